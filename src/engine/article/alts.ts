/**
 * What a picture shows, said as text and again by its caption: syndicated stories have an `alt` set as a line above the
 * caption that equals it, goes on from it, or says the same in other words.
 */
import {each} from '../page/each';
import {endsSentence, isFullProse} from '../page/prose';
import {around, type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {isCaption} from '../story/caption';
import type {Verdicts} from './verdicts';

/** What no `alt` stands in: a heading, an item, a cell or a quotation may well be said again below. */
const elsewhere = within.heading | within.item | within.cell | within.quote | within.pre;

/** An `alt` in words of its own has no more of them. */
const most = 30;

/** Fewer words may well stand twice above a text. */
const fewest = 4;

/** Judges the lines of `box` that only say ahead what the next line says of a picture; nothing is lost with them. */
export function* dropAlts(sheet: Sheet, box: Box, framed: boolean, verdicts: Verdicts): Generator<void, void> {
	let before: Line | undefined;
	let isOpening = true;
	yield* each(linesWithin(sheet, box), line => {
		if (line.text === '' || verdicts.has(line.index)) return;
		if (before && isAlt(before, line, isOpening, framed, sheet))
			verdicts.set(before.index, {reason: 'repeat', evidence: 'says of a picture what the caption below it says'});
		else if (before && isFullProse(before) && !isCaption(before, before.box.dom)) isOpening = false;
		before = line;
	});
}

/** Whether a line is the `alt` of the picture that the next one is about. `isOpening`: no running text stood above. */
function isAlt(line: Line, next: Line, isOpening: boolean, framed: boolean, sheet: Sheet): boolean {
	if (line.within & elsewhere || next.within & elsewhere || line.box === next.box || isCaption(line, line.box.dom))
		return false;
	const isSaidAgain = begins(line.text, next.text);
	const figure = around(line.box, 'figure');
	const isShared = figure !== undefined && figure === around(next.box, 'figure');
	if (!isCaption(next, next.box.dom))
		return isSaidAgain && (isShared || (isOpening && wordsOf(line) >= fewest && headsText(next, sheet)));
	if (isSaidAgain) return true;
	return (isShared || (framed && isOpening)) && !endsSentence(line) && wordsOf(line) <= most;
}

/** Whether running text follows a line. */
function headsText({index}: Line, {lines}: Sheet): boolean {
	const next = lines.slice(index + 1, index + 4).find(({text}) => text !== '');
	return next !== undefined && isFullProse(next);
}

/** Whether a text equals another or begins it, whatever stops it has at its end. */
function begins(text: string, other: string): boolean {
	const bare = text.replace(/(?<![.…])[.…]+$/u, '');
	return bare !== '' && other.startsWith(bare) && !/^[\p{L}\p{N}]/u.test(other.slice(bare.length));
}
