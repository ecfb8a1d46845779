/** The engine, bundled on the fly as the build bundles it. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const entry = fileURLToPath(new URL('../../src/engine/index.ts', import.meta.url));

/** @returns {Promise<typeof import('../../src/engine/index')>} */
export async function engine() {
	const {outputFiles} = await build({
		entryPoints: [entry],
		bundle: true,
		format: 'esm',
		write: false,
		logLevel: 'error',
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}
