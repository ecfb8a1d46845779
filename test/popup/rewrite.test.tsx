// @vitest-environment jsdom
import axe from 'axe-core';
import {afterEach, expect, it, vi} from 'vitest';
import {storyView, wordsIn} from './drawn';
import {opened, settle} from './drawn-rewrite';
import {arabic, german} from './foreign-stories';
import {haveModel} from './model';
import {bare, ferry, longHeadline, paragraph} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
afterEach(() => vi.unstubAllGlobals());

it('has no button where the browser has no model', async () => {
	expect((await opened()).host.querySelector('.rewrite')).toBeNull();
});

it.each(['unavailable', 'a word that no specification knows'])(
	'has no button where the model is %s',
	async readiness => {
		haveModel({readiness});
		expect((await opened()).host.querySelector('.rewrite')).toBeNull();
	},
);

it('has no button where the browser throws at the question', async () => {
	haveModel().summarizer.availability.mockRejectedValue(new TypeError('language'));
	expect((await opened()).host.querySelector('.rewrite')).toBeNull();
});

it('has no button for a story too short for a summary', async () => {
	haveModel();
	expect((await opened(bare)).host.querySelector('.rewrite')).toBeNull();
});

it('asks nothing of the model before the click but whether it is there, in the story’s language', async () => {
	const {summarizer} = haveModel();
	const {button, said} = await opened(german);
	expect([button(), said()]).toEqual(['Rewrite in my browser', '']);
	expect(summarizer.availability.mock.calls).toEqual([
		[{type: 'tldr', format: 'plain-text', length: 'medium', expectedInputLanguages: ['de'], outputLanguage: 'de'}],
	]);
	expect(summarizer.create).not.toHaveBeenCalled();
});

it('leaves the language to the model where the story tells none', async () => {
	const {summarizer} = haveModel();
	await opened({...ferry, language: undefined});
	expect(summarizer.availability).toHaveBeenCalledWith({type: 'tldr', format: 'plain-text', length: 'medium'});
});

it('shows what the model wrote beside our own sentences, labelled as a machine’s', async () => {
	const browser = haveModel();
	const {press, find, host, button, said} = await opened();
	await press();
	expect([button(), find('.rewrite').getAttribute('aria-busy')]).toEqual(['Cancel', 'true']);
	await settle(browser.arrive);
	expect(said()).toBe('Your browser’s model is writing…');
	await settle(() => browser.write('Islanders get a pier.\nIt comes early.\n'));
	expect(wordsIn(find('.written h3'))).toBe('Machine-written');
	expect([...host.querySelectorAll('.written > p:not(.quiet)')].map(wordsIn)).toEqual([
		'Islanders get a pier.',
		'It comes early.',
	]);
	expect(wordsIn(find('.written .quiet'))).toContain('It can be wrong');
	expect(host.querySelectorAll('.summary > ol > li')).toHaveLength(ferry.summary.length);
	expect([said(), button()]).toEqual(['The machine-written text is there.', 'Remove this text']);
	expect(browser.model.destroy).toHaveBeenCalledOnce();
	await press();
	expect([host.querySelector('.written'), button()]).toEqual([null, 'Rewrite in my browser']);
});

it('gives the model the text of the story and nothing else', async () => {
	const browser = haveModel();
	const {press} = await opened();
	await press();
	await settle(browser.arrive);
	const given = browser.model.summarize.mock.calls[0]?.[0] ?? '';
	for (const text of ['The harbour council voted', 'Why it matters', 'Night work is allowed'])
		expect(given).toContain(text);
	for (const text of ['Time-lapse', 'low tide', 'https:', 'Editor’s note']) expect(given).not.toContain(text);
});

it('shows the model’s answer as text, whatever it is', async () => {
	const browser = haveModel();
	const {press, find, host} = await opened();
	await press();
	await settle(browser.arrive);
	await settle(() => browser.write('<img src=x onerror=alert(1)> [a](javascript:alert(1))'));
	expect(host.querySelector('.written img, .written a')).toBeNull();
	expect(find('.written p').textContent).toContain('<img src=x');
});

it('keeps the keyboard on the button all the way', async () => {
	const browser = haveModel();
	const {press, find} = await opened();
	find('.rewrite .button').focus();
	await press();
	await settle(browser.arrive);
	await settle(() => browser.write('Done.'));
	expect(document.activeElement).toBe(find('.rewrite .button'));
});

it('gives a model with little room the beginning of the story, and says how much', async () => {
	const story = {
		...ferry,
		sections: [{blocks: [paragraph('a'.repeat(600)), paragraph('b'.repeat(300)), paragraph('c'.repeat(96))]}],
	};
	const browser = haveModel({inputQuota: 950});
	const {press, find} = await opened(story);
	await press();
	await settle(browser.arrive);
	expect(browser.model.summarize.mock.calls[0]?.[0]).toBe(`${'a'.repeat(600)}\n\n${'b'.repeat(300)}`);
	await settle(() => browser.write('Letters.'));
	expect(wordsIn(find('.written .quiet'))).toContain('the first 90% of the story');
});

it('says that it was given only the part shown', async () => {
	const browser = haveModel();
	const {press, find} = await opened({...ferry, part: 'excerpt'});
	await press();
	await settle(browser.arrive);
	await settle(() => browser.write('A part.'));
	expect(wordsIn(find('.written h3'))).toBe('Machine-written (only the part shown)');
});

it('forgets the text of one story when another is read', async () => {
	const browser = haveModel();
	const {press, draw, host} = await opened();
	await press();
	await settle(browser.arrive);
	await settle(() => browser.write('Of the ferry.'));
	await settle(() => draw({view: storyView(longHeadline)}));
	expect(host.querySelector('.written')).toBeNull();
});

it.each([
	['offered', () => {}],
	['downloading', (browser: ReturnType<typeof haveModel>) => browser.load(0.4)],
	['written', (browser: ReturnType<typeof haveModel>) => browser.arrive()],
])('axe finds nothing in it: %s', async (state, step) => {
	document.documentElement.lang = 'en';
	document.title = 'Standfirst';
	const browser = haveModel({readiness: 'downloadable'});
	const {press} = await opened(arabic);
	if (state !== 'offered') await press();
	await settle(() => step(browser));
	if (state === 'written') await settle(() => browser.write('رصيف جديد.'));
	const {violations} = await axe.run(document, {rules: {'color-contrast': {enabled: false}}});
	expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
});
