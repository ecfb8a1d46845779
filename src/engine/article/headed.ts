/** An article's lines in sections, from heading to heading. */
import {headingOf} from '../line/heading';
import {each} from '../page/each';
import type {Line} from '../page/sheet';
import type {Span} from './sums';

/** A section, and how many of its lines have text. */
type Headed = Span & {lines: number};

/** The sections, and which one each line is in. */
export function* sectionsOf(
	lines: readonly Line[],
): Generator<void, {of: ArrayLike<number>; sections: readonly Headed[]}> {
	const sections: {from: number; to: number; lines: number}[] = [];
	const of = new Int32Array(lines.length);
	let last: Line | undefined;
	yield* each(lines, (line, at) => {
		const opens = headingOf(line) && last?.box !== line.box;
		if (opens || sections.length === 0) sections.push({from: line.index, to: line.index, lines: 0});
		const section = sections.at(-1)!;
		section.to = line.index + 1;
		section.lines++;
		last = line;
		of[at] = sections.length - 1;
	});
	return {of, sections};
}
