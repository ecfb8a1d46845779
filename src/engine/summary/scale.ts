/** What a story's sentences are weighed against. */
import type {Section} from '../../story';
import {type Digest, findDigest, isPoint} from './digest';
import {postsIn} from './posts';
import type {Statement} from './statements';
import {terms} from './terms';

/** What is known of a story when its summary is chosen. */
export type Told = {headline: string; standfirst?: string | undefined; language?: string; sections: readonly Section[]};

export type Scale = {
	sections: readonly Section[];
	kind: Kind;
	language: string | undefined;
	digest: Digest | undefined;
	/** How much each term is the story's: the logarithm of how often it is there. */
	centre: ReadonlyMap<string, number>;
	/** The terms of the headline, of the standfirst that readers see above the summary, of the lead once it is chosen. */
	headline: ReadonlySet<string>;
	standfirst: ReadonlySet<string>;
	lead: ReadonlySet<string>;
};

/**
 * How a story tells its parts apart: in points that its newsroom made, in posts with times, by labels that say what
 * stands under them (roles or questions), or not at all.
 */
export type Kind = 'digest' | 'live' | 'labelled' | 'plain';

/** The scale before a lead is chosen. */
export function scaleOf(
	{headline, standfirst = '', language, sections}: Told,
	statements: readonly Statement[],
): Scale {
	const digest = digestOf(sections, statements);
	return {
		sections,
		kind: kindOf(sections, digest),
		digest,
		language,
		centre: centreOf(statements),
		headline: terms(headline),
		standfirst: terms(standfirst),
		lead: new Set(),
	};
}

/** The newsroom's own points, where two or more are whole statements. */
function digestOf(sections: readonly Section[], statements: readonly Statement[]): Digest | undefined {
	const digest = findDigest(sections);
	return statements.filter(one => isPoint(one, digest)).length > 1 ? digest : undefined;
}

function kindOf(sections: readonly Section[], digest: Digest | undefined): Kind {
	if (digest) return 'digest';
	if (postsIn(sections).length > 1) return 'live';
	const labels = sections.filter(({label}) => label !== undefined);
	const isTelling = labels.some(({label, role}) => role !== undefined || (labels.length > 1 && label!.endsWith('?')));
	return isTelling ? 'labelled' : 'plain';
}

function centreOf(statements: readonly Statement[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const one of statements) for (const term of one.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	for (const [term, count] of counts) counts.set(term, Math.log(count));
	return counts;
}
