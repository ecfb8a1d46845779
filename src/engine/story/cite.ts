/** Who said a quotation, where its page sets that beside it by markup alone. */
import type {Run} from '../../story';
import {around, type Line, type Sheet} from '../page/sheet';
import {within} from '../page/within';

/** A figure with more lines is none of a quotation. */
const most = 20;

/** Whether a line stands in the footer of a quotation, or in the caption of a figure that holds one and no picture. */
export function isCite({box, within: context}: Line, {lines}: Sheet): boolean {
	if (context & within.quote) return around(around(box, 'footer'), 'blockquote') !== undefined;
	const figure = context & within.caption ? around(box, 'figure') : undefined;
	const held = figure && figure.to - figure.from <= most ? lines.slice(figure.from, figure.to) : [];
	return held.some(one => one.within & within.quote) && held.every(({media}) => !media);
}

/** Its words, set apart from the quotation's as they are elsewhere: behind a dash of their own, or stressed. */
export const citing = (runs: Run[]): Run[] =>
	/^\s*[—–―]/u.test(runs[0]?.text ?? '') ? runs : runs.map(run => ({...run, emphasis: run.emphasis ?? 'em'}));
