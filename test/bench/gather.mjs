/**
 * Gathers samples in pieces, each by a thread of its own: what jsdom keeps of a piece's pages goes with its thread, and
 * several are read at once.
 */
import {availableParallelism} from 'node:os';
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';
import {steps} from './bundle.mjs';
import {hasCorpora} from './corpora.mjs';
import {lengthOf, samplesOf} from './samples.mjs';

/** @typedef {import('./samples.mjs').Sample} Sample */
/** @typedef {{source: string, from: number, to: number}} Piece */

/** Rows or pages of a piece: some 300 MB of them. */
const most = {rows: 1500, pages: 60};

/** @param {string} source @returns {Piece[]} */
function piecesOf(source) {
	const step = /^(?:fixtures|corpora)$/.test(source) ? most.pages : most.rows;
	const starts = Array.from({length: Math.ceil(lengthOf(source) / step)}, (_, at) => at * step);
	return starts.map(from => ({source, from, to: from + step}));
}

/** @param {Piece} piece @returns {Promise<Sample[]>} */
const read = piece =>
	new Promise((resolve, reject) => {
		new Worker(new URL(import.meta.url), {workerData: piece}).once('message', resolve).once('error', reject);
	});

/**
 * The samples of some sources, in their order. Corpora that are not there give none.
 * @param {string[]} sources @returns {Promise<Sample[]>}
 */
export async function gathered(sources) {
	const pieces = sources.filter(one => one !== 'corpora' || hasCorpora).flatMap(piecesOf);
	/** @type {Sample[][]} */
	const samples = [];
	let next = 0;
	const worker = async () => {
		for (let at = next++; at < pieces.length; at = next++) samples[at] = await read(/** @type {Piece} */ (pieces[at]));
	};
	await Promise.all(Array.from({length: availableParallelism()}, worker));
	return samples.flat();
}

if (!isMainThread) {
	const {source, from, to} = /** @type {Piece} */ (workerData);
	parentPort?.postMessage(samplesOf(await steps(), source, from, to));
}
