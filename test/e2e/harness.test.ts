/** The harness's own test: what the other files lean on holds in this browser. */
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {pagesAt} from '../browser/stand-in.mjs';
import {extension, useBrowser} from './session';

const session = useBrowser({'www.inkl.com': pagesAt({'/news/x': '<!doctype html><title>x</title><p>A page.'})});

it('puts a page at its real address', async () => {
	const page = await session.open('https://www.inkl.com/news/x');
	expect(await page.evaluate(() => [location.href, document.body.textContent])).toEqual([
		'https://www.inkl.com/news/x',
		'A page.',
	]);
	expect(session.site.requests).toContain('https://www.inkl.com/news/x');
});

it('runs the content script there', async () => {
	const page = await session.open('https://www.inkl.com/news/x');
	const isThere = await session.driver.background().evaluate(async (url: string) => {
		const tab = (await chrome.tabs.query({})).find(each => each.url === url);
		const func = () => globalThis.standfirstCleaner !== undefined;
		const [answer] = await chrome.scripting.executeScript({target: {tabId: tab?.id ?? -1}, func});
		return answer?.result;
	}, page.url());
	expect(isThere).toBe(true);
});

it('opens the real popup over a page', async () => {
	const page = await session.open('https://www.inkl.com/news/x');
	const popup = await session.driver.clickAction(page);
	expect(await popup.evaluate(() => location.href)).toBe(`${session.driver.origin}/popup/popup.html`);
	await popup.close();
});

it('has the two shortcuts assigned by the browser', async () => {
	const commands = await session.driver.background().evaluate(() => chrome.commands.getAll());
	const {commands: wanted} = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));
	const keys = Object.fromEntries(commands.map(({name, shortcut}) => [name, shortcut]));
	expect(keys).toEqual({
		_execute_action: wanted._execute_action.suggested_key.default,
		'toggle-cleaning': wanted['toggle-cleaning'].suggested_key.default,
	});
});

it('asks for no more than the page of permissions says', async () => {
	const {permissions, origins = []} = await session.driver.background().evaluate(() => chrome.permissions.getAll());
	expect(permissions?.filter(name => !name.startsWith('internal:')).sort()).toEqual([
		'activeTab',
		'contextMenus',
		'scripting',
		'storage',
	]);
	const ours = /^\*:\/\/\*\.(inkl\.com|d33gy59ovltp76\.cloudfront\.net)\/((glance\/)?news\/)?\*$/;
	expect(origins.filter(origin => !ours.test(origin))).toEqual([]);
});
