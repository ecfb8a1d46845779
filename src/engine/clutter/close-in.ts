/** The article's box, once its story is known. */
import {areGallery, shownAmong} from '../article/gallery';
import type {Verdicts} from '../line/verdicts';
import {type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {within} from '../page/within';

/** The smallest box around all that is story; what lies outside it is no part of the article and needs no verdict. */
export function closeIn(sheet: Sheet, reach: Box, verdicts: Verdicts): Box {
	const own = linesWithin(sheet, reach).filter(({text, index}) => text !== '' && !verdicts.has(index));
	const isTold = (line: Line) => (line.within & within.caption) === 0;
	const shown = shownAmong(own, sheet);
	// A gallery is story behind the text, too.
	const isStory = (line: Line) => isTold(line) || (areGallery(shown) && shown.includes(line));
	const [first, last] = [own.find(isTold), own.findLast(isStory)];
	if (!first || !last) return reach;
	let box = first.box;
	while (box.to <= last.index && box.parent) box = box.parent;
	for (const index of verdicts.keys()) if (index < box.from || index >= box.to) verdicts.delete(index);
	return box;
}
