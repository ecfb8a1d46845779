// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';

const url = 'https://press.example/2026/05/bees-in-the-organ-loft';
const sentences = [
	'A swarm of some twenty thousand bees has settled behind the pipes of the church, and the organist wants them left alone.',
	'The vicar agreed on Sunday, after a service in which the lowest four notes were not played and nobody was stung.',
	'A keeper from the next parish will look at the comb in June and decide whether the swarm can be led out without smoke.',
	'Until then the loft stays closed, and the choir has been asked to sing a little more softly than it is used to.',
];
const whole = sentences.map(text => `<p>${text}</p>`).join('');

/** What is read of a page with this body, and in its head what it declares of itself. */
function reading(body: string, declared: object = {}) {
	const thing = {
		'@type': 'NewsArticle',
		headline: 'Bees move into the organ loft',
		datePublished: '2026-05-12',
		...declared,
	};
	const {document} = new JSDOM(
		`<html lang="en"><head><title>Bees move into the organ loft</title><script type="application/ld+json">${JSON.stringify(thing)}</script></head>
		<body><main><article><h1>Bees move into the organ loft</h1><p class="byline">By Mara Quinn</p>${body}</article></main></body></html>`,
		{url},
	).window;
	return readStory(document, url);
}

const kept = (selector: string) => ({
	isAccessibleForFree: false,
	hasPart: {'@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: selector},
});

describe('a story that declares itself not free', () => {
	const free = sentences
		.slice(0, 3)
		.map(text => `<p>${text}</p>`)
		.join('');
	const closed = `<div class="kept"><p>${sentences[3]}</p></div>`;

	it('is told without the part that it keeps, and says why', () => {
		const read = reading(free + closed, kept('.kept'))!;
		expect(read.story.part).toBe('declared-not-free');
		expect(bodyText(read.story)).toBe(sentences.slice(0, 3).join('\n\n'));
		expect(JSON.stringify(read)).not.toContain('the loft stays closed');
	});

	it('is told whole when it says of that part that it is free', () => {
		const open = {isAccessibleForFree: true, hasPart: {isAccessibleForFree: true, cssSelector: '.kept'}};
		const {story} = reading(free + closed, open)!;
		expect(story.part).toBeUndefined();
		expect(bodyText(story)).toContain('the loft stays closed');
	});

	it('keeps its headline, byline and date when it keeps everything else, and has no sections', () => {
		const read = reading(`<div class="kept">${whole}</div>`, kept('.kept'))!;
		const {headline, byline, published, part, sections, words, minutes, summary} = read.story;
		expect({headline, byline, published, part}).toEqual({
			headline: 'Bees move into the organ loft',
			byline: 'Mara Quinn',
			published: '2026-05-12',
			part: 'declared-not-free',
		});
		expect({sections, words, minutes, summary}).toEqual({sections: [], words: 0, minutes: 0, summary: []});
		expect(JSON.stringify(read)).not.toContain('bees has settled');
	});

	it('is not told by the lists of the site’s frame', () => {
		const places = [
			'Business',
			'World and Nation',
			'About the Organist',
			'Archives',
			'Got a Tip',
			'Newsroom Directory',
		];
		const list = `<ul>${places.map(place => `<li>${place} of the Organist and Choir</li>`).join('')}</ul>`;
		const {story} = reading(`<div class="kept">${whole}</div>${list}${list}`, kept('.kept'))!;
		expect([story.part, story.sections]).toEqual(['declared-not-free', []]);
	});

	it('is read as it stands when the part it names is not on the page', () => {
		const {story} = reading(whole, kept('.nowhere'))!;
		expect([story.part, bodyText(story)]).toEqual(['declared-not-free', sentences.join('\n\n')]);
	});

	it.each(['', ':::', '.kept >'])('is read as it stands when its selector is “%s”', selector => {
		expect(bodyText(reading(whole, kept(selector))!.story)).toBe(sentences.join('\n\n'));
	});
});

describe('a part of a story', () => {
	it.each(['Read the full story at The Organist', 'Continue reading the rest of the article on organist.example'])(
		'is an excerpt when it ends on “%s”',
		line => {
			expect(reading(`${whole}<p><a href="https://organist.example/bees">${line}</a></p>`)!.story.part).toBe('excerpt');
		},
	);

	it.each([
		'<a href="https://organist.example/bees">Read the original article on The Organist</a>',
		'Read the original article on <a href="https://organist.example/bees">The Organist</a>',
		'Read the <a href="https://organist.example/bees">original story</a> at The Organist.',
		'<a href="https://organist.example/bees">View the original on The Organist</a>',
		'<a href="https://organist.example/bees">Lire l’article original sur L’Organiste</a>',
	])('is not a whole story that says where it stood first: %s', line => {
		const closing = `<p>${line}</p>`;
		const read = reading(`${whole}${closing}`)!;
		expect(read.story.part).toBeUndefined();
		expect(bodyText(read.story)).toBe(sentences.join('\n\n'));
		expect(read.removals.find(({excerpt}) => excerpt.includes('rganist'))?.reason).toBe('credit');
		expect(reading(`<p>${sentences[0]}</p><p>${sentences[1]}</p>${closing}`)!.story.part).toBe('excerpt');
		expect(reading(`${whole}<p>${sentences[1]!.slice(0, 70)}…</p>${closing}`)!.story.part).toBe('excerpt');
	});

	it('is cut off when it breaks off in mid-sentence before a prompt', () => {
		const broken = `<p>${sentences[0]}</p><p>${sentences[1]!.slice(0, 70)}</p>`;
		expect(reading(`${broken}<p>Subscribe to continue reading</p>`)!.story.part).toBe('cut-off');
	});

	it.each([
		'. (Reuters)',
		' (Harbour Echo, in Spanish)',
		'. PTI SKL',
		'. - AFP',
		' —AP',
		'. rfr/kb',
		'. Mara Quinn',
		'. More to follow',
		'. Mehr in Kürze',
		'. Plus d’informations à suivre',
	])('is not a brief whose last sentence has “%s” behind it', sign => {
		const brief = sentences.slice(0, 2).map(text => `<p>${text}</p>`);
		const last = `<p>${sentences[2]!.slice(0, -1)}${sign}</p>`;
		expect(reading(`${brief.join('')}${last}<p>Subscribe to continue reading</p>`)!.story.part).toBe(undefined);
	});

	it.each(['។', '။', '።', '։', '॥'])('is not a brief whose sentences end as others do: %s', stop => {
		const brief = sentences.slice(0, 3).map(text => `<p>${text.slice(0, -1)}${stop}</p>`);
		expect(reading(`${brief.join('')}<p>Subscribe to continue reading</p>`)!.story.part).toBe(undefined);
	});

	it('is not a brief in a language that ends no sentence with a stop, unless it trails off', () => {
		const brief = [
			'เรือข้ามฟากหยุดวิ่งตั้งแต่เช้าวันจันทร์ เพราะน็อตตัวเดียวที่ยึดเพลาใบจักรหัก และไม่มีร้านไหนในจังหวัดมีขายอีกแล้ว ชาวเกาะราวสองร้อยคนต้องข้ามด้วยเรือหาปลา ซึ่งเก็บค่าโดยสารแพงกว่าเดิมสองเท่า',
			'ช่างตีเหล็กวัยเจ็ดสิบบอกว่าจะตีน็อตตัวใหม่ให้เสร็จก่อนวันศุกร์ โดยไม่คิดค่าแรง ขอเพียงให้เรือเที่ยวแรกจอดรับแม่ของเขาที่ท่าน้ำหน้าวัด แล้วพาไปหาหมอที่ฝั่งโน้น',
		];
		const read = (end: string) => reading(`<p>${brief.join('</p><p>')}${end}</p><p>Subscribe to continue reading</p>`);
		expect(read('')!.story.part).toBe(undefined);
		expect(read('…')!.story.part).toBe('cut-off');
	});

	it.each(['. But the', '. On Monday', '. The Bishop', '. Mara', ' (pictured)…', ' — and', ' with (as the'])(
		'is cut off where a brief’s last paragraph breaks off with “%s”',
		end => {
			const brief = sentences.slice(0, 2).map(text => `<p>${text}</p>`);
			const last = `<p>${sentences[2]!.slice(0, -1)}${end}</p>`;
			expect(reading(`${brief.join('')}${last}<p>Subscribe to continue reading</p>`)!.story.part).toBe('cut-off');
		},
	);

	it('is whole when what is told stands under its pictures, and the one line above them is a title', () => {
		const pictures = sentences.map(
			(text, at) => `<figure><img src="/${at}.jpg"><figcaption>${text}</figcaption></figure>`,
		);
		const gallery = `<p>The bees that live in the organ loft, in pictures</p>${pictures.join('')}`;
		expect(reading(`${gallery}<p>Subscribe to continue reading</p>`)!.story.part).toBeUndefined();
	});

	it('is cut off when a prompt follows after very few words', () => {
		expect(
			reading(`<p>${sentences[0]}</p><p>${sentences[1]}</p><p>Subscribe to continue reading</p>`)!.story.part,
		).toBe('cut-off');
	});

	it.each(['and the lowest four notes of the', 'and the lowest four notes of the organ,'])(
		'is cut off after many words too, when its last paragraph breaks off with “%s” right before a prompt',
		end => {
			const long = `${whole}${whole}<p>Nobody has counted the bees, ${sentences[1]!.slice(4, 90)}, ${end}</p>`;
			expect(reading(`${long}<p>Subscribe to continue reading</p>`)!.story.part).toBe('cut-off');
			expect(reading(`${long}<p>The bees were not asked.</p><p>Subscribe to continue reading</p>`)!.story.part).toBe(
				undefined,
			);
			expect(reading(long)!.story.part).toBe(undefined);
			const unstopped = long.replace(end, 'and the lowest four notes');
			expect(reading(`${unstopped}<p>Subscribe to continue reading</p>`)!.story.part).toBe(undefined);
		},
	);

	it('is an excerpt when a link behind it leads on to the story’s own page', () => {
		const link = (href: string, text: string) => `<p><a href="https://organist.example/${href}">${text}</a></p>`;
		const source = `<p>Source: ${link('loft/bees', 'View original article')}</p>`;
		const part = (line: string) => reading(`${whole}${line}${source}`)!.story.part;
		expect(part(link('loft/bees', 'Read more »'))).toBe('excerpt');
		expect(part(link('loft/bees', 'Weiterlesen bei The Organist'))).toBe('excerpt');
		expect(part(link('loft/wasps', 'Read more »'))).toBe(undefined);
		expect(part(link('loft/wasps', 'Weiterlesen bei The Organist'))).toBe(undefined);
		expect(part(link('loft/bees', 'The Organist'))).toBe(undefined);
	});

	it('is not a story that ends in a sentence, prompt or no prompt', () => {
		expect(reading(whole)!.story.part).toBeUndefined();
		expect(reading(`${whole}<p>Subscribe to our newsletter</p>`)!.story.part).toBeUndefined();
	});

	it('is not a story that speaks of full stories elsewhere', () => {
		const line = 'She said that anyone who wants to read the full story on bees had better ask the bees.';
		expect(reading(`<p>${line}</p>${whole}${whole}`)!.story.part).toBeUndefined();
	});
});

describe('text that a page keeps from its reader', () => {
	it.each([
		['style="display:none"'],
		['style="visibility: hidden"'],
		['style="content-visibility:hidden"'],
		['hidden'],
	])('is not read where it stands in an element with %s', attribute => {
		const read = reading(`${whole}<p ${attribute}>The hidden comb weighs more than the organ.</p>`)!;
		expect(JSON.stringify(read)).not.toContain('hidden comb');
	});

	it('is not read out of scripts, noscript, templates, comments or structured data', () => {
		const copy = 'The hidden comb weighs more than the organ.';
		const places = `<script>${copy}</script><noscript><p>${copy}</p></noscript><template><p>${copy}</p></template><!-- ${copy} -->`;
		expect(JSON.stringify(reading(whole + places, {articleBody: copy}))).not.toContain('hidden comb');
	});
});
