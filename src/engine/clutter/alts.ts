/**
 * What a picture shows, said as text and again by its caption: syndicated stories have an `alt` set as a line above the
 * caption that equals it, goes on from it, or says nearly the same. One that says something else is the story's: its
 * standfirst may well stand above the first picture.
 */
import {isCaption} from '../line/caption';
import {captionOf} from '../line/credit';
import {each} from '../page/each';
import {tokens} from '../page/plain';
import {endsSentence, isFullProse} from '../page/prose';
import {around, type Line, linesWithin, type Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import type {Draft} from './draft';

/** What no `alt` stands in: a heading, an item, a cell or a quotation may well be said again below. */
const elsewhere = within.heading | within.item | within.cell | within.quote | within.pre;

/** An `alt` that does not open the caption has no more words. */
const most = 30;

/** Fewer words may well stand twice above a text. */
const fewest = 4;

/** Judges the lines of `box` that only say ahead what the next line says of a picture; nothing is lost with them. */
export function* dropAlts({sheet, box, framed, verdicts}: Draft): Generator<void, void> {
	let before: Line | undefined;
	let isOpening = true;
	yield* each(linesWithin(sheet, box), line => {
		if (line.text === '' || verdicts.has(line.index)) return;
		if (before && isAlt(before, line, isOpening, framed, sheet))
			verdicts.set(before.index, {reason: 'repeat', evidence: 'says of a picture what the caption below it says'});
		else if (before && isFullProse(before) && !isCaption(before, sheet.lines)) isOpening = false;
		before = line;
	});
}

/** Whether a line is the `alt` of the picture that the next one is about. `isOpening`: no running text stood above. */
function isAlt(line: Line, next: Line, isOpening: boolean, framed: boolean, sheet: Sheet): boolean {
	if (line.within & elsewhere || next.within & elsewhere || line.box === next.box || isCaption(line, sheet.lines))
		return false;
	const isSaidAgain = begins(line.text, next.text);
	const figure = around(line.box, 'figure');
	const isShared = figure !== undefined && figure === around(next.box, 'figure');
	if (!isCaption(next, sheet.lines))
		return isSaidAgain && (isShared || (isOpening && isWhole(line, next) && headsText(next, sheet)));
	if (isSaidAgain) return true;
	return (isShared || (framed && isOpening)) && !endsSentence(line) && wordsOf(line) <= most && isSaidIn(line, next);
}

/** Words of so many letters tell what is shown; an `alt` has two of them, and of so many one may not be in the caption. */
const letters = 4;
const telling = 2;
const spare = 5;

/** Whether a caption says nearly all that a line does; a credit says nothing of the picture. */
function isSaidIn(line: Line, next: Line): boolean {
	const own = tellingIn(line.text);
	const {caption} = captionOf(next, next.box.dom);
	if (!caption || own.length < telling) return false;
	const said = new Set(tellingIn(caption));
	return own.filter(word => !said.has(word)).length <= Math.floor(own.length / spare);
}

const tellingIn = (text: string): string[] => tokens(text).filter(word => word.length >= letters);

/** Whether a line of some words equals the next, or that is a sentence: verses go on from each other, too. */
const isWhole = (line: Line, next: Line): boolean =>
	wordsOf(line) >= fewest && (line.text === next.text || endsSentence(next));

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
