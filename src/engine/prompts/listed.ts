/** What is hidden, as it is listed for a reader: placard by placard, where `takenBy` lists whatever speaks for itself. */
import type {Reason, Removal} from '../../story';
import {endsSentence} from '../page/prose';
import type {Line} from '../page/sheet';
import type {Look} from './look';
import {placardsOf} from './placards';
import {type Taken, takenBy} from './removals';

/**
 * What a placard is told by, before whatever else stands in it. What lies over the page is that first of all, whatever it
 * asks. Then comes what its heading mostly asks for: the account, the money, the address, the app. The way in for those who
 * have an account stands below many a call that is none of theirs, so it names only what asks for nothing else.
 */
const telling: readonly Reason[] = [
	'overlay',
	'sign-up',
	'subscribe',
	'newsletter',
	'app',
	'support',
	'sign-in',
	'promo',
	'related',
];

/** What is hidden of a look, a removal for each placard. It has the id of the one that it is told by: words that come later change nothing in that. */
export function listedIn(look: Look): Taken[] {
	const taken = takenBy(look.marks, look.sheet).filter(({removal}) => removal.veiled);
	const removals = new Map(taken.flatMap(({lines, removal}) => lines.map(line => [line, removal])));
	const groups = taken.map(({lines}) => lines);
	return placardsOf(groups, look).map(placard => {
		const lines = placard.sort((a, b) => a.index - b.index);
		return {lines, removal: {...mostTelling(lines.map(line => removals.get(line)!)), excerpt: wordsOf(lines)}};
	});
}

const mostTelling = (removals: readonly Removal[]): Removal =>
	removals.reduce((best, one) => (telling.indexOf(one.reason) < telling.indexOf(best.reason) ? one : best));

/** So many characters of a placard's words are told. */
const most = 160;

/** The words that lines begin with: sentences follow on each other, others are set apart. */
function wordsOf(lines: readonly Line[]): string {
	const said = lines.filter(({text}) => text);
	const words = said.flatMap((line, at) => [at === 0 ? '' : endsSentence(said[at - 1]!) ? ' ' : ' · ', line.text]);
	return words.join('').slice(0, most);
}
