/**
 * Prompts and promos: the lines by which a page asks its reader for something, and the teasers it puts beside the story.
 * This is the judgement that hides things in the live page, so it is made from the lines alone, before any story is
 * found, and each of its answers carries its evidence.
 */
import type {VeiledReason} from '../story';
import {callIn} from './calls/index';
import {findPhrases, type Hit, type Phrasebook} from './phrasebook';
import {isProse, linkShare, wordsOf} from './prose';
import {type Box, inside, type Line, type Sheet, within} from './sheet';

/** A line judged: why it is no story, and what shows it. `head` is the line whose removal it belongs to. */
export type Mark = {reason: VeiledReason; evidence: string; head: number};

/** Marks by line index. */
export type Marks = Map<number, Mark>;

/** Lines this near to each other keep company. */
const near = 3;

/** Every prompt and promo among the lines. `book` holds the frame phrases of the recipe, when one covers the page. */
export function findPrompts(sheet: Sheet, book: Phrasebook, hide: readonly [VeiledReason, string, Box][]): Marks {
	const marks: Marks = new Map();
	const {lines} = sheet;
	const prose = proseSpan(lines);
	const hits = findPhrases(lines, book).filter(hit => !quoted(lines, hit) && !headsProse(lines, hit.from, hit.to));
	const calls = findCalls(lines);
	const known = new Set([...hits.map(hit => hit.from), ...calls.keys()]);
	for (const hit of hits) if (standsAlone(hit, lines, known, prose)) markHit(hit, marks, lines);
	for (const [index, call] of calls) {
		if (marks.has(index) || !acceptsCall(lines[index]!, call.weak, known, lines, prose)) continue;
		marks.set(index, {reason: call.reason, evidence: `the whole line is a ${call.reason} call`, head: index});
	}
	for (const [reason, selector, box] of hide) markBox(reason, selector, box, lines, marks);
	followHeadings(sheet, marks);
	absorb(sheet, marks, hits);
	return marks;
}

/** Indices of the first and the last line of running text; `[-1, -1]` when there is none. */
function proseSpan(lines: readonly Line[]): [number, number] {
	const first = lines.findIndex(line => isProse(line) && wordsOf(line) >= 12);
	const last = lines.findLastIndex(line => isProse(line) && wordsOf(line) >= 12 && !callIn(line.text));
	return [first, last];
}

function markHit(hit: Hit, marks: Marks, lines: readonly Line[]) {
	for (let i = hit.from; i <= hit.to; i++) {
		if (lines[i]!.text !== '')
			marks.set(i, {reason: hit.reason, evidence: `whole line matches the frame phrase “${hit.text}”`, head: hit.from});
	}
}

