/** The extension calls nobody: the stand-in network records all requests, whoever makes them. */
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {sample} from '../fixtures/load';
import {headline, storyPage} from '../hostile/page';
import {leak, payloads} from '../hostile/payloads';
import {headingOf, messageIn, openPanel, press} from './popup';
import {settled, useBrowser} from './session';

const {url, html} = sample();
/** A story full of what calls somebody by itself; what leads away from the page is left out. */
const leaky = `${url}-leaky`;
const callers = [...(payloads.calls ?? []), ...(payloads.styles ?? [])].filter(
	one => !/http-equiv|<script|<base|<html|<body/.test(one),
);
const session = useBrowser({
	...routesFor([
		{url, html},
		{url: leaky, html: storyPage({after: ''}).replace('</article>', `${callers.join('')}</article>`)},
	]),
	'control.example': () => 'seen',
	'leak.example': () => 'seen',
});

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

it('#13 #14 draws a story full of addresses that call, and asks for none of them', async () => {
	const page = await session.open(leaky);
	const asked = () => session.site.requests.filter(request => request.startsWith(leak)).length;
	let before = -1;
	await until(
		'the page itself to be done',
		() => {
			const isDone = before === asked() && before > 0;
			before = asked();
			return isDone;
		},
		{every: 500},
	);
	const popup = await session.driver.clickAction(page);
	expect(await headingOf(popup)).toBe(headline);
	await popup.close();
	expect(asked()).toBe(before);
	session.site.requests.splice(0);
});

it('has the one policy in the manifest of every browser', () => {
	const folder = new URL('../../dist/', import.meta.url);
	const policyOf = (browser: string) =>
		JSON.parse(readFileSync(new URL(`${browser}/manifest.json`, folder), 'utf8')).content_security_policy;
	const source = JSON.parse(readFileSync(new URL('../manifest.json', folder), 'utf8')).content_security_policy;
	expect(['chromium', 'firefox', 'safari'].map(policyOf)).toEqual([source, source, source]);
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
