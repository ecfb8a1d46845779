/** What goes because the text it belongs to has gone: headings over nothing, and pictures of boxes that are no story. */
import {areGallery, shownAmong} from '../article/gallery';
import {nameOf} from '../article/named';
import {isCaption} from '../line/caption';
import {captionIn} from '../line/credit';
import {headingOf} from '../line/heading';
import type {Verdicts} from '../line/verdicts';
import {each} from '../page/each';
import {proseBefore} from '../page/hints';
import {endsInPoint} from '../page/letters';
import {type Box, type Line, linesWithin} from '../page/sheet';
import {within} from '../page/within';
import type {Draft} from './draft';

/** A heading whose own lines all went goes with them. */
export function* dropEmptyHeadings({sheet, box, verdicts}: Draft): Generator<void, void> {
	let open: Line[] = [];
	let gone = 0;
	const close = () => {
		for (const line of open)
			if (gone > 0) verdicts.set(line.index, {reason: 'furniture', evidence: 'heads nothing that is story'});
		open = [];
	};
	yield* each(linesWithin(sheet, box), line => {
		if (line.text === '' || line.within & within.caption) return;
		if (verdicts.has(line.index)) gone++;
		else if (headingOf(line) && line.within & within.heading) {
			if (gone > 0) close();
			open.push(line);
			gone = 0;
		} else open = [];
	});
	close();
}

/** A longer line says more than what the links under it are. */
const longestLabel = 60;

/** How a label begins that heads links also where it has no colon. */
const headsLinks = /^(?:best of|more|most|latest|top|popular|trending)\b/i;

/**
 * A label whose list of links is no story goes with it: “More quick suppers:”. Without its colon it may head what follows the
 * list as well, and goes only where nothing does: “Best of the Quay Post”.
 */
export function* dropLabels({sheet, box, verdicts}: Draft): Generator<void, void> {
	const labels: Line[] = [];
	yield* each(linesWithin(sheet, box), line => {
		const {index, text, throughout} = line;
		if (text.length > longestLabel || verdicts.has(index) || !isItemGone(sheet.lines[index + 1], verdicts)) return;
		const isLabel = text.endsWith(':')
			? throughout & within.stressed || headingOf(line)
			: throughout & within.strong && !isItem(line) && headsLinks.test(text) && !endsInPoint(text);
		if (isLabel) labels.push(line);
	});
	// From the last on: what stands over another such label heads nothing either.
	for (const {index, text} of labels.reverse()) {
		let at = index + 1;
		while (at < box.to && isItemGone(sheet.lines[at], verdicts)) at++;
		const rest = sheet.lines.slice(at, box.to);
		const headsOn = text.endsWith(':')
			? rest.slice(0, 1).some(isItem)
			: rest.some(one => one.text !== '' && !verdicts.has(one.index));
		if (!headsOn) verdicts.set(index, {reason: 'related', evidence: 'heads links that are no story'});
	}
}

const isItem = ({within: context}: Line): boolean => (context & within.item) !== 0;

const isItemGone = (line: Line | undefined, verdicts: Verdicts): boolean =>
	line !== undefined && isItem(line) && verdicts.get(line.index)?.reason === 'related';

/** Pictures and captions go with the box that they illustrate: one whose text is all no story. */
export function* dropPictures({sheet, box: root, verdicts}: Draft): Generator<void, void> {
	const prose = proseBefore(sheet);
	yield;
	const isText = (line: Line) => line.text !== '' && !(line.within & within.caption);
	yield* each(linesWithin(sheet, root), line => {
		if (isText(line) || verdicts.has(line.index)) return;
		for (let box: Box | undefined = line.box; box && box !== root; box = box.parent) {
			const held = sheet.lines.slice(box.from, Math.min(box.to, box.from + 40));
			const texts = held.filter(isText);
			const name = prose[box.to]! - prose[box.from]! < 30 ? nameOf(box) : undefined;
			if (texts.some(text => !verdicts.has(text.index)) || (!name && areGallery(shownAmong(held, sheet)))) break;
			if (name || texts.length > 0) {
				verdicts.set(line.index, name ?? {reason: 'related', evidence: 'is the picture of a box that is no story'});
				break;
			}
		}
	});
}

/** A longer line says more than whose a picture is. */
const longestCredit = 100;

/** A picture's credit that stands by itself, with no picture over it or under it, is the credit of one that is not here. */
export function* dropCredits({sheet, box, verdicts}: Draft): Generator<void, void> {
	yield* each(linesWithin(sheet, box), line => {
		const {index, text} = line;
		if (text === '' || text.length > longestCredit || verdicts.has(index)) return;
		if (line.within & (within.caption | within.figure)) return;
		if (!isCaption(line, sheet.lines) || captionIn(text).caption !== undefined) return;
		if ([index - 2, index - 1, index + 1].some(at => sheet.lines[at]?.media)) return;
		verdicts.set(index, {reason: 'credit', evidence: 'says whose a picture is that does not stand here'});
	});
}
