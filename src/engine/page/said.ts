/** What a line says in plain text: without what only stands for a place, and with raised print as characters of its own. */
import {isNoteLink, isNoteMark} from './note-mark';
import {isPermalink} from './permalink';
import {raised} from './raised';
import type {Line, Piece} from './sheet';

/** The pieces of a line that are said, from `start` characters on. */
export function saidBy(line: Line, start = 0): readonly Piece[] {
	const {pieces} = line;
	if (start === 0 && !pieces.some(({link, raised}) => link ?? raised)) return pieces;
	const said = new Said();
	const own = start > 0 ? cut(pieces, start) : pieces;
	for (let at = 0; at < own.length; ) {
		const group = own.slice(at, endOf(own, at));
		const [first] = group as [Piece];
		at += group.length;
		if (first.raised ? isNoteMark(group, line) : isPermalink(first, line) || isNoteLink(first, line))
			said.leaveOut(textOf(group));
		else if (first.raised) said.add(raised(group, said.end, line.box.dom.localName(first.raised)));
		else said.add(group);
	}
	return said.pieces;
}

/** What a line says. */
export function saidIn(line: Line): string {
	const own = saidBy(line);
	return own === line.pieces ? line.text : textOf(own).trim();
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({text}) => text).join('');

/** Where the raised print ends that begins at a piece; other pieces stand alone. */
function endOf(pieces: readonly Piece[], at: number): number {
	const {raised} = pieces[at]!;
	let end = at + 1;
	while (raised && pieces[end]?.raised === raised) end++;
	return end;
}

function cut(pieces: readonly Piece[], start: number): Piece[] {
	let skip = start;
	return pieces.flatMap(piece => {
		const text = piece.text.slice(skip);
		skip = Math.max(0, skip - piece.text.length);
		return text === '' ? [] : [{...piece, text}];
	});
}

/** Pieces put together, with one space where what stood between two was left out. */
class Said {
	readonly pieces: Piece[] = [];
	/** Whether something was left out right before. */
	private isOpen = false;

	/** How the text ends so far. */
	get end(): string {
		return this.pieces.at(-1)?.text.slice(-2) ?? '';
	}

	add(pieces: readonly Piece[]): void {
		const [first, ...rest] = pieces;
		if (!first) return;
		this.pieces.push(...(this.isOpen ? this.closed(first) : [first]), ...rest);
		this.isOpen = false;
	}

	leaveOut(text: string): void {
		if (/^\s|\s$/.test(text)) this.space();
		this.isOpen = true;
	}

	private space(): void {
		const last = this.pieces.pop();
		if (last) this.pieces.push({...last, text: /\s$/.test(last.text) ? last.text : `${last.text} `});
	}

	/** A piece behind the gap: no second space before it, and none before a mark. */
	private closed(piece: Piece): Piece[] {
		const last = this.pieces.at(-1);
		if (!last || !/\s$/.test(last.text)) return [piece];
		if (/^[.,;:!?)\]]/.test(piece.text)) this.pieces.splice(-1, 1, {...last, text: last.text.trimEnd()});
		const text = piece.text.trimStart();
		return text === '' ? [] : [{...piece, text}];
	}
}
