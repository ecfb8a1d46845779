// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {bodyText} from '../../src/engine/index';
import {type Line, lines} from '../fixtures/load';
import {escaped, hiddenOf, type Place, pageWith, read} from './prompt-page';

type Found = {row: Line; gone: boolean; reason: string | undefined; evidence: string; left: boolean};

/** What becomes of a prompt in markup of a kind, at a place. */
function judged(row: Line, place: Place, set = (text: string) => `<p>${text}</p>`): Found {
	const reading = read(pageWith(set(escaped(row.text)), place, row.language));
	const removal = reading?.removals.find(
		({veiled, excerpt}) => veiled && excerpt !== '' && row.text.startsWith(excerpt.slice(0, 60)),
	);
	return {
		row,
		gone: removal !== undefined,
		reason: removal?.reason,
		evidence: removal?.evidence ?? '',
		left: !reading || bodyText(reading.story).includes(row.text),
	};
}

const told = (found: Found[]) =>
	found.map(({row: {language, text}, reason}) => `${language} ${reason ?? '–'}: ${text}`);

describe('prompts and promos in ten languages', () => {
	const prompts = lines('prompts');

	it.each<[Place, string]>([
		['before-headline', 'before the first paragraph'],
		['in-body', 'between paragraphs'],
		['end-of-body', 'after the last paragraph'],
		['after-body', 'after the last paragraph'],
	])(
		'go %s, 95 of 100 of them at least and all that mostly stand there, each for its reason and told to be %s',
		(place, where) => {
			const found = prompts.map(row => judged(row, place));
			const gone = found.filter(one => one.gone);
			expect(gone.length / found.length, told(found.filter(one => !one.gone)).join('\n')).toBeGreaterThanOrEqual(0.95);
			const usual = found.filter(({row}) => row.where === place);
			expect(told(usual.filter(one => !one.gone || one.left))).toEqual([]);
			expect(told(gone.filter(one => one.reason !== one.row.reason))).toEqual([]);
			expect(gone.filter(one => !one.evidence.endsWith(where)).map(one => one.evidence)).toEqual([]);
		},
	);

	const markups = [
		(text: string) => `<p><a href="/more">${text}</a></p>`,
		(text: string) => `<div><button>${text}</button></div>`,
		(text: string) => `<div><strong>${text}</strong></div>`,
	];

	it('go as links, buttons and bold lines too, where they mostly stand; a lone link to other stories needs more', () => {
		const asking = prompts.filter(row => row.reason !== 'related');
		const found = asking.map((row, i) => judged(row, row.where, markups[i % markups.length]));
		expect(told(found.filter(one => !one.gone || one.left))).toEqual([]);
	});
});

describe('lines of a story that look like prompts', () => {
	it.each(lines('restraint'))('$language, $where: $text', ({language, where, text}) => {
		const html =
			where === 'before-headline'
				? pageWith('', 'nowhere', language, text)
				: pageWith(`<p>${escaped(text)}</p>`, where, language);
		const reading = read(html);
		expect(reading?.removals.filter(({veiled}) => veiled)).toEqual([]);
		if (where === 'in-body') expect(bodyText(reading!.story)).toContain(text.replace(/\s+/g, ' '));
	});
});

describe('a short phrase of a frame', () => {
	it('keeps no company with a frame that begins behind the next paragraph', () => {
		const last = 'The harbour master, who has seen it all before, went home at six and said nothing to anybody.';
		const frame = '<p>Sign up to read this article</p><p>Fourteen days free</p>';
		expect(hiddenOf(`<p>One app.</p><p>${last}</p>${frame}`, 'end-of-body').join()).not.toContain('One app.');
	});
});

describe('an item that asks, in a list of which no other does', () => {
	const list = (...items: string[]) => `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`;

	it('is one of the story’s steps', () => {
		expect(hiddenOf(list('Download the railway app', 'Enter your number', 'Show the guard your code'))).toEqual([]);
		expect(hiddenOf(list('下载铁路应用', '输入号码', '给乘务员看'), 'in-body', 'zh')).toEqual([]);
	});

	it('is hidden where it speaks for the newsroom, or the others ask too', () => {
		expect(hiddenOf(list('Download our app', 'Enter your number', 'Show the guard your code'))).toHaveLength(1);
		expect(hiddenOf(list('Download the app', 'Sign up for our newsletter', 'Follow us on Facebook'))).not.toEqual([]);
	});
});

describe('a heading over links to other stories', () => {
	const links = ['Harbour buys a second crane', 'Why the ferries were painted green']
		.map(title => `<p>—<a href="/${title.length}">${title}</a></p>`)
		.join('');

	it.each(['RELATED STORIES', 'Read more', 'Mehr zum Thema', 'À lire aussi'])(
		'goes with them between paragraphs, where no box holds the list: %s',
		heading => {
			expect(hiddenOf(`<p><strong>${heading}</strong></p>${links}`)).toEqual([
				`${heading} · —Harbour buys a second crane · —Why the ferries were painted green`,
			]);
		},
	);

	it('stays with them where they would be left without it', () => {
		const list = links.replace(/—/g, '');
		expect(
			hiddenOf(
				`<div><div><figure></figure><span>Popular</span><iframe src="/c"></iframe></div><div>${list}</div></div>`,
			),
		).toEqual([]);
		expect(hiddenOf(`<div><p><a href="/more">Read more</a></p>${list}</div>`, 'after-body')).toEqual([]);
	});

	it('goes with its cards, though each has a heading of the first rank', () => {
		const card = (title: string) =>
			`<div><p>Harbour</p><h1><a href="/${title.length}">${title}</a></h1><p>4 May by Mo Dart</p></div>`;
		const shelf = `<div><h1>Related Content</h1><div>${card('Harbour buys a second crane')}${card('Why the ferries are green')}</div></div>`;
		expect(hiddenOf(shelf, 'after-body')).toEqual([expect.stringContaining('Why the ferries are green')]);
	});
});

describe('a sentence behind the words that lead on', () => {
	const report = 'The report on the ferries has 212 pages';

	it.each([
		`<b>Go deeper:</b> ${report}, and <a href="/sum">its summary</a> has four.`,
		`<b>Zum Thema:</b> ${report}, <a href="/sum">its summary</a> has four.`,
		`We asked for it. Go deeper: ${report}, and <a href="/sum">its summary</a> has four.`,
		`We asked for it. Go deeper: ${report}.`,
	])('is the story’s where a link stands in its midst, or none: %s', html => {
		expect(hiddenOf(`<p>${html}</p>`)).toEqual([]);
	});

	it.each([`Go deeper: <a href="/sum">${report}.</a>`, `Go deeper: ${report}, which <a href="/r">are all here</a>.`])(
		'is hidden where it ends in one: %s',
		html => expect(hiddenOf(`<p>${html}</p>`)).toHaveLength(1),
	);
});
