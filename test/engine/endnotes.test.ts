// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';

const paragraphs = [
	'The ferries of Harbour City will cost nothing from the first of June, the council decided on Tuesday night.',
	'Eleven members voted for the plan and four against it, after a debate that went on until shortly before midnight.',
	'The operator expects twice as many passengers, and has asked for three more boats before the summer is over.',
	'The first boat leaves at five in the morning, and the last one comes back an hour after midnight.',
];

const smallPrint =
	'This article is for informational purposes only and is not intended to replace the advice of a qualified advisor. ' +
	'Past performance is no guarantee of what a boat will earn, and Quay Savings cannot be held liable for it.';

/** The text and the removals of a story of these paragraphs, on a site of this name. */
function read(texts: readonly string[], siteName = '', author = '') {
	const url = 'https://www.quay-savings.example/blog/ferries-are-free';
	const head = `<meta property="og:site_name" content="${siteName}"><meta name="author" content="${author}">`;
	const body = texts.map(text => `<p>${text}</p>`).join('');
	const {document} = new JSDOM(`<head>${head}</head><article><h1>Ferries are free</h1>${body}</article>`, {url}).window;
	const {story, removals} = readStory(document, url)!;
	return {text: bodyText(story), removals};
}

describe('the end of a story', () => {
	it('is the last line before the small print', () => {
		const {text, removals} = read([...paragraphs, smallPrint, 'Securities are offered by Quay Brokers.']);
		expect(text).toBe(paragraphs.join('\n\n'));
		expect(removals.map(({reason}) => reason)).toContain('rights');
	});

	it.each([
		'Email Ida Thornberg at ithornberg@quay.example. Follow her on X @idathornberg.',
		'Ida can be reached at ida.thornberg@quay.example or 555-0121.',
		'Contact: @thornberg_ida',
		'Schreiben Sie ihr: thornberg@quay.example',
	])('is the line before where its author is reached: %s', line => {
		expect(read([...paragraphs, line], 'Quay', 'Ida Thornberg').text).toBe(paragraphs.join('\n\n'));
	});

	it.each([
		'Anyone who saw the ferry is asked to write to the harbour at ferry@harbour.example.',
		'“I told @idathorn to row,” said the captain, who has rowed for forty years and will not stop.',
	])('is the line that gives another’s address: %s', line => {
		expect(read([...paragraphs, line], 'Quay', 'Ida Thornberg').text).toContain(line);
	});

	it.each([
		'Opinions expressed here are solely those of the author. Submit a letter to letters@quay.example.',
		'The views expressed in this article are the writer’s own and do not reflect those of the Quay Post.',
		'Dieser Gastbeitrag gibt nicht zwingend die Meinung der Redaktion wieder.',
		'Les opinions exprimées dans cette tribune n’engagent que leur auteur.',
		'Las opiniones expresadas en esta columna son responsabilidad exclusiva de su autora.',
	])('is the line before whose views it gives: %s', line => {
		expect(read([...paragraphs, line]).text).toBe(paragraphs.join('\n\n'));
	});

	it('is the line that tells of views expressed elsewhere', () => {
		const line = 'The views expressed in the letter do not represent the club, its chairman said on Tuesday.';
		expect(read([...paragraphs, line]).text).toContain(line);
	});

	it.each(['lm/ab/jpc', '(slt/pdw)', 'bur-lth/rl', 'abc-def/gh-ij', 'lm/jp (hpa, ntr)'])(
		'is the line before an agency’s initials: %s',
		initials => {
			expect(read([...paragraphs, initials]).text).toBe(paragraphs.join('\n\n'));
			expect(read([...paragraphs.slice(0, 3), initials, paragraphs[3]!]).text).toContain(paragraphs[3]);
			expect(read([...paragraphs.slice(0, 2), initials]).text).toBe(paragraphs.slice(0, 2).join('\n\n'));
		},
	);

	it.each([
		'Is there a fare that worries you? Let us know via boats@press.example. We can ask the council.',
		'Get in touch with Mara Quinn by emailing m.quinn@press.example.',
	])('is the line before one that gives the newsroom’s address: %s', line => {
		const page = `<p>Get all your news in one place.</p><article><h1>Ferries are free</h1>${[...paragraphs, line].map(text => `<p>${text}</p>`).join('')}</article>`;
		const address = 'https://www.inkl.com/news/ferries-are-free';
		const {story} = readStory(new JSDOM(page, {url: address}).window.document, address)!;
		expect(bodyText(story)).toBe(paragraphs.join('\n\n'));
	});

	it.each([
		'Mara Quinn does not work for, consult, own shares in or receive funding from any company that would benefit from this article.',
		'Mara Quinn et Ida Berg ne travaillent pas, ne conseillent pas, ne possèdent pas de parts et ne reçoivent pas de fonds d’une organisation qui pourrait tirer profit de cet article.',
		'Mara Quinn no recibe salario, ni ejerce labores de consultoría, ni posee acciones de ninguna compañía que pueda obtener beneficio de este artículo.',
		'With Press Association',
		'(Avec AFP)',
		'Mit dpa und Reuters',
		'With Reuters, AP and Bloomberg.',
	])('is the line before one that says what its author earns, or which agency helped: %s', line => {
		const page = `<p>Get all your news in one place.</p><article><h1>Ferries are free</h1>${[...paragraphs, line].map(text => `<p>${text}</p>`).join('')}</article>`;
		const address = 'https://www.inkl.com/news/ferries-are-free';
		const {story} = readStory(new JSDOM(page, {url: address}).window.document, address)!;
		expect(bodyText(story)).toBe(paragraphs.join('\n\n'));
	});

	it('is what others do not earn', () => {
		const line =
			'The judge was told that Ida Berg does not work for, consult, own shares in or receive funding from any of the four banks.';
		const page = `<article><h1>Ferries are free</h1>${[...paragraphs, line].map(text => `<p>${text}</p>`).join('')}</article>`;
		const url = 'https://press.example/ferries-are-free';
		expect(bodyText(readStory(new JSDOM(page, {url}).window.document, url)!.story)).toContain(line);
	});

	it('is the line before one that says who pays the author, and none on who pays others', () => {
		const signed = (name: string) => {
			const line = `${name} receives funding from the Harbour Trust and the Sail Fund.`;
			const html = `<article><h1>Ferries are free</h1><p class="byline">By Mara Quinn</p>${[...paragraphs, line].map(text => `<p>${text}</p>`).join('')}</article>`;
			const url = 'https://press.example/ferries-are-free';
			return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story).includes(line);
		};
		expect(signed('Mara Quinn')).toBe(false);
		expect(signed('The ferry museum')).toBe(true);
	});

	it.each(['With Reuters gone, the island has one newsroom left.', 'With AP closed, nobody counted the votes.'])(
		'may name an agency: %s',
		last => {
			expect(read([...paragraphs, last]).text).toContain(last);
		},
	);

	it('may speak of terms as stories do', () => {
		const last = 'The council gave no guarantee that the boats will run in a storm, and sold securities to buy them.';
		expect(read([...paragraphs, last]).text).toContain(last);
	});

	it.each([
		'The FDIC said that it would look at the papers, and FINRA and the Securities and Exchange Commission said nothing.',
		'Her legal counsel said that she had asked a professional advisor for legal advice before the boats were sold.',
	])('may be what courts and banks say: %s', last => {
		expect(read([...paragraphs, last]).text).toContain(last);
	});

	it('is not the small print that stands amid the text', () => {
		expect(read([paragraphs[0]!, smallPrint, ...paragraphs.slice(1)]).text).toContain('informational purposes');
	});

	it.each([
		['Quay-Savings is a bank of Harbour City that has lent money to boatmen since 1871.', ''],
		['The Harbour Letter is the islands’ most curious newspaper, and has been since 1871.', 'The Harbour Letter'],
		['The Harbour Letter, Inc. is a newsroom that is owned by those who read it.', 'The Harbour Letter'],
	])('is the last line before the one that introduces the publisher: %s', (last, siteName) => {
		const {text, removals} = read([...paragraphs, last], siteName);
		expect(text).toBe(paragraphs.join('\n\n'));
		expect(removals).toContainEqual(expect.objectContaining({reason: 'bio', evidence: 'introduces the publisher'}));
	});

	it.each([
		['--Quay Media', 'Quay Media'],
		['— The Harbour Letter', 'Ida Thornberg'],
	])('is the line before a dash and whom it is by, and not before whom it quotes: %s', (last, author) => {
		const {text, removals} = read([...paragraphs, last], 'The Harbour Letter', author);
		expect(text).toBe(paragraphs.join('\n\n'));
		expect(removals.find(({excerpt}) => excerpt === last)?.reason).toBe('credit');
		expect(read([...paragraphs, '— Ada Thorn'], 'The Harbour Letter', author).text).toContain('Ada Thorn');
	});

	it('is the last line before the one that introduces whom an aggregator names', () => {
		const url = 'https://www.msn.com/en-us/news/us/ferries-are-free/ar-AA1';
		const last = 'The Harbour Letter is the islands’ most curious newspaper, and has been since 1871.';
		const body = [...paragraphs, last].map(text => `<p>${text}</p>`).join('');
		const html = `<div class="providerInfo">The Harbour Letter</div><article><h1>Ferries are free</h1>${body}</article>`;
		expect(bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story)).toBe(paragraphs.join('\n\n'));
	});

	it('is not how a site’s own story about itself opens', () => {
		const opening = 'Quay Savings is a bank of Harbour City that has lent money to boatmen since 1871.';
		expect(read([opening, ...paragraphs]).text).toContain(opening);
	});

	it.each([
		'The Harbour Letter is the newspaper that broke the story, and its editor was questioned for nine hours.',
		'The Harbour Letter is one of the first papers which the company no longer prints after the strike.',
	])('is not the line of news about it: %s', line => {
		expect(read([...paragraphs, line], 'The Harbour Letter').text).toContain(line);
	});

	it('is not the line in which the site’s name is a word like others', () => {
		const line = 'Letter is a word that the boatmen use for the rope by which a boat is let go.';
		expect(read([...paragraphs, line, ...paragraphs.map(text => `Later, ${text}`)], 'Letter').text).toContain(line);
	});

	it('may begin with a word that the site is called by', () => {
		const last = 'Nature is a word that the council uses for all that is seen from the pier.';
		expect(read([...paragraphs, last], 'Nature').text).toContain(last);
	});

	it.each([
		'Harbour Ferries is a company that the council has owned since 1871, and it has never earned a penny.',
		'Quay Savings lent the council the money for the boats, and wants it back before the winter.',
	])('may be a sentence about a company: %s', last => {
		expect(read([...paragraphs, last]).text).toContain(last);
	});

	it.each([
		'Ida Sund teaches geology at the harbour’s college. Her next book is a short one.',
		'Dr. Ida Sund is a geologist at the harbour’s college.',
	])('is the last line before the one that introduces its author, with the title or without it: %s', last => {
		const {text} = read(['By Dr. Ida Sund', ...paragraphs, last]);
		expect(text).toBe(paragraphs.join('\n\n'));
	});
});

