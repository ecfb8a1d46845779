/** A card: the small box in which an appeal stands with what it is about, and the button or link that answers it. */
import {appealOf} from '../appeals/appeal';
import {each} from '../page/each';
import {isAnswer} from '../page/means';
import {mentions} from '../page/mentions';
import {plainOf} from '../page/plain';
import {isFullProse} from '../page/prose';
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

/** A card in which a house speaks for itself has no more lines, and the link that answers it no more characters. */
const own = {lines: 5, link: 32};

/**
 * Gives the lines of a card the reason of its last one, the button or link that answers it, where the house speaks for itself in
 * it: “The Quay Courier on WhatsApp”, “Quay Courier live: the future of the coast”. What such a button says is not foreseen.
 */
export function* dropHouseCards({sheet, box: reach, marks, verdicts, houses}: Draft): Generator<void, void> {
	if (houses.length === 0) return;
	const alike = likenessOf(sheet);
	yield* each([...verdicts], ([index]) => {
		const answer = sheet.lines[index]!;
		const card = isAnswer(answer) && answer.length <= own.link ? cardAround(answer, reach, sheet) : undefined;
		if (!card || !isSmall(card, own.lines) || !isCard(card, sheet.lines) || alike(card) >= fewAlike) return;
		const said = sheet.lines.slice(card.from, card.to).filter(line => line.text !== '');
		const [head] = said;
		if (head === answer || said.at(-1) !== answer || said.filter(isAnswer).length > 1) return;
		if (!(head!.within & within.heading) || !houses.some(name => headsFor(head!, name))) return;
		const evidence = `part of a box in which ${houses[0]} speaks for itself`;
		// What was weighed as no story might still be the standfirst.
		for (const line of said) if (!marks.has(line.index)) verdicts.set(line.index, {reason: 'promo', evidence});
	});
}

/** A shorter word of a name, or a shorter name, may be said of anything; in scripts without spaces, names are shorter. */
const telling = {word: 6, name: 10, run: 4};

/** Whether a heading names a house, or in part and with a place where one can follow it: towns are in the names of papers, too. */
function headsFor({text}: Line, name: string): boolean {
	const [whole, said] = [plainOf(name), plainOf(text)];
	const run = whole.replaceAll(' ', '');
	if (run.charCodeAt(0) > 0x2e7f) return run.length >= telling.run && said.replaceAll(' ', '').includes(run);
	if (run.length >= telling.name && said.includes(whole)) return true;
	const words = whole.split(' ').filter(word => word.length >= telling.word);
	return words.some(word => said.includes(` ${word} `)) && mentions(said, channels);
}

const channels = ' whatsapp | telegram | instagram | facebook | youtube | tiktok | threads | bluesky | viber '.split(
	'|',
);

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
