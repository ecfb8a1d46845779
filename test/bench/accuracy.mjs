/**
 * `npm run bench -- accuracy`: how well the engine reads real pages, beside Readability on the same documents. With
 * `--defuddle` beside Defuddle too, `--alone` beside nobody, `--worst 20` the worst pages with the lines gained (+) and
 * lost (-), `--set zyte` or `wcxb` one corpus alone, `--only <part of an id>` single pages.
 *
 * A page that declares its text not free counts with a score of nothing: none of it may be read.
 */
import {Readability} from '@mozilla/readability';
import {engine} from './bundle.mjs';
import {articles, corporaPath, documentOf, hasCorpora, htmlOf, others} from './corpora.mjs';
import {f1, linesMissing, mean, quantile, sameAuthor, sameHeadline, scorePage} from './score.mjs';

/** @typedef {{precision: number, recall: number}} Score */
/** @typedef {{id: string, set: string, ours: Score, theirs: Score, defuddle?: Score, ms: number, theirMs: number, text: string, body: string, refused: boolean, kept: boolean}} Row */

/** Kinds of pages that are no article, whose right answer is null. */
const noArticles = ['listing', 'collection', 'product'];

/** @param {string[]} args */
export async function run(args) {
	if (!hasCorpora) {
		console.log(`No corpora at ${corporaPath}: nothing measured.`);
		return false;
	}
	const option = (/** @type {string} */ name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
	const isAlone = args.includes('--alone');
	const {readStory, bodyText} = await engine();
	const told = {headline: [0, 0], author: [0, 0], date: [0, 0]};
	/** @type {Row[]} */
	const rows = [];
	for (const page of articles()) {
		const set = page.id.split('/')[0] ?? '';
		if (option('--set') && option('--set') !== set) continue;
		if (option('--only') && !page.id.includes(option('--only') ?? '')) continue;
		const html = htmlOf('articles', page.page);
		const document = documentOf(html, page.url);
		if (rows.length === 0) for (let i = 0; i < 3; i++) readStory(document, page.url);
		const [reading, ms] = timed(() => readStory(document, page.url));
		const text = reading ? bodyText(reading.story) : '';
		const defuddle = args.includes('--defuddle') ? scorePage(page.body, await defuddled(html, page.url)) : undefined;
		// Readability changes its document, so it comes last.
		const [theirs, theirMs] = isAlone ? ['', 0] : timed(() => readability(document, html, page.url));
		rows.push({
			id: page.id,
			set,
			ours: scorePage(page.body, text),
			theirs: scorePage(page.body, theirs),
			...(defuddle && {defuddle}),
			ms,
			theirMs,
			text,
			body: page.body,
			refused: !reading,
			kept: reading?.story.part === 'declared-not-free' && reading.story.words === 0,
		});
		document.defaultView?.close();
		if (set !== 'wcxb') continue;
		if (page.headline) count(told.headline, sameHeadline(page.headline, reading?.story.headline));
		if (page.author) count(told.author, sameAuthor(page.author, reading?.story.byline));
		if (page.date) count(told.date, reading?.story.published?.slice(0, 10) === page.date.slice(0, 10));
	}
	for (const set of new Set(rows.map(row => row.set)))
		print(
			set,
			rows.filter(row => row.set === set),
			isAlone,
		);
	for (const [name, [right = 0, all = 0]] of Object.entries(told))
		if (all > 0) console.log(`${name} right on ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`);
	const refused = rows.filter(row => row.refused);
	console.log(
		`refused ${refused.length} of ${rows.length} articles ${refused.map(row => row.id.slice(0, 14)).join(' ')}`,
	);
	if (!option('--set') && !option('--only')) refusals(readStory);
	worst(rows, Number(option('--worst') ?? 0));
	return true;
}

/** @param {number[]} tally @param {boolean} right */
function count(tally, right) {
	tally[0] = (tally[0] ?? 0) + Number(right);
	tally[1] = (tally[1] ?? 0) + 1;
}

/** @template T @param {() => T} work @returns {[T, number]} */
function timed(work) {
	const start = performance.now();
	const value = work();
	return [value, performance.now() - start];
}

/** jsdom cannot parse every inline style that Readability asks it for; such a page is read again without them. */
function readability(/** @type {Document} */ document, /** @type {string} */ html, /** @type {string} */ url) {
	try {
		return new Readability(document).parse()?.textContent ?? '';
	} catch {
		const plain = documentOf(html, url);
		for (const element of plain.querySelectorAll('[style]')) element.removeAttribute('style');
		return new Readability(plain).parse()?.textContent ?? '';
	}
}

/** @param {string} html @param {string} url */
async function defuddled(html, url) {
	const {Defuddle} = await import('defuddle/node');
	const {content} = await Defuddle(documentOf(html, url), url, {markdown: false});
	return documentOf(content ?? '', url).body.textContent ?? '';
}

/** @param {string} set @param {Row[]} rows @param {boolean} isAlone */
function print(set, rows, isAlone) {
	/** @param {string} name @param {Score[]} scores @param {number[]} [times] */
	const line = (name, scores, times) => {
		const [p, r] = [mean(scores.map(one => one.precision)), mean(scores.map(one => one.recall))];
		const speed = times ? `   ${quantile(times, 0.5).toFixed(1)} / ${quantile(times, 0.95).toFixed(1)} ms` : '';
		console.log(
			`${name.padEnd(14)} F1 ${f1(p, r).toFixed(4)}  precision ${p.toFixed(4)}  recall ${r.toFixed(4)}${speed}`,
		);
	};
	console.log(`\n${set}, ${rows.length} pages (time: median / 95th percentile)`);
	line(
		'Standfirst',
		rows.map(row => row.ours),
		rows.map(row => row.ms),
	);
	if (!isAlone)
		line(
			'Readability',
			rows.map(row => row.theirs),
			rows.map(row => row.theirMs),
		);
	const given = rows.filter(row => !row.kept);
	if (given.length < rows.length)
		line(
			`of ${given.length} not kept`,
			given.map(row => row.ours),
		);
	const peers = rows.flatMap(row => row.defuddle ?? []);
	if (peers.length > 0) line('Defuddle', peers);
	const times = [0.5, 0.95].map(
		share =>
			quantile(
				rows.map(row => row.theirMs),
				share,
			) /
			quantile(
				rows.map(row => row.ms),
				share,
			),
	);
	if (!isAlone) console.log(`${times.map(value => value.toFixed(1)).join(' / ')} times as fast as Readability`);
}

/** @param {(document: Document, url: string) => unknown} readStory */
function refusals(readStory) {
	/** @type {Map<string, [number, number]>} */
	const tallies = new Map();
	for (const page of others()) {
		const document = documentOf(htmlOf('other-pages', page.page), page.url);
		const tally = tallies.get(page.type) ?? [0, 0];
		count(tally, readStory(document, page.url) === null);
		tallies.set(page.type, tally);
		document.defaultView?.close();
	}
	for (const [type, [none, all]] of tallies) console.log(`no article: ${none} of ${all} ${type} pages`);
	const wanted = noArticles.flatMap(type => [tallies.get(type) ?? [0, 0]]);
	const [none, all] = [0, 1].map(at => wanted.reduce((sum, tally) => sum + (tally[at] ?? 0), 0));
	console.log(`no article: ${none} of ${all} listings, collections and products together`);
}

/** @param {Row[]} rows @param {number} most */
function worst(rows, most) {
	const value = (/** @type {Row} */ {ours}) => f1(ours.precision, ours.recall);
	const named = [...rows].sort((a, b) => value(a) - value(b)).slice(0, 12);
	console.log(`worst: ${named.map(row => `${row.id.slice(0, 14)} ${value(row).toFixed(2)}`).join(', ')}`);
	for (const row of [...rows].sort((a, b) => value(a) - value(b)).slice(0, most)) {
		console.log(`\n${row.id.slice(0, 20)}  F1 ${value(row).toFixed(3)}`);
		for (const line of linesMissing(row.text, row.body).slice(0, 8)) console.log(`  + ${line.slice(0, 150)}`);
		for (const line of linesMissing(row.body, row.text).slice(0, 8)) console.log(`  - ${line.slice(0, 150)}`);
	}
}

if (import.meta.url === `file://${process.argv[1]}`) process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
