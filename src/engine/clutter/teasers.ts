/** Titles of other stories that a publisher sets between its paragraphs, and an aggregator hands on: nothing tells them but that they lead away. */
import {those} from '../page/each';
import {leadsWithin} from '../page/permalink';
import {endsSentence, isFullProse, linkShare} from '../page/prose';
import {type Line, linesWithin} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import type {Draft} from './draft';

/** Words of such a title: fewer may name a thing that is told of. */
const words = {least: 6, most: 24};

/** More of them, or fewer paragraphs for each, and the links are what is told of, one by one. */
const most = 2;
const apart = 4;

/** Gives the titles their reason, on known sites: elsewhere, what is linked between two paragraphs may be what both tell of. */
export function* dropTeasers({sheet, box, known, verdicts}: Draft): Generator<void, void> {
	if (!known) return;
	const told = yield* those(linesWithin(sheet, box), ({index, text}) => text !== '' && !verdicts.has(index));
	const teasers = told.filter((line, at) => isTitle(line) && isBetween(told[at - 1], line, told[at + 1]));
	if (teasers.length > most || teasers.length * apart > told.filter(isParagraph).length) return;
	for (const {index} of teasers)
		verdicts.set(index, {reason: 'related', evidence: 'is nothing but a link to another page'});
}

/** Whether a line is a paragraph that is one link to another page, and no sentence with its full stop. */
function isTitle(line: Line): boolean {
	if (line.within & barred || linkShare(line) < 0.95 || line.box.to - line.box.from > 1) return false;
	const links = new Set(line.pieces.map(({link}) => link).filter(link => link !== undefined));
	const isAway = links.size === 1 && [...links].every(link => !leadsWithin(link, line.box.dom));
	return isAway && wordsOf(line) >= words.least && wordsOf(line) <= words.most && !/[.:：…,;]["”’»]?$/.test(line.text);
}

const barred = within.heading | within.item | within.quote | within.cell | within.caption | within.button;

/** Whether it stands between two paragraphs of its own box, of which the first does not lead on to it, nor the second go on from it. */
const isBetween = (before: Line | undefined, {box}: Line, after: Line | undefined): boolean =>
	before !== undefined &&
	after !== undefined &&
	[before, after].every(line => isParagraph(line) && line.box.parent === box.parent) &&
	!goesOn.test(after.text);

const isParagraph = (line: Line): boolean => isFullProse(line) && endsSentence(line);

/** How a text begins that goes on from what is named right before it. */
const goesOn =
	/^(?:it|its|this|that|these|those|there|here|the (?:paper|study|report|book|article|piece|post|video|film|song|letter|thread|essay|title|headline|link)|in it|es|er|sie|das|dies\p{L}*|darin|il|elle|ce|cet|cette|est[ea]|ese|esa|ahí|quest[oa]|lì|esse|essa|nele|nela|это|он|она|там)(?![\p{L}’'-])/iu;
