/**
 * Learns src/engine/appeals/weights.ts: `npm run bench -- appeals --write`. A logistic regression of whether a
 * line appeals to its reader, from the invented lines of test/fixtures/appeals.tsv, each set in a story's page, and from
 * lines of stories: those of the same file, of prose.tsv and restraint.tsv, of the fixtures and of the corpora, where
 * these are.
 * Prints how many appeals are heard, and how many lines of stories are taken for some, in each part of the file when it
 * was not learned from, and in the kept files, from which nothing is learned; `--worst` lists those it gets wrong there.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {JSDOM} from 'jsdom';
import {appealWeightsText} from './appeal-weights-text.mjs';
import {steps} from './bundle.mjs';
import {articles, documentOf, fixtures, hasCorpora, htmlOf} from './corpora.mjs';
import {weightsOf} from './descent.mjs';
import {labelsOf} from './labels.mjs';

/** @typedef {{side: string, language: string, kind: string, place: string, html: string}} Appeal */
/** @typedef {import('./descent.mjs').Row & {set: string, text: string, kind: string, language: string, looks: Record<string, number>, isCall: boolean, may: boolean, alone: boolean}} Sample */

const target = new URL('../../src/engine/appeals/weights.ts', import.meta.url);

/**
 * How weights are held to 0: those of stems, and those of what is measured, for each row. A stem that fewer lines have
 * says nothing.
 * @typedef {{stem: number, measure: number, fewest: number}} Hold
 */

/** @type {Hold} */
const loose = {stem: 0.6, measure: 0.0002, fewest: 2};

/** What a line weighs by where it is from: lines of corpora are many, and the near misses were written to be hard. */
const worth = {appeal: 1, story: 3, fixtures: 2, corpora: 0.7};

const longest = 400;

/** These files' lines were written in lists, one after the other, so that a part is mostly worded by nobody who worded the rest. */
const inParts = new Set(['appeals', 'prose']);
export const parts = 8;

/** Files that are only counted: nothing is learned from them. */
export const keptFiles = ['appeals-kept', 'aggregators-kept', 'services-kept'];

const parser = new new JSDOM('').window.DOMParser();
const address = 'https://news.example/2026/ferries';

/** The cells of a list's rows. @param {string} name @returns {string[][]} */
const rowsOf = name =>
	readFileSync(new URL(`../fixtures/${name}.tsv`, import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map(line => line.split('\t'));

/** The rows of a file of appeals. @param {string} name @returns {Appeal[]} */
export const appealsIn = name =>
	rowsOf(name).map(([side = '', language = '', kind = '', place = '', html = '']) => ({
		side,
		language,
		kind,
		place,
		html,
	}));

/** @param {any} engine @param {Document} document @param {string} url @returns {any[]} the lines of a page */
const linesOf = (engine, document, url) => engine.finish(engine.lay(engine.pageOf(document, url), [])).sheet.lines;

/** @param {string} html */
const parsed = html => parser.parseFromString(html, 'text/html');

/** What is weighed of a line: measures by their names, stems with a blank before. @param {any} engine @param {any} line @param {any[]} lines */
function featuresOf(engine, line, lines) {
	/** @type {[string, number][]} */
	const measures = Object.entries(engine.measuresOf(line, lines));
	const wording = engine.wordingAmong(line, engine.companyOf(line, lines).others);
	/** @type {[string, number][]} */
	const stems = [...wording].map(([stem, share]) => [` ${stem}`, share]);
	return new Map([...measures, ['base', 1], ...stems]);
}

/** The lines that a piece of markup adds to a story's page, and all lines of that. @param {any} engine @param {Pick<Appeal, 'html' | 'place' | 'language'>} row */
function linesWith(engine, {html, place, language}) {
	const own = new Set(linesOf(engine, parsed(`<body>${html}</body>`), address).map(line => line.text));
	const lines = linesOf(engine, parsed(engine.ferriesWith(html, place, language)), address);
	return {lines, own: lines.filter(line => line.text && own.has(line.text))};
}

/** A teaser's line is another story's headline, and says nothing of itself. @param {any} line @param {string} kind */
const isTeaser = (line, kind) =>
	/^(?:related|recommendations)$/.test(kind) && line.linked > 0.9 * line.text.length && !/[:：]/.test(line.text);

/** @param {any} engine @param {Appeal[]} rows @param {string} file @returns {Sample[]} */
export const invented = (engine, rows, file) =>
	rows.flatMap((row, at) => {
		const {lines, own} = linesWith(engine, row);
		const isAppeal = row.side === 'appeal';
		return own
			.filter(line => !isTeaser(line, row.kind))
			.map(line => ({
				features: featuresOf(engine, line, lines),
				value: isAppeal ? 1 : 0,
				weight: isAppeal ? worth.appeal : worth.story,
				set: inParts.has(file) ? `part ${Math.floor((at * parts) / rows.length) + 1}` : file,
				kind: row.kind,
				...spoken(engine, line, lines, row.language),
			}));
	});

/** A paragraph of a story. @param {string} language @param {string} html @returns {Appeal} */
const paragraph = (language, html) => ({side: 'story', language, kind: '', place: 'mid', html: `<p>${html}</p>`});

/** @param {string} text */
const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Lines that look like calls and are story. @param {any} engine @returns {Sample[]} */
export const fromRestraint = engine =>
	invented(
		engine,
		rowsOf('restraint').map(([language = '', , text = '']) => paragraph(language, escaped(text))),
		'restraint',
	);

/** What is asked of the reader in the lists, and ordinary lines of stories. @param {any} engine @param {(row: Appeal) => boolean} isMeant @returns {Sample[]} */
export const fromLists = (engine, isMeant = () => true) => [
	...invented(engine, appealsIn('appeals').filter(isMeant), 'appeals'),
	...invented(
		engine,
		rowsOf('prose').map(([language = '', text = '']) => paragraph(language, escaped(text))),
		'prose',
	),
];

/** @param {any} engine @param {any[]} lines @param {string} body @param {string} set @param {number} weight @returns {Sample[]} */
function told(engine, lines, body, set, weight) {
	const own = lines.filter(line => line.text);
	const labels = labelsOf(
		own.map(line => line.text),
		body,
	);
	const language = engine.languageOf(body) ?? '';
	return own
		.filter((line, at) => labels[at] === 1 && line.text.length <= longest)
		.map(line => ({
			...spoken(engine, line, lines, language),
			features: featuresOf(engine, line, lines),
			value: 0,
			weight,
			set,
			kind: '',
		}));
}

/** What a line says in which language, and how it looks to who asks whether it is a pitch. @param {any} engine @param {any} line @param {any[]} lines @param {string} language */
const spoken = (engine, line, lines, language) => ({
	text: line.text,
	language,
	looks: engine.looksOf(line, lines, engine.companyOf(line, lines)),
	isCall: engine.callIn(line.text, line.first) !== undefined,
	may: engine.mayPitch(line),
	alone: engine.isAlone(line, lines),
});

/** @param {any} engine @returns {Sample[]} */
export const fromFixtures = engine =>
	fixtures().flatMap(({url, html, story}) =>
		story
			? told(engine, linesOf(engine, documentOf(html, url), url), engine.bodyText(story), 'fixtures', worth.fixtures)
			: [],
	);

/** All pages of a host are in one part. @param {string} url */
const partOf = url =>
	1 + ([...new URL(url).hostname].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 9973, 7) % parts);

/** @param {any} engine @returns {Sample[]} */
export const fromCorpora = engine =>
	articles().flatMap(page => {
		const document = documentOf(htmlOf('articles', page.page), page.url);
		return told(engine, linesOf(engine, document, page.url), page.body, `corpora ${partOf(page.url)}`, worth.corpora);
	});

/** The samples with those of their stems alone that are not rare. @param {Sample[]} samples @param {number} fewest @returns {Sample[]} */
function withoutRare(samples, fewest) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	for (const {features} of samples) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	return samples.map(one => ({
		...one,
		features: new Map([...one.features].filter(([name]) => !name.startsWith(' ') || (counts.get(name) ?? 0) >= fewest)),
	}));
}

