/** How large the engine is, minified, by what its bytes are for. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** The engine proper, its weights included, is to be no larger, in bytes. */
const most = 40_000;

/** What is counted apart: data, and the summary. All else is the engine proper, by its folders. */
const apart = {
	'phrases of prompts': /src\/engine\/prompts\/calls\//,
	recipes: /src\/recipes\//,
	summary: /src\/engine\/summary\//,
};

/** @param {string} path */
const partOf = path =>
	Object.entries(apart).find(([, pattern]) => pattern.test(path))?.[0] ??
	(/src\/engine\/(?:article\/weights|\w+(?=\/))/.exec(path)?.[0].slice('src/engine/'.length) || 'the pipeline');

/** Prints the bytes by part, and how the engine proper stands to its budget. */
export async function reportBytes() {
	const {metafile} = await build({
		entryPoints: [fileURLToPath(new URL('../../src/engine/index.ts', import.meta.url))],
		bundle: true,
		minify: true,
		charset: 'utf8',
		format: 'esm',
		metafile: true,
		write: false,
		logLevel: 'error',
	});
	/** @type {Record<string, number>} */
	const sums = {};
	for (const {inputs} of Object.values(metafile.outputs))
		for (const [path, {bytesInOutput}] of Object.entries(inputs)) {
			sums[partOf(path)] = (sums[partOf(path)] ?? 0) + bytesInOutput;
		}
	const proper = Object.entries(sums).reduce((sum, [part, bytes]) => (part in apart ? sum : sum + bytes), 0);
	console.log('\nThe engine, minified (bytes)');
	for (const [part, bytes] of Object.entries(sums)) console.log(`  ${String(bytes).padStart(7)} ${part}`);
	console.log(`  ${String(proper).padStart(7)} the engine proper with its weights, of ${most} wanted`);
}
