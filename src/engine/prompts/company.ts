/** The company that a line keeps: what shares a small box with it, and what stands before and behind it. */
import {shares} from '../line/rules/share';
import {isButton, opensAnswer} from '../page/means';
import {endsSentence, isFullProse} from '../page/prose';
import {type Box, type Line, nextText} from '../page/sheet';
import {isSmall} from '../page/small';
import {within} from '../page/within';

/** A small box has no more lines. */
const most = 8;

/** The small box that a line stands in, and the others in it. Running text stands for itself, whatever stands beside it. */
export type Company = {box: Box | undefined; others: readonly Line[]};

/** The company of a line, among the lines of its page. */
export function companyOf(line: Line, lines: readonly Line[]): Company {
	const box = smallBox(line, lines);
	return {box, others: box ? lines.slice(box.from, box.to).filter(one => one !== line) : []};
}

/** The company of `line` in numbers: 0 or 1 where nothing else is said. */
export function companyIn({box, others}: Company, line: Line, lines: readonly Line[]) {
	const sharesWith = (some: within) =>
		Number(others.some(one => one.throughout & some && !opensAnswer(one) && !passesOn(one)));
	return {
		fields: Number(box !== undefined && box.fields > 0),
		buttons: sharesWith(within.button),
		answers: sharesWith(within.link),
		few: Number(others.length > 0 && others.length <= 3),
		/** How many of its company are sentences, up to three. */
		sentences: Math.min(3, others.filter(endsSentence).length),
		between: Number(isBeside(line, lines, -1) && isBeside(line, lines, 1)),
	};
}

/**
 * Whether a line shares the story, or keeps it: that answers nothing. Of all rules for lines these alone are asked, for pages
 * that are only cleaned have no others.
 */
function passesOn({text}: Line): boolean {
	const said = text.toLowerCase();
	return shares.some(({pattern, most: longest}) => said.length <= longest && pattern.test(said));
}

/** The largest box around a line that holds few lines, and no running text but what the box has a way to answer. */
function smallBox(line: Line, lines: readonly Line[]): Box | undefined {
	let small: Box | undefined;
	for (let box: Box | undefined = line.box; box && isSmall(box, most); box = box.parent) {
		const texts = lines.slice(box.from, box.to).filter(isText);
		if (texts.length > 1) break;
		if (texts.length === 0 || isAnswering(box, lines)) small = box;
	}
	return small;
}

/** Whether a box has a field or a button. */
const isAnswering = ({fields, from, to}: Box, lines: readonly Line[]): boolean =>
	fields > 0 || lines.slice(from, to).some(isButton);

/** Running text; Korean says as much in half the letters. */
const isText = (line: Line): boolean =>
	isFullProse(line) || (line.length > 30 && /[가-힣][.?!]/.test(line.text) && endsSentence(line));

/** Whether running text stands on one side of a line; at the page's end, the line itself does. */
const isBeside = (line: Line, lines: readonly Line[], side: 1 | -1): boolean =>
	isFullProse(nextText(line, lines, side) ?? line);
