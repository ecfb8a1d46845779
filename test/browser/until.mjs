import {setTimeout as sleep} from 'node:timers/promises';

/**
 * Asks `question` again and again until its answer is truthy, and gives that answer.
 * An error counts as "not yet". Rejects after `timeout` ms, naming `what` and the last error.
 * @template T
 * @param {string} what
 * @param {() => T | Promise<T>} question
 * @param {{timeout?: number, every?: number}} [options] both in ms
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, question, {timeout = 10_000, every = 25} = {}) {
	const end = Date.now() + timeout;
	/** @type {unknown} */
	let last;
	while (Date.now() < end) {
		try {
			const answer = await question();
			if (answer) return answer;
			last = undefined;
		} catch (error) {
			last = error;
		}
		await sleep(every);
	}
	throw new Error(`waited ${timeout} ms for ${what}${last instanceof Error ? ` (${last.message})` : ''}`);
}
