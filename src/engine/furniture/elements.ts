/** A line as a row: what its inline elements say, each by itself. */
import {hasLetters} from '../page/alphabet';
import type {Line} from '../page/sheet';

/**
 * The texts of a line's inline elements. Those that touch without white space are joined on request: they may hold parts
 * of one word, or a style may set them apart.
 */
export function elementsOf(line: Line, isJoined: boolean): string[] {
	const texts: string[] = [];
	let last = '';
	let top: Element | undefined;
	for (const piece of line.pieces) {
		const touches = isJoined && !/\s$/u.test(last) && !/^\s/u.test(piece.text);
		if (texts.length > 0 && (piece.top === top || touches)) texts[texts.length - 1] += piece.text;
		else texts.push(piece.text);
		[last, top] = [piece.text, piece.top];
	}
	return texts.map(text => text.trim()).filter(hasLetters);
}
