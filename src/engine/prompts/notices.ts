/**
 * Boxes that ask for consent, told by what they say, by the button that answers and by where they stand: many have no
 * telling name. They stay in the page; here they are known to be no story and to head none.
 */
import {those} from '../page/each';
import {hasMeans} from '../page/means';
import {mentions} from '../page/mentions';
import {isFullProse, linkShare} from '../page/prose';
import type {Box, Line, Sheet} from '../page/sheet';
import {isSmall} from '../page/small';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {asksConsent, givesConsent} from './consent';
import {isHeadline} from './title';

/** What else the running text of such a box speaks of, beside what consent is asked for. */
const besides =
	'accept|choice|choos|legitimate interest|personal data|preference|privacy|withdraw|purpose|vendor|device|personali|settings|akzept|auswahl|einstellung|widerruf|interesse|daten|choix|accord|appareil|données|finalit|aceptar|eleg|datos|privacidad|preferenc|dispositiv|scelt|dati|consens|aceitar|escolh|dados|данн|выбор|настройк|設定|個人|选择|设置|隐私|個資|설정|선택|개인정보'.split(
		'|',
	);

/** Such a box has no more lines and no more words of running text, its buttons no more characters; and so many are looked at. */
const most = {lines: 24, words: 250, label: 40, buttons: 40};

/** Words of running text that stand outside of it: those of the story. */
const fewest = 20;

/** The lines of all such boxes. */
export function* noticesIn({lines}: Sheet): Generator<void, ReadonlySet<number>> {
	const found = new Set<number>();
	const buttons = yield* those(lines, answers);
	if (buttons.length === 0) return found;
	const prose = yield* those(lines, isFullProse);
	for (const button of buttons.slice(0, most.buttons)) {
		const box = found.has(button.index) ? undefined : noticeAround(button, lines, prose);
		if (box) for (let i = box.from; i < box.to; i++) found.add(i);
	}
	return found;
}

const answers = (line: Line): boolean =>
	line.length <= most.label && hasMeans(line) && givesConsent(line.text) && linkShare(line) > 0.9;

/** The largest small box around a button that asks for consent and stands apart from the story. */
function noticeAround(button: Line, lines: readonly Line[], prose: readonly Line[]): Box | undefined {
	let found: Box | undefined;
	for (let box: Box | undefined = button.box; box && isSmall(box, most.lines); box = box.parent) {
		const own = lines.slice(box.from, box.to);
		if (own.some(line => isHeadline(line) || (isFullProse(line) && !speaksOfIt(line)))) break;
		const isApart = isOverlaid(box) || (isButton(button) && standsApart(box, lines, prose));
		if (isApart && own.some(asksConsent) && wordsIn(own) <= most.words && isBeside(box, prose)) found = box;
	}
	return found;
}

const speaksOfIt = (line: Line): boolean => asksConsent(line) || mentions(line.text.toLowerCase(), besides);

const wordsIn = (lines: readonly Line[]): number =>
	lines.reduce((words, line) => words + (isFullProse(line) ? wordsOf(line) : 0), 0);

/** A link may begin as such a button does: it answers only what is set over the page. */
const isButton = (line: Line): boolean => (line.within & within.button) !== 0;

/** Whether a story's running text stands outside of a box. */
const isBeside = (box: Box, prose: readonly Line[]): boolean =>
	wordsIn(prose) - wordsIn(prose.filter(({index}) => index >= box.from && index < box.to)) >= fewest;

/** Whether the page's other running text, half as much at least, stands all before a box, or behind it with the headline. */
function standsApart(box: Box, lines: readonly Line[], prose: readonly Line[]): boolean {
	const own = prose.filter(({index}) => index >= box.from && index < box.to);
	if (wordsIn(prose) < 1.5 * wordsIn(own)) return false;
	if (!prose.some(({index}) => index >= box.to)) return true;
	return !prose.some(({index}) => index < box.from) && !lines.slice(0, box.from).some(isHeadline);
}

/** Whether a box is set over the page. */
function isOverlaid(box: Box): boolean {
	for (let at: Box | undefined = box; at; at = at.parent) {
		const {dom, element, tag, hint} = at;
		if (tag === 'dialog' || dom.attribute(element, 'aria-modal') === 'true') return true;
		if (/^(?:alert)?dialog$/.test(dom.attribute(element, 'role') ?? '')) return true;
		if (/\bfixed\b/.test(hint) || /position:\s*(?:fixed|sticky)/i.test(dom.attribute(element, 'style') ?? ''))
			return true;
	}
	return false;
}
