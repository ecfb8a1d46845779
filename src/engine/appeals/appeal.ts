/**
 * How much a line appeals to its reader: asks something, speaks for the newsroom, names what newsrooms offer, and stands
 * on the page as such lines do. Calls know whole lines; this weighs the words that they are made of, how they look and
 * the company they keep, so that lines worded otherwise are heard too. What of it counts how much is learned from
 * invented lines and from stories: test/bench/appeals.mjs.
 */
import {tellsOfScoop} from '../line/scoop';
import {isQuotation, quotes} from '../line/utterance';
import {hasMeans} from '../page/means';
import {isProse, linkShare} from '../page/prose';
import {around, type Box, type Line} from '../page/sheet';
import {within} from '../page/within';
import {wordingAmong, wordingIn} from '../page/wording';
import {answersItself} from '../prompts/answered';
import {callIn, reportsIn, speaksOfHouse} from '../prompts/calls';
import {type Company, companyOf} from '../prompts/company';
import {looksOf} from '../prompts/pitch';
import {calloutIn} from './callouts';
import {evenness} from './evenness';
import {weightOf} from './stem-weight';
import {factors} from './weights';

/** Longer lines are no appeals, and hardly any that stand for themselves and are so long, without a link. */
const longest = 400;
const lengthy = 160;

const contact = /\w@[\w-]{1,60}\.\w|\d[\d ().-]{7,20}\d/;
const arrow = /[→➤►▶»>👉]/u;
/** Where every picture and all arrows but one are: few lines have something there. */
const rare = /[\u00a9\u00ae\u00bb\u203c-\uffff]/;
const picture = /\p{Extended_Pictographic}/u;

/** What of a line counts beside its words, by name: how it looks, the company it keeps, what it is heard as. */
export const measuresOf = (line: Line, lines: readonly Line[], company: Company = companyOf(line, lines)) => ({
	...signsOf(line, lines, company),
	...looksOf(line, lines, company),
	callout: heard.callout(line),
	call: heard.call(line),
	reported: heard.reported(line),
});

export type Measures = ReturnType<typeof measuresOf>;

function signsOf(line: Line, lines: readonly Line[], company: Company) {
	const {text, within: some, throughout, box} = line;
	const isRare = rare.test(text);
	return {
		contact: Number(contact.test(text)),
		picture: Number(isRare && picture.test(text)),
		arrow: Number((isRare || text.includes('>')) && arrow.test(text)),
		quoted: Number(quotes(text)),
		links: linkShare(line),
		linked: Number((some & within.link) !== 0),
		link: Number((throughout & within.link) !== 0),
		marked: Number((some & within.stressed) !== 0),
		stressed: Number((throughout & within.stressed) !== 0),
		paragraph: Number(box.tag === 'p'),
		step: Number(isNumbered(box)),
		told: Number(line.length >= lengthy && !hasMeans(line) && company.others.length === 0),
		lists: Number(leadsToPoints(line, lines)),
	};
}

/** The line behind one that ends in a colon. */
const announced = ({text, index}: Line, lines: readonly Line[]): Line | undefined =>
	/[:：]$/.test(text) ? lines[index + 1] : undefined;

/** "Here is what we learned today:" */
export function leadsToPoints(line: Line, lines: readonly Line[]): boolean {
	const next = announced(line, lines);
	return next !== undefined && (next.within & within.item) !== 0 && !(next.throughout & within.link);
}

/** What a line is heard as: what takes longest to tell last. */
const heard = {
	callout: (line: Line) => Number(calloutIn(line) !== undefined),
	call: (line: Line) => Number(isSureCall(line)),
	/** Stories say of others that they said so, and what they did. */
	reported: ({text}: Line) => Number(reportsIn(text) && !speaksOfHouse(text)),
};

