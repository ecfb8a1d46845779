/** The publisher whose picture stands beside its name in a nameplate: nothing else may tell that it is one. */
import {isCategory, isPersonLine} from '../line/byline';
import {altOf} from '../line/caption';
import {isDateLine} from '../line/date-line';
import type {Box, Line} from '../page/sheet';
import {isSmall} from '../page/small';
import {pictures} from '../page/tags';
import type {Cell} from './cell';

/** Lines of a box that holds a picture and the name of what it shows. */
const most = 3;

/** What pictures of people are called. */
const person = /author|avatar|byline|contributor|writer|reporter|profile/;

/** The first cell beside a picture, where no category stands before it; a name of people only where nothing does. */
export function pictured(cells: readonly Cell[], lines: readonly Line[]): string | undefined {
	const own = cells.filter(({text}) => !isDateLine(text));
	const at = own.findIndex(cell => hasPicture(cell, lines));
	const text = own[at]?.text;
	if (text === undefined || own.slice(0, at + 1).some(cell => isCategory(cell.text))) return undefined;
	return at > 0 && isPersonLine(text) ? undefined : text;
}

/** Whether a picture before a cell says its name, or says nothing and shares a small box with it. */
function hasPicture({text, line}: Cell, lines: readonly Line[]): boolean {
	const picture = lines[line.index - 1];
	if (!picture?.media || !pictures.has(picture.box.dom.localName(picture.media))) return false;
	const hints = [line.box.hint, picture.box.hint, picture.box.dom.attribute(picture.media, 'class') ?? ''];
	if (hints.some(hint => person.test(hint))) return false;
	const alt = altOf(picture) ?? '';
	return alt === text || (alt === '' && [line.box, line.box.parent].some(box => box && holds(box, picture)));
}

const holds = (box: Box, {index}: Line): boolean => isSmall(box, most) && index >= box.from && index < box.to;
