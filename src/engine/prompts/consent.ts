/** Boxes that ask for consent, or whether somebody is a robot or of age: they stay, whatever else they offer beside it. */
import {mentions} from '../page/mentions';
import {isFullProse} from '../page/prose';
import type {Box, Line} from '../page/sheet';
import {isSmall} from '../page/small';
import {within} from '../page/within';
import type {Marks} from './marks';

/** How the button begins by which such a box is answered, behind an “I” or not. */
const answers =
	'accept|agree|allow|consent|reject|decline|alle |akzeptier|zustimm|einverstanden|ablehn|tout |j’accepte|refuser|acept|rechaz|aceit|rejeit|accett|rifiut|прин|соглас|同意|すべて許可|すべて同意|許可|接受|全部接受|开始验证|동의|모두 동의|확인|i am |i’m '.split(
		'|',
	);

/** What such a box speaks of. */
const subjects =
	'cookie|tracking|consent|partners store|einwilligung|zustimmung|traceur|rastre|traccia|robot|captcha|years old|クッキー|ロボット|쿠키|로봇|робот|机器人|機器人|验证|驗證'.split(
		'|',
	);

/** Such a box has no more lines, and its buttons no more characters. */
const most = {lines: 24, label: 40};

/** Takes the marks from all lines of such boxes. */
export function spareConsents(lines: readonly Line[], marks: Marks): void {
	lines.forEach(({within: context, length, text, box}) => {
		if (!(context & within.button) || length > most.label || !givesConsent(text)) return;
		const own = consentAround(box, lines);
		if (own) for (let i = own.from; i < own.to; i++) marks.delete(i);
	});
}

/** Whether a button's label answers such a box. */
export function givesConsent(text: string): boolean {
	const said = text.toLowerCase().replace("'", '’');
	const bare = said.startsWith('i ') ? said.slice(2) : said;
	return bare === 'ok' || answers.some(one => said.startsWith(one) || bare.startsWith(one));
}

/** Whether a line speaks of what consent is asked for. */
export const asksConsent = ({text}: Line): boolean => mentions(text.toLowerCase(), subjects);

/** The largest small box around a button whose running text speaks of nothing else. */
function consentAround(button: Box, lines: readonly Line[]): Box | undefined {
	let found: Box | undefined;
	for (let box: Box | undefined = button; box && isSmall(box, most.lines); box = box.parent) {
		const own = lines.slice(box.from, box.to);
		if (own.some(line => isFullProse(line) && !asksConsent(line))) break;
		if (own.some(asksConsent)) found = box;
	}
	return found;
}
