/** The learned judgement of lines, in two looks; see features.ts and context.ts for what each of them sees. */
import type {Headline} from '../furniture/headline';
import {each} from '../page/each';
import type {Metadata} from '../page/metadata';
import type {Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {finish} from '../page/walk';
import {inContext} from './context';
import {describe, featureNames, nowhere, type Rows} from './features';
import type {Article} from './find';
import type {Names} from './kinds';
import {type Doubt, leanOf} from './lean';
import {oddsOf, type Trees} from './trees';
import {weights} from './weights';

/** The first look: log-odds that a line is story, from the page alone. Above 0 is more likely than not. */
export type Glance = {rows: Rows; names: Names; odds: Float64Array};

/** The log-odds of a line in navigation or a footer. On no page seen do the weights give one more than -2. */
const settled = -3.5;

/** Looks at every line of the page. */
export function* glance(sheet: Sheet, meta: Metadata): Generator<void, Glance> {
	const {rows, names} = yield* describe(sheet, meta);
	const odds = new Float64Array(sheet.lines.length).fill(Number.NaN);
	yield* each(sheet.lines, ({index, text}) => {
		const row = rows[index];
		if (row) odds[index] = weighed(weights.first, row);
		else if (text !== '') odds[index] = settled;
	});
	return {rows, names, odds};
}

/**
 * By how much the odds of a page's lines are taken for less sure when the bar is set that they have to exceed: what the
 * weights do not know of a page, they do not know of many of its lines at once.
 */
const together = 1.5;

/**
 * The second look, at the article's lines: log-odds by line index, `NaN` for lines not looked at. Above 0 are those that
 * the story as a whole is better with. `rows`: what was weighed, made once more for who learns from it.
 */
export function* judge(
	sheet: Sheet,
	article: Article,
	headline: Headline | undefined,
	passed: ReadonlySet<number>,
	first: Glance,
): Generator<void, {rows: () => Rows; odds: Float64Array}> {
	const odds = new Float64Array(sheet.lines.length).fill(Number.NaN);
	const own: Doubt[] = [];
	yield* inContext(sheet, article, headline, passed, first, (line, row) => {
		const one = weighed(weights.second, row);
		odds[line.index] = one;
		if (!passed.has(line.index)) own.push({words: wordsOf(line), odds: one / together});
	});
	const lean = together * leanOf(own);
	yield;
	const rows = () => {
		const made: Rows = [];
		finish(inContext(sheet, article, headline, passed, first, ({index}, row) => (made[index] = row)));
		return made;
	};
	return {rows, odds: odds.map(one => one - lean)};
}

/** What it counts, in log-odds, that a box around a line is called comments, sidebar, related or the like. */
const named = 2;
const sureName = featureNames.indexOf('sure name');

const weighed = (trees: Trees, row: readonly number[]): number =>
	oddsOf(trees, row) - (row[sureName]! < nowhere ? named : 0);
