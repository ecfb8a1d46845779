/**
 * What in the article's reach is not story, and why. Whether a line is story is weighed (judge.ts); what it is when it
 * is none, its own words or the names of its boxes say (reasons.ts). Prompts and promos come judged, and their
 * judgement holds.
 *
 * Each pass over the verdicts builds on those before it: `find…` adds some by the words of lines, `drop…` by their
 * neighbours, `keep…` takes some away.
 */
import {fits} from '../../recipes/glob';
import type {Furniture} from '../furniture/furniture';
import type {Headline} from '../furniture/headline';
import type {Laid} from '../laid';
import {isLive} from '../line/live';
import {ruleOf} from '../line/rule';
import type {Verdict, Verdicts} from '../line/verdicts';
import {each} from '../page/each';
import {type Box, type Line, linesWithin} from '../page/sheet';
import {saidOf} from '../prompts/evidence';
import type {Site} from '../site/site';
import {dropLinks, keepClosers, keepHeadings, keepPoints, keepQuoted} from './alike';
import {dropAlts} from './alts';
import {dropBreaks} from './breaks';
import {findBylines} from './bylines';
import {dropCards, dropHouseCards} from './cards';
import {keepCells} from './cells';
import {keepClosings} from './closings';
import {dropCounters} from './counters';
import {dropDiscussion} from './discussion';
import type {Draft, Pass} from './draft';
import {findEndnotes, ownersOf} from './endnotes';
import {keepFootnotes} from './footnotes';
import {keepAnswers, keepQuestions} from './interview';
import {keepLetters} from './letters';
import {keepLists} from './lists';
import {keepMoments} from './moments';
import {dropOffers} from './offers';
import {keepOpening} from './opening';
import {dropCredits, dropEmptyHeadings, dropLabels, dropPictures} from './orphans';
import {dropPicks} from './picks';
import {dropPolls} from './polls';
import {keepPosts, keepTimes} from './posts';
import {reasonFor} from './reasons';
import {findRepeats} from './repeats';
import {keepReplies} from './replies';
import {keepScores} from './scores';
import {keepSteps} from './steps';
import {isStoryLine} from './story-line';

const passes: readonly Pass[] = [
	// Before what goes with its box: what is no appeal takes nothing along.
	keepQuestions,
	keepAnswers,
	keepPosts,
	keepOpening,
	keepSteps,
	// What goes, or stays, with its box; and what ends the story.
	dropCounters,
	dropPolls,
	dropCards,
	dropHouseCards,
	dropOffers,
	keepCells,
	findBylines,
	findEndnotes,
	// What is judged as its like are: before the repeats, which look at nothing but story.
	keepPoints,
	keepLists,
	keepQuoted,
	keepHeadings,
	keepClosers,
	keepReplies,
	keepLetters,
	keepScores,
	keepFootnotes,
	keepClosings,
	keepTimes,
	keepMoments,
	dropLinks,
	dropPicks,
	findRepeats,
	dropAlts,
	dropDiscussion,
	// What goes because its text has gone, or parts what is there: last, when nothing else goes or comes back.
	dropLabels,
	dropEmptyHeadings,
	dropPictures,
	dropCredits,
	dropBreaks,
];

/**
 * Judges the lines of `box`. `lifted`: those already taken out as furniture; `byline`: who signs the story; `publisher`: whose it
 * is; `odds`: those of the second look.
 */
export function* findClutter(
	{page, sheet, site, marks, notices, meta}: Laid,
	box: Box,
	headline: Headline,
	{lifted, byline, publisher}: Pick<Furniture, 'lifted' | 'byline' | 'publisher'>,
	odds: Float64Array,
): Generator<void, Verdicts> {
	const draft: Draft = {
		sheet,
		box,
		framed: site?.framed === true,
		odds,
		marks,
		signed: {byline, owners: ownersOf(meta, page.url, publisher?.name)},
		houses: [publisher?.name, meta.publisher, meta.siteName].filter(name => name !== undefined),
		isLive: isLive(headline.text),
		verdicts: new Map(),
	};
	const own = new Set(headline.lines);
	const verdictOn = (line: Line): Verdict | undefined => {
		const i = line.index;
		const mark = marks.get(i);
		if (mark) return {reason: mark.reason, evidence: saidOf(mark.evidence)};
		if (notices.has(i)) return {reason: 'furniture', evidence: 'stands in a box that asks for consent'};
		if (isOwnLine(line, site)) return {reason: 'furniture', evidence: `is a line of ${site?.name}’s own`};
		if (lifted.has(i)) return liftedAs(lifted.get(i)!, line);
		if (own.has(line)) return {reason: 'furniture', evidence: 'is the headline'};
		if (isStoryLine(line, sheet.lines, odds[i]!, draft.framed)) return undefined;
		return reasonFor(line, sheet.lines, box, headline);
	};
	yield* each(linesWithin(sheet, box), line => {
		const verdict = verdictOn(line);
		if (verdict) draft.verdicts.set(line.index, verdict);
	});
	for (const pass of passes) yield* pass(draft);
	return draft.verdicts;
}

/** A line that was lifted out as furniture; one that says who reported and edited is a credit all the same. */
const liftedAs = (what: string, line: Line): Verdict =>
	ruleOf(line) === 'credit'
		? {reason: 'credit', evidence: 'says who reported or edited the story'}
		: {reason: 'furniture', evidence: `lifted out as the ${what}`};

/** No line of a site's own, as its recipe has them, has more characters. */
const mostOwn = 100;

const isOwnLine = ({text}: Line, site: Site | undefined): boolean =>
	site?.lines !== undefined && text.length <= mostOwn && site.lines.some(glob => fits(text, glob));
