// @vitest-environment jsdom
/** On the way to a machine’s words: the download, a change of mind, and what goes wrong. */
import {afterEach, expect, it, vi} from 'vitest';
import {wordsIn} from './drawn';
import {opened, settle} from './drawn-rewrite';
import {haveModel} from './model';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
afterEach(() => vi.unstubAllGlobals());

it('shows how far the browser’s download is, without saying every percent aloud', async () => {
	const browser = haveModel({readiness: 'downloadable'});
	const {press, find, said} = await opened();
	expect(said()).toContain('has to download its model first');
	await press();
	await settle(() => browser.load(0.25));
	const before = said();
	expect(find('progress')).toMatchObject({value: 0.25});
	await settle(() => browser.load(0.5));
	expect(find('progress')).toMatchObject({value: 0.5});
	expect(find('progress').getAttribute('aria-label')).toContain('downloading its model');
	expect(said()).toBe(before);
	await settle(browser.arrive);
	await settle(() => browser.write('Done.'));
	expect(wordsIn(find('.written p'))).toBe('Done.');
});

it('tells of no download when the model was there all along', async () => {
	const browser = haveModel();
	const {press, host} = await opened();
	await press();
	await settle(() => browser.load(0));
	await settle(() => browser.load(1));
	expect(host.querySelector('progress')).toBeNull();
});

it('says, when the popup is opened during a download, that it goes on', async () => {
	haveModel({readiness: 'downloading'});
	const {said, button} = await opened();
	expect([said(), button()]).toEqual(['Your browser is downloading its model already.', 'Rewrite in my browser']);
});

it('cancels the download, and asks anew how things stand', async () => {
	const browser = haveModel({readiness: 'downloadable'});
	const {press, button} = await opened();
	await press();
	await press();
	expect(browser.summarizer.create.mock.calls[0]?.[0].signal.aborted).toBe(true);
	expect(browser.summarizer.availability).toHaveBeenCalledTimes(2);
	expect(button()).toBe('Rewrite in my browser');
});

it('cancels the writing, and lets the model go', async () => {
	const browser = haveModel();
	const {press, host, button} = await opened();
	await press();
	await settle(browser.arrive);
	await press();
	await settle(() => browser.write('Too late.'));
	expect([host.querySelector('.written'), button()]).toEqual([null, 'Rewrite in my browser']);
	expect(browser.model.destroy).toHaveBeenCalledOnce();
});

it('says that a story is too long when not even its first paragraph fits', async () => {
	const browser = haveModel({inputQuota: 3});
	const {press, said, button} = await opened();
	await press();
	await settle(browser.arrive);
	expect([said(), button()]).toEqual(['This story is too long for your browser’s model.', 'Try again']);
	expect(browser.model.summarize).not.toHaveBeenCalled();
});

it.each([
	['QuotaExceededError', 'This story is too long for your browser’s model.'],
	['NotReadableError', 'Your browser’s model wrote nothing about this story.'],
	['NotSupportedError', 'Your browser’s model wrote nothing about this story.'],
	['UnknownError', 'Your browser’s model did not work this time.'],
	['AbortError', 'Your browser’s model did not work this time.'],
])('says what came of it when the model ends in %s, and tries again when asked', async (name, words) => {
	const browser = haveModel();
	const {press, said} = await opened();
	await press();
	await settle(browser.arrive);
	await settle(() => browser.fail(name));
	expect(said()).toBe(words);
	await press();
	await settle(browser.arrive);
	await settle(() => browser.write('At last.'));
	expect(said()).toBe('The machine-written text is there.');
});

it('takes an empty answer for a refusal', async () => {
	const browser = haveModel();
	const {press, said} = await opened();
	await press();
	await settle(browser.arrive);
	await settle(() => browser.write(' \n'));
	expect(said()).toBe('Your browser’s model wrote nothing about this story.');
});
