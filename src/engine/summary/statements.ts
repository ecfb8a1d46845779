/** A story's sentences, each with its place. */
import type {Block, Section} from '../../story';
import {plain} from '../story/runs';
import {type Names, namesOf} from './names';
import {terms} from './score';
import {sentences} from './sentences';
import {dangles, isFull, wordsOf} from './statement';

/** A sentence of the story that could stand in its summary. `alone`: without the sentences before it. */
export type Statement = {
	text: string;
	section: number;
	block: number;
	/** Its place among all sentences of the story. */
	order: number;
	words: number;
	terms: string[];
	names: Names;
	alone: boolean;
};

const bullet = /^[\s•⁃▪●*–-]+/;

/** The full statements of a story's paragraphs and lists, in story order. Quotations, tables, captions are not among them. */
export function statementsOf(sections: readonly Section[], language?: string): Statement[] {
	const found: Statement[] = [];
	let order = 0;
	sections.forEach((one, section) => {
		one.blocks.forEach((block, at) => {
			for (const {text, item} of textsOf(block)) {
				for (const sentence of sentences(text, language)) {
					const whole = sentence.replace(bullet, '');
					const words = isFull(whole, item) ? wordsOf(whole) : 0;
					const alone = words > 0 && (order === 0 || !dangles(whole));
					if (words > 0)
						found.push({
							text: whole,
							section,
							block: at,
							order,
							words,
							terms: terms(whole),
							names: namesOf(whole),
							alone,
						});
					order++;
				}
			}
		});
	});
	return found;
}

function textsOf(block: Block): {text: string; item: boolean}[] {
	if (block.kind === 'paragraph') return [{text: plain(block.runs), item: false}];
	if (block.kind === 'list') return block.items.map(item => ({text: plain(item), item: true}));
	return [];
}