/** @param {Sample[]} samples @param {Hold} hold */
export function learned(samples, hold = loose) {
	const heavy = samples.reduce((sum, {weight}) => sum + weight, 0) * hold.measure;
	return weightsOf(withoutRare(samples, hold.fewest), name =>
		name.startsWith(' ') ? hold.stem : name === 'base' ? 0 : heavy,
	);
}

/** @param {Map<string, number>} weights @param {Sample} sample */
export const oddsOf = (weights, {features}) =>
	[...features].reduce((odds, [name, value]) => odds + value * (weights.get(name) ?? 0), 0);

/** @param {string} name @param {Sample[]} seen @param {Sample[]} others @param {Map<string, number>} weights */
function report(name, seen, others, weights) {
	const heard = (/** @type {Sample[]} */ some) => some.filter(one => oddsOf(weights, one) > 0).length;
	const of = (/** @type {Sample[]} */ some) => `${heard(some)} of ${some.length}`;
	const [appeals, near] = [seen.filter(one => one.value), seen.filter(one => !one.value)];
	console.log(`${name.padEnd(16)} appeals ${of(appeals)}, near misses ${of(near)}, lines of stories ${of(others)}`);
}

/** @param {string[]} args */
export async function run(args) {
	const engine = await steps();
	const stories = [...fromFixtures(engine), ...fromRestraint(engine), ...(hasCorpora ? fromCorpora(engine) : [])];
	const all = [...fromLists(engine, isNoTool), ...stories];
	for (let part = 1; part <= parts; part++) {
		const isSeen = (/** @type {Sample} */ one) => one.set === `part ${part}`;
		const weights = learned(all.filter(one => !isSeen(one)));
		report(`part ${part}`, all.filter(isSeen), stories, weights);
		if (args.includes('--worst')) worst(all.filter(isSeen), weights);
	}
	const weights = learned(all);
	for (const file of keptFiles)
		report(file, invented(engine, appealsIn(file).filter(isNoTool), file), stories, weights);
	if (args.includes('--write')) writeFileSync(target, appealWeightsText(weights, measuresIn(all)));
}

/** A page's tools are neither appeals nor story. @param {Appeal} row */
const isNoTool = ({side}) => side !== 'tool';

/** What is measured of every line, in its order. @param {Sample[]} samples */
const measuresIn = samples => [...(samples[0]?.features.keys() ?? [])].filter(name => !name.startsWith(' '));

/** @param {Sample[]} some @param {Map<string, number>} weights */
function worst(some, weights) {
	const wrong = some.map(one => ({...one, odds: oddsOf(weights, one)})).sort((a, b) => a.odds - b.odds);
	for (const one of wrong.filter(one => one.value && one.odds < 0))
		console.log('not heard', one.odds.toFixed(1), one.text);
	for (const one of wrong.filter(one => !one.value && one.odds > 0))
		console.log('story', one.odds.toFixed(1), one.text);
}