const quotes = /^["“„«'‘「『].*["”“»'’」』][.,]?$/u;

const quoted = (lines: readonly Line[], {from, to}: {from: number; to: number}): boolean =>
	lines
		.slice(from, to + 1)
		.some(line => (line.within & within.quote) !== 0 || (line.text.length < 300 && quotes.test(line.text)));

/** A heading that running text follows is the story's, whatever it says. */
function headsProse(lines: readonly Line[], from: number, to: number): boolean {
	if (!(lines[from]!.within & within.heading)) return false;
	const next = lines.slice(to + 1, to + 3).find(line => line.text !== '');
	if (!next || !isProse(next) || wordsOf(next) < 15) return false;
	return !callIn(next.text) && next.box.fields + (next.box.parent?.fields ?? 0) === 0;
}

function findCalls(lines: readonly Line[]): Map<number, {reason: VeiledReason; weak: boolean}> {
	const calls = new Map<number, {reason: VeiledReason; weak: boolean}>();
	for (const line of lines) {
		if (line.text === '' || line.within & within.pre) continue;
		const call = callIn(line.text);
		if (!call || quoted(lines, {from: line.index, to: line.index}) || headsProse(lines, line.index, line.index))
			continue;
		calls.set(line.index, call);
	}
	return calls;
}

/** Frame phrases of more than three words say by themselves what they are; shorter ones need company or a place. */
function standsAlone(hit: Hit, lines: readonly Line[], known: ReadonlySet<number>, prose: [number, number]): boolean {
	return (
		hit.tokens > 3 ||
		hasCompany(hit.from, hit.to, known) ||
		!isAmidProse(hit.from, prose) ||
		isControl(lines[hit.from]!)
	);
}

function acceptsCall(
	line: Line,
	weak: boolean,
	known: ReadonlySet<number>,
	lines: readonly Line[],
	prose: [number, number],
): boolean {
	if (line.within & (within.nav | within.footer) && !(line.within & within.dialog)) return false;
	if (!weak) return !continued(line) && line.breaks < 2 + Number(line.text.length < 160);
	return (
		companions(line.index, known).some(other => isTogether(line, lines[other]!)) ||
		(alone(line) && linkShare(line) < 0.5 && prose[0] >= 0)
	);
}

/** A line that ends in a colon, a comma or a dash goes on in the next one. */
const continued = (line: Line): boolean => /[,;]$/u.test(line.text);

const alone = (line: Line): boolean => line.box.to - line.box.from === 1;

function hasCompany(from: number, to: number, known: ReadonlySet<number>): boolean {
	for (let i = from - near; i < from; i++) if (known.has(i)) return true;
	for (let i = to + 1; i <= to + near; i++) if (known.has(i)) return true;
	return false;
}

const companions = (index: number, known: ReadonlySet<number>): number[] =>
	[...known].filter(other => other !== index && Math.abs(other - index) <= near);

/** Lines in company share a small box; the header's "Sign in" and a banner below it do not. */
function isTogether(a: Line, b: Line): boolean {
	for (let box: Box | undefined = a.box; box; box = box.parent) {
		if (box.to - box.from > 16)
			return a.box === b.box || (a.box.parent === b.box.parent && a.box.to - a.box.from === 1);
		if (inside(b.box, box)) return true;
	}
	return false;
}

const isAmidProse = (index: number, [first, last]: [number, number]): boolean =>
	first >= 0 && index > first && index < last;

const isControl = (line: Line): boolean => (line.within & (within.button | within.link)) !== 0;

function markBox(reason: VeiledReason, selector: string, box: Box, lines: readonly Line[], marks: Marks) {
	const own = lines.slice(box.from, box.to);
	if (own.filter(line => isProse(line) && wordsOf(line) >= 12 && !callIn(line.text)).length > 0) return;
	for (const line of own)
		if (!marks.has(line.index)) marks.set(line.index, {reason, evidence: `stands in ${selector}`, head: box.from});
}

/** What follows a heading such as "Related Stories": its cards, up to the next heading or running text. */
function followHeadings(sheet: Sheet, marks: Marks) {
	for (const [index, mark] of [...marks]) {
		if (mark.reason !== 'related' || mark.head !== index) continue;
		const scope = scopeOf(sheet.lines[index]!, sheet);
		for (let i = index + 1; i < scope.to; i++) {
			const line = sheet.lines[i]!;
			if (marks.has(i)) {
				if (marks.get(i)!.head === i) break;
				continue;
			}
			if (!isTeaser(line, scope, sheet)) break;
			marks.set(i, {
				reason: 'related',
				evidence: `listed under “${sheet.lines[index]!.text.slice(0, 60)}”`,
				head: index,
			});
		}
	}
}

/** The box whose lines a heading speaks for: the smallest around it that holds more than its own line. */
function scopeOf(line: Line, sheet: Sheet): Box {
	let box = line.box;
	while (box.parent && box.to - box.from === 1) box = box.parent;
	void sheet;
	return box;
}

/** Whether a line is part of a card or a list of links below the scope's own level. */
function isTeaser(line: Line, scope: Box, sheet: Sheet): boolean {
	if (line.within & (within.footer | within.nav)) return false;
	if (line.media) return (line.within & within.link) !== 0 || cardOf(line, scope, sheet) !== undefined;
	if (linkShare(line) > 0.8) return true;
	return cardOf(line, scope, sheet) !== undefined;
}

/** The child box of `scope`, or of a box below it, that holds the line beside a link of its own. */
function cardOf(line: Line, scope: Box, sheet: Sheet): Box | undefined {
	for (let box: Box | undefined = line.box; box && box !== scope && inside(box, scope); box = box.parent) {
		const own = sheet.lines.slice(box.from, Math.min(box.to, box.from + 12));
		if (own.length >= 12) return undefined;
		if (own.length > 1 && own.some(other => linkShare(other) > 0.8 || (other.media && other.within & within.link)))
			return box;
	}
	return undefined;
}

const asks =
	/sign-?_?up|sign-?_?in|signup|paywall|subscri|newsletter|promo|regist|log-?in|modal|overlay|pop-?up|regwall|dialog|banner|cta|lightbox|meter|upsell|marketing/;
const overlays = /modal|overlay|dialog|pop-?up|lightbox|interstitial|\bfixed\b.*\binset-0\b/;

/** Takes the rest of a prompt's box with it: form labels, buttons, small print, pictures. */
function absorb(sheet: Sheet, marks: Marks, hits: readonly Hit[]) {
	const framed = new Set(hits.map(hit => hit.from));
	for (const [index, mark] of [...marks]) {
		if (mark.reason === 'related') continue;
		const box = promptBox(sheet.lines[index]!.box, sheet, marks);
		if (!box) continue;
		const head = headOf(box, marks, framed);
		const reason = overlays.test(box.hint) || box.tag === 'dialog' ? 'overlay' : marks.get(head)!.reason;
		for (let i = box.from; i < box.to; i++) {
			const own = marks.get(i);
			if (framed.has(i) && own) continue;
			if (!own || own.head === i)
				marks.set(i, {
					reason,
					evidence: own?.evidence ?? `part of the same box as “${sheet.lines[head]!.text.slice(0, 60)}”`,
					head: framed.has(head) ? firstFree(box, framed) : head,
				});
		}
	}
}

/** The line that speaks for a prompt's box: its first call, or its first frame line when it has no call. */
function headOf(box: Box, marks: Marks, framed: ReadonlySet<number>): number {
	let first = -1;
	for (let i = box.from; i < box.to; i++) {
		if (!marks.has(i)) continue;
		if (!framed.has(i)) return i;
		if (first < 0) first = i;
	}
	return first;
}

/** The first line of a box that is no frame line: those have removals of their own. */
function firstFree(box: Box, framed: ReadonlySet<number>): number {
	for (let i = box.from; i < box.to; i++) if (!framed.has(i)) return i;
	return box.from;
}

const landmarks = new Set(['html', 'body', 'main', 'article', 'header', 'nav', 'footer']);

/** The largest box around a prompt that is one asking box through and through. */
function promptBox(start: Box, sheet: Sheet, marks: Marks): Box | undefined {
	let best: Box | undefined;
	for (let box: Box | undefined = start; box && !landmarks.has(box.tag); box = box.parent) {
		const own = sheet.lines.slice(box.from, box.to);
		if (own.reduce((sum, line) => sum + line.text.length, 0) > 900 || own.some(line => isStory(line, marks))) break;
		const asking =
			box.fields > 0 ||
			asks.test(box.hint) ||
			box.tag === 'form' ||
			box.tag === 'dialog' ||
			own.some(line => line.within & within.button);
		const open = own.filter(line => !marks.has(line.index) && line.text !== '');
		if (asking && open.length <= own.length / 2 + 3) best = box;
		else if (open.length > 0) break;
	}
	return best;
}

/** Whether a line may be story: running text that is no call, or a headline. */
const isStory = (line: Line, marks: Marks): boolean =>
	!marks.has(line.index) && (line.box.tag === 'h1' || (isProse(line) && wordsOf(line) >= 12 && linkShare(line) < 0.3));
