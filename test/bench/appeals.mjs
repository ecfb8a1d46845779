/**
 * Learns src/engine/article/appeal-weights.ts: `npm run bench -- appeals --write`. A logistic regression of whether a
 * line appeals to its reader, from the invented lines of test/fixtures/appeals.tsv and from lines of stories: those
 * of the same file and of restraint.tsv, of the fixtures and of the corpora, where these are. Prints how many appeals
 * are heard, and how many lines of stories are taken for some, in each fifth of the file when it was not learned from, and in appeals-kept.tsv.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {JSDOM} from 'jsdom';
import {steps} from './bundle.mjs';
import {articles, documentOf, fixtures, hasCorpora, htmlOf} from './corpora.mjs';
import {labelsOf} from './labels.mjs';
import {regression} from './regression.mjs';

/** @typedef {import('./regression.mjs').Row & {set: string, text: string}} Sample */

const target = new URL('../../src/engine/article/appeal-weights.ts', import.meta.url);

/** How the factors are held to 0, in shares of what their measures vary by. */
const hold = 0.001;

/** What a line weighs by where it is from: lines of corpora are many, and the near misses were written to be hard. */
const worth = {appeal: 1, story: 3, fixtures: 2, corpora: 1};

/** Of so many lines of corpora one is taken. */
const every = 3;
const longest = 400;
const folds = 5;

const parser = new new JSDOM('').window.DOMParser();
const address = 'https://news.example/2026/ferries';

