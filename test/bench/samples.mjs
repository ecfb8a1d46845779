/**
 * Lines to learn from, each with what is measured of it: the invented lines of the lists of test/fixtures, each set in a
 * story's page, and lines of stories, of the fixtures and of the corpora.
 */
import {readFileSync} from 'node:fs';
import {JSDOM} from 'jsdom';
import {articles, documentOf, fixtures, htmlOf} from './corpora.mjs';
import {labelsOf} from './labels.mjs';

/** @typedef {{side: string, language: string, kind: string, place: string, html: string}} Appeal */
/** @typedef {import('./descent.mjs').Row & {set: string, text: string, kind: string, language: string, looks: Record<string, number>, isCall: boolean, may: boolean, alone: boolean}} Sample */

/** What a line weighs by where it is from: lines of corpora are many, and the near misses were written to be hard. */
const worth = {appeal: 1, story: 3, fixtures: 2, corpora: 0.7};

const longest = 400;

/** These files' lines were written in lists, one after the other, so that a part is mostly worded by nobody who worded the rest. */
const inParts = new Set(['appeals', 'prose']);
export const parts = 8;

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
const appealsIn = name =>
	rowsOf(name).map(([side = '', language = '', kind = '', place = '', html = '']) => ({
		side,
		language,
		kind,
		place,
		html,
	}));

/** A paragraph of a story. @param {string} language @param {string} text @param {string} place @returns {Appeal} */
const paragraph = (language, text, place = 'mid') => ({
	side: 'story',
	language,
	kind: '',
	place,
	html: `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
});

/** What is gathered from: by name, how to read it. Any other name is a file of appeals. @type {Record<string, () => any[]>} */
const sources = {
	prose: () =>
		rowsOf('prose').map(([language = '', text = ''], at) => paragraph(language, text, at % 3 ? 'mid' : 'end')),
	restraint: () => rowsOf('restraint').map(([language = '', , text = '']) => paragraph(language, text)),
	fixtures: () => fixtures().filter(({story}) => story),
	corpora: articles,
};

/** @param {string} source @returns {any[]} */
const all = source => (sources[source] ?? (() => appealsIn(source)))();

/** How many rows or pages a source has. @param {string} source */
export const lengthOf = source => all(source).length;

/** The samples of the rows or pages of a source, from one to before another. @param {any} engine @param {string} source @param {number} from @param {number} to @returns {Sample[]} */
export function samplesOf(engine, source, from, to) {
	const rows = all(source);
	const some = rows.slice(from, to);
	if (source === 'fixtures') return some.flatMap(page => ofFixture(engine, page));
	if (source === 'corpora') return some.flatMap(page => ofArticle(engine, page));
	const set = (/** @type {number} */ at) =>
		inParts.has(source) ? `part ${Math.floor((at * parts) / rows.length) + 1}` : source;
	return some.flatMap((row, at) => ofRow(engine, row, set(from + at)));
}

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

/** @param {any} engine @param {Appeal} row @param {string} set @returns {Sample[]} */
function ofRow(engine, row, set) {
	const {lines, own} = linesWith(engine, row);
	const isAppeal = row.side === 'appeal';
	return own
		.filter(line => !isTeaser(line, row.kind))
		.map(line => ({
			features: featuresOf(engine, line, lines),
			value: isAppeal ? 1 : 0,
			weight: isAppeal ? worth.appeal : worth.story,
			set,
			kind: row.kind,
			...spoken(engine, line, lines, row.language),
		}));
}

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

/** @param {any} engine @param {ReturnType<typeof fixtures>[number]} page */
const ofFixture = (engine, {url, html, story}) =>
	told(engine, linesOf(engine, documentOf(html, url), url), engine.bodyText(story), 'fixtures', worth.fixtures);

/** @param {any} engine @param {import('./corpora.mjs').Article} page */
const ofArticle = (engine, {url, page, body}) =>
	told(
		engine,
		linesOf(engine, documentOf(htmlOf('articles', page), url), url),
		body,
		`corpora ${partOf(url)}`,
		worth.corpora,
	);

/** All pages of a host are in one part. @param {string} url */
const partOf = url =>
	1 + ([...new URL(url).hostname].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 9973, 7) % parts);
