/** The bullet that a line begins with, where a page sets its lists in text. */
import {type Line, nextText} from '../page/sheet';

const bullet = /^[•‣◦▪●■∙·]\s*/u;
const dash = /^[-–*]\s+/u;

/** How many characters a bullet takes at the start of a line; 0 for none. A dash is one where a neighbour has it too. */
export function bulletOf({text, index}: Line, lines: readonly Line[]): number {
	const found = bullet.exec(text);
	if (found) return found[0].length;
	const hasDash = [index - 1, index + 1].some(at => dash.test(lines[at]?.text ?? ''));
	return (hasDash ? dash.exec(text)?.[0].length : undefined) ?? 0;
}

/** Whether a line is a point of a list that is set in text: it has a bullet, and so has the line above or below. */
export const isBulleted = (line: Line, lines: readonly Line[]): boolean =>
	bulletOf(line, lines) > 0 &&
	([-1, 1] as const).some(step => {
		const next = nextText(line, lines, step);
		return next !== undefined && bulletOf(next, lines) > 0;
	});
