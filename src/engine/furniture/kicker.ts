/** The kicker in the headline's own heading: some pages set both in one `h1`. */
import {tokens} from '../page/plain';
import type {Line} from '../page/sheet';
import {countWords} from '../page/tokens';
import {elementsOf} from './elements';

const called = /kicker|eyebrow|overline|topline|dachzeile|spitzmarke|rubri/;

/** Words that a kicker has at most. */
const most = 6;

/**
 * A heading's lines as kicker and headline: where its first element is called a kicker, or where the elements behind
 * the first few say what one of the page's own titles says. Undefined for a headline alone.
 */
export function parted(
	lines: readonly Line[],
	titles: readonly string[],
): {kicker: string; headline: string} | undefined {
	const parts = lines.flatMap(line => elementsOf(line, false));
	const wanted = new Set(titles.map(worded));
	for (let at = 1; at < parts.length; at++) {
		const kicker = parts
			.slice(0, at)
			.join(' ')
			.replace(/\s?[:|]$/, '');
		const headline = parts.slice(at).join(' ');
		if (countWords(kicker) > most || countWords(headline) < 2) return undefined;
		if (goesOn(headline)) continue;
		if (wanted.has(worded(headline)) || (at === 1 && opensWithKicker(lines[0]!))) return {kicker, headline};
	}
	return undefined;
}

/** Whether a text begins in mid-sentence: "12" is no kicker of "reasons to take the boat". */
const goesOn = (text: string): boolean => text[0] !== text[0]?.toUpperCase();

const worded = (text: string): string => tokens(text).join(' ');

/** Whether a line, or its first element, is called a kicker. */
export const isCalledKicker = (line: Line): boolean => called.test(line.box.hint) || opensWithKicker(line);

/** Whether the first element of a line is called a kicker. */
export function opensWithKicker({pieces: [first], box: {dom}}: Line): boolean {
	return first?.top !== undefined && called.test(dom.attribute(first.top, 'class')?.toLowerCase() ?? '');
}
