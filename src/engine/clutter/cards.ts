/** A card: the small box in which an appeal stands with what it is about, and the button or link that answers it. */

import {appealOf} from '../appeals/appeal';
import {each} from '../page/each';
import {isFullProse, linkShare} from '../page/prose';
import type {Box, Line, Sheet} from '../page/sheet';
import {isSmall} from '../page/small';
import {within} from '../page/within';
import type {Draft} from './draft';

/** A card has no more lines, and no more characters. */
const most = {lines: 8, length: 600};

/** So many boxes of a kind side by side are posts, answers or entries, each with its own ways to share. */
const fewAlike = 3;

/** Boxes that hold parts of a text together. */
const joined = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'tr', 'blockquote', 'figure', 'pre', 'article', 'body']);

/** Gives the lines that share a card with one that is no story its reason. */
export function* dropCards({sheet, box: reach, verdicts}: Draft): Generator<void, void> {
	const alike = likenessOf(sheet);
	yield* each([...verdicts], ([index, verdict]) => {
		const head = sheet.lines[index]!;
		if (head.media || verdict.reason === 'related' || isAnswer(head) || appealOf(head, sheet.lines) <= 0) return;
		const card = cardAround(head, reach, sheet);
		if (!card || !isCard(card, sheet.lines) || (card.tag !== 'p' && alike(card) >= fewAlike)) return;
		const evidence = `part of the same box as “${head.text.slice(0, 60)}”`;
		for (const line of sheet.lines.slice(card.from, card.to))
			if (!verdicts.has(line.index) && line.text !== '') verdicts.set(line.index, {reason: verdict.reason, evidence});
	});
}

const kindOf = ({parent, tag, hint}: Box): string => `${parent?.index} ${tag} ${hint}`;

/** Counts the boxes that stand beside a box and are called the same, once for the page. */
function likenessOf({boxes}: Sheet): (box: Box) => number {
	let counts: Map<string, number> | undefined;
	return box => {
		if (!counts) {
			counts = new Map();
			for (const one of boxes) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
		}
		return counts.get(kindOf(box)) ?? 0;
	};
}

/** The largest box around a line that is no larger than a card. */
function cardAround({box}: Line, reach: Box, {lines}: Sheet): Box | undefined {
	let card: Box | undefined;
	for (let at: Box | undefined = box; at && at !== reach && isBrief(at, lines); at = at.parent) card = at;
	return card && card.to - card.from > 1 ? card : undefined;
}

function isBrief(box: Box, lines: readonly Line[]): boolean {
	if (!isSmall(box, most.lines) || joined.has(box.tag)) return false;
	let length = 0;
	for (let i = box.from; i < box.to; i++) length += lines[i]!.length;
	return length <= most.length;
}

function isCard({from, to, fields}: Box, lines: readonly Line[]): boolean {
	const own = lines.slice(from, to);
	return (fields > 0 || own.some(isAnswer)) && !own.some(line => isFullProse(line) && appealOf(line, lines) < -2);
}

/** A button, or a link that is a line of its own. */
const isAnswer = (line: Line): boolean => (line.within & within.button) !== 0 || linkShare(line) > 0.9;
