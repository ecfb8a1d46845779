// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {ferries} from '../fixtures/ferries';

const body = ferries.en!.slice(0, 4);
const headline = 'Ferries without tickets';

/** The reading of a page of a newspaper of this name, with some lines before the last of its story. */
function reading(name: string, lines: string, host = 'news.example') {
	const paragraphs = body.map(text => `<p>${text}</p>`);
	paragraphs.splice(3, 0, lines);
	const html = `<html lang="en"><head><title>${headline}</title><meta property="og:site_name" content="${name}"><meta property="og:type" content="article"></head><body><main><article><h1>${headline}</h1><div>${paragraphs.join('')}</div></article></main></body></html>`;
	const url = `https://${host}/2026/ferry-vote`;
	return readStory(new JSDOM(html, {url}).window.document, url)!;
}

const isRead = (name: string, line: string, host?: string) =>
	bodyText(reading(name, `<p>${line}</p>`, host).story).includes(line);

describe('a line that names the house whose page it stands on', () => {
	it.each([
		'Click here for all the latest business news from the Quay Lantern',
		'Shop our favourite waterproofs at the Quay Lantern Store.',
		'Escucha el pódcast diario del Quay Lantern en Spotify o donde prefieras.',
	])('asks as if it said “us”: %s', line => {
		expect(isRead('The Quay Lantern', line)).toBe(false);
		expect(isRead('The Alder Echo', line)).toBe(true);
	});

	it.each([
		'The Quay Lantern has seen the letter.',
		'The council did not respond to the Quay Lantern by the time of going to press.',
		'She told the Quay Lantern that she would subscribe to anything.',
		'In 1912 the Quay Lantern cost a penny and had four pages.',
		'The Quay Lantern subscription was cancelled after he died.',
		'Tickets for the Quay Lantern awards cost £40 and sold out in an hour.',
		'“Subscribe to the Quay Lantern,” he said.',
	])('is story where it tells something: %s', line => {
		expect(isRead('The Quay Lantern', line)).toBe(true);
	});

	it('is known by the page’s title, where its address says that it is no topic', () => {
		const line = 'Shop our favourite waterproofs at the Ferry Store.';
		const page = (title: string) =>
			`<title>${headline} | ${title}</title><h1>${headline}</h1><div>${body.map(text => `<p>${text}</p>`).join('')}<p>${line}</p><p>${body[0]}</p></div>`;
		const isIn = (title: string, host: string) => {
			const url = `https://${host}/2026/ferry-vote`;
			return bodyText(readStory(new JSDOM(page(title), {url}).window.document, url)!.story).includes(line);
		};
		expect(isIn('The Ferry', 'www.the-ferry.example')).toBe(false);
		expect(isIn('The Ferry', 'www.quay-lantern.example')).toBe(true);
		expect(isIn('Ferry | The Ferry Post', 'www.ferrypost.example')).toBe(true);
	});

	it('is hidden under a known frame that names the house twice above the headline', () => {
		const line = 'Subscribe to the Quay Lantern from £1 a week.';
		const hidden = (publisher: string) => {
			const html = `<html lang="en"><body><main><div>Get all your news in one place.</div><div>${publisher}</div><div>${publisher}</div><div>World</div><h1>${headline}</h1><div>${body.map(text => `<p>${text}</p>`).join('')}<p>${line}</p></div><div>Already a member? Sign in here</div></main></body></html>`;
			const url = 'https://www.inkl.com/news/ferry-vote';
			const {removals} = readStory(new JSDOM(html, {url}).window.document, url)!;
			return removals.some(({veiled, excerpt}) => veiled && line.startsWith(excerpt.slice(0, 20)));
		};
		expect(hidden('The Quay Lantern')).toBe(true);
		expect(hidden('The Alder Echo')).toBe(false);
	});

	it('is nothing by that where the name is another word', () => {
		expect(isRead('Time', 'Time to try the free ferry for 30 days.')).toBe(true);
		expect(isRead('Mirror', 'Support the mirror with both hands.')).toBe(true);
	});

	it('says nothing on a page that is about its house', () => {
		const lines = ['Install', 'Open', 'Start', 'Stop', 'Update', 'Remove'].map(
			word => `<p>${word} Quay Lantern and see what it says.</p>`,
		);
		const text = bodyText(reading('Quay Lantern', lines.join('')).story);
		expect(lines.filter(line => !text.includes(line.replace(/<\/?p>/g, '')))).toEqual([]);
	});
});
