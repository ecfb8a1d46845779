/**
 * How much a line appeals to its reader: asks something, speaks for the newsroom, names what newsrooms offer. Calls know
 * whole lines; this weighs the words that they are made of, so that lines worded otherwise are heard too. What of it
 * counts how much is learned from invented lines and from stories: test/bench/appeals.mjs.
 */
import {endsSentence, linkShare} from '../page/prose';
import {type Box, type Line, within} from '../page/sheet';
import {answersItself} from '../prompts/answered';
import {quotes} from '../prompts/calls/call';
import {callIn} from '../prompts/calls/index';
import {factors} from './appeal-weights';
import {calloutIn} from './callouts';
import {type Said, saidIn} from './vocabulary';

/** Longer lines are no appeals. */
const longest = 400;

const contact = /\w@[\w-]{1,60}\.\w|\d[\d ().-]{7,20}\d/;
const arrow = /[→➤►▶»>👉]/u;
/** Where every picture and all arrows but one are: few lines have something there. */
const rare = /[\u00a9\u00ae\u00bb\u203c-\uffff]/;
const picture = /\p{Extended_Pictographic}/u;

/** About how long a line is: characters of scripts without spaces count for two. */
const lengthOf = (text: string): number => text.length * (text.charCodeAt(text.length >> 1) > 0x3000 ? 2 : 1);

/** What a line says in one of its languages. */
function wordsOf({asks, later, says, offers, length, ours, reports}: Said, all: number) {
	return {
		asks,
		later: Math.min(2, later),
		says: Number(says > 0),
		more: Number(says > 1),
		most: Number(says > 2),
		offers: Number(offers > 0),
		several: Number(offers > 1),
		many: Number(offers > 2),
		share: Math.min(1, length / Math.max(10, all)),
		ours,
		reports,
	};
}

/** How a line looks, in whatever language. */
function looksOf(line: Line) {
	const {text, within: context} = line;
	const long = lengthOf(text);
	const isRare = rare.test(text);
	return {
		question: Number(/[?？]/.test(text)),
		contact: Number(contact.test(text)),
		picture: Number(isRare && picture.test(text)),
		arrow: Number((isRare || text.includes('>')) && arrow.test(text)),
		loud: Number(/[!！]/.test(text)),
		quoted: Number(quotes(text)),
		short: Number(long < 90),
		long: Number(long > 200),
		links: linkShare(line),
		button: Number((context & within.button) !== 0),
		step: Number(isNumbered(line.box)),
		ends: Number(endsSentence(line)),
		call: Number(isSureCall(line)),
		callout: Number(calloutIn(line) !== undefined),
		digits: Number(/\d/.test(text)),
		clauses: Math.min(3, text.split(/[.!?…–—»]\s+|[。！？、，]/).length),
	};
}

/** The measures of a line, by name. */
export type Measures = ReturnType<typeof wordsOf> & ReturnType<typeof looksOf>;

/** Whether a line is a call by what it says and holds, wherever it stands. */
function isSureCall(line: Line): boolean {
	const call = callIn(line.text, line.first);
	return call !== undefined && answersItself(line, call);
}

/** Whether a box stands in a numbered list, as steps do. */
function isNumbered(box: Box): boolean {
	let at: Box | undefined = box;
	while (at && at.tag !== 'ol') at = at.parent;
	return at !== undefined;
}

/**
 * The log-odds that a line is an appeal, in that of its script's languages in which they are best. Minus infinity for
 * what cannot be one: pictures, quotations, long lines, lines without words.
 */
export function appealOf(line: Line): number {
	line.appeal ??= mayAppeal(line) ? oddsFor(line) : Number.NEGATIVE_INFINITY;
	return line.appeal;
}

function oddsFor(line: Line): number {
	const {said, length} = saidIn(line.text);
	return factors.base + oddsOf(looksOf(line)) + Math.max(...said.map(one => oddsOf(wordsOf(one, length))));
}

const mayAppeal = ({media, within: context, text, first}: Line): boolean =>
	!media && !(context & within.quote) && text.length <= longest && first !== '';

/** The measures of a line in each of its languages that it says anything in. */
export function measured(line: Line): Measures[] {
	const {said, length} = saidIn(line.text);
	const looks = looksOf(line);
	return said.map(one => ({...wordsOf(one, length), ...looks}));
}

/** What some of the measures count together. */
function oddsOf(measures: Partial<Measures>): number {
	let odds = 0;
	for (const name in measures) odds += factors[name as keyof Measures] * measures[name as keyof Measures]!;
	return odds;
}
