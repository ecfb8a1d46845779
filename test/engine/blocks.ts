/** Blocks to be put into sections, and sections as a reader of the tests sees them. */
import {section} from '../../src/engine/story/section';
import type {Block, Run} from '../../src/story';

export const p = (...runs: (string | Run)[]): Block => ({
	kind: 'paragraph',
	runs: runs.map(run => (typeof run === 'string' ? {text: run} : run)),
});
export const b = (text: string): Run => ({text, emphasis: 'strong'});
export const h = (text: string): Block => ({kind: 'heading', level: 2, runs: [{text}]});
export const list = (...items: string[]): Block => ({kind: 'list', ordered: false, items: items.map(text => [{text}])});
export const prose = (word = 'harbour'): Block =>
	p(`The ${word} council met on Monday night and agreed to buy four new ferries.`);

/** "label/role: first words of each block", one line for each section. */
export const outline = (blocks: Block[]): string[] =>
	section(blocks).sections.map(one => {
		const texts = one.blocks.map(block => ('runs' in block ? block.runs.map(run => run.text).join('') : block.kind));
		return `${one.label ?? '-'}/${one.role ?? '-'}: ${texts.join(' | ')}`;
	});
export const labels = (...blocks: Block[]): (string | undefined)[] => section(blocks).sections.map(one => one.label);
