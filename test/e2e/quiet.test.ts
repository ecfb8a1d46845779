/** The extension calls nobody: the stand-in network records all requests, whoever makes them. */
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import type {Call} from '../browser/site.mjs';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {sample} from '../fixtures/load';
import {headline, storyPage} from '../hostile/page';
import {leak, payloads} from '../hostile/payloads';
import {headingOf, messageIn, openPanel, press} from './popup';
import {settled, useBrowser} from './session';
import {control, strangers} from './strangers';

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

it('makes no request of its own on a page, in the popup or in the background', async () => {
	const page = await settled(await session.open(url));
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	await openPanel(popup, 'hidden');
	await press(popup, await messageIn(popup, 'copyStory'));
	await popup.close();
	expect(session.site.requests).toContain(url);
	expect(strangers(session.site)).toEqual([control]);
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
	expect(session.site.requests.filter(request => request.startsWith('https://control.example'))).toEqual([]);
});

/** Requests as they would look that nobody but the extension could have made. */
const calls: [string, Call][] = [
	['a page fetched again', {url, dest: 'empty', referrer: url}],
	['another copy of it', {url: `${url}/amp`, dest: 'iframe', referrer: url}],
	['a picture that no page names', {url: 'https://control.example/seen.gif', dest: 'image', referrer: url}],
	[
		'a picture of the story, asked for by the popup',
		{url: 'https://www.inkl.com/pictures/harbour-ferry.svg', dest: 'image'},
	],
	['a host that was refused', {url: 'https://elsewhere.example/'}],
];

it.each(calls)('would be found out: %s', (_, call) => {
	expect(strangers({...session.site, calls: [call]})).toEqual([call.url]);
});
