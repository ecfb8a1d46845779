/**
 * `npm run bench -- train`: learns the weights of the engine's judges (src/engine/article/weights.ts) from the corpora.
 * Samples are drawn by a fixed seed: the same pages and sources give the same weights. `--dry` leaves the file as it is.
 *
 * Three models: the first look at every line, the second look at the lines in the article's reach, both boosted trees,
 * and the look at the whole page, a logistic regression. Each learns from what the one before it says of pages that it
 * did not learn from, as it will meet them in life.
 * So does the figure that counts: every page is judged by models that have not seen its host (cross-validated). Beside
 * it stands the figure of the weights written, on the pages they were learned from (fitted).
 */
import {writeFileSync} from 'node:fs';
import {steps} from './bundle.mjs';
import {articles, corporaPath, documentOf, fixtures, hasCorpora, htmlOf, others} from './corpora.mjs';
import {folds, foldsOf} from './folds.mjs';
import {labelsOf} from './labels.mjs';
import {regression} from './regression.mjs';
import {f1, mean, scorePage} from './score.mjs';
import {boost} from './trees.mjs';
import {weightsText} from './weights-text.mjs';

/** @typedef {{id: string, url: string, document: Document, body?: string}} Page `body`: the gold text of an article */
/** @typedef {{rows: Float64Array[], labels: number[], weights: number[], folds: number[]}} Samples */
/** @typedef {import('./weights-text.mjs').Trees} Trees */
/** @typedef {{first: Trees, second: Trees, page: import('./weights-text.mjs').Sum}} Weights */

/** How each model is grown: found by trying, with the cross-validated figure for a judge. */
const sizes = {
	first: {trees: 120, depth: 3, rate: 0.15, smooth: 20, rows: 0.5, features: 0.3},
	second: {trees: 200, depth: 3, rate: 0.1, smooth: 20, rows: 0.5, features: 0.15},
};

/** How the factors of the page's look are held to 0, in shares of what their measures vary by. */
const hold = 0.05;

/** Kinds of pages that are no article; the others (forums, services, documentation) may be read or not. */
const noArticles = ['listing', 'collection', 'product'];

/** @param {string[]} args */
export async function run(args) {
	if (!hasCorpora) {
		console.log(`No corpora at ${corporaPath}: nothing to learn from.`);
		return false;
	}
	const engine = await steps();
	const learned = train(pagesOf(engine), engine, console.log);
	if (!args.includes('--dry'))
		writeFileSync(new URL('../../src/engine/article/weights.ts', import.meta.url), weightsText(learned));
	return true;
}

/** Articles and pages that are none, real and invented. @param {any} engine @returns {Page[]} */
const pagesOf = engine => [
	...articles().map(page => ({...page, document: documentOf(htmlOf('articles', page.page), page.url)})),
	...others()
		.filter(page => noArticles.includes(page.type))
		.map(page => ({...page, document: documentOf(htmlOf('other-pages', page.page), page.url)})),
	...inventedPages(engine),
];

/** @param {any} engine @returns {Page[]} */
const inventedPages = engine =>
	fixtures().map(({id, url, html, story}) => ({
		id,
		url,
		document: documentOf(html, url),
		...(story && {body: engine.bodyText(story)}),
	}));

/**
 * Learns the three models and says how good they are.
 * @param {Page[]} pages @param {any} engine as `steps` gives it @param {(line: string) => void} say @param {typeof sizes} [size]
 * @returns {Weights}
 */
