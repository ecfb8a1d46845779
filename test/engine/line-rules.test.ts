// @vitest-environment node
/** Lines that say by their own words what they are, and lines of stories that begin or sound as they do. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {bodyWith, paragraphs, url} from './free-ferries';

const left = (line: string) => bodyWith(`<p>${line}</p>`);
const link = (text: string) => `<a href="https://press.example/7">${text}</a>`;

describe('a credit', () => {
	it.each([
		'Data source: Quay Systems. Table by author.',
		'Thorn reported from the quay. Harbour Press writer Max Roe in Upper Bay, Maine, contributed to this report.',
		'Quellen: Stadt Soest, eigene Recherche',
		'Fuentes: Diputación de Soria, EFE',
		'This essay appears in the December 2026 print edition with the headline “Thirty Steps.”',
		'This review ran in the print edition under another title.',
		'※週刊みなと 2026年11月30日号より抜粋',
	])('is none of the story: %s', line => expect(left(line)).toBe(paragraphs.join('\n\n')));

	it.each([
		'Data sources that nobody had asked for were listed on the last of the four pages.',
		'Thorn reported from the quay. Nobody knew that she had contributed to this report of hers a map of her own.',
		'Quellen: Wie der Fluss verschwand, und wer ihn zuletzt gesehen hat',
		'Quellen waren damals der Stolz der Stadt, und jede hatte ihren eigenen Namen.',
		'Fuentes: cuatro en la plaza, dos en el puerto y ninguna con agua.',
		'This essay appears in the second edition of her book, and it is the shortest of them all.',
		'This story ran in the family for three generations before anybody wrote it down.',
		'This column appeared in the harbour in 1911, and nobody knows who put it there.',
		'受賞作は来月の12号に掲載される。',
		'台風12号から逃れた船は、四隻だけだった。',
	])('is not what a story says: %s', line => expect(left(line)).toContain(line));
});

describe('a notice of rights', () => {
	it.each([
		'Our work is licensed under Creative Commons (CC BY-NC-ND 3.0). Feel free to republish and share widely.',
		'This article is published under a Creative Commons licence.',
		'This article by Quay Street is general in nature. We provide commentary on what was, with no regard to what you own.',
		'Advice given in this article is general in nature and is not intended to influence readers’ decisions about investing.',
		'The information in this article is general in nature and does not take your circumstances into account.',
		'*Quay Advisor returns as of November 18, 2026',
		'Max Roe has no position in any of the stocks mentioned. Quay Press has positions in and recommends Ferry. Quay Press has a disclosure policy.',
	])('is none of the story: %s', line => expect(left(line)).toBe(paragraphs.join('\n\n')));

	it.each([
		'Our work is licensed by the harbour, and the harbour has not paid us since the spring.',
		'This work is licensed under a law of 1911 that nobody has read since it was passed.',
		'Advice given in good faith is general in nature, the judge said, and none of it binds a ferryman.',
		'Information on the quay is general in nature: it says that there are boats.',
		'This article of the treaty is general in nature, and each of the islands reads it as it likes.',
		'The information in this file is general in nature, the council told the court on Tuesday.',
		'The mayor has no position in any of the companies mentioned, and no opinion of them either.',
		'Nobody has shares in the companies mentioned. That was all that the clerk would say on Tuesday.',
		'*The ferry returns as of November 18, and the bus goes on as it did.',
	])('is not what a story says: %s', line => expect(left(line)).toContain(line));
});

describe('a way to more of the same', () => {
	it.each([
		`For the complete transcript of the earnings call, please refer to the ${link('full earnings call transcript')}.`,
		'【写真】倉庫の屋根に並ぶ傘（全5枚）',
	])('is none of the story: %s', line => expect(left(line)).toBe(paragraphs.join('\n\n')));

	it.each([
		'For the complete transcript of what he had said the clerk had to wait until the spring.',
		`For the full transcript the paper went to court, and ${link('the judges')} gave it four of the nine pages.`,
		'【写真】の欄に名前を書いてください、と係員は言った。',
	])('is not what a story says: %s', line => expect(left(line)).toContain(line.replace(/<[^>]+>/g, '')));
});

describe('what asks for an answer that stays in the page', () => {
	it.each([
		'You can share your own experience by getting in touch here.',
		link('Do you think that the harbour is in a crisis? Click your choice to see results and speak your mind'),
	])('is none of the story: %s', line => {
		const [top, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
		const html = `<article><h1>Ferries are free</h1>${top}<p>${line}</p>${rest.join('')}</article>`;
		const {story, removals} = readStory(new JSDOM(html, {url}).window.document, url)!;
		expect(bodyText(story)).toBe(paragraphs.join('\n\n'));
		expect(removals.filter(({veiled}) => veiled)).toEqual([]);
	});

	it.each([
		'You can share your own experience of the flood with the inquiry, which sits until December.',
		'You can share your experience by getting in touch with the inquiry, which sits until the spring.',
		'Share your bread by getting in line, said the sign, and everybody did.',
		'Do you think the pier will fall? Click your choice, the machine told them, and it printed a ticket.',
	])('is not what a story says: %s', line => expect(left(line)).toContain(line));
});

describe('the byline', () => {
	const bodyOf = (line: string) => {
		const head = '<meta name="author" content="Mara Quinn and Pat Verne">';
		const [first, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
		const html = `<head>${head}</head><article><h1>Ferries are free</h1><p>Mara Quinn and Pat Verne</p><div>${first}<p>${line}</p>${rest.join('')}</div></article>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	};

	it.each(['By Mara Quinn and Pat Verne', 'BY MARA QUINN AND PAT VERNE'])('is told once: %s', line =>
		expect(bodyOf(line)).toBe(paragraphs.join('\n\n')),
	);

	it.each([
		'By Mara Quinn and Pat Verne’s own count there were nine.',
		'Mara Quinn and Pat Verne were on the first boat.',
	])('is not what a story says of who wrote it: %s', line => expect(bodyOf(line)).toContain(line));
});