/** Whether a line is a call by what it says and holds, wherever it stands. */
function isSureCall(line: Line): boolean {
	const call = callIn(line.text, line.first);
	return call !== undefined && (call.needs === 'link' || answersItself(line, call));
}

/** Whether a box stands in a numbered list, as steps do. */
const isNumbered = (box: Box): boolean => around(box, 'ol') !== undefined;

/**
 * The log-odds that a line, among the `lines` of its page, is an appeal. Minus infinity for what cannot be one: pictures,
 * quotations and code, what leads to them, long lines, lines without words. Far below what decides anything, it is not exact.
 */
export function appealOf(line: Line, lines: readonly Line[]): number {
	line.appeal ??= mayAppeal(line) && !leadsToOthers(line, lines) ? weighed(line, lines) : Number.NEGATIVE_INFINITY;
	return line.appeal;
}

/** Whether a line leads to a quotation or to code: "Our reporter is at the pier. She writes:", "Now try it like this:". */
const leadsToOthers = (line: Line, lines: readonly Line[]): boolean =>
	((announced(line, lines)?.within ?? 0) & (within.quote | within.pre)) !== 0;

const mayAppeal = (line: Line): boolean => {
	const {media, within: context, text, first} = line;
	return (
		!media &&
		!(context & (within.quote | within.pre)) &&
		text.length <= longest &&
		first !== '' &&
		!isQuotation(text) &&
		!isService(line) &&
		!(tellsOfScoop(text) && !speaksOfHouse(text)) &&
		!(quotes(text[0]!) && reportsIn(text)) &&
		// Such points count or compare what is said elsewhere.
		!(context & within.item && quotes(text))
	);
};

/** A telephone number, from its first digit on: "0800 555 019", "116 123", "+49 30 555-0123". */
const telephone = /(?<![\d.,:/-])(?:\+\d|[01689(])[\d()]{0,5}(?:[ .·・‐-]\(?\d{2,5}\)?){1,4}(?![\d.,:/-]?\d)/;

/**
 * Whether a line states where help or a ticket can be had by telephone: it asks nothing, and nobody of the house answers. Stories
 * end with such lines.
 */
const isService = (line: Line): boolean =>
	telephone.test(line.text) &&
	isProse(line) &&
	!/[?!？！]/.test(line.text) &&
	!speaksOfHouse(line.text) &&
	!callIn(line.text, line.first) &&
	!calloutIn(line);

/** Below these log-odds, nothing is decided by how far. */
const settled = -3;

/** What a line is heard as is asked last, and only where it may matter. */
function weighed(line: Line, lines: readonly Line[]): number {
	const company = companyOf(line, lines);
	let odds =
		factors.base +
		weigh(signsOf(line, lines, company)) +
		weigh(looksOf(line, lines, company)) +
		saidAmong(line, company.others);
	let yet = gain(factors.callout) + gain(factors.call) + gain(factors.reported);
	for (const name of Object.keys(heard) as (keyof typeof heard)[]) {
		if (odds + yet < settled) return odds;
		yet -= gain(factors[name]);
		odds += factors[name] * heard[name](line);
	}
	return odds;
}

const gain = (factor: number): number => Math.max(0, factor);

function weigh(measures: Partial<Measures>): number {
	let odds = 0;
	for (const name in measures) odds += factors[name as keyof Measures] * measures[name as keyof Measures]!;
	return odds;
}

/** What the words of a line count, and those of its company. The name of its own house says “our”. */
function saidAmong(line: Line, others: readonly Line[]): number {
	let odds = line.namesHouse && !reportsIn(line.text) ? weightOf('our') : 0;
	if (others.length === 0) {
		const stems = wordingIn(line);
		for (const stem of stems) odds += weightOf(stem);
		return odds * evenness(stems.length);
	}
	let squares = 0;
	for (const [stem, share] of wordingAmong(line, others)) {
		odds += share * weightOf(stem);
		squares += share * share;
	}
	return odds * evenness(squares);
}
