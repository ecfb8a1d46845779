/** What stems of words say of a line that has them: kept as few long texts, of which a page looks up what it needs. */
import {type VeiledReason, veiledReasons} from '../../reasons';
import {remembered} from '../page/remembered';
import type {Line} from '../page/sheet';
import {hasOneOf} from '../page/wording';

/** `weight`: in log-odds that the line is a pitch; `reason`: what such lines mostly offer, where it is mostly one thing. */
type Stem = {weight: number; reason: VeiledReason | undefined};

/**
 * `entries`: `;stem=weight/reason;`, in tenths, the reason as its place among the reasons; a text for each character that
 * stems begin with. `telling`: the stems that say most.
 */
export type Stems = {readonly entries: Readonly<Record<string, string>>; readonly telling: readonly string[]};

/**
 * A stem that weighs so much is telling. A pitch that stands by itself in running text has one, but for 7 of the 1,480
 * pitches heard among the lines that the weights were learned from; of such lines of stories, one in seven has.
 */
export const leastTelling = 1.4;

/** Reads lines of `weight[:reason] stem stem …`. */
export function stemsFrom(source: string): Stems {
	const entries: Record<string, string> = {};
	const telling: string[] = [];
	for (const line of source.split('\n').filter(Boolean)) {
		const [head = '', ...some] = line.split(' ');
		const [weight = '', reason = ''] = head.split(':');
		const tenths = Math.round(Number(weight) * 10);
		const place = veiledReasons.indexOf(reason as VeiledReason);
		if (Number(weight) >= leastTelling) telling.push(...some.filter(stem => !stem.startsWith('^')));
		for (const stem of some) {
			const key = stem.slice(0, 1);
			entries[key] = `${entries[key] ?? ';'}${stem}=${tenths}${place < 0 ? '' : `/${place}`};`;
		}
	}
	return {entries, telling};
}

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
		of: remembered(mostKnown, stem => saidIn(languages, stem)),
		isToldIn: line => hasOneOf(line, telling),
	};
}

function saidIn(languages: readonly Stems[], stem: string): Stem | undefined {
	for (const {entries} of languages) {
		const text = entries[stem[0]!];
		const at = text === undefined ? -1 : text.indexOf(`;${stem}=`);
		if (at < 0) continue;
		const from = at + stem.length + 2;
		const [tenths, place] = text!.slice(from, text!.indexOf(';', from)).split('/');
		return {weight: Number(tenths) / 10, reason: place === undefined ? undefined : veiledReasons[Number(place)]};
	}
	return undefined;
}
