/** The company that a line keeps: what shares a small box with it, and what stands before and behind it. */
import {endsSentence, isFullProse} from '../page/prose';
import {type Box, type Line, within} from '../page/sheet';
import {isSmall} from '../page/small';

/** A small box has no more lines. */
const most = 8;

/** `line`, among the lines of its page, in numbers: 0 or 1 where nothing else is said. */
export function companyOf(line: Line, lines: readonly Line[]) {
	// Running text stands for itself, whatever way to answer stands beside it.
	const box = isFullProse(line) ? undefined : smallBox(line, lines);
	const others = box ? lines.slice(box.from, box.to).filter(one => one !== line) : [];
	// A button that is a question opens its answer, which is story.
	const sharesWith = (some: within) =>
		Number(others.some(({throughout, text}) => throughout & some && !/[?？]$/.test(text)));
	return {
		fields: Number(box !== undefined && box.fields > 0),
		buttons: sharesWith(within.button),
		answers: sharesWith(within.link),
		few: Number(others.length > 0 && others.length <= 3),
		/** How many of its company are sentences, up to three. */
		sentences: Math.min(3, others.filter(endsSentence).length),
		between: Number(isFullProse(before(line, lines)) && isFullProse(behind(line, lines))),
	};
}

/** The largest box around a line that holds few lines and no other running text. */
function smallBox(line: Line, lines: readonly Line[]): Box | undefined {
	let small: Box | undefined;
	for (let box: Box | undefined = line.box; box && isAround(box, line, lines); box = box.parent) small = box;
	return small;
}

function isAround(box: Box, line: Line, lines: readonly Line[]): boolean {
	if (!isSmall(box, most)) return false;
	for (let i = box.from; i < box.to; i++) if (lines[i] !== line && isText(lines[i]!)) return false;
	return true;
}

/** Running text; Korean says as much in half the letters. */
const isText = (line: Line): boolean =>
	isFullProse(line) || (line.length > 30 && /[가-힣][.?!]/.test(line.text) && endsSentence(line));

/** The next line of text on one side of a line, or the line itself at the page's end. */
const before = (line: Line, lines: readonly Line[]): Line => textFrom(line, lines, -1);
const behind = (line: Line, lines: readonly Line[]): Line => textFrom(line, lines, 1);

function textFrom(line: Line, lines: readonly Line[], step: 1 | -1): Line {
	let at = line.index + step;
	while (lines[at]?.text === '') at += step;
	return lines[at] ?? line;
}
