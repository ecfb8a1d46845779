/** A page whose paragraphs each bring a script: its observers are told at every one. */
import {measureLoad} from './load.mjs';
import {median} from './statistics.mjs';

/** @typedef {import('../browser/driver').Driver} Driver */

const paragraphs = 60;
const loads = 12;
/** Loads before the counted ones. */
const warming = 2;

/** A story's page with 60 paragraphs more, each with its script. @param {string} html */
export function inPieces(html) {
	const own = html.match(/<p>[^<]{150,}<\/p>/g) ?? [];
	const last = html.lastIndexOf(own.at(-1) ?? '');
	const more = Array.from(
		{length: paragraphs},
		(_, i) => `${own[i % own.length]}<script>globalThis.at = ${i};</script>`,
	);
	return html.slice(0, last) + more.join('\n') + html.slice(last);
}

/** Measures and prints. @param {Driver} clean @param {string} url */
export async function pieces(clean, url) {
	/** @type {number[]} */
	const cpus = [];
	for (let round = -warming; round < loads; round += 1) {
		const {cpu} = await measureLoad(clean, url);
		if (round >= 0) cpus.push(cpu);
	}
	console.log(`\nA story with a script after each of ${paragraphs} paragraphs, ${loads} loads`);
	console.log(`  content script, its own CPU, here     ${median(cpus).toFixed(2).padStart(10)} ms`);
}
