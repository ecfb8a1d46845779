/** What stems of words say of a line that has them. */
import type {VeiledReason} from '../../reasons';
import {remembered} from '../page/remembered';
import type {Line} from '../page/sheet';
import {pack, type StemStore, saidOf} from '../page/stem-store';
import {hasOneOf} from '../page/wording';

/** `weight`: in log-odds that the line is a pitch; `reason`: what such lines mostly offer, where it is mostly one thing. */
type Stem = {weight: number; reason: VeiledReason | undefined};

/** `said`: `weight[:reason]` of each. `telling`: those that say most. */
export type Stems = {readonly said: StemStore; readonly telling: readonly string[]};

/**
 * A stem that weighs so much is telling. A pitch that stands by itself in running text has one, but for 7 of the 1,480
 * pitches heard among the lines that the weights were learned from; of such lines of stories, one in seven has.
 */
export const leastTelling = 1.4;

/** Reads lines of `weight[:reason] stem stem …`. */
export const stemsFrom = (source: string): Stems => ({
	said: pack(source),
	telling: source.split('\n').flatMap(line => {
		const [head = '', ...some] = line.split(' ');
		return Number.parseFloat(head) >= leastTelling ? some.filter(stem => !stem.startsWith('^')) : [];
	}),
});

/** What the stems of some languages say. */
export type Speaking = {
	/** What a stem says in the first of the languages that has it, undefined for nothing. */
	of: (stem: string) => Stem | undefined;
	/** Whether a line may have a telling one. */
	isToldIn: (line: Line) => boolean;
};

/** No more stems are kept that were looked up. */
const mostKnown = 2000;

/** Hears what stems say in some languages. Words come again and again, and are looked up once. */
export function speakingIn(languages: readonly Stems[]): Speaking {
	const telling = new Set(languages.flatMap(stems => stems.telling));
	return {
		of: remembered(mostKnown, stem => stemIn(languages, stem)),
		isToldIn: line => hasOneOf(line, telling),
	};
}

function stemIn(languages: readonly Stems[], stem: string): Stem | undefined {
	for (const language of languages) {
		const said = saidOf(stem, language.said);
		if (said === undefined) continue;
		const [weight, reason] = said.split(':');
		return {weight: Number(weight), reason: reason as VeiledReason | undefined};
	}
	return undefined;
}
