/**
 * Pleas: small boxes on the pages of a known site in which a house says at length that it locks nobody out, and asks for support:
 * "Unlike others, we do not lock our news behind paywalls …", with a line or two around it. Its sentences are longer than those
 * of prompts are, so that none would be sure alone; but who says so as "we", and asks for support in the same small box, tells of nothing else.
 */
import {quotes} from '../line/utterance';
import {each} from '../page/each';
import {hasMeans, isMeans, opensAnswer} from '../page/means';
import {plainOf} from '../page/plain';
import {endsSentence, isFullProse} from '../page/prose';
import type {Box, Line, Sheet} from '../page/sheet';
import {isSmall} from '../page/small';
import {within} from '../page/within';
import {readsIn, reportsIn, speaksOfHouse, speaksToReader, staysIn} from './calls/index';
import {asksConsent, givesConsent} from './consent';
import type {Marks} from './marks';
import {saidBy} from './pitch';
import {isTitle} from './title';

/** What a house says that it does not do, or that others do: "we choose not to lock anybody out with paywalls". */
const wall = /paywall/i;
const spares =
	/(?:\b(?:not|never|others?|unlike)|n[’'])\b[^.!?]{0,80}\b(?:lock|hid|put|retreat|plac)[a-z]*\b[^.!?]{0,60}\bpaywalls?\b/i;

/** A house that tells what it did, or when, reports. */
const tellsOfThen = /\b(?:chose|did not|didn[’']t|\p{L}{3,6}day)\b|\d/u;

/** How a link answers it: "Support the Courier". */
const gives = /^(?:give|donate|support|contribute)\b/i;

/** What a line says that asks to answer it, or thanks for that. Languages know more such lines, as calls. */
const asking =
	/(?:^|\bplease )(?:give (?:what|today|now)|donate|support (?:us|our)|contribute|chip in)\b|^your (?:support|donation|contribution)s? /i;

/** Such a box has no more lines, no more of them are running text, and its heading and a link that answers it have no more characters. */
const most = {lines: 6, text: 2, label: 32};

/** What the words of its running text and of its other lines say at least, in log-odds: a sentence that opens it says as much as the former. */
const least = {text: 3, line: 1.5};

/** Boxes that hold parts of a text together. */
const joined = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'tr', 'blockquote', 'figure', 'article', 'body', 'main']);

const elsewhere = within.nav | within.footer | within.quote | within.figure | within.caption | within.form;

/** Marks the lines of pleas; what is marked keeps its reason. `first`, `last`: the first and the last running text of the page. */
export function* markPleas({lines, boxes}: Sheet, marks: Marks, first: number, last: number): Generator<void, void> {
	const found: Box[] = [];
	yield* each(lines, line => {
		const isPlea = speaksOfWall(line) && isFullProse(line) && spares.test(line.text) && !tellsOfThen.test(line.text);
		const box = isPlea ? pleaAround(line, lines, boxes, marks) : undefined;
		if (box && isAside(box, lines, marks, first, last)) found.push(box);
	});
	for (const {from, to} of found)
		for (let i = from; i < to; i++) {
			const {reason, evidence} = marks.get(i) ?? {reason: 'support', evidence: ['pitch', 'support']};
			marks.set(i, {reason, evidence, head: from});
		}
}

const speaksOfWall = ({text}: Line): boolean => wall.test(text);

/** The largest box around a line in which every line pleads, and one of them asks. */
function pleaAround(line: Line, lines: readonly Line[], boxes: readonly Box[], marks: Marks): Box | undefined {
	let found: Box | undefined;
	for (let box: Box | undefined = line.box; box && isSmall(box, most.lines) && !joined.has(box.tag); box = box.parent) {
		const own = lines.slice(box.from, box.to);
		if (box.fields > 0 || !own.every(one => marks.has(one.index) || pleads(one, line, one === own[0]))) break;
		if (own.filter(isFullProse).length > most.text) break;
		if (own.length > 1 && own.some(one => asks(one, marks)) && isOneOfAKind(box, boxes)) found = box;
	}
	return found;
}

/** Whether a line is known to ask for support, or is worded so. */
const asks = (line: Line, marks: Marks): boolean => {
	const reason = marks.get(line.index)?.reason;
	return reason ? reason === 'support' || reason === 'subscribe' : isMeans(line) || asking.test(line.text);
};

/**
 * Whether a line that nothing else knows speaks for what `plea` does: as running text, as the link that answers, by asking, or
 * as what opens the box. Of others, of consent, of comments and of reading on it says nothing.
 */
function pleads(line: Line, plea: Line, isFirst: boolean): boolean {
	const {text} = line;
	if (isTitle(line) || line.media || line.within & elsewhere || quotes(text) || tells(text)) return false;
	if (asksConsent(line) || givesConsent(text) || staysIn(text) || (opensAnswer(line) && !isFullProse(line)))
		return false;
	const {odds} = saidBy(line);
	if (isFullProse(line)) return odds >= least.text && speaksOfHouse(text);
	if (isMeans(line)) return text.length <= most.label && gives.test(text) && saysSame(text, plea.text);
	if (asking.test(text)) return odds >= least.line && !readsIn(text);
	if (!isFirst || hasMeans(line) || text.includes(':')) return false;
	if (!endsSentence(line)) return odds >= least.line && text.length <= most.label;
	return odds >= least.text && speaksOfHouse(text) && speaksToReader(text);
}

/** Whether a text reports, and no question of it is the house's to its reader: "Will you help us keep it that way?" */
const tells = (text: string): boolean =>
	reportsIn(text) &&
	!text
		.split(/(?<=[.!?…])\s+/)
		.some(one => one.endsWith('?') && speaksOfHouse(one) && speaksToReader(one) && !reportsIn(one));

/** Whether all longer words of a text but its first stand in another, and there is a name among them. */
function saysSame(text: string, other: string): boolean {
	if (!/ \p{Lu}/u.test(text)) return false;
	const [, ...words] = plainOf(text).trim().split(' ');
	return words.every(word => word.length < 4 || plainOf(other).includes(` ${word} `));
}

/** Whether no other box beside it is called the same: those are sections of a text. */
const isOneOfAKind = (box: Box, boxes: readonly Box[]): boolean =>
	!boxes.some(one => one !== box && one.parent === box.parent && one.tag === box.tag && one.hint === box.hint);

/**
 * Whether the page tells of something else: nothing outside of the box speaks of walls; and where the page's text begins or ends
 * in it, no running text says "we" for itself, or half of the box is known to ask.
 */
function isAside({from, to}: Box, lines: readonly Line[], marks: Marks, first: number, last: number): boolean {
	const known = lines.slice(from, to).filter(({index}) => marks.has(index)).length;
	const isAtEnd = (from <= first || to > last) && known < (to - from) / 2;
	return lines.every(line => {
		if ((line.index >= from && line.index < to) || marks.has(line.index)) return true;
		return !speaksOfWall(line) && !(isAtEnd && isFullProse(line) && !quotes(line.text) && speaksOfHouse(line.text));
	});
}
