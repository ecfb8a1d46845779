// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {lines} from '../fixtures/load';

type Row = {language: string; where: string; text: string};

const url = 'https://www.inkl.com/news/ferry-vote';
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const prose = [
	'The council of Port Amity voted on Tuesday night to run its ferries without tickets from next spring, after two years of argument.',
	'Supporters filled the gallery and sang when the clerk read out the count, which was nine to eight with one abstention.',
	'The treasurer, who voted against, said that the money for the third year had not been found and might never be.',
	'Boats will run every twelve minutes in the morning and every twenty at night, according to the timetable that was handed out.',
];

/** One story page with a line set before its headline, in its body or after it. */
function pageWith({where, text, language}: Row, headline = 'Ferries without tickets'): string {
	const line = `<p>${escaped(text)}</p>`;
	const at = (place: string) => (where === place ? line : '');
	const [first, second, third, fourth] = prose.map(text => `<p>${text}</p>`);
	return `<html lang="${language}"><body><main>${at('before-headline')}<article><h1>${escaped(headline)}</h1><div>${first}${second}${at('in-body')}${third}${fourth}</div></article>${at('after-body')}</main></body></html>`;
}

const read = (row: Row) => readStory(new JSDOM(pageWith(row), {url}).window.document, url);

describe('prompts and promos in ten languages', () => {
	const prompts = lines('prompts') as Row[];

	it('finds at least 95 % of them, wherever they stand', () => {
		const missed = prompts.filter(row => {
			const reading = read(row);
			return !reading?.removals.some(({veiled, excerpt}) => veiled && row.text.startsWith(excerpt.slice(0, 60)));
		});
		const found = 1 - missed.length / prompts.length;
		expect(found, missed.map(row => `${row.language} ${row.where}: ${row.text}`).join('\n')).toBeGreaterThanOrEqual(
			0.95,
		);
	});

	it('never leaves one in the story', () => {
		const kept = prompts.filter(row => {
			const reading = read(row);
			return !reading || bodyText(reading.story).includes(row.text);
		});
		expect(kept.map(row => row.text)).toEqual([]);
	});
});

describe('lines of a story that look like prompts', () => {
	it.each(lines('restraint') as Row[])('$language, $where: $text', row => {
		const html = row.where === 'before-headline' ? pageWith({...row, where: 'nowhere'}, row.text) : pageWith(row);
		const reading = readStory(new JSDOM(html, {url}).window.document, url);
		expect(reading?.removals.filter(({veiled}) => veiled)).toEqual([]);
		if (row.where === 'in-body') expect(bodyText(reading!.story)).toContain(row.text.replace(/\s+/g, ' '));
	});
});
