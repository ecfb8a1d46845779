/** Running sums over the lines of a page, so that any span of them is measured by two look-ups. */
import {each} from '../page/each';
import {share} from '../page/share';
import type {Line, Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {featureNames, type Rows} from './features';

/** Lines from one index up to another: a box, a section. */
export type Span = {readonly from: number; readonly to: number};

/** `mean`: the odds of a span's words; `links`: the share of its characters in links; `tone`: how often its lines offer, introduce or set out terms. */
type Sums = {mean: (span: Span) => number; links: (span: Span) => number; tone: (span: Span) => number};

/** The three tones stand side by side. */
const pitch = featureNames.indexOf('pitch');

/** Adds up the lines. `worth`: their odds; `rows`: their features. */
export function* sumsOf(sheet: Sheet, worth: (line: Line) => number, rows: Rows): Generator<void, Sums> {
	const size = sheet.lines.length + 1;
	const odds = new Float64Array(size);
	const words = new Int32Array(size);
	const linked = new Int32Array(size);
	const chars = new Int32Array(size);
	const tone = new Int32Array(size);
	yield* each(sheet.lines, (line, at) => {
		const counted = line.text === '' ? 0 : wordsOf(line) + 1;
		odds[at + 1] = odds[at]! + (counted === 0 ? 0 : worth(line) * counted);
		words[at + 1] = words[at]! + counted;
		linked[at + 1] = linked[at]! + line.linked;
		chars[at + 1] = chars[at]! + line.text.length;
		const row = rows[at];
		tone[at + 1] = tone[at]! + (row ? row[pitch]! + row[pitch + 1]! + row[pitch + 2]! : 0);
	});
	const of = (sums: Float64Array | Int32Array, {from, to}: Span) => sums[to]! - sums[from]!;
	return {
		mean: span => share(of(odds, span), of(words, span)),
		links: span => share(of(linked, span), of(chars, span)),
		tone: span => share(of(tone, span), span.to - span.from),
	};
}
