/** What is hidden, as it is listed for a reader: placard by placard, where `takenBy` lists whatever speaks for itself. */
import type {VeiledReason} from '../../reasons';
import type {Removal} from '../../story';
import {endsSentence} from '../page/prose';
import type {Line} from '../page/sheet';
import type {Look} from './look';
import {placardsOf} from './placards';
import type {IsText} from './place';
import {type Taken, takenBy} from './removals';

/**
 * What a placard is told by, before whatever else stands in it. What lies over the page is that first of all, whatever it
 * asks. Then comes what its heading mostly asks for: the account, the money, the address, the app. The way in for those who
 * have an account stands below many a call that is none of theirs, so it names only what asks for nothing else.
 */
const rank: Readonly<Record<VeiledReason, number>> = {
	overlay: 0,
	'sign-up': 1,
	subscribe: 2,
	newsletter: 3,
	app: 4,
	support: 5,
	'sign-in': 6,
	promo: 7,
	related: 8,
};

/** What a reader wants of a prompt that they have turned. Those turned together share one. */
export type Choice = {isSeen: boolean};

/** A placard as it is listed. `own`: the ids of all the removals that it is made of. */
export type Listed = Taken & {own: string[]; choice: Choice | undefined};

/**
 * What is hidden of a look, a removal for each placard, with the id of the one that it is told by. What comes later beside
 * it may tell more, and then it goes by another id: so `choices` go by the removals' own, and what a reader has turned
 * stays a placard of its own.
 */
export function listedIn(look: Look, choices?: ReadonlyMap<string, Choice>, isText?: IsText): Listed[] {
	const taken = takenBy(look.marks, look.sheet, isText).filter(({removal}) => removal.veiled);
	const removals = new Map(taken.flatMap(({lines, removal}) => lines.map(line => [line, removal])));
	const groups = taken.map(({lines}) => lines);
	const choiceOf = (line: Line) => choices?.get(removals.get(line)!.id);
	return placardsOf(groups, look, choiceOf).map(placard => {
		const lines = placard.sort((a, b) => a.index - b.index);
		const parts = lines.map(line => removals.get(line)!);
		return {
			lines,
			removal: {...mostTelling(parts), excerpt: wordsOf(lines)},
			own: [...new Set(parts.map(({id}) => id))],
			choice: choiceOf(lines[0]!),
		};
	});
}

/** What of a look is no story, in a reading for a reader: placard by placard, and after them what no stylesheet can hide. */
export function removalsIn(look: Look, isText?: IsText): Removal[] {
	const left = takenBy(look.marks, look.sheet, isText).filter(({removal}) => !removal.veiled);
	return [...listedIn(look, undefined, isText), ...left].map(({removal}) => removal);
}

/** Only veiled removals are listed. */
const rankOf = ({reason}: Removal): number => rank[reason as VeiledReason];

const mostTelling = (removals: readonly Removal[]): Removal =>
	removals.reduce((best, one) => (rankOf(one) < rankOf(best) ? one : best));

/** So many characters of a placard's words are told. */
const most = 160;

/** The words that lines begin with: sentences follow on each other, others are set apart. */
function wordsOf(lines: readonly Line[]): string {
	const said = lines.filter(({text}) => text);
	const words = said.flatMap((line, at) => [at === 0 ? '' : endsSentence(said[at - 1]!) ? ' ' : ' · ', line.text]);
	return words.join('').slice(0, most);
}
