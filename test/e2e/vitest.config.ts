/**
 * Tests of the built extension in real browsers: `npm run build` first. Every file runs once per browser, those in a
 * folder of a browser's name in that one alone; `--project chromium` or `--project firefox` picks one. One browser at a time, one file after the other.
 */
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';
import type {BrowserName} from '../browser/find.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const project = (browser: BrowserName) => ({
	root,
	test: {
		name: browser,
		include: ['test/e2e', 'test/hostile/e2e'].flatMap(folder => [
			`${folder}/*.test.ts`,
			`${folder}/${browser}/*.test.ts`,
		]),
		environment: 'node',
		provide: {browser},
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});

export default defineConfig({
	root,
	test: {projects: [project('chromium'), project('firefox')], fileParallelism: false, maxWorkers: 1},
});

declare module 'vitest' {
	interface ProvidedContext {
		browser: BrowserName;
	}
}
