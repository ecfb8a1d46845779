/** Telling running text from labels, links and buttons. */
import type {Line} from './sheet';
import {wordsOf} from './tokens';
import {within} from './within';

/** What ends a sentence, in all scripts. Thai and Lao have no such sign. */
export const stops = '.!?…。！？।॥؟۔։።།။។';
const closers = '”"\'’»」』)]';

/** Whether a line ends as a sentence does. */
export function endsSentence({text}: {readonly text: string}): boolean {
	let at = text.length - 1;
	while (at > 0 && closers.includes(text[at]!)) at--;
	return at >= 0 && stops.includes(text[at]!);
}

/** The share of a line's characters that stand in links. */
export const linkShare = (line: Line): number => (line.text.length === 0 ? 0 : line.linked / line.text.length);

/** In characters of an alphabet: running text without a full stop, with one, and what more than a caption has. */
const lengths = {open: 115, ended: 56, full: 70};

/** About how long a line is, in characters of an alphabet: those of scripts without spaces count for three. */
function lengthOf(line: Line): number {
	const code = middleOf(line);
	return line.text.length * ((code >= 0x3040 && code < 0xa000) || (code >= 0xe00 && code < 0xf00) ? 3 : 1);
}

/** About how much a line says, in English words: two of Korean say as much as three. */
export function measureOf(line: Line): number {
	const code = middleOf(line);
	return wordsOf(line) * (code >= 0xac00 && code < 0xd7a4 ? 1.5 : 1);
}

/** The character in the middle of a line tells its script. */
const middleOf = ({text}: Line): number => text.charCodeAt(text.length >> 1);

/** Whether a line is running text: long enough, mostly not link, not in navigation, a footer, a button or a heading. */
export function isProse(line: Line): boolean {
	line.running ??= runs(line);
	return line.running;
}

function runs(line: Line): boolean {
	if (line.length < 20 || line.within & (within.nav | within.footer | within.button | within.heading)) return false;
	const length = lengthOf(line);
	if (length < lengths.ended || (length < lengths.open && !endsSentence(line))) return false;
	return !(line.within & within.link) || linkShare(line) <= 0.5;
}

/** Whether a line is running text of more than a dozen words or so. */
export const isFullProse = (line: Line): boolean => isProse(line) && lengthOf(line) >= lengths.full;

/** Whether a line is running text that leads nowhere and stands in no form: there is nothing to answer it by. */
export const isSpoken = (line: Line): boolean => isProse(line) && !(line.within & (within.link | within.form));
