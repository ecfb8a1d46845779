import type {Block, List, Paragraph, Run} from '../../story';
import {isClosing, labelKind} from './labels';
import {boldStart, plain} from './runs';

/**
 * Where a section opens. `length`: characters of the block's text that the label takes, its mark and colon included.
 * `proof`: what must hold for it to count. 'sure' counts alone; 'common' needs bold print or a sure one in the story;
 * the others need a second of their kind.
 */
export type Opening = {label: string; length: number; proof: Proof};
type Proof = 'sure' | 'common' | 'bold' | 'question' | 'caps' | 'line' | 'time';

/** A label is short: what lies beyond this many characters of a paragraph is not looked at. */
const reach = 140;
const mark =
	/^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F|[•▪●■◆►▶➡→»›])+/u;
const marks = /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)+$/u;
/** "Here's what else happened today:" announces its list and belongs to it; "Thompson writes:" to its quotation. */
const announces =
	/^(?:here(?:[’']s| is| are)|th(?:ese|is|ose) (?:was|were|is|are)|read|see|more|watch|listen|related|photo|image|video|source|sources|data|chart|credit|follow|hier|das sind|mehr|lesen|foto|quelle|siehe)\b|\b(?:writes?|says?|said|wrote|tells?|told|asked|added|tweeted|posted|schreibt|sagte?|by)$/iu;
const quoted = /^["“”„«»‘'‚「『]/;
const stop = /[.!?…:;,。！？؟।]["”’»)]*$/;
/** A live post's time on a line of its own. */
export const clock = /^(?:(?:[01]?\d|2[0-3])[:.][0-5]\d)(?: ?(?:[ap]\.?m\.?|uhr|[A-Z]{2,4}))?$/i;

/** The text of a line without emoji or bullet marks around it and without its closing colon: what a label is called by. */
export function labelOf(line: string): string {
	return line
		.replace(mark, '')
		.replace(marks, '')
		.replace(/\s*[:：]$/, '')
		.replace(marks, '')
		.replace(/\s+/g, ' ');
}

function words(line: string): number {
	return line.split(/\s+/).filter(Boolean).length;
}

/** A list, or a paragraph that tells something: what a heading stands over. */
function isProse(block: Block | undefined): boolean {
	if (block?.kind === 'list' || block?.kind === 'quote') return true;
	if (block?.kind !== 'paragraph') return false;
	const text = plain(block.runs, reach * 4).trim();
	return (words(text) >= 8 || /[。！？]/.test(text)) && !text.endsWith('?');
}

/** The next block that is text, whatever pictures and embeds stand between. */
function nextText(blocks: readonly Block[], at: number): Paragraph | List | undefined {
	for (let i = at + 1; i < blocks.length; i++) {
		const block = blocks[i]!;
		if (block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list') return block;
		if (block.kind !== 'image' && block.kind !== 'embed') return undefined;
	}
	return undefined;
}

/** Speakers and places, not labels: "Mara Quinn:", "FT:". */
function isName(label: string): boolean {
	const all = label.split(' ');
	const capital = all.every(word => /^[\p{Lu}\d]/u.test(word));
	return (all.length > 1 && capital && label !== label.toUpperCase()) || /^\p{Lu}{1,4}\.?$/u.test(label);
}

/** "Why it matters: Ferries …" */
function labelled(runs: Run[], text: string): Opening | undefined {
	const lead = mark.exec(text)?.[0].length ?? 0;
	const bold = boldStart(runs);
	const ends = text.slice(lead).search(/[:：\n]/);
	for (const end of [ends < 0 ? -1 : lead + ends, bold]) {
		if (end <= lead || end > 60 + lead) continue;
		const label = labelOf(text.slice(0, end).replace(/\s*[.—–-]\s*$/, ''));
		const kind = /^[\p{Lu}\d]/u.test(label) ? labelKind(label) : undefined;
		if (!kind) continue;
		const rest = text.slice(end);
		const cut = /^\s*[:：.—–\n]?-?\s*/.exec(rest)?.[0].length ?? 0;
		const parted = /^\s*(?:[:：.—–\n]|- |$|\p{Lu})/u.test(rest) || /[:：.—–]\s*$/.test(text.slice(0, end));
		if (parted) return {label, length: end + cut, proof: kind === 'common' && bold < end - 1 ? 'common' : 'sure'};
	}
	return boldLabel(text, bold, lead);
}

/** "**The ferry question:** …": a label that no list knows. */
function boldLabel(text: string, bold: number, lead: number): Opening | undefined {
	if (bold === 0 || bold > 70 + lead) return undefined;
	const head = text.slice(0, bold).trimEnd();
	const after = text.slice(bold);
	const inside = /[:：]$/.test(head);
	if (!inside && !/^\s*[:：]/.test(after)) return undefined;
	const rest = (inside ? after : after.replace(/^\s*[:：]/, '')).trimStart();
	const label = labelOf(head);
	if (words(label) > 6 || !/^[\p{Lu}\d]/u.test(label) || /[.!?:"“”„«»]/.test(label)) return undefined;
	if (isName(label) || announces.test(label) || quoted.test(rest)) return undefined;
	return {label, length: text.length - rest.length, proof: 'bold'};
}

/** A short line that stands alone over prose. */
function line(runs: Run[], text: string, next: Block | undefined): Opening | undefined {
	const whole = text.trim();
	const label = labelOf(whole);
	const opens = (proof: Proof): Opening => ({label, length: text.length, proof});
	if (!next || label === '' || whole.length > 100) return undefined;
	if (clock.test(label)) return opens('time');
	if (isClosing(label)) return opens('sure');
	const kind = labelKind(label.replace(/\?$/, ''));
	if (kind && /^\p{Lu}/u.test(label)) return opens(kind === 'common' && boldStart(runs) === 0 ? 'common' : 'sure');
	const isBold = boldStart(runs) >= whole.length;
	if (isBold && isAsked(whole) && !quoted.test(label)) return opens('question');
	if (!isProse(next) || quoted.test(label)) return undefined;
	if (isQuestion(whole)) return opens('question');
	if (stop.test(whole) || words(label) > 10 || !/^[\p{Lu}\d]/u.test(label)) return undefined;
	if (/\p{Lu}{2}/u.test(label) && label === label.toUpperCase() && words(label) > 1 && words(label) < 7)
		return opens('caps');
	return isBold && !/^(?:by|von|par|por) /i.test(label) && !announces.test(label) ? opens('line') : undefined;
}

/** An interviewer's question, whose answer may be a word; not one that is marked as such by "Q:". */
const isAsked = (whole: string): boolean => /[?？؟]$/.test(whole) && !/^q[.:]/i.test(whole);

/** One question and nothing else, in the newsroom's voice: no "But why?", no "Am I to blame?", no interviewer's "Q:". */
function isQuestion(whole: string): boolean {
	return (
		/^[¿\p{Lu}\d][^.!?]*(?:\.\p{L}[^.!?]*)*[?？؟]$/u.test(whole) &&
		words(whole) <= 12 &&
		!/^(?:q[.:]|(?:and|but|or|yet|nor|right|really|aber|und|oder)\b)|\b(?:I|me|my|ich|mir|mein)\b/iu.test(whole)
	);
}

function openingAt(blocks: readonly Block[], at: number): Opening | undefined {
	const block = blocks[at]!;
	if (block.kind !== 'paragraph') return undefined;
	const text = plain(block.runs, reach);
	// A live post's title stands under its time.
	const next = clock.test(labelOf(text.trim())) ? blocks[at + 1] : nextText(blocks, at);
	const alone = text.length < reach ? line(block.runs, text, next) : undefined;
	return alone ?? labelled(block.runs, text);
}

/**
 * The paragraphs that open a section, by their place in `blocks`; headings are not among them.
 * What is no more than likely counts when the story has it twice or more; a label said twice is a speaker's name.
 */
export function findOpenings(blocks: readonly Block[]): Map<number, Opening> {
	const found = new Map<number, Opening>();
	const times = new Map<string, number>();
	const count = (key: string): number => times.set(key, (times.get(key) ?? 0) + 1).get(key)!;
	blocks.forEach((block, at) => {
		const opening = openingAt(blocks, at);
		if (block.kind === 'heading' && clock.test(plain(block.runs, reach).trim())) count('time');
		if (!opening) return;
		found.set(at, opening);
		count(opening.proof);
		count(`label ${opening.label}`);
		if (block.kind === 'paragraph' && opening.proof === 'sure' && boldStart(block.runs) > 0) count('bold');
	});
	const counts = ({label, proof}: Opening, at: number): boolean => {
		if (proof === 'sure') return true;
		if (proof === 'common') return (times.get('sure') ?? 0) > 0;
		if (proof === 'line' && found.get(at - 1)?.proof === 'time') return true;
		if (proof === 'question' && at === 0 && times.get(proof)! < 3) return false;
		return times.get(proof)! > 1 && (proof === 'time' || times.get(`label ${label}`) === 1);
	};
	for (const [at, opening] of found) if (!counts(opening, at)) found.delete(at);
	return found;
}
