/** The sentence that says what happened. */
import {isDigest as isDigestLabel} from '../line/labels';
import {isPoint} from './digest';
import type {Scale} from './scale';
import type {Statement} from './statements';
import {shared} from './terms';

/** A lead that leans on the sentence before it is passed over for one of the next few. */
const within = 4;

/**
 * A story's first full statement, or the one right after a scene that was only set; where a newsroom's own points or a
 * live blog's posts are all there is, the weightiest of them.
 * @param worth of a statement without regard to a lead
 */
export function findLead(
	scale: Scale,
	statements: readonly Statement[],
	worth: (one: Statement) => number,
): Statement | undefined {
	const section = openingOf(scale);
	const own = statements.filter(one => one.section === section);
	const opening = own.length > 0 || inParts(scale) ? own : statements;
	const [first = opening[0]] = opening.slice(0, within).filter(one => one.opens);
	if (first?.found) return first;
	if (first) return afterScene(first, opening.slice(0, within), scale.headline);
	const points = scale.digest ? statements.filter(one => isPoint(one, scale.digest)) : statements;
	return points.find(one => one.opens && isIntro(one, scale)) ?? weightiest(points, worth) ?? statements[0];
}

/** Whether a statement stands in the paragraph over a newsroom's points. */
const isIntro = (one: Statement, {sections, digest}: Scale): boolean =>
	isPoint(one, digest) &&
	digest!.blocks.size > 1 &&
	sections[one.section]!.blocks[one.block]!.kind === 'paragraph' &&
	sections[one.section]!.blocks[one.block + 1]?.kind === 'list';

const inParts = ({kind}: Scale): boolean => kind === 'digest' || kind === 'live';

/**
 * The section in which the lead stands by right: the first with text, unless it is a post or the newsroom's points. Points
 * too short to speak for the story are passed over.
 */
function openingOf({sections, kind, digest}: Scale): number | undefined {
	const isPassedOver = (label = ''): boolean => digest === undefined && isDigestLabel(label);
	const at = sections.findIndex(
		({label, blocks}) =>
			!isPassedOver(label) && blocks.some(block => block.kind === 'paragraph' || block.kind === 'list'),
	);
	const isLabelled = sections[at]?.label !== undefined;
	const isPost = kind === 'live' && isLabelled;
	const isDigest = kind === 'digest' && (isLabelled || digest?.section === at);
	return isPost || isDigest ? undefined : at;
}

/**
 * "Generations of goalkeepers have gone home gray from Cinder Lane. Tarnside Wanderers said on Tuesday that they will
 * leave …": the headline tells which of the two is the news.
 */
function afterScene(first: Statement, opening: readonly Statement[], headline: ReadonlySet<string>): Statement {
	const told = (one: Statement): number => shared(headline, one.terms);
	const news = weightiest(
		opening.filter(one => one.alone),
		told,
	);
	const isScene = news && told(news) >= Math.max(3, told(first) + 2) && told(first) * 3 < headline.size;
	return isScene ? news : first;
}

function weightiest(statements: readonly Statement[], worth: (one: Statement) => number): Statement | undefined {
	let winner: Statement | undefined;
	let top = Number.NEGATIVE_INFINITY;
	for (const one of statements) {
		const value = one.alone ? worth(one) : Number.NEGATIVE_INFINITY;
		if (value > top) [winner, top] = [one, value];
	}
	return winner;
}
