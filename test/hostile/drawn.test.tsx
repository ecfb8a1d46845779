// @vitest-environment jsdom
/** What hostile markup becomes in the popup: text, pictures' words and links of the web, and nothing else. */
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {readStory} from '../../src/engine/index';
import {isReading, type Story} from '../../src/story';
import {drawn, storyView} from '../popup/drawn';
import {speak} from '../popup/fake-browser';
import {drawable} from './list';
import {headline, storyPage} from './page';
import {allPayloads, payloads} from './payloads';

vi.mock('webextension-polyfill', () => import('../popup/fake-browser'));
beforeEach(() => speak('en-GB'));

const url = 'https://www.inkl.com/news/lamps';

/** Reads the story with payloads between its paragraphs, from a document that runs nothing. */
function storyWith(markup: readonly string[]): Story {
	const inert = new DOMParser().parseFromString(storyPage(), 'text/html');
	for (const one of markup) {
		const box = inert.createElement('div');
		box.innerHTML = one;
		inert.querySelector('#story')?.lastElementChild?.before(box);
	}
	const reading = readStory(inert, url);
	if (!reading || !isReading(JSON.parse(JSON.stringify(reading))))
		throw new Error('no story that a border lets through');
	return reading.story;
}

const tags = new Set(
	'div main nav section header footer article aside h1 h2 h3 h4 h5 h6 p span b strong em i small bdi mark code pre blockquote ul ol li dl dt dd table thead tbody tr th td caption a button details summary label input select option fieldset legend time hr br svg path output'.split(
		' ',
	),
);

/** What of the drawn story is not on the list, or would call or run anything. */
function strays(body: Element): string[] {
	const found: string[] = [];
	for (const element of body.querySelectorAll('*')) {
		if (!tags.has(element.localName)) found.push(element.localName);
		for (const {name, value} of element.attributes) {
			if (/^on|^style$|^src|^srcset$|^action$|^formaction$|^ping$/i.test(name))
				found.push(`${element.localName} ${name}`);
			if (name === 'href' && !/^(https?:|#)/.test(value)) found.push(`href ${value}`);
		}
	}
	return found;
}

it('there are several hundred of all kinds', () => {
	expect(Object.values(payloads).every(list => list.length > 10)).toBe(true);
	expect(allPayloads.length).toBeGreaterThan(400);
});

describe('#1 #11 #13 #14 #15 #16 in a story', () => {
	it.each(Object.entries(drawable))('%s', (_, list) => {
		for (let from = 0; from < list.length; from += 12) {
			const some = list.slice(from, from + 12);
			const {find} = drawn(storyView(storyWith(some)));
			expect([some, strays(find('#body'))]).toEqual([some, []]);
		}
		expect((globalThis as {fired?: number}).fired).toBeUndefined();
	});

	it('would be seen', () => {
		const box = document.createElement('div');
		box.append(document.createElement('script'));
		box.append(Object.assign(document.createElement('a'), {href: 'javascript:0'}));
		expect(strays(box)).toEqual(['script', 'href javascript:0']);
	});
});

it('#2 #8 around a story it is shown as it is written', () => {
	for (const text of [...payloads.mutants!, ...payloads.styles!, '\u202egnihtyna\u202c', '\u2066a\u2067b']) {
		const story: Story = {
			...storyWith([]),
			headline: text,
			byline: text,
			kicker: text,
			standfirst: text,
			publisher: {name: text, url: 'https://paper.example/'},
		};
		const {host, find} = drawn(storyView(story));
		expect(find('h1').textContent).toBe(text);
		expect(find('.byline').textContent).toBe(text);
		expect(strays(host)).toEqual([]);
	}
});

it('#7 #8 a link says which host it leads to, and cannot turn what follows it', () => {
	const run = {text: '\u202eelppa', link: 'https://xn--pple-43d.com/'};
	const story: Story = {
		...storyWith([]),
		sections: [{blocks: [{kind: 'paragraph', runs: [run, {text: ' goes on.'}]}]}],
		summary: [],
	};
	const link = drawn(storyView(story)).find('#body a');
	expect(link.title).toBe('xn--pple-43d.com');
	expect(link.querySelector('small')?.textContent).toBe(' (xn--pple-43d.com)');
	expect(link.querySelector('bdi')?.textContent).toBe(run.text);
	expect(headline.length).toBeGreaterThan(0);
});
