/** Where a summary's sentences come from: for labelled stories, from the sections whose labels say what they hold. */
import type {Section} from '../../story';
import {isClosing} from '../story/labels';
import {type Scale, score} from './score';
import {quotedShare} from './statement';
import type {Statement} from './statements';

/** Candidates with their worth; `single`: one of them will do. */
export type Pool = {candidates: [Statement, number][]; single?: true};

const expected =
	/\b(?:is|are|has been|have been) (?:now |also )?(?:expected|scheduled|due|set|slated|planned|likely|poised) (?:to|for)\b|\b(?:wird|werden|soll|sollen) [^.]{0,80}\b(?:erwartet|stattfinden|entscheiden|beginnen|abstimmen)\b/;
const planned =
	/\bwill (?:be|meet|vote|hold|decide|begin|start|face|take|travel|visit|return|continue|open|go|have|next)\b|\bplans? to\b|\bintends? to\b|\b(?:next (?:week|month|year)|tomorrow)\b|\b(?:nächste[nrs]? (?:Woche|Monat|Jahr)|morgen)\b|\bplan(?:t|en),? /;
const outcome =
	/\b(?:no (?:\w+ )?(?:deal|compromise|agreement|decision|breakthrough|progress)|agreed|reached|rejected|approved|refused|signed|ruled|voted|announced|ordered|resigned|won|lost|killed|charged|arrested|failed|kein(?:e|en)? (?:Einigung|Kompromiss|Entscheidung)|beschloss(?:en)?|beschlossen|einigten|abgelehnt|stimmten?|kündigten?)\b/;

/** How clearly a sentence tells what comes next, in points of score. */
function looksAhead(text: string): number {
	return expected.test(text) ? 12 : planned.test(text) ? 7 : 0;
}

/** How much a sentence tells of what came about, rather than of what was called what by whom. */
function tellsOutcome(text: string): number {
	return (outcome.test(text) ? 5 : 0) - 12 * quotedShare(text);
}

const hasRole = (sections: readonly Section[]): boolean =>
	sections.some(one => one.label !== undefined && one.role !== undefined);

/** Whether a story's labels tell which sections to draw on. */
export function isLabelled(sections: readonly Section[]): boolean {
	return hasRole(sections) && sections.filter(one => one.label !== undefined).length > 1;
}

/**
 * The pools to choose from after the lead, in turn. A live blog's closing summary is all there is to choose from;
 * a labelled story gives its newest, or its stakes, then what comes next; any other its best.
 */
export function poolsOf(sections: readonly Section[], statements: readonly Statement[], scale: Scale): Pool[] {
	const all = statements.map(one => [one, score(one, scale)] as [Statement, number]);
	const from = (test: (section: Section) => boolean, extra: (text: string) => number = () => 0): Pool['candidates'] =>
		all.filter(([one]) => test(sections[one.section]!)).map(([one, value]) => [one, value + extra(one.text)]);
	const closing = from(({label}) => label !== undefined && isClosing(label));
	if (closing.length > 0) return [{candidates: closing}];
	if (!isLabelled(sections)) return [{candidates: all}];
	const newest = from(({role}) => role === 'newest', tellsOutcome);
	const why = from(({role}) => role === 'why');
	const next = from(({role}) => role === 'next', looksAhead);
	const ahead = from(() => true, looksAhead).filter(([one]) => looksAhead(one.text) > 0);
	return [
		{candidates: newest.length > 0 ? newest : why, single: true},
		{candidates: next.length > 0 ? next : ahead, single: true},
		{candidates: why, single: true},
		{candidates: all},
	];
}
