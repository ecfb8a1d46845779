/** The means that a page gives its reader to answer what it says: links, buttons, fields. */
import {linkShare} from './prose';
import type {Box, Line} from './sheet';
import {within} from './within';

const means = within.link | within.button;

/** Whether a line has some: a link or a button is in it. */
export const hasMeans = ({within: some}: Line): boolean => (some & means) !== 0;

/** Whether all of a line is a link or a button. */
export const isMeans = ({throughout}: Line): boolean => (throughout & means) !== 0;

/** Whether all of a line is a button. */
export const isButton = ({throughout}: Line): boolean => (throughout & within.button) !== 0;

/** Whether a line answers others: as a button, or as a link that is a line of its own, but for a mark. */
export const isAnswer = (line: Line): boolean => (line.within & within.button) !== 0 || linkShare(line) > 0.9;

/** Whether a line is a question: as a button it opens its answer, which is story. */
export const opensAnswer = ({text}: Line): boolean => /[?？]$/.test(text);

/** Whether a box or the one around it has a field, and fewer lines than so many: some sites set a whole page in a form. */
export const isByField = (box: Box | undefined, most: number): boolean =>
	[box, box?.parent].some(one => one !== undefined && one.fields > 0 && one.to - one.from < most);
