// @vitest-environment jsdom
/** Quotations in the story: whose words they are. */
import {beforeEach, expect, it, vi} from 'vitest';
import type {Block} from '../../src/story';
import {bodyOf} from './drawn';
import {speak} from './fake-browser';
import {cited, quoted} from './rich-stories';
import {paragraph} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
beforeEach(() => speak('en-GB'));

it('tells who said a quotation from its words, and takes no talk in dashed lines for that', () => {
	const whos = (...blocks: Block[]) => [...bodyOf(...blocks).querySelectorAll('.who')].map(who => who.textContent);
	expect(whos(...quoted, paragraph('And so they did.'))).toEqual([
		'— Prof. Hanne Ostrow, Institute for Urban Forestry',
	]);
	const said = (text: string): Block => ({kind: 'quote', runs: [{text}]});
	expect(whos(said('— Non, dit-il.'), said('— Si, dit-elle.'))).toEqual([]);
	expect(whos(said('Il rit.'), said('— Non, dit-il.'), said('— Si, dit-elle.'))).toEqual([]);
	expect(whos(said(`He said this. ${'On and on. '.repeat(3)}`), said(`— ${'On and on. '.repeat(12)}`))).toEqual([]);
});

it('tells who said a quotation from the look of its last line, and takes no stressed sentence for that', () => {
	const whos = (...blocks: Block[]) => [...bodyOf(...blocks).querySelectorAll('.who')].map(who => who.innerHTML);
	expect(whos(...cited, ...cited)).toEqual(Array(2).fill('Ilse Tamarin, resident'));
	const stressed = (text: string): Block => ({kind: 'quote', runs: [{text, emphasis: 'em'}]});
	expect(whos(cited[0]!, stressed('I would do it again.'))).toEqual([]);
	expect(whos(cited[0]!, stressed('मीनाक्षी तिवारी'))).toEqual(['मीनाक्षी तिवारी']);
	expect(whos(stressed('The weir is old,'), stressed('the weir is wide'))).toEqual([]);
	expect(whos(paragraph('She said:'), stressed('Ilse Tamarin'))).toEqual([]);
});

it('keeps a title within the name of who said it apart from the name', () => {
	const who: Block = {kind: 'quote', runs: [{text: '— Ilse Tamarin, '}, {text: 'By the River', emphasis: 'em'}]};
	expect(bodyOf(cited[0]!, who).querySelector('.who em')?.textContent).toBe('By the River');
});
