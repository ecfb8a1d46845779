/** What the lines beside a headline state of the day and the time. */
import {bylineIn} from '../line/byline';
import {isDateLine, statesDay} from '../line/date-line';
import {dateIn, mayBePublished} from '../line/dates';
import {partsOf} from '../line/parts';
import {latin} from '../page/latin';
import {timeOf} from '../page/metadata';
import {endsSentence, isProse} from '../page/prose';
import type {Box, Line, Sheet} from '../page/sheet';
import {within} from '../page/within';
import type {Headline} from './headline';

/** Lines where a dateline may stand, likeliest first: below the headline, above it, right above the body. */
const reach = {below: 15, above: 5};

/** Elements that a text may stand below its `time`. */
const deep = 3;

/** The short lines beside the headline, where no other story's card stands, and right above the body. */
export function linesBeside({lines}: Sheet, headline: Headline, box: Box): Line[] {
	const at = headline.lines[0]?.index ?? box.from;
	const above = (from: number) => lines.slice(Math.max(0, from - reach.above), from + 1).toReversed();
	return [...lines.slice(at + 1, at + 1 + reach.below), ...above(at), ...above(box.from)].filter(
		line =>
			line.text.length < 200 && !isProse(line) && !(line.within & within.nav) && !tellsOfDays(line, headline, box),
	);
}

/** What else has a day, right before it or with a word or two between: a life, a thing, an event, an offer. */
const otherDays = latin(
	String.raw`(?<!\p{L})(?:born|died|dead|founded|launched|built|opens?|opened|starts?|ends?|expires?|when|until|deadline|premieres?|geboren|gestorben|gegründet|erbaut|eröffnet|wann|bis|née?|morte?|fondée?|quand|jusqu|nacid[oa]|murió|fundad[oa]|cuándo|hasta|nascid[oa]|morreu|quando|até|nat[oa] (?:il|a|nel)|fondat[oa]|fino)(?:[^\p{L}\d]+\p{L}+){0,2}[^\p{L}\d]+\d`,
);

/** The first letters of a line and of what it sets off: elsewhere, a word with a capital may be a name, as in "Marco Fino". */
const firstLetters = latin(String.raw`(?:^|[.:;(–—])[^\p{L}\d]{0,3}\p{L}`, 'g');

/** Whether the first day in a line is that of something else than a story, in the part of the line that it stands in. */
function isOtherDay(text: string): boolean {
	if (!/\d/.test(text)) return false;
	const part = partsOf(text).find(some => dateIn(some) !== undefined) ?? text;
	return otherDays(part).test(part.replace(firstLetters(part), letters => letters.toLowerCase()));
}

/** Whether a line of the body speaks of some day: in a heading, in a sentence, or of what happened then. */
function tellsOfDays(line: Line, headline: Headline, {from, to}: Box): boolean {
	if (isOtherDay(line.text)) return true;
	if (line.index < from || line.index >= to || headline.lines.includes(line)) return false;
	const isHeading = (line.within & within.heading) !== 0 && !small.test(line.box.tag);
	return isHeading || (endsSentence(line) && !isDateLine(line.text) && !bylineIn(line.text) && !isStamp(line.text));
}

/** Headings of so low a rank set lines apart rather than parts of a text. */
const small = /^h[56]$/;

/** Whom a story is by, behind the day in its sentence, or the time as in "à 12h04". */
const behindDay =
	/(?<=\d)\s(?:(?:da|von|par|por|by|af|av|door|di|de)\s\p{Lu}[^.]{1,60}|à\s\d{1,2}\s?h(?:\s?\d{2})?)\.$/u;

/** Whether a sentence only states a day: "Erstellt am 30.03.2025, 12:04 Uhr.", "Pubblicato il 30/03/2025 da Mara Quinn." */
const isStamp = (text: string): boolean => statesDay(text.replace(behindDay, ''));

/** The first day that some lines state, as `YYYY-MM-DD`. */
export const dayIn = (lines: readonly Line[]): string | undefined =>
	lines.map(line => dateIn(line.text)).find(mayBePublished);

/** The first time that the lines beside a headline state in a form machines read; a live blog's posts say their own. */
export function timeBeside(beside: readonly Line[], {lines}: Sheet, box: Box): string | undefined {
	const found = beside.find(line => timeIn(line) !== undefined);
	if (!found || found.index < box.from || found.index >= box.to) return found && timeIn(found);
	const posts = lines.slice(found.index, box.to).filter(line => timeIn(line) !== undefined);
	if (!arePosts(posts, lines)) return timeIn(found);
	const rest = beside.filter(line => !posts.includes(line));
	return rest.map(timeIn).find(time => time !== undefined) ?? dayIn(rest) ?? timeIn(posts.at(-1)!);
}

/** Fewer times may be those of a story's last change and its first day. */
const fewest = 3;

/** Whether a text's times are those of posts: the newest first, and running text behind each. */
const arePosts = (times: readonly Line[], lines: readonly Line[]): boolean =>
	times.length >= fewest &&
	times.slice(1).every((line, at) => {
		const newer = times[at]!;
		const isOlder = Date.parse(timeIn(line)!) < Date.parse(timeIn(newer)!);
		return isOlder && lines.slice(newer.index + 1, line.index).some(isProse);
	});

const timeIn = (line: Line): string | undefined => timesIn(line).find(time => time !== undefined);

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
