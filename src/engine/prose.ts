/** Telling running text from labels, links and buttons. */

import {type Line, within} from './sheet';
import {countWords} from './tokens';
import {isChrome} from './walk';

const ends = /[.!?…。！？।؟۔][”"'’»」』)\]]*$/u;

/** Words in a line, counted once. */
export function wordsOf(line: Line): number {
	if (line.words < 0) line.words = countWords(line.text);
	return line.words;
}

/** Whether a line ends as a sentence does. */
export const endsSentence = (line: Line): boolean => ends.test(line.text.slice(-8));

/** The share of a line's characters that stand in links. */
export const linkShare = (line: Line): number => (line.text.length === 0 ? 0 : line.linked / line.text.length);

/** Whether a line is running text: long enough, mostly not link, not in navigation, a footer or a button. */
export function isProse(line: Line): boolean {
	if (line.text.length < 30 || isChrome(line.within) || line.within & within.heading) return false;
	const words = wordsOf(line);
	if (linkShare(line) > 0.5) return false;
	return words >= 20 || (words >= 10 && endsSentence(line));
}
