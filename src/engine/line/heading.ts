/** Telling a heading from running text. */
import {endsSentence} from '../page/prose';
import type {Line} from '../page/sheet';
import {within} from '../page/within';

/** Whether a line works as a heading: by its element, or as a short bold line. */
export const headingOf = (line: Line): boolean =>
	(line.within & within.heading) !== 0 ||
	(line.text.length < 60 && !endsSentence(line) && (line.throughout & within.strong) !== 0);
