/** The number that an item of a list without numbers says itself: lists within lists have theirs in words. */
import type {Run} from '../src/story';

const ownMark = /^\d{1,3}\.\s+/;

/** "3. ", with its full stop and its space; undefined for an item that begins with other words. */
export const ownNumber = (item: Run[]): string | undefined => ownMark.exec(item[0]?.text ?? '')?.[0];

/** A text without its number. */
export const unnumbered = (text: string): string => text.replace(ownMark, '');

/** What an item says behind its number. */
export const behindNumber = (item: Run[]): Run[] =>
	item.map((run, i) => (i === 0 ? {...run, text: unnumbered(run.text)} : run));
