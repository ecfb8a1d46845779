// @vitest-environment jsdom
import {act} from 'preact/test-utils';
import {afterEach, expect, it, vi} from 'vitest';
import type {Story} from '../../src/story';
import {click, drawn, storyView, wordsIn} from './drawn';
import {bare, ferry} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
afterEach(() => {
	vi.unstubAllGlobals();
});

it('shows every sentence, and says for screen readers where they lead', () => {
	const {host, find} = drawn(storyView(ferry));
	const sentences = [...host.querySelectorAll('.summary a')].map(link => link.textContent);
	expect(sentences).toEqual(ferry.summary.map(({text}) => text));
	expect(wordsIn(find(`#${find('.summary').getAttribute('aria-describedby')}`))).toContain('leads to its place');
});

it('says whose points they are when the publisher summed the story up', () => {
	const theirs = (...which: number[]): Story => ({
		...ferry,
		summary: ferry.summary.map((one, at) => (which.includes(at) ? {...one, theirs: true} : one)),
	});
	expect(wordsIn(drawn(storyView(theirs(...ferry.summary.keys()))).find('#summary-title'))).toBe(
		'In brief, in the publisher’s own points',
	);
	const {host, find} = drawn(storyView(theirs(1)));
	expect(wordsIn(find('#summary-title'))).toBe('In brief');
	expect([...host.querySelectorAll('.summary li')].map(item => item.querySelector('small')?.textContent)).toEqual(
		ferry.summary.map((_, at) => (at === 1 ? 'From the publisher’s own summary' : undefined)),
	);
});

it('leads to the sentence’s place: the keyboard goes there and the sentence is marked', () => {
	const {find, host} = drawn(storyView(ferry));
	click(find('#sentence-1'));
	expect(document.activeElement).toBe(find('#place-2-0'));
	expect([...host.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual([ferry.summary[1]?.text]);
});

it('leads back to the summary, and takes the mark away', () => {
	const {find, host} = drawn(storyView(ferry));
	click(find('#sentence-1'));
	click(find('.back'));
	expect(document.activeElement).toBe(find('#sentence-1'));
	expect(host.querySelector('mark, .back, .found')).toBeNull();
});

it('puts the way back right behind the place, in the order of the keyboard', () => {
	const {find} = drawn(storyView(ferry));
	click(find('#sentence-2'));
	expect(find('.found').lastElementChild).toBe(find('.back'));
});

/** What is laid out where, by id, in a window of 600: the first is the place, the second where its reader came from. */
function laidOut(boxes: Record<string, [top: number, bottom: number]>) {
	vi.stubGlobal('innerHeight', 600);
	for (const [id, [top, bottom]] of Object.entries(boxes))
		document.getElementById(id)!.getBoundingClientRect = () => ({top, bottom}) as DOMRect;
	act(() => void dispatchEvent(new Event('scroll')));
}

it.each([
	['is there about the place', [250, 330], [-900, -850], true],
	['is gone while the sentence it came from is in sight', [500, 580], [200, 240], false],
	['is gone a screen further on', [-400, -320], [-1500, -1450], false],
	['is gone far above', [1000, 1080], [650, 700], false],
] as [string, [number, number], [number, number], boolean][])('the way back %s', (_, place, source, isThere) => {
	const {find, host} = drawn(storyView(ferry));
	click(find('#sentence-1'));
	laidOut({'place-2-0': place, 'sentence-1': source});
	expect(host.querySelector('.back') !== null).toBe(isThere);
	expect(host.querySelector('mark')).not.toBeNull();
});

it('leads back to the outline after a jump from there, and no longer to the summary', () => {
	const {find, host} = drawn(storyView(ferry));
	click(find('#sentence-1'));
	click(find('nav a[href="#section-4"]'));
	expect([...host.querySelectorAll('.back')].map(wordsIn)).toEqual(['↑ Back to the outline']);
	expect(host.querySelector('mark')).toBeNull();
	click(find('.back'));
	expect(document.activeElement).toBe(find('nav summary'));
	expect(host.querySelector('.back')).toBeNull();
});

it('goes to the same place as often as it is asked', () => {
	const {find} = drawn(storyView(ferry));
	click(find('#sentence-0'));
	find('.skip').focus();
	click(find('#sentence-0'));
	expect(document.activeElement).toBe(find('#place-0-0'));
});

it('marks a sentence across runs and within a list', () => {
	const story: Story = {
		...bare,
		sections: [
			{
				blocks: [
					{kind: 'paragraph', runs: [{text: 'One. '}, {text: 'Two', emphasis: 'em'}, {text: ' ends here. Three.'}]},
				],
			},
			{blocks: [{kind: 'list', ordered: false, items: [[{text: 'First.'}], [{text: 'Second.'}]]}]},
		],
		summary: [
			{text: 'Two ends here.', section: 0, block: 0},
			{text: 'Second.', section: 1, block: 0},
		],
	};
	const {find, host} = drawn(storyView(story));
	const marked = () => [...host.querySelectorAll('mark')].map(mark => mark.textContent);
	click(find('#sentence-0'));
	expect(marked()).toEqual(['Two', ' ends here.']);
	expect(find('#place-0-0 p').textContent).toBe('One. Two ends here. Three.');
	click(find('#sentence-1'));
	expect(marked()).toEqual(['Second.']);
});

it('still leads to the block when the sentence is not found in it word for word', () => {
	const story: Story = {...bare, summary: [{text: 'Other words.', section: 0, block: 0}]};
	const {find, host} = drawn(storyView(story));
	click(find('#sentence-0'));
	expect(document.activeElement).toBe(find('#place-0-0'));
	expect(host.querySelector('mark')).toBeNull();
});

it('does not break on a sentence that names a place which is not there', () => {
	const story: Story = {...bare, summary: [{text: 'Nowhere.', section: 7, block: 9}]};
	const {find} = drawn(storyView(story));
	click(find('#sentence-0'));
	expect(wordsIn(find('h1'))).toBe(bare.headline);
});
