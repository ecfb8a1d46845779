/** Gathers text nodes into lines. */
import {digit, kindOf, letter} from './letters';
import {type Box, type Line, type Piece, within} from './sheet';

/** Where a text node stands, as far as a line needs it. */
export type Place = {
	box: Box;
	within: number;
	link: Element | undefined;
	strong: boolean;
	em: boolean;
	code: boolean;
	top: Element | undefined;
};

const space = /\s+/g;
const isSpace = /^\s*$/;
const closing = '.!?:…’”"\')]';
const opening = '“‘"\'¿¡';

/** A line under construction and the lines made so far. */
export function lineMaker() {
	const lines: Line[] = [];
	let pieces: Piece[] = [];
	let box: Box | undefined;
	let context = 0;
	let spaced = true;
	// Two inline elements that touch, with no white space between, as in `<span>Axios</span><span>World</span>`.
	let touching: Element | undefined;

	const open = () => pieces.length > 0;

	function flush(breaks: number) {
		if (pieces.length > 0 && box) push(box, context, breaks);
		else if (breaks > 0 && lines.length > 0) lines[lines.length - 1]!.breaks += breaks;
		pieces = [];
		context = 0;
		spaced = true;
		touching = undefined;
	}

	function push(owner: Box, bits: number, breaks: number) {
		let text = '';
		let linked = 0;
		for (const piece of pieces) {
			text += piece.text;
			if (piece.link) linked += piece.text.length;
		}
		if (!(bits & within.pre)) text = text.trim();
		if (text === '') return;
		linked = Math.min(linked, text.length);
		lines.push({
			index: lines.length,
			box: owner,
			text,
			pieces,
			linked,
			within: bits,
			breaks,
			media: undefined,
			words: -1,
		});
	}

	function text(data: string, place: Place) {
		const raw = (place.within & within.pre) !== 0;
		if (isSpace.test(data) && !raw) {
			if (data !== '') touching = undefined;
			if (data === '' || spaced || pieces.length === 0) return;
			pieces[pieces.length - 1]!.text += ' ';
			spaced = true;
			return;
		}
		let collapsed = raw ? data : data.replace(space, ' ');
		if (!raw && spaced && collapsed.startsWith(' ')) collapsed = collapsed.slice(1);
		if (touching && place.top && touching !== place.top && startsAnew(collapsed)) flush(0);
		box = place.box;
		context |= place.within;
		pieces.push({
			text: collapsed,
			link: place.link,
			strong: place.strong,
			em: place.em,
			code: place.code,
			top: place.top,
		});
		spaced = collapsed.endsWith(' ');
		touching = place.top && !spaced && !raw ? place.top : undefined;
	}

	/** Whether text right behind another inline element's text is a line of its own: no space, and a fresh start. */
	function startsAnew(next: string): boolean {
		const last = pieces[pieces.length - 1]?.text ?? '';
		return next.length > 1 && last.length > 1 && closes(last) && opens(next);
	}

	function lineBreak(owner: Box, bits: number) {
		if (pieces.length > 0) flush(1);
		else if (lines.length > 0 && lines[lines.length - 1]!.box === owner) lines[lines.length - 1]!.breaks++;
		context |= bits;
	}

	/** A picture or an embed; inside running text it stands before the text's line. */
	function media(element: Element, owner: Box, bits: number) {
		lines.push({
			index: lines.length,
			box: owner,
			text: '',
			pieces: [],
			linked: 0,
			within: bits,
			breaks: 0,
			media: element,
			words: 0,
		});
	}

	return {lines, open, flush, text, lineBreak, media};
}

/** Whether text ends as a line may: with a letter, a digit or a closing mark. */
function closes(text: string): boolean {
	const last = text.length - 1;
	const kind = kindOf(text.charCodeAt(last));
	return kind === letter || kind === digit || closing.includes(text[last]!);
}

/** Whether text begins as a line does: with a capital, perhaps behind an opening mark. */
function opens(text: string): boolean {
	const first = opening.includes(text[0]!) ? text[1] : text[0];
	return first !== undefined && first.toLowerCase() !== first;
}
