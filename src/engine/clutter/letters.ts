/** Letters: whom each addresses and who signs it, in lines too short to be weighed as story. */
import {isWeighed} from '../line/verdicts';
import {each, grouped} from '../page/each';
import {hasMeans} from '../page/means';
import {isProse} from '../page/prose';
import {type Line, linesWithin} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {type Draft, keep} from './draft';

/** Log-odds below which a line is of no letter. */
const least = -4;

/** Words of a line that addresses or signs. */
const most = 8;

/** Signatures that are story, of those that look alike: so many make a page of letters. */
const fewest = 2;

/** Takes the verdict from "Dear Jenna," over running text, from "— Jenna" under it, and from signatures whose like are story. */
export function* keepLetters(draft: Draft): Generator<void, void> {
	const {sheet, box, odds, verdicts} = draft;
	const texts = linesWithin(sheet, box).filter(({text}) => text !== '');
	const isTold = (line: Line | undefined): boolean => line !== undefined && isProse(line) && !verdicts.has(line.index);
	const mayStay = ({index}: Line): boolean => isWeighed(verdicts.get(index)) && odds[index]! > least;
	const signed: Line[] = [];
	let isAddressed = false;
	yield* each(texts, (line, at) => {
		if (hasMeans(line) || line.within & other || wordsOf(line) > most) return;
		const before = texts[at - 1];
		if (addresses(line) && isTold(texts[at + 1])) {
			isAddressed = true;
			if (mayStay(line)) keep(draft, line.index);
		} else if (isTold(before) || (before !== undefined && before === signed.at(-1) && before.box === line.box)) {
			signed.push(line);
			if (isAddressed && dashed.test(line.text) && mayStay(line)) keep(draft, line.index);
		}
	});
	const kinds = yield* grouped(signed, lookOf);
	for (const alike of kinds.values()) {
		const kept = alike.filter(({index}) => !verdicts.has(index)).length;
		if (kept < fewest || kept <= alike.length / 2) continue;
		for (const line of alike) if (mayStay(line)) keep(draft, line.index);
	}
}

/** Where nobody signs. */
const other = within.heading | within.item | within.caption | within.cell | within.footer | within.form;

const dashed = /^[—–-]/;

const addresses = ({text}: Line): boolean => /^[^,]{3,}[,،，]$/.test(text);

/** How a line that is set apart by its look stands below a letter; undefined for one that is not. */
const lookOf = ({throughout, box, index}: Line): string | undefined =>
	throughout & within.stressed
		? `${box.tag} ${box.hint} ${box.parent?.index} ${throughout & within.strong} ${box.to - box.from < most ? index - box.from : ''}`
		: undefined;
