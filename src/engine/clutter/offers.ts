/**
 * Lines that offer what bears the house’s own name: "Sign up for the Quay PM newsletter here." Which house it is, structured
 * data and the furniture say too, and it may be called for short: what `prompts/own-name` cannot know.
 */
import type {Reason} from '../../reasons';
import {each} from '../page/each';
import {firstWord} from '../page/plain';
import {type Line, linesWithin} from '../page/sheet';
import {callIn} from '../prompts/calls';
import type {Draft} from './draft';

/** No such line has more characters, and no label before it. */
const most = {line: 200, label: 40};

/** What a house offers under its name. */
const offered = new Set<Reason>(['newsletter', 'app', 'subscribe', 'sign-up']);

/** A shorter first word of a name, or one that many have, names no house. */
const shortest = 4;
const common = new Set('the daily news morning evening weekly national local city radio times post new'.split(' '));

const wholeOf = (house: string): string => house.replace(/^The /, '');

/** How a house is called for short: "Quay" for the Quay Brief. */
const shortOf = (house: string): string | undefined =>
	house
		.split(/[\s.]/u)
		.find(word => word.length >= shortest && /^\p{Lu}/u.test(word) && !common.has(word.toLowerCase()));

const namesOne = (text: string, names: readonly string[]): boolean => names.some(name => text.indexOf(` ${name} `) > 0);

/** What a line asks for behind its label, if it has one, with one of these names in it. */
function offerIn(text: string, names: readonly string[]): Reason | undefined {
	const at = text.indexOf(': ');
	const said = at > 0 && at <= most.label ? text.slice(at + 2) : text;
	const call = namesOne(said, names) ? callIn(said, firstWord(said)) : undefined;
	return call && offered.has(call.reason) ? call.reason : undefined;
}

/**
 * Gives the lines that ask for something with the house's name in it their reason. What the story tells of, too, is no name
 * of a house for short: that of its town is, in "Sign up for the Denver library newsletter".
 */
export function* dropOffers({sheet, box, verdicts, houses}: Draft): Generator<void, void> {
	const wholes = houses.map(wholeOf);
	const shorts = houses.map(shortOf).filter(name => name !== undefined);
	const names = [...wholes, ...shorts];
	const lines = linesWithin(sheet, box).filter(({index}) => !verdicts.has(index));
	const offers = new Map<Line, Reason>();
	yield* each(lines, line => {
		const reason = line.text.length <= most.line ? offerIn(line.text, names) : undefined;
		if (reason) offers.set(line, reason);
	});
	if (offers.size === 0) return;
	const isTold = (name: string) =>
		lines.some(line => !offers.has(line) && line.text.split(/[^\p{L}\p{M}\p{N}]/u).includes(name));
	const own = [...wholes, ...shorts.filter(name => !isTold(name))];
	for (const [{index, text}, reason] of offers)
		if (namesOne(text, own)) verdicts.set(index, {reason, evidence: 'offers what bears the name of its house'});
}
