/** The order of a nameplate: which of its cells is the category, and which are people. */
import {byInOtherLetters, isHouseStaff} from '../line/by';
import {bylineIn, isCategory, isPersonLine, namesIn} from '../line/byline';
import {isDateLine, statesDay} from '../line/date-line';
import {isMostlyNames, signatureIn} from '../line/signature';
import {linkShare} from '../page/prose';
import type {Line} from '../page/sheet';
import {countWords} from '../page/tokens';
import type {Cell} from './cell';
import type {Headline} from './headline';
import {isCalledKicker} from './kicker';

/** With the publisher known, the next line is the category and the rest the byline; each may be missing. */
export function orderOf(
	cells: readonly Cell[],
	headline: Headline,
	hasPublisher: boolean,
	framed: boolean,
	lifted: Map<number, string>,
) {
	let kicker: string | undefined;
	const people: string[] = [];
	for (const {text, line} of cells.filter(cell => headline.lines.length > 0 || !isPhrase(cell))) {
		if (isDateLine(text) || statesDay(text)) {
			lifted.set(line.index, 'date');
		} else if (!kicker && people.length === 0 && isKicker({text, line}, cells, headline, hasPublisher, framed)) {
			kicker = text;
			lifted.set(line.index, 'kicker');
		} else if (framed) {
			people.push(namesIn(bylineIn(text) ?? signatureIn(text) ?? text));
			lifted.set(line.index, 'byline');
		}
	}
	return {kicker, byline: people.length > 0 ? people.join(', ') : undefined};
}

/** Whether a cell may be the headline in other words than the page's title: it is no list of people. */
const isPhrase = ({text}: Cell): boolean => countWords(text) > 4 && !isMostlyNames(text);

function isKicker(
	{text, line}: Cell,
	cells: readonly Cell[],
	headline: Headline,
	hasPublisher: boolean,
	framed: boolean,
): boolean {
	if (isCategory(text)) return true;
	if (bylineIn(text) || byInOtherLetters.test(text) || /author|byline|writer/.test(line.box.hint)) return false;
	const others = cells.filter(cell => cell.text !== text && !isDateLine(cell.text));
	if (framed && hasPublisher && others.length > 0 && text.length < 40 && !/,|\(|\band\b/.test(text)) return true;
	// “Kuriose Verwaltung” might be a name by its letters.
	if ((isPersonLine(text) || isHouseStaff(text)) && !isCalledKicker(line)) return false;
	return framed ? hasPublisher : cells.length <= 2 && text.length < 40 && namesKind(line, headline);
}

/** What leads elsewhere than to stories of a kind, and what a page says of itself. */
const noKind =
	/^(?:(?:go )?back(?: to\b|$)|(?:return|skip) to\b|continue reading\b|(?:view|see|read|show) (?:all|more|next|also|image|full)\b|all (?:posts|stories|articles|news)$|(?:print|save|share|follow|listen|watch)(?:$|\/| (?:this|us|now|as|on|to)\b)|(?:supported|sponsored|presented|brought to you) by\b|(?:blog |news )?home$|zurück\b)|\bout of \d|\d{1,2}, \d{4}$|\d\s?[–:-]\s?\d/i;
const kind = /kicker|categor|eyebrow|section|topic|rubri|overline|label|tag\b/;

/** Whether a line is a link to stories of one kind, is called so, or stands right at the headline. */
function namesKind(line: Line, {lines: [own]}: Headline): boolean {
	if (noKind.test(line.text) || !/[a-z\u00aa-\u1fff\u2c00-\ud7ff]{2}/i.test(line.text)) return false;
	const {box} = line;
	const isBeside = own !== undefined && (box === own.box.parent || box.parent === own.box.parent);
	return isBeside || linkShare(line) > 0.9 || kind.test(box.hint) || kind.test(box.parent?.hint ?? '');
}
