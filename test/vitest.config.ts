/** Unit tests. A file that needs a DOM asks for it in its first line: `// @vitest-environment jsdom`. */
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		exclude: ['test/e2e/**', 'test/hostile/e2e/**', 'node_modules/**'],
		environment: 'node',
		// Generous: nothing here waits on a clock, but a busy machine may be slow.
		testTimeout: 300_000,
	},
});