function train(pages, engine, say, size = sizes) {
	const fold = foldsOf(pages);
	/** @type {Map<Page, any>} */
	const laid = new Map();
	for (const page of pages)
		laid.set(page, engine.finish(engine.lay(engine.pageOf(page.document, page.url), engine.sites)));
	const find = (/** @type {Page} */ page) => engine.finish(engine.findStory(laid.get(page)));
	/** Each page with its fold's own models in place. */
	const each = (/** @type {Weights[]} */ held, /** @type {(page: Page, found: any, fold: number) => void} */ work) =>
		pages.forEach((page, at) => {
			Object.assign(engine.weights, held[fold[at] ?? 0]);
			work(page, find(page), fold[at] ?? 0);
		});
	const fresh = () => Array.from({length: folds}, () => ({...engine.weights}));
	const held = fresh();

	const firsts = samples();
	const seconds = samples();
	const wholes = samples();
	const marked = labelled(pages, find, engine);
	each(held, (page, found, at) => addLines(firsts, found?.looks.first, marked.get(page), at));
	/** @template {keyof Weights} Look @param {Look} look @param {Samples} from @param {(from: Samples) => Weights[Look]} by */
	const learn = (look, from, by) => {
		held.forEach((weights, out) => {
			weights[look] = by(without(from, out));
		});
		return by(from);
	};
	const first = learn('first', firsts, from => grown(from, size.first));
	each(held, (page, found, at) => addLines(seconds, found?.looks.second(), marked.get(page), at));
	const second = learn('second', seconds, from => grown(from, size.second));
	each(held, (page, found, at) => {
		if (found) add(wholes, engine.finish(engine.pageRow(found)), page.body === undefined ? 0 : 1, 1, at);
	});
	const page = learn('page', wholes, summed);
	const all = {first, second, page};
	say(`cross-validated  ${figures(pages, find, engine, at => held[fold[at] ?? 0])}`);
	say(`fitted           ${figures(pages, find, engine, () => all)}`);
	Object.assign(engine.weights, all);
	return all;
}

/** @returns {Samples} */
const samples = () => ({rows: [], labels: [], weights: [], folds: []});

/** @param {Samples} to @param {Float64Array} row @param {number} label @param {number} weight @param {number} fold */
function add(to, row, label, weight, fold) {
	to.rows.push(row);
	to.labels.push(label);
	to.weights.push(weight);
	to.folds.push(fold);
}

/** @param {Samples} from @param {number} out @returns {Samples} */
function without(from, out) {
	const kept = samples();
	from.rows.forEach((row, i) => {
		if (from.folds[i] !== out) add(kept, row, from.labels[i] ?? 0, from.weights[i] ?? 0, from.folds[i] ?? 0);
	});
	return kept;
}

/** @param {Samples} from @param {typeof sizes.first} size */
function grown(from, size) {
	const {base, trees} = boost(from.rows, from.labels, from.weights, size);
	return {
		base,
		trees: trees.map(({questions, answers}) => [
			...questions.flat(),
			...answers.map(answer => Math.round(100 * answer)),
		]),
	};
}

/** @param {Samples} from @returns {import('./weights-text.mjs').Sum} */
function summed({rows, labels, weights}) {
	const told = rows.map((row, at) => ({
		measured: Object.fromEntries(row.entries()),
		value: labels[at] ?? 0,
		weight: weights[at] ?? 0,
	}));
	const [base = 0, ...factors] = regression(told, hold).map(one => Number(one.toPrecision(3)));
	return {base, factors};
}

/**
 * The labels and weights of each article's lines; not of pages that keep their text from the reader, or have hardly any.
 * @param {Page[]} pages @param {(page: Page) => any} find @param {any} engine
 */
function labelled(pages, find, engine) {
	/** @type {Map<Page, {labels: number[], weights: number[]}>} */
	const marked = new Map();
	for (const page of pages) {
		const found = page.body === undefined ? undefined : find(page);
		if (!found || page.body === undefined || found.meta.notFreeParts.length > 0) continue;
		if (engine.countWords(page.body) < engine.shortest) continue;
		/** @type {any[]} */
		const lines = found.sheet.lines;
		const labels = labelsOf(
			lines.map(line => line.text),
			page.body,
		);
		const words = lines.map(line => line.text.split(/\s+/).length);
		const weights = weightsOf(labels, words);
		const end = endOfCut(lines, labels, words);
		marked.set(page, {labels, weights: weights.map((weight, i) => (i < end ? weight : 0))});
	}
	return marked;
}

