/** Where sections of a story begin: with a label, a heading, a time, a question. */
import type {Block, List, Paragraph} from '../../story';
import {isTime} from '../line/clock';
import {each} from '../page/each';
import {answers, labelOf, leadIn} from './lead-in';
import {boldStart, plain} from './runs';
import {standingLine} from './standing-line';

/**
 * Where a section opens. `length`: characters of the block's text that the label takes, its mark and colon included.
 * `label`: empty where a mark goes and no section opens, as before the answer to a question.
 * `proof`: what must hold for it to count. 'sure' counts alone; 'common' needs bold print or a sure one in the story;
 * 'cap', which is a dateline where the story begins, needs two of 'caps', as 'again' does of 'question'; the others need
 * a second of their kind. 'named' is a label or a person's name, and counts beside two bold labels, one of which is of the list.
 */
export type Opening = {label: string; length: number; proof: Proof};
export type Proof =
	| 'sure'
	| 'common'
	| 'bold'
	| 'named'
	| 'question'
	| 'asked'
	| 'again'
	| 'caps'
	| 'cap'
	| 'line'
	| 'time';

/** A label is short: what lies beyond this many characters of a paragraph is not looked at. */
const reach = 140;

/** The next block that is text, whatever pictures and embeds stand between. */
function nextText(blocks: readonly Block[], at: number): Paragraph | List | undefined {
	for (let i = at + 1; i < blocks.length; i++) {
		const block = blocks[i]!;
		if (block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list') return block;
		if (block.kind !== 'image' && block.kind !== 'embed') return undefined;
	}
	return undefined;
}

function openingAt(blocks: readonly Block[], at: number): Opening | undefined {
	const block = blocks[at]!;
	if (block.kind !== 'paragraph') return undefined;
	const text = plain(block.runs, reach);
	if (text.length >= reach) return leadIn(block.runs, text);
	// A live post's title stands under its time.
	const next = isTime(labelOf(text.trim())) ? blocks[at + 1] : nextText(blocks, at);
	return standingLine(block.runs, text, next) ?? leadIn(block.runs, text);
}

/**
 * The paragraphs that open a section, by their place in `blocks`; headings are not among them.
 * What is no more than likely counts when the story has it twice or more; a label said twice is a speaker's name.
 */
export function* findOpenings(blocks: readonly Block[]): Generator<void, Map<number, Opening>> {
	const found = new Map<number, Opening>();
	const times = new Map<string, number>();
	const count = (key: string): number => times.set(key, (times.get(key) ?? 0) + 1).get(key)!;
	yield* each(blocks, (block, at) => {
		const opening = openingAt(blocks, at);
		if (block.kind === 'heading' && isTime(plain(block.runs, reach).trim())) count('time');
		if (!opening) return;
		found.set(at, opening);
		count(opening.proof);
		count(`label ${opening.label}`);
		if (block.kind === 'paragraph' && opening.proof === 'sure' && boldStart(block.runs) > 0) {
			count('bold');
			count('listed');
		}
	});
	const once = (label: string): boolean => times.get(`label ${label}`) === 1 && !isSurnamed(label, times);
	const counts = ({label, proof}: Opening, at: number): boolean => {
		if (proof === 'sure') return true;
		if (proof === 'common') return (times.get('sure') ?? 0) > 0;
		if (proof === 'again') return (times.get('question') ?? 0) > 1 && once(label);
		if (proof === 'cap') return at > 0 && (times.get('caps') ?? 0) > 1 && once(label);
		if (proof === 'named') return times.has('listed') && times.get('bold')! > 1 && once(label);
		if (proof === 'line' && found.get(at - 1)?.proof === 'time') return true;
		if (proof === 'question' && at === 0 && times.get(proof)! < 3) return false;
		if (proof === 'question' && isTitle(blocks[at]!) && nextText(blocks, at)?.kind === 'paragraph') return true;
		return times.get(proof)! > 1 && (proof === 'time' || once(label));
	};
	for (const [at, opening] of found) if (!counts(opening, at)) found.delete(at);
	for (const [at, {proof}] of [...found]) if (proof === 'asked') cutAnswer(blocks, at, found);
	return found;
}

/** Whether a label ends in another that is said twice: "ADA THORN", of whom the next ones say "THORN". */
function isSurnamed(label: string, times: ReadonlyMap<string, number>): boolean {
	const own = label.slice(label.lastIndexOf(' ') + 1);
	return own !== label && (times.get(`label ${own}`) ?? 0) > 1;
}

/** A few words in bold print that are all of their paragraph. */
function isTitle(block: Block): boolean {
	const text = block.kind === 'paragraph' ? plain(block.runs, reach) : '';
	return text.length < mostTitle && block.kind === 'paragraph' && boldStart(block.runs) >= text.trim().length;
}

/** Longer questions are asked in an interview. */
const mostTitle = 50;

/** The mark before the answer goes with the one before its question. */
function cutAnswer(blocks: readonly Block[], asked: number, found: Map<number, Opening>): void {
	let at = asked + 1;
	while (at < blocks.length && blocks[at]!.kind !== 'paragraph') at++;
	const block = blocks[at];
	const length = block?.kind === 'paragraph' && !found.has(at) ? answers(plain(block.runs, reach)) : 0;
	if (length > 0) found.set(at, {label: '', length, proof: 'asked'});
}
