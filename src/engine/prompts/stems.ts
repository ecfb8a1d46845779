/** What stems of words say of a line that has them: kept as few long texts, of which a page looks up what it needs. */
import {type VeiledReason, veiledReasons} from '../../reasons';

/** `weight`: in log-odds that the line is a pitch; `reason`: what such lines mostly offer, where it is mostly one thing. */
export type Stem = {weight: number; reason: VeiledReason | undefined};

/** Entries `;stem=weight/reason;`, in tenths, the reason as its place among the reasons; a text for each character that stems begin with. */
export type Stems = Readonly<Record<string, string>>;

/** Reads lines of `weight[:reason] stem stem …`. */
export function stemsFrom(source: string): Stems {
	const stems: Record<string, string> = {};
	for (const line of source.split('\n').filter(Boolean)) {
		const [head = '', ...some] = line.split(' ');
		const [weight = '', reason = ''] = head.split(':');
		const tenths = Math.round(Number(weight) * 10);
		const place = veiledReasons.indexOf(reason as VeiledReason);
		for (const stem of some) {
			const key = stem.slice(0, 1);
			stems[key] = `${stems[key] ?? ';'}${stem}=${tenths}${place < 0 ? '' : `/${place}`};`;
		}
	}
	return stems;
}

/** What a stem says, undefined for nothing. */
export type Speaking = (stem: string) => Stem | undefined;

/** No more stems are kept that were looked up. */
const mostKnown = 2000;

/** What stems say in the first of some languages that has them. Words come again and again, and are looked up once. */
export function speakingIn(languages: readonly Stems[]): Speaking {
	const known = new Map<string, Stem | undefined>();
	return stem => {
		if (known.has(stem)) return known.get(stem);
		if (known.size > mostKnown) known.clear();
		const said = saidIn(languages, stem);
		known.set(stem, said);
		return said;
	};
}

function saidIn(languages: readonly Stems[], stem: string): Stem | undefined {
	for (const stems of languages) {
		const text = stems[stem[0]!];
		const at = text === undefined ? -1 : text.indexOf(`;${stem}=`);
		if (at < 0) continue;
		const from = at + stem.length + 2;
		const [tenths, place] = text!.slice(from, text!.indexOf(';', from)).split('/');
		return {weight: Number(tenths) / 10, reason: place === undefined ? undefined : veiledReasons[Number(place)]};
	}
	return undefined;
}
