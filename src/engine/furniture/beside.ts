/** What the lines beside a headline state of the day and the time. */
import {isProse} from '../page/prose';
import type {Box, Line, Sheet} from '../page/sheet';
import {within} from '../page/within';
import {dateIn} from './dates';
import type {Headline} from './headline';
import {timeOf} from './metadata';

/** Lines where a dateline may stand, likeliest first: below the headline, above it, right above the body. */
const reach = {below: 15, above: 5};

/** Elements that a text may stand below its `time`. */
const deep = 3;

/** The short lines beside the headline, where no other story's card stands, and right above the body. */
export function linesBeside({lines}: Sheet, headline: Headline, box: Box): Line[] {
	const at = headline.lines[0]?.index ?? box.from;
	const above = (from: number) => lines.slice(Math.max(0, from - reach.above), from + 1).toReversed();
	return [...lines.slice(at + 1, at + 1 + reach.below), ...above(at), ...above(box.from)].filter(
		line => line.text.length < 200 && !isProse(line) && !(line.within & within.nav),
	);
}

/** The first day that some lines state, as `YYYY-MM-DD`. */
export const dayIn = (lines: readonly Line[]): string | undefined =>
	lines.map(line => dateIn(line.text)).find(day => day !== undefined);

/** The first time that some lines state in a form machines read. */
export const timeIn = (lines: readonly Line[]): string | undefined =>
	lines.flatMap(timesIn).find(time => time !== undefined);

function timesIn({nodes, box: {dom}}: Line): (string | undefined)[] {
	return nodes.map(node => {
		let at = dom.parentNode(node);
		for (let up = 0; at && dom.nodeType(at) === 1 && up < deep; up++, at = dom.parentNode(at)) {
			const time = timeOf(at as Element, dom);
			if (time) return time;
		}
		return undefined;
	});
}
