// @vitest-environment node
/** Lines that are judged as their like are. */
import {JSDOM} from 'jsdom';
import {expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

it('keeps what closes a part of the story as the others close: set alike, before a heading', () => {
	const facts = [
		'€7 single, an hour, <a href="https://quay.example">quay.example</a>',
		'Free if you carry something',
		'€12 return, with soup, May to September',
		'€4 single, all year',
	];
	const read = () => {
		const parts = paragraphs.map((text, at) => `<h2>Pier ${at}</h2><p>${text}</p><p><em>${facts[at]}</em></p>`);
		const html = `<main><article><h1>Four ferries worth the wait</h1><p>${paragraphs[0]!.replace('The', 'This')}</p>${parts.join('')}<h2>Getting there</h2><p>${paragraphs[1]!.replace('The', 'That')}</p></article></main>`;
		return bodyText(readStory(new JSDOM(html, {url: 'https://www.inkl.com/news/x'}).window.document, url)!.story);
	};
	expect(read()).toContain('Free if you carry something');
});