/** The cells of a list's rows. @param {string} name @returns {string[][]} */
const rowsOf = name =>
	readFileSync(new URL(`../fixtures/${name}.tsv`, import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map(line => line.split('\t'));

/**
 * The rows of a file of appeals.
 * @param {string} name @returns {{side: string, language: string, kind: string, place: string, html: string}[]}
 */
export const appealsIn = name =>
	rowsOf(name).map(([side = '', language = '', kind = '', place = '', html = '']) => ({
		side,
		language,
		kind,
		place,
		html,
	}));

/** @param {any} engine @param {Document} document @param {string} url @returns {any[]} the lines of text of a page */
const linesOf = (engine, document, url) =>
	engine
		.finish(engine.lay(engine.pageOf(document, url), []))
		.sheet.lines.filter((/** @type {any} */ line) => line.text);

/** The measures of a line in that of its languages of which it says most. @param {any} engine @param {any} line */
const measuresIn = (engine, line) =>
	engine.measured(line).sort((/** @type {any} */ a, /** @type {any} */ b) => weightOf(b) - weightOf(a))[0];

/** @param {any} one */
const weightOf = one =>
	one.asks + one.later + one.says + one.more + one.most + one.offers + one.several + one.share + one.ours;

/** A teaser's line is another story's headline, and says nothing of itself. @param {any} line @param {string} kind */
const isTeaser = (line, kind) =>
	/^(?:related|recommendations)$/.test(kind) && line.linked > 0.9 * line.text.length && !/[:：]/.test(line.text);

/** @param {any} engine @param {string} file @returns {Sample[]} */
function invented(engine, file) {
	const all = appealsIn(file);
	return all.flatMap(({side, kind, html}, at) =>
		linesOf(engine, parser.parseFromString(`<body>${html}</body>`, 'text/html'), address)
			.filter(line => !isTeaser(line, kind))
			.map(line => ({
				measured: measuresIn(engine, line),
				value: side === 'appeal' ? 1 : 0,
				weight: side === 'appeal' ? worth.appeal : worth.story,
				set: file === 'appeals-kept' ? file : `fifth ${Math.floor((at * folds) / all.length) + 1}`,
				text: line.text,
			})),
	);
}

/** @param {any} engine @param {any[]} lines @param {string} body @param {string} set @param {number} weight @returns {Sample[]} */
function told(engine, lines, body, set, weight) {
	const labels = labelsOf(
		lines.map(line => line.text),
		body,
	);
	return lines
		.filter((line, at) => labels[at] === 1 && line.text.length <= longest)
		.map(line => ({measured: measuresIn(engine, line), value: 0, weight, set, text: line.text}));
}

/** @param {any} engine @returns {Sample[]} */
const fromFixtures = engine =>
	fixtures().flatMap(({url, html, story}) =>
		story
			? told(engine, linesOf(engine, documentOf(html, url), url), engine.bodyText(story), 'fixtures', worth.fixtures)
			: [],
	);

/** Lines that look like calls and are story. @param {any} engine @returns {Sample[]} */
const fromRestraint = engine =>
	rowsOf('restraint').flatMap(([, , text = '']) => {
		const {document} = new JSDOM('<p></p>').window;
		document.body.append(text);
		return linesOf(engine, document, address).map(line => ({
			measured: measuresIn(engine, line),
			value: 0,
			weight: worth.story,
			set: 'restraint',
			text,
		}));
	});

/** @param {any} engine @returns {Sample[]} */
const fromCorpora = engine =>
	articles()
		.flatMap(page => {
			const document = documentOf(htmlOf('articles', page.page), page.url);
			return told(engine, linesOf(engine, document, page.url), page.body, 'corpora', worth.corpora);
		})
		.filter((_, at) => at % every === 0);

/** @param {number[]} weights @param {Sample} sample */
const oddsOf = ([base = 0, ...factors], {measured}) =>
	Object.values(measured).reduce((odds, value, at) => odds + value * (factors[at] ?? 0), base);

/** @param {string} name @param {Sample[]} seen @param {Sample[]} others @param {number[]} weights */
function report(name, seen, others, weights) {
	const heard = (/** @type {Sample[]} */ some) => some.filter(one => oddsOf(weights, one) > 0).length;
	const of = (/** @type {Sample[]} */ some) => `${heard(some)} of ${some.length}`;
	const [appeals, near] = [seen.filter(one => one.value), seen.filter(one => !one.value)];
	console.log(`${name.padEnd(9)} appeals ${of(appeals)}, near misses ${of(near)}, lines of stories ${of(others)}`);
}

/** @param {string[]} args */
export async function run(args) {
	const engine = await steps();
	const learned = invented(engine, 'appeals');
	const stories = [...fromFixtures(engine), ...fromRestraint(engine), ...(hasCorpora ? fromCorpora(engine) : [])];
	const all = [...learned, ...stories];
	for (let fold = 1; fold <= folds; fold++) {
		const set = `fifth ${fold}`;
		const weights = regression(
			all.filter(one => one.set !== set),
			hold,
		);
		report(
			set,
			all.filter(one => one.set === set),
			stories,
			weights,
		);
	}
	const weights = regression(all, hold);
	report('kept', invented(engine, 'appeals-kept'), stories, weights);
	if (args.includes('--write')) writeFileSync(target, textOf(weights, Object.keys(all[0]?.measured ?? {})));
	if (args.includes('--worst')) worst(all, weights);
}

/** @param {Sample[]} all @param {number[]} weights */
function worst(all, weights) {
	const wrong = all.map(one => ({...one, odds: oddsOf(weights, one)})).sort((a, b) => a.odds - b.odds);
	for (const one of wrong.filter(one => one.value).slice(0, 60))
		console.log('not heard', one.odds.toFixed(1), one.text);
	for (const one of wrong.filter(one => !one.value).slice(-40)) console.log('story', one.odds.toFixed(1), one.text);
}

/** @param {number[]} weights @param {string[]} names */
function textOf([base = 0, ...factors], names) {
	const rows = names.map((name, at) => `\t${name}: ${Number((factors[at] ?? 0).toFixed(2))},`);
	return `/** Written by test/bench/appeals.mjs: what each measure of a line counts, in log-odds that it is an appeal. */
export const factors = {
	base: ${Number(base.toFixed(2))},
${rows.join('\n')}
};
`;
}
