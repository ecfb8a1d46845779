/** Stretches of text with one look, together. */
import type {Run} from '../../story';
import {mark} from './mark';

/** The text of a paragraph's runs, as a reader sees it; cut off after `most` characters when given. */
export function plain(runs: readonly Run[], most = Number.POSITIVE_INFINITY): string {
	let text = '';
	for (const run of runs) {
		text += run.text;
		if (text.length > most) return text.slice(0, most);
	}
	return text;
}

/** The runs without their first `length` characters and the white space after those; runs left empty go. */
export function cutStart(runs: readonly Run[], length: number): Run[] {
	const rest: Run[] = [];
	let left = length;
	for (const run of runs) {
		const text = run.text.slice(left);
		left = Math.max(0, left - run.text.length);
		const kept = rest.length === 0 ? text.trimStart() : text;
		if (kept !== '') rest.push({...run, text: kept});
	}
	return rest;
}

/** How many characters the bold runs at the start take, white space and marks between and before them included; 0 for none. */
export function boldStart(runs: readonly Run[]): number {
	let length = 0;
	let bold = 0;
	for (const run of runs) {
		const blank = run.text.replace(mark, '') === '';
		if (!blank && run.emphasis !== 'strong') break;
		length += run.text.length;
		if (!blank) bold = length;
	}
	return bold;
}
