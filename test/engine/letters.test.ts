// @vitest-environment node
/** Letters keep whom they address and who signs them. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';

const url = 'https://www.inkl.com/news/the-ferries-and-my-sister';
const frame = [
	'Sign up to read this article',
	'Already a member? Sign in here',
	'Fourteen days free',
	'Download the app',
];

function bodyOf(...lines: string[]): string {
	const set = lines.map(line => `<div class="${line.length > 40 ? 'txt' : 'para'}">${line}</div>`).join('');
	const end = frame.map(text => `<p>${text}</p>`).join('');
	const html = `<main><p>Ledger</p><h1>The ferries and my sister</h1><div class="article-content">${set}${end}</div></main>`;
	return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
}

const letter = [
	'My sister was to sail on the first of June. In May I gave her a ticket that cost me 110 crowns, because she asked me for it.',
	'She stayed on the quay and kept the ticket. Now she would like me to pay for the next one.',
];
const answer =
	'A gift for a journey that did not happen is, by custom, returned. Your sister has found the one way of returning it that costs you money.';

describe('a letter and its answer', () => {
	it.each([
		['Dear Mara,', '—Stranded in Tarn', 'Dear Stranded,', '—Mara'],
		['Liebe Mara,', '– Gestrandet in Tarn', 'Liebe Gestrandete,', '– Mara'],
	])('keep whom they address and who signs them: %s', (...[to, from, back, by]) => {
		const body = bodyOf(
			'<em>Ledger Plus members get more letters each week.</em>',
			to!,
			...letter,
			from!,
			back!,
			answer,
			by!,
		).split('\n\n');
		expect(body).toEqual([to, ...letter, from, back, answer, by]);
	});
});

describe('letters to the editor', () => {
	const texts = [
		'If the council thinks a taxi is the answer, it might ask what I earn. The fare would be a third of my shift.',
		'In the 1980s I sailed the ferry myself. We were told then that it would not last the year, and it lasted forty.',
		'Could the council not run a smaller boat? My village has one with 12 seats. It is always full, and always on time.',
	];
	const writers = ['Maureen Addy, Northam', 'Ken Oldroyd, Wexcombe', 'Dr Anjali Rao, Marsh Green'];
	const signed = writers
		.map(one => one.split(', '))
		.map(([name, town]) => `<strong>${name}</strong><br><em>${town}</em>`);

	it('keep who wrote the last of them, too', () => {
		const body = bodyOf(...texts.flatMap((text, i) => [text, signed[i]!]));
		expect(body.split(/\n+/)).toEqual(texts.flatMap((text, i) => [text, ...writers[i]!.split(', ')]));
	});

	it('keep no line behind them that says who published them once', () => {
		const body = bodyOf(texts[0]!, signed[0]!, texts[1]!, signed[1]!, texts[2]!, 'The Harbour Ledger');
		expect(body).not.toContain('The Harbour Ledger');
	});
});

it.each(['Best, Ruth', 'Best, Mara'])('a letter keeps its last words: %s', last => {
	expect(bodyOf(...letter, answer, last)).toContain(last);
});
