/** The extension calls nobody: the stand-in network records all requests, whoever makes them. */
import {expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {sample} from '../fixtures/load';
import {headingOf, messageIn, openPanel, press} from './popup';
import {settled, useBrowser} from './session';

const {url, html} = sample();
const session = useBrowser({...routesFor([{url, html}]), 'control.example': () => 'seen'});

/** Hosts that the browsers call for themselves. */
const browsersOwn = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(com|org|net)|firefox\.com)$/;
/** What the page itself asks for, and the icon that the browser looks for. */
const pagesOwn = new Set([url, 'https://www.inkl.com/pictures/harbour-ferry.svg', 'https://www.inkl.com/favicon.ico']);

const strangers = () =>
	session.site.requests.filter(request => !browsersOwn.test(new URL(request).hostname) && !pagesOwn.has(request));

it('makes no request of its own on a page, in the popup or in the background', async () => {
	const page = await settled(await session.open(url));
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	await openPanel(popup, 'hidden');
	await press(popup, await messageIn(popup, 'copyStory'));
	await popup.close();
	expect(session.site.requests).toContain(url);
	expect(strangers()).toEqual([]);
});

it('is kept from requests by its own content security policy', async () => {
	const outcome = await session.driver.background().evaluate(() =>
		fetch('https://control.example/fetched').then(
			() => 'answered',
			() => 'refused',
		),
	);
	expect(outcome).toBe('refused');
	expect(strangers()).toEqual([]);
});

it('would be seen if it made one', async () => {
	await session.driver.background().evaluate(async () => {
		await chrome.tabs.create({url: 'https://control.example/opened', active: false});
	});
	await until('the request to be recorded', () => strangers().includes('https://control.example/opened'));
});
