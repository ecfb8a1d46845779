// @vitest-environment node
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {section} from '../../src/engine/story/section';
import {summarise} from '../../src/engine/summary/summarise';
import type {Block, Story} from '../../src/story';
import {list, p} from './blocks';

/** The page the project began with lies beside the project, not in it: its text is its publisher's. */
const folder = new URL('../../../shared/seeds/', import.meta.url);
const file = existsSync(folder) ? readdirSync(folder).find(name => name.endsWith('.txt')) : undefined;
if (!file) console.warn('No seed page at ../shared/seeds: the tests that read it do not run.');

const lines = file
	? readFileSync(new URL(file, folder), 'utf8')
			.split('\n')
			.map(line => line.trim())
			.filter(Boolean)
	: [];
const url = 'https://d33gy59ovltp76.cloudfront.net/news/witkoff-and-kushner-meet-putin-to-discuss-ukraine-peace-plan';
const headAt = 7;
const tailAt = lines.length - 12;
const [head, headline = '', body, tail] = [
	lines.slice(0, headAt),
	lines[headAt],
	lines.slice(headAt + 1, tailAt),
	lines.slice(tailAt),
];

const html = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const all = (tag: string, texts: string[]) => texts.map(text => `<${tag}>${html(text)}</${tag}>`).join('');
const bold = (text: string) => html(text).replace(/^([A-Z][\w ]+:)/, '<strong>$1</strong>');
const block = (text: string) =>
	text.startsWith('•') ? `<ul><li>${html(text.slice(1).trim())}</li></ul>` : `<p>${bold(text)}</p>`;

const markups = {
	'a paragraph for every line': `<main>${all('p', lines)}</main>`,
	'semantic markup, promos inside the body': `<main><div class="x1">${all('div', head)}</div><article><h1>${html(headline)}</h1><div class="article-content">${body.map(block).join('')}${all('div', tail)}</div></article></main>`,
	'bare text between line breaks': `<div>${lines.map(html).join('<br>\n')}</div>`,
};

const items = (blocks: Block[]) => blocks.flatMap(one => (one.kind === 'list' ? one.items : []));
const labels = [
	'Driving the news',
	'The big picture',
	'The intrigue',
	'Between the lines',
	'Catch up quick',
	'The latest',
];

describe.runIf(file).each(Object.entries(markups))('the seed page as %s', (_name, markup) => {
	const reading = readStory(new JSDOM(`<body>${markup}</body>`, {url}).window.document, url);
	// Without a seed page nothing is read, and nothing below runs.
	const story = reading?.story as Story;

	it('names publisher, category and headline, and no byline', () => {
		const {publisher, kicker, byline, aggregator} = story;
		expect({publisher, kicker, byline, aggregator: aggregator?.id, headline: story.headline}).toEqual({
			publisher: {name: head[4]},
			kicker: head[6],
			byline: undefined,
			aggregator: 'inkl',
			headline,
		});
	});

	it('has the lead, the six labelled sections and their bullets', () => {
		expect(story.sections.map(section => section.label)).toEqual([undefined, ...labels]);
		expect(story.sections.map(section => items(section.blocks).length)).toEqual([0, 2, 1, 3, 1, 3, 2]);
	});

	it("sets the editor's note apart", () => {
		expect(story.notes).toHaveLength(1);
		expect(JSON.stringify(story.notes)).toContain("Editor's note: This story was updated");
	});

	it('keeps every line of the story and none of the frame', () => {
		const text = bodyText(story).replace(/\s+/g, ' ');
		for (const line of body.slice(0, -1)) expect(text).toContain(line.replace(/^•\s*/, ''));
		for (const line of [...head, ...tail]) expect(text.split(/(?<=[.:]) |\n/)).not.toContain(line);
	});

	it('names each promo line of the frame as a removal', () => {
		const excerpts = reading!.removals.map(removal => removal.excerpt);
		for (const line of [...head.slice(0, 4), ...tail]) expect(excerpts).toContain(line);
	});

	it('sums up with the meeting, the missing compromise and the meeting to come', () => {
		expect(story.summary.map(({text}) => text.slice(0, 40))).toEqual([
			body[0]!.slice(0, 40),
			body[2]!.replace(/^•\s*/, '').slice(0, 40),
			body[7]!.replace(/^•\s*/, '').slice(0, 40),
		]);
	});
});

describe.runIf(file)('the lines of the seed page without their page', () => {
	it('fall into their labels', () => {
		const blocks = body.map(line => (line.startsWith('•') ? list(line.slice(1).trim()) : p(line)));
		const {sections, notes} = section(blocks);
		expect(sections.map(one => [one.label, one.role])).toEqual([
			[undefined, 'lead'],
			['Driving the news', 'newest'],
			['The big picture', 'background'],
			['The intrigue', undefined],
			['Between the lines', 'background'],
			['Catch up quick', 'background'],
			['The latest', 'newest'],
		]);
		expect(notes).toHaveLength(1);
	});

	it('give the meeting, that nothing is settled, and the meeting to come', () => {
		const [lead, newest, next] = summarise({headline, paragraphs: body}).sentences;
		expect(lead).toMatch(/^President Trump's advisers .* met with .* Putin/);
		expect(newest).toMatch(/no compromise has been reached yet\.$/);
		expect(next).toMatch(/expected to meet .* Zelensky/);
	});
});
