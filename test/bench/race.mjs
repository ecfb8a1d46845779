/**
 * The engine and Readability on one document, in whatever DOM it lives: the same code runs in Node and, bundled, in a
 * browser. Each run gets a clone of its own, which nobody times: Readability changes what it reads.
 */
import {Readability} from '@mozilla/readability';
import {isSurelyStory} from '../../src/engine/article/claim';
import {readStory} from '../../src/engine/index';
import {domOf} from '../../src/engine/page/dom';
import {pageOf} from '../../src/engine/page/page';
import {finish, walk} from '../../src/engine/page/walk';

/**
 * The best times of one page's runs, in ms. `walk`: laying the page flat, which the engine's time includes. `first`: the
 * look that tells whether a page of a site that nobody has described is surely a story.
 */
/** @typedef {{ours: number, theirs: number, walk: number, first: number}} Times */

/** @type {Record<string, (document: Document, url: string) => unknown>} */
export const runners = {
	ours: readStory,
	theirs: document => new Readability(document).parse(),
	first: (document, url) => isSurelyStory(document, /** @type {any} */ (new URL(url)), true),
	walk: document => finish(walk(document.body, domOf(document), pageOf(document, 'https://a.example/').hidden)),
};

/** @param {() => unknown} work */
function timed(work) {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/**
 * Runs in turn, `rounds` times, and keeps the best time of each: what is above it is the machine's. Undefined where
 * Readability throws, as it does where jsdom cannot parse an inline style.
 * @param {Document} document @param {string} url @returns {Times | undefined}
 */
export function race(document, url, rounds = 3) {
	const names = /** @type {(keyof Times)[]} */ (Object.keys(runners));
	const best = /** @type {Times} */ (Object.fromEntries(names.map(name => [name, Number.POSITIVE_INFINITY])));
	try {
		for (let round = 0; round < rounds; round += 1)
			for (const name of round % 2 ? names.toReversed() : names) {
				const copy = /** @type {Document} */ (document.cloneNode(true));
				best[name] = Math.min(
					best[name],
					timed(() => runners[name]?.(copy, url)),
				);
			}
	} catch {
		return undefined;
	}
	return best;
}
