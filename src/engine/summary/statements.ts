/** A story's sentences, each with its place. */
import type {Block, Section} from '../../story';
import {plain} from '../story/runs';
import {dangles} from './dangling';
import {withoutDateline} from './dateline';
import {isFragment} from './fragment';
import {hearsayIn} from './hearsay';
import {talkIn, withinQuotation} from './quotation';
import {sentences} from './sentences';
import {isEntry, isFull, leansOn, namesNobody, wordsOf} from './statement';
import {terms} from './terms';

/** A sentence of the story that could stand in its summary. */
export type Statement = {
	text: string;
	section: number;
	block: number;
	/** Its place among all sentences of the story. */
	order: number;
	/** Its place among the sentences of its block. */
	within: number;
	words: number;
	terms: ReadonlySet<string>;
	/** Whether it can be read under the headline alone, and whether it can without one. */
	opens: boolean;
	alone: boolean;
	/** Whether it tells what a claim that the story checks was found to be. */
	found: boolean;
};

/** A summary is found within so many characters; of more text only the sections that `always` names are read. */
const most = 24_000;
/** A caption in a story without markup ends with who took the picture. */
const credited = /\b(?:photo(?:graph)?|picture|image|foto|bild|fotografía)s?(?: by|:) [^:]{3,80}$/i;
const isCredited = (end: string): boolean => / by |: /i.test(end) && credited.test(end);
const bullet = /^[\s•⁃▪●*–-]+/;

/**
 * The full statements of a story's paragraphs and lists, in story order. Quotations, tables, captions are not among them.
 * @param always the sections that are read however long the story is
 */
export function statementsOf(
	sections: readonly Section[],
	language?: string,
	always: (section: Section) => boolean = () => false,
): Statement[] {
	const statements: Statement[] = [];
	const isSpoken = talkIn(sections.flatMap(one => one.blocks.map(opening)));
	const hearsay = hearsayIn(sections);
	let order = 0;
	let room = most;
	const take = (text: string, item: boolean, section: number, block: number): void => {
		room -= text.length;
		const all = sentences(text, language);
		const quoted = order > 0 && isSpoken(text) ? all.map(() => true) : withinQuotation(all);
		all.forEach((sentence, within) => {
			const bare = sentence.replace(bullet, '');
			const told = within === 0 ? withoutDateline(bare) : bare;
			const {label} = sections[section]!;
			const isLedIn = label !== undefined && block === 0 && within === 0 && goesOnSmall(language);
			const found = hearsay.isFound(section, block);
			const place = {section, block, order, within, found};
			const isTold = !quoted[within] && hearsay.isTold(told, section, block);
			const statement = isTold ? statementOf(told, item, place, label, isLedIn, language) : undefined;
			if (statement) statements.push(statement);
			order++;
		});
	};
	sections.forEach((one, section) => {
		const isAlways = always(one);
		one.blocks.forEach((block, at) => {
			const left = isAlways ? most : room;
			if (left > 0) for (const {text, item} of textsOf(block, left)) take(text, item, section, at);
		});
	});
	return statements;
}

/** After a colon most languages go on with a small letter: "Qué sigue: el juez interrogará …". */
const goesOnSmall = (language = 'en'): boolean => !/^(?:en|de)\b/.test(language);

type Place = Pick<Statement, 'section' | 'block' | 'order' | 'within' | 'found'>;

/** @param isLedIn whether a label stood before it in its paragraph */
function statementOf(
	text: string,
	item: boolean,
	place: Place,
	label: string | undefined,
	isLedIn: boolean,
	language: string | undefined,
): Statement | undefined {
	const {order} = place;
	const words = wordsOf(text);
	if (!isFull(isLedIn ? text.charAt(0).toUpperCase() + text.slice(1) : text, words, item)) return undefined;
	if (isFragment(text, words, language) || (order > 0 && isEntry(text))) return undefined;
	const own = terms(text);
	const opens = order === 0 || !(dangles(text, language) || leansOn(label, text, own));
	const alone = opens && (order === 0 || !namesNobody(text));
	return {text, ...place, words, terms: own, opens, alone};
}

/** As much of a paragraph as tells who speaks it. */
const opening = (block: Block): string => (block.kind === 'paragraph' ? plain(block.runs, 100) : '');

function textsOf(block: Block, left: number): {text: string; item: boolean}[] {
	if (block.kind === 'paragraph') {
		const text = plain(block.runs, left);
		return isCredited(text.slice(-120)) ? [] : [{text, item: false}];
	}
	// The paragraphs of an item stand in lines of their own.
	const lines = block.kind === 'list' ? block.items.flatMap(item => plain(item, left).split('\n')) : [];
	return lines.map(text => ({text, item: true}));
}
