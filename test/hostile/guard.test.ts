// @vitest-environment node
/** What pretends to be a story at a border: the guard lets nothing through that it does not know. */
import {describe, expect, it} from 'vitest';
import {pageAnswers} from '../../src/platform/protocol';
import {backgroundQuestions, pageQuestions} from '../../src/platform/questions';
import {isBlock, isReading, isStory, type Story} from '../../src/story';
import {paragraphs} from './page';
import {readBody} from './read';

const story: Story = {
	url: 'https://www.inkl.com/news/lamps',
	direction: 'ltr',
	headline: 'Lamps',
	sections: [{blocks: [{kind: 'paragraph', runs: [{text: paragraphs[0]!, link: 'https://harbour.example/'}]}]}],
	notes: [],
	summary: [{text: paragraphs[0]!, section: 0, block: 0}],
	words: 24,
	minutes: 1,
};

it('lets a story through', () => {
	expect(isStory(story)).toBe(true);
	expect(isReading({story, removals: []})).toBe(true);
});

it.each([
	'<figure><video></video><figcaption>The ladders, filmed from the mole. Photo: Ida Marrow</figcaption></figure>',
	'<figure><img src="data:image/gif;base64,R0lGOD"><figcaption>The ladders, drawn later.</figcaption></figure>',
	'<figcaption><p>The ladders, without a picture.</p></figcaption>',
])('lets a story through whose captions have lost their pictures: %s', html => {
	const blocks = readBody(html).story.sections.flatMap(section => section.blocks);
	expect(blocks.filter(({kind}) => kind === 'image')).toHaveLength(1);
});

describe('#19 #20 refuses a block', () => {
	const blocks: [string, unknown][] = [
		['of a kind that is a tag', {kind: 'script', text: 'alert(1)'}],
		['of a prototype’s name', {kind: 'constructor'}],
		['of another prototype’s name', {kind: '__proto__', text: ''}],
		['that is drawn by Preact', {type: 'img', props: {onerror: 'alert(1)'}, constructor: null}],
		['with markup beside its text', {kind: 'code', text: '', dangerouslySetInnerHTML: {__html: '<img>'}}],
		['with a property of its own name', JSON.parse('{"kind":"code","text":"","__proto__":{"x":1}}')],
		['that can be awaited', JSON.parse('{"kind":"code","text":"","then":"x"}')],
		['with a list for a text', {kind: 'code', text: ['a']}],
		['of a level that is none', {kind: 'heading', level: 99, runs: []}],
		['of a level that is no number', {kind: 'heading', level: Number.NaN, runs: []}],
		['of a level in words', {kind: 'heading', level: '2', runs: []}],
		['with too many items', {kind: 'list', ordered: false, items: new Array(1e7)}],
		['with a hole in its items', {kind: 'list', ordered: false, items: new Array(2)}],
		['that leads to a script', {kind: 'paragraph', runs: [{text: 'a', link: 'javascript:alert(1)'}]}],
		['that leads to a name and a password', {kind: 'paragraph', runs: [{text: 'a', link: 'https://u:p@x.example/'}]}],
		['whose picture is a file', {kind: 'image', src: 'file:///etc/passwd'}],
		['whose embed is data', {kind: 'embed', name: 'a', link: 'data:text/html,x'}],
		['of an endless text', {kind: 'code', text: 'a'.repeat(4_000_001)}],
		['that is null', null],
		['that is a list', []],
	];
	it.each(blocks)('%s', (_, block) => {
		expect(isBlock(block)).toBe(false);
		expect(isStory({...story, notes: [block]})).toBe(false);
	});
});

describe('#19 #20 refuses a story', () => {
	const changes: [string, object][] = [
		['whose summary leads nowhere', {summary: [{text: 'a', section: 4, block: 0}]}],
		['whose summary leads below zero', {summary: [{text: 'a', section: -1, block: 0}]}],
		['with a direction of its own', {direction: 'auto'}],
		['with a number of words that is none', {words: Number.POSITIVE_INFINITY}],
		['without a headline', {headline: undefined}],
		['with something more', {onclick: 'alert(1)'}],
		['with a part of its own', {part: 'all'}],
		['with a publisher at a script', {publisher: {name: 'a', url: 'javascript:alert(1)'}}],
	];
	it.each(changes)('%s', (_, change) => {
		expect(isStory({...story, ...change})).toBe(false);
		expect(pageAnswers.report({kind: 'story', reading: {story: {...story, ...change}, removals: []}})).toBe(false);
	});
});

it('#19 refuses messages with more, less or other words than were agreed', () => {
	const bad: unknown[] = [
		undefined,
		null,
		1,
		'x',
		{},
		[{}],
		['a', 'b'],
		[['a']],
		['a'.repeat(301)],
		{0: 'a', length: 1},
	];
	for (const args of bad) expect([args, pageQuestions.show(args)]).toEqual([args, false]);
	for (const args of [[-1], [1.5], ['1'], [Number.NaN], [1, 2], []])
		expect(backgroundQuestions.hidden(args)).toBe(false);
	for (const args of [['../x'], ['EN'], ['e'], [['en']]]) expect(backgroundQuestions.calls(args)).toBe(false);
	for (const name of ['siege', 'wiped'] as const) expect(backgroundQuestions[name]([1])).toBe(false);
});
