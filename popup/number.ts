/** The number that an item of a list without numbers says itself: lists within lists have theirs in words. */
import type {Run} from '../src/story';

const ownMark = /^\d{1,3}\.\s+/;

/** "3. ", with its full stop and its space; undefined for an item that begins with other words. */
const numberOf = (item: Run[]): string | undefined => ownMark.exec(item[0]?.text ?? '')?.[0];

/**
 * The numbers that the items of a list say themselves, undefined for those that say none. None is one in a list that does not count
 * from 1 to 2: days and clubs are written so too ("24. Dezember", "1. FC").
 */
export function ownNumbers(items: Run[][]): (string | undefined)[] {
	const numbers = items.map(numberOf);
	const counts = [1, 2].every(first => numbers.some(number => Number.parseInt(number ?? '', 10) === first));
	return counts ? numbers : items.map(() => undefined);
}

/** A text without its number. */
export const unnumbered = (text: string): string => text.replace(ownMark, '');

/** What an item says behind its number. */
export const behindNumber = (item: Run[]): Run[] =>
	item.map((run, i) => (i === 0 ? {...run, text: unnumbered(run.text)} : run));