describe('a Japanese story', () => {
	const told = [
		'新潟県長岡市で三月に店を閉じた豆腐店の看板が、今も毎晩ともっている。明かりがつくのは午後五時半である。',
		'店主だった佐々木さんは「誰がつけているのか、私も知りたい」と話す。店は一九五八年に開業した。',
		'市の担当者が調べたところ、看板は店ではなく、隣の街灯から電気を引いていた。請求書は市に届いていたという。',
	];

	it.each(['（西田 佳代）', '(西田佳代)', '【佐藤宏】', '（ライター・黒沢みのり）', '（文＝高田 一）'])(
		'ends before who wrote it: %s',
		line => {
			const {text} = read([...told, line]);
			expect(text).toContain(told[2]);
			expect(text).not.toContain(line);
		},
	);

	it.each([
		'（つづく）',
		'（続く）',
		'（笑い）',
		'（三月に店を閉じた豆腐店の主人）',
		'「西田佳代」',
		'（一九五八年から今年まで）',
	])('ends with what is no name: %s', line => {
		const isTold = read([...told, line]).removals.some(({evidence}) => evidence.includes('a name in brackets'));
		expect(isTold).toBe(false);
	});

	it('keeps the poets of its poems', () => {
		const poem = '街灯の 電気を引いた 看板が 今宵もひとり ともる長岡。冬の夜を 誰が消すのか 知らぬまま。';
		const {text} = read([...told, poem, '（西田 佳代）', poem.replace('今宵', '今朝'), '（高田 宏）']);
		expect(text).toContain('西田 佳代');
		expect(text).toContain('高田 宏');
	});
});
