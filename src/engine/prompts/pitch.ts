/**
 * Pitches: lines by which a house offers what it has to sell or to give (a subscription, a newsletter, an app, a channel,
 * a place among its supporters) in words that no list of calls foresaw. How much its words and its look count for a line
 * is learned: test/bench/pitches.mjs. What is hidden must be sure: looks and company only strengthen what the words say.
 */
import type {VeiledReason} from '../../reasons';
import {isBulleted} from '../line/bullet';
import {quotes} from '../line/utterance';
import {isButton} from '../page/means';
import {endsSentence, isFullProse} from '../page/prose';
import {around, type Box, type Line} from '../page/sheet';
import {within} from '../page/within';
import {wordingAmong, wordingIn} from '../page/wording';
import {readsIn, reportsIn, speaksOfHouse, staysIn, stemsFor} from './calls/index';
import {type Company, companyIn, companyOf} from './company';
import {asksConsent} from './consent';
import {factors} from './pitch-weights';
import type {Speaking} from './stems';

/** Longer lines are none, with a link and without one. */
const longest = {linked: 300, bare: 200};

/** Fewer than three words, or five characters of a script without spaces, are a button of the story's tools, whatever they say. */
const enough = / \S+ |[\u3040-\u9fff]{5}/;

/**
 * What the words must say by themselves; and with all else where a button or a field answers the line, where only a link in
 * it does, and where nothing does: in log-odds.
 */
export const least = {words: 1.5, answered: 1.5, linked: 2, alone: 2.5};

/** About how long a line is: characters of scripts without spaces count for two. */
const lengthOf = (text: string): number => text.length * (text.charCodeAt(text.length >> 1) > 0x3000 ? 2 : 1);

/** How a line looks and the company it keeps, by name: 0 or 1 where nothing else is said. */
export function looksOf(line: Line, lines: readonly Line[], company: Company) {
	const {text, within: some} = line;
	const long = lengthOf(text);
	return {
		question: Number(/[?？]/.test(text)),
		loud: Number(/[!！]/.test(text)),
		digits: Number(/\d/.test(text)),
		short: Number(long < 90),
		long: Number(long > 200),
		ends: Number(endsSentence(line)),
		leads: Number(leadsAway(line)),
		button: Number((some & within.button) !== 0),
		heading: Number((some & within.heading) !== 0),
		item: Number((some & within.item) !== 0 || isBulleted(line, lines)),
		...companyIn(company, line, lines),
	};
}

/**
 * What a line pitches; undefined for all others.
 * @param isCall whether it is heard as a call that nothing in the page answers
 */
export function pitchIn(line: Line, lines: readonly Line[], isCall: boolean): VeiledReason | undefined {
	if (!mayPitch(line)) return undefined;
	const stems = stemsFor(line.text);
	if (!isCall && (!stems.isToldIn(line) || isReported(line)) && isAlone(line, lines)) return undefined;
	const {odds, reason} = saidBy(line, stems);
	const call = isCall ? factors.call : 0;
	if (odds + call < least.words) return undefined;
	const company = companyOf(line, lines);
	// A row of a page's tools: share, save, print.
	if (isButton(line) && company.others.filter(one => one.within & within.button).length > 2) return undefined;
	const looks = looksOf(line, lines, company);
	let all = call + weighed(looks);
	for (const [stem, share] of wordingAmong(line, company.others)) all += share * (stems.of(stem)?.weight ?? 0);
	return all >= barFor(looks) && !asksConsent(line) && !asksToComment(line) ? reason : undefined;
}

/** Whether a line speaks of what stays in the page, and not of reading on. */
const asksToComment = ({text}: Line): boolean => staysIn(text) && !readsIn(text);

/** What a line with such looks must come to. */
export const barFor = ({leads, button, fields, buttons, answers}: Looks): number =>
	button + fields + buttons + answers > 0 ? least.answered : leads ? least.linked : least.alone;

/** Whether a line may be one by how it stands and how long it is: captions and what quotes somebody never are. */
export const mayPitch = (line: Line): boolean =>
	line.length <= 2 * longest.linked &&
	!(line.within & (within.quote | within.caption)) &&
	(!(line.within & within.figure) || holdsPrompt(line.box)) &&
	line.text.length <= (line.within & within.link ? longest.linked : longest.bare) &&
	!line.text.startsWith("'") &&
	enough.test(line.text) &&
	!quotes(line.text);

/** Whether the figure around a box shows nothing, and has a button or a field: so publishers set what they offer into a story. */
function holdsPrompt(box: Box): boolean {
	const {element, dom} = around(box, 'figure') ?? box;
	const holds = (some: string) => dom.queryAll(element, some).length > 0;
	return holds('button, input') && !holds('img, picture, video, audio, iframe, svg, canvas, figcaption');
}

/** Whether a line says that others said so, or what they did, and speaks of no house: “…, the club said.” */
const isReported = ({text}: Line): boolean => reportsIn(text) && !speaksOfHouse(text);

/** Whether a line is running text that nothing answers: its words must say so much more that some of them say most. */
export const isAlone = (line: Line, lines: readonly Line[]): boolean =>
	isFullProse(line) && !leadsAway(line) && companyOf(line, lines).box === undefined;

/** Whether a line is a link, or a sentence of it begins with one: a link within a sentence says nothing of it. */
function leadsAway(line: Line): boolean {
	if (!(line.within & within.link)) return false;
	if (line.throughout & within.link) return true;
	// Not before: most lines have no link, and their pieces are never made.
	const {pieces} = line;
	return pieces.some(({link}, at) => link && opens.test(pieces[at - 1]?.text ?? ''));
}

/** What stands before the beginning of a sentence. */
const opens = /(?:^|[.!?…:–—»。！？：])\s*$/;

type Looks = ReturnType<typeof looksOf>;

/** What the words of a line say for a pitch, and what most of them speak of. */
export function saidBy(line: Line, stems: Speaking = stemsFor(line.text)): {odds: number; reason: VeiledReason} {
	let odds = 0;
	let [reason, most]: [VeiledReason, number] = ['promo', 0];
	const sums: {[R in VeiledReason]?: number} = {};
	for (const one of wordingIn(line)) {
		const stem = stems.of(one);
		if (!stem) continue;
		odds += stem.weight;
		if (!stem.reason || stem.weight < 0) continue;
		const sum = (sums[stem.reason] ?? 0) + stem.weight;
		sums[stem.reason] = sum;
		if (sum > most) [reason, most] = [stem.reason, sum];
	}
	return {odds, reason};
}

function weighed(looks: Looks): number {
	let odds = factors.base;
	for (const name of Object.keys(looks) as (keyof Looks)[]) odds += factors[name] * looks[name];
	return odds;
}
