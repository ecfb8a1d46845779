/** From a story's blocks to its sections, by the labels and headings that its newsroom set. */
import type {Block, List, Run, Section} from '../../story';
import {isTime} from '../line/clock';
import {isDigest, roleOf} from '../line/labels';
import {announcesNote, noteIn} from '../line/notes';
import {each} from '../page/each';
import {finish} from '../page/walk';
import {labelOf} from './lead-in';
import {findOpenings, type Opening} from './openings';
import type {Read} from './read';
import {cutStart, plain} from './runs';

/**
 * Splits a story into sections. A section opens at a heading, at a label known to the newsrooms' conventions ("Why it
 * matters:"), and at a line that stands as one more than once (bold lead-ins, questions, times). The label leaves the
 * block that it stood in. What stands before the first is the lead. Nothing is lost: every block is in a section or
 * a note, or its text is a label. A section under the heading of a box ends with it.
 * @param blocks in story order; they are not changed
 * @returns the sections, none for no blocks; and the editor's notes and corrections, in their own words
 */
export const section = (blocks: readonly Block[]): Sectioned => finish(sectioned(blocks));

type Sectioned = {sections: Section[]; notes: Block[]};

/** The same with rests, for stories of any length. */
export function* sectioned(blocks: readonly Block[], behind: Read['behind'] = none): Generator<void, Sectioned> {
	const {story, notes} = yield* setNotesApart(blocks);
	yield;
	const openings = yield* findOpenings(story);
	const sections: Section[] = [];
	let heading: Block | undefined;
	yield* each(story, (block, at) => {
		const opening = openings.get(at) ?? headingOpening(block);
		const box = behind.get(block);
		if (opening?.label) open(sections, opening);
		else if (sections.length === 0 || (box && box === heading))
			sections.push({...(sections.some(isLead) ? {} : {role: 'lead'}), blocks: []});
		if (block.kind === 'heading') heading = block;
		const rest = opening ? without(block, opening) : block;
		if (rest) sections.at(-1)!.blocks.push(rest);
	});
	return {sections: leadAfterPoints(sections), notes};
}

const none: Read['behind'] = new Map();

const isLead = ({role}: Section): boolean => role === 'lead';

/** "Summary", its bullets, and then the story: what follows the newsroom's points over an article is its lead. */
function leadAfterPoints(sections: Section[]): Section[] {
	const [first, ...rest] = sections;
	if (!first?.label || !isDigest(first.label) || rest.some(({label}) => isTime(label ?? ''))) return sections;
	const list = first.blocks.findLastIndex(block => block.kind === 'list');
	const after = first.blocks.slice(list + 1);
	if (list < 0 || after.length === 0) return sections;
	return [{...first, blocks: first.blocks.slice(0, list + 1)}, {role: 'lead', blocks: after}, ...rest];
}

/** How many of a story's first and last blocks are its ends: what may be news in its midst is a note there. */
const ends = {first: 2, last: 5};

function* setNotesApart(blocks: readonly Block[]): Generator<void, {story: Block[]; notes: Block[]}> {
	const story: Block[] = [];
	const notes: Block[] = [];
	let announced = false;
	yield* each(blocks, (block, at) => {
		const isAtEnd = story.length < ends.first || at >= blocks.length - ends.last;
		const isOne = (text: string): boolean => {
			const surety = noteIn(text);
			return surety === 'anywhere' || (isAtEnd && surety !== undefined);
		};
		if (block.kind === 'list') return setItemsApart(block, isOne, story, notes);
		const text = block.kind === 'paragraph' || block.kind === 'heading' ? plain(block.runs, 400) : '';
		const note: boolean = announced
			? block.kind === 'paragraph'
			: isOne(text) && (block.kind !== 'heading' || announcesNote(text));
		(note ? notes : story).push(block);
		announced = note && announcesNote(text);
	});
	return {story, notes};
}

/** A note behind a bullet is the last item of the list before it, or one of a list that is nothing else. */
function setItemsApart(list: List, isOne: (text: string) => boolean, story: Block[], notes: Block[]): void {
	const isNoteItem = (item: readonly Run[]): boolean => !list.ordered && isOne(plain(item, 400));
	const last = list.items.findLastIndex(item => !isNoteItem(item)) + 1;
	const items = list.items.slice(0, last);
	if (items.length > 0) story.push(items.length < list.items.length ? {...list, items} : list);
	for (const runs of list.items.slice(last)) notes.push({kind: 'paragraph', runs});
}

function headingOpening(block: Block): Opening | undefined {
	if (block.kind !== 'heading') return undefined;
	const text = plain(block.runs).trim();
	const label = text.length < 300 ? labelOf(text) || text : text;
	return text === '' ? undefined : {label, length: text.length, proof: isTime(text) ? 'time' : 'sure'};
}

/** Opens a section; a live post's time and the title under it are one label. */
function open(sections: Section[], {label, proof}: Opening): void {
	const last = sections.at(-1);
	const joins = proof !== 'time' && last?.blocks.length === 0 && isTime(last.label ?? '');
	if (joins) sections.pop();
	const role = roleOf(label);
	sections.push({label: joins ? `${last.label} ${label}` : label, ...(role && {role}), blocks: []});
}

function without(block: Block, {length}: Opening): Block | undefined {
	if (block.kind !== 'paragraph') return undefined;
	const runs = cutStart(block.runs, length);
	return runs.length > 0 ? {...block, runs} : undefined;
}