/**
 * Where a gold text ends that is cut short: behind it, its own box goes on with half as much running text again. Nobody
 * knows which of the lines from there on are story. Elsewhere the end of the page.
 * @param {any[]} lines @param {number[]} labels @param {number[]} words
 */
function endOfCut(lines, labels, words) {
	const last = labels.lastIndexOf(1);
	const around = lines[last]?.box.parent?.parent ?? lines[last]?.box;
	const long = words.map((count, i) => (count >= 12 ? (i <= last ? (labels[i] ?? 0) * count : count) : 0));
	const sum = (/** @type {number[]} */ some) => some.reduce((total, count) => total + count, 0);
	const behind = around ? sum(long.slice(last + 1, around.to)) : 0;
	return behind > sum(long.slice(0, last + 1)) / 2 ? last + 1 : lines.length;
}

/** What a page's lines weigh together, those of its story and those of its clutter at most. */
const pageWeight = {story: 100, clutter: 100};

/**
 * What a line weighs: its share of the words of the page's story, since that is what it costs to get it wrong there. All
 * stories weigh the same, and no page's clutter weighs more than its story.
 * @param {number[]} labels @param {number[]} words
 */
function weightsOf(labels, words) {
	const size = words.map(count => count + 3);
	const sum = (/** @type {number} */ label) => size.reduce((all, one, i) => all + (labels[i] === label ? one : 0), 0);
	const [clutter, story] = [sum(0), sum(1)];
	const scale = [
		Math.min(pageWeight.clutter / (clutter || 1), pageWeight.story / (story || 1)),
		pageWeight.story / (story || 1),
	];
	return size.map((one, i) => one * (scale[labels[i] ?? 0] ?? 0));
}

/** @param {Samples} to @param {(Float64Array | undefined)[] | undefined} rows @param {{labels: number[], weights: number[]} | undefined} told @param {number} fold */
function addLines(to, rows, told, fold) {
	if (!told) return;
	rows?.forEach((row, i) => {
		if (row) add(to, row, told.labels[i] ?? 0, told.weights[i] ?? 0, fold);
	});
}

/** What is read of a page; nothing of one that is no article. @param {any} found @param {any} engine @returns {string} */
function textOf(found, engine) {
	if (!found || !engine.finish(engine.isArticle(found))) return '';
	const text = engine.bodyText(engine.section(found.blocks));
	return engine.countWords(text) < engine.shortest ? '' : text;
}

/** @param {Page[]} pages @param {(page: Page) => any} find @param {any} engine @param {(at: number) => Weights | undefined} weightsAt */
function figures(pages, find, engine, weightsAt) {
	/** @type {Map<string, {precision: number, recall: number}[]>} */
	const scores = new Map();
	let refused = 0;
	let none = 0;
	pages.forEach((page, at) => {
		Object.assign(engine.weights, weightsAt(at));
		const found = find(page);
		const text = textOf(found, engine);
		if (page.body === undefined) none += text ? 0 : 1;
		else {
			refused += text || found?.meta.notFreeParts.length > 0 ? 0 : 1;
			const set = page.id.split('/')[0] ?? '';
			scores.set(set, [...(scores.get(set) ?? []), scorePage(page.body, text)]);
		}
	});
	const others = pages.filter(page => page.body === undefined).length;
	const sets = [...scores].map(([set, list]) => {
		const [p, r] = [mean(list.map(one => one.precision)), mean(list.map(one => one.recall))];
		return `${set} F1 ${f1(p, r).toFixed(4)} (${p.toFixed(4)} / ${r.toFixed(4)})`;
	});
	return `${sets.join('  ')}  refused ${refused} of ${pages.length - others} articles, ${none} of ${others} others`;
}

if (import.meta.url === `file://${process.argv[1]}`) process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
