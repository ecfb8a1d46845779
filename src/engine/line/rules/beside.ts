/** What must hold of a line beside its words, where others may begin so too. */
import {endsInPoint, isLowerCase} from '../../page/letters';
import {linkShare} from '../../page/prose';
import type {Line} from '../../page/sheet';
import {within} from '../../page/within';

export const hasLink = (line: Line): boolean => (line.within & within.link) !== 0;
export const isLink = (line: Line): boolean => linkShare(line) > 0.7;

/** Whether a name or a title follows: "Reporting by state media has stopped." is a sentence, for it goes on in small letters and ends as one. */
export const isTitled = (line: Line, said: string): boolean =>
	!(isLowerCase(line.text.charAt(said.length)) && endsInPoint(line.text) && linkShare(line) === 0);

/** Whether a title follows that is set apart: a link, or bold, and no sentence. */
export const isSetApart = (line: Line): boolean =>
	(isLink(line) || (line.throughout & within.strong) !== 0) && !endsInPoint(line.text);
