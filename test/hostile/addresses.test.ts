// @vitest-environment node
/** Addresses that a page plants in its story. */
import {describe, expect, it} from 'vitest';
import {webAddress} from '../../src/address';
import {linksOf, readBody, textOf} from './read';

const words = 'the harbour office';
const linked = (href: string) =>
	readBody(
		`<p>The list of lamps is kept by <a href="${href}">${words}</a>, where anybody may see it on any day but Sunday.</p>`,
	);

describe('#4 addresses that are not of the web', () => {
	it.each([
		'javascript:alert(1)',
		'JaVa&Tab;script:alert(1)',
		'java\nscript:alert(1)',
		'\u0001javascript:alert(1)',
		'\u00a0javascript:alert(1)',
		'&#1;java&#10;script&colon;alert(1)',
		'vbscript:msgbox(1)',
		'data:text/html,<script>alert(1)</script>',
		'blob:https://www.inkl.com/0f0f',
		'filesystem:https://www.inkl.com/temporary/x',
		'view-source:https://www.inkl.com/',
		'file:///etc/passwd',
		'chrome://settings',
		'about:blank',
		'moz-extension://0000/popup.html',
		'intent://x#Intent;scheme=javascript;end',
		'mailto:desk@harbour.example',
		'https://',
		'http://[::1',
	])('%j is no link, and its words stay', href => {
		const reading = linked(href.replaceAll('"', '&quot;').replaceAll('<', '&lt;'));
		expect(linksOf(reading)).toEqual([]);
		expect(textOf(reading)).toContain(words);
	});
});

it('#5 a name and a password are taken out of an address', () => {
	expect(linksOf(linked('https://user:pass@bank.example/'))).toEqual(['https://bank.example/']);
	expect(linksOf(linked('https://paypal.example@evil.example/'))).toEqual(['https://evil.example/']);
});

it('#6 an address inside an address is left where it is', () => {
	for (const href of [
		'https://www.inkl.com/redirect?url=javascript:alert(1)',
		'https://www.inkl.com/go?u=https://evil.example/',
	])
		expect(linksOf(linked(href))).toEqual([href]);
});

it('#7 a host of look-alike letters is written as what it is', () => {
	expect(webAddress('https://аpple.com/')).toBe('https://xn--pple-43d.com/');
	expect(linksOf(linked('https://аpple.com/'))).toEqual(['https://xn--pple-43d.com/']);
});

it('#10 a base that the page plants moves no link', () => {
	const reading = readBody(
		`<p><base href="https://evil.example/">The list of lamps is kept by <a href="/lamps">${words}</a>, where anybody may see it.</p>`,
	);
	expect(linksOf(reading)).toEqual(['https://www.inkl.com/lamps']);
});
