/** Quotations that are pulled out of the text and say again what it says. */
import {each, those} from '../page/each';
import {endsSentence, isProse} from '../page/prose';
import {type Box, type Line, linesWithin} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import type {Draft} from './draft';

const pulled = /pull-?_?(?:ed)?-?_?quot|callout|highlight|blockquote/;
/** A pulled quotation has this many words. */
const words = {least: 4, most: 60};
/** At most this many are looked for: each is searched in all of the story. */
const most = 40;

/** Judges lines that stand apart from the text and say word for word what another line of the story says. */
export function* findRepeats({sheet, box, verdicts}: Draft): Generator<void, void> {
	const isStory = (line: Line) => line.text !== '' && !verdicts.has(line.index);
	const story = yield* those(linesWithin(sheet, box), isStory);
	const apart = (yield* those(story, line => standsApart(line, sheet.lines))).slice(0, most);
	if (apart.length === 0) return;
	const others: string[] = [];
	yield* each(story, line => {
		if (!apart.includes(line)) others.push(plain(line.text), spokenIn(line.text));
	});
	const text = others.join('\n');
	const repeats = apart.filter(line => text.includes(plain(line.text)));
	for (const {index} of repeats) verdicts.set(index, {reason: 'repeat', evidence: 'says again what the story says'});
	for (const line of repeats) {
		const left = quotationAround(line, box, sheet.lines).filter(isStory);
		if (left.every(isSpeaker))
			for (const {index} of left) verdicts.set(index, {reason: 'repeat', evidence: 'names who says it'});
	}
}

/** A quotation and who said it are no more lines … */
const mostLines = 5;
/** … and who said it no more words. */
const mostNamed = 12;

/** The lines of the largest box around one that is a quotation and nothing else. */
function quotationAround({box: own}: Line, root: Box, lines: readonly Line[]): readonly Line[] {
	let quotation: Box | undefined;
	for (let box: Box | undefined = own; box && box !== root && box.to - box.from <= mostLines; box = box.parent)
		if (quotes.has(box.tag) || pulled.test(box.hint)) quotation = box;
	return quotation ? lines.slice(quotation.from, quotation.to) : [];
}

const quotes = new Set(['blockquote', 'aside', 'figure']);

/** Whether a line may be who said something: a name, and what its bearer is. */
const isSpeaker = (line: Line): boolean => !line.media && wordsOf(line) <= mostNamed && !endsSentence(line);

function standsApart(line: Line, lines: readonly Line[]): boolean {
	if (wordsOf(line) < words.least || wordsOf(line) > words.most) return false;
	const isNamed = [line.box, line.box.parent].some(box => box !== undefined && pulled.test(box.hint));
	return isNamed || (line.within & (within.aside | within.quote)) !== 0 || isSetApart(line, lines);
}

/**
 * Whether a line is nothing but a quotation, in a box of its own between two paragraphs; or beside running text, in one that is
 * called otherwise than those around it. A heading that quotes heads what follows, where it is said again.
 */
function isSetApart({text, box, index, within: context}: Line, lines: readonly Line[]): boolean {
	if (context & within.heading || box.tag === 'p' || box.to - box.from > 1 || !quoted.test(text)) return false;
	const beside = [lines[index - 1], lines[index + 1]];
	if (beside.every(other => other?.box.tag === 'p')) return true;
	return beside.some(other => other && isProse(other)) && beside.every(other => other?.box.hint !== box.hint);
}

/** What is said in a paragraph without who says it: “We sail,” said the captain, “when we sail.” */
const spokenIn = (text: string): string =>
	plain([...text.matchAll(spoken)].map(([, words]) => words!.trim()).join(' '));

const spoken = /[“„«"]([^”“„«»"]+)[”“»"]/g;

const quoted = /^[“„«"»「『][^“”„«»"「」『』]+[”“»"«」』]$/;

/** A text without the quotation marks and white space around it. */
const plain = (text: string): string =>
	text
		.replace(/[“”„«»‹›"‘’'「」『』]/g, '')
		.replace(/(?<![.,…])[.,…]+$/, '')
		.trim();
