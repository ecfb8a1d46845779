/** What a byline, a category and a line of people look like. */
import {opensLarge} from '../page/alphabet';
import {byOpening} from './by';
import {isDateLine} from './date-line';
import {labelKind} from './labels';
import {partsOf} from './parts';

/** The names in "By Mara Quinn"; undefined for a line that does not begin as a byline does. */
export function bylineIn(text: string): string | undefined {
	const match = byOpening.exec(text);
	if (!match || text.length > 160 || labelKind(text)) return undefined;
	const names = text.slice(match[0].length).trim();
	return opensLarge(names) && !/[.!?:：]$/u.test(names.replace(/\b(?:Jr|Sr|Dr|[A-Z])\.$/u, '')) ? names : undefined;
}

const mailbox = /^[^\s@]+@[^\s@]+$/;

/** The names of a byline without what stands beside them: a date, the time that the story takes to read, an address. */
export function namesIn(text: string): string {
	const parts = partsOf(text).flatMap(part => part.split(/,\s+(?=\S+@)/));
	const names = parts.filter(part => !isDateLine(part) && !mailbox.test(part));
	return names.length === parts.length ? text : names.join(', ');
}

const categories = new Set(
	(
		'world national business sport sports comment politics technology tech science health entertainment culture lifestyle ' +
		'opinion travel food finance money environment climate education weather music film movies books media crime europe ' +
		'asia africa americas uk us usa australia india local news top analysis economy markets property real estate royals tv ' +
		'fashion style arts art design cars motoring gaming games football cricket rugby tennis golf racing nature energy ' +
		'society law justice defence defense security elections election international regional features magazine review ' +
		'reviews video live breaking exclusive and & the ' +
		'wirtschaft politik welt kultur wissen panorama gesellschaft meinung reise ' +
		'gesundheit digital deutschland ausland inland regionales monde économie société internacional mundo economía deportes ' +
		'cultura mondo cronaca esteri economia sport スポーツ 国内 国際 経済 政治 社会 国际 财经 科技 体育 世界'
	).split(' '),
);

/** What names a desk beside another word, and by itself as well a house or what a story is of: "Personal Finance", "White House". */
const besides = new Set(
	(
		'personal human rights life people family home homes space history war white house supreme court courts congress senate ' +
		'middle latin america north south east west central pacific social internet mobile artificial intelligence ai ' +
		'startups cybersecurity privacy innovation public affairs policy civil mental wellness wellbeing fitness medicine beauty ' +
		'drink drinks recipes garden gardening parenting relationships pets animals wildlife shopping deals jobs careers work ' +
		'workplace labor labour housing investing savings pensions taxes stocks crypto banking retail consumer consumers ' +
		'transport transportation aviation agriculture farming industry manufacturing infrastructure migration immigration ' +
		'premier champions league formula one boxing athletics olympics baseball basketball hockey soccer theatre theater stage ' +
		'radio television streaming celebrity celebrities religion faith'
	).split(' '),
);

/** Whether every word of a short line names a desk of a newsroom: "World", "Real Estate", "Science & Nature". */
export function isCategory(text: string): boolean {
	const words = text
		.toLowerCase()
		.split(/[\s/,]+/u)
		.filter(Boolean);
	if (words.length === 0 || words.length > 4) return false;
	return words.every(word => categories.has(word) || (words.length > 1 && besides.has(word)));
}

const name = /^[\p{Lu}][\p{L}'’.-]*$/u;
const particles = /^(?:de|da|do|dos|del|della|di|du|van|von|der|den|la|le|bin|al|el|ter|y|and|und|et|e|&)$/iu;

/** A Korean name and what its bearer is: "김하늘 기자". */
const reporter = /^[가-힣]{2,4} ?(?:(?:선임|객원|인턴|수습|전문)?기자|특파원|통신원|논설위원|칼럼니스트)$/;

/** How controls begin, which are capitalised as names are: "Link Copied", "Read Later", "Save Story". */
const control =
	/^(?:link|copy|copied|save|saved|share|read|print|listen|watch|play|follow|following|view|show|hide|open|add|remove|skip|sign|log|subscribe|download|text|font) /i;

/** Whether a line reads as people: two to four capitalised names, with roles, "and", "(now)" or a title around. */
export function isPersonLine(text: string): boolean {
	if (text.length > 140 || /[!?:]$/u.test(text) || control.test(text)) return false;
	if (reporter.test(text)) return true;
	if (/\((?:now|earlier)\)/i.test(text)) return true;
	const first = text.split(/,|\s(?:and|und|et|&)\s|\s[-–—|]\s/u)[0]!.trim();
	const words = first.replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Professor|The Rev)\.?\s+/u, '').split(/\s+/u);
	const names = words.filter(word => name.test(word));
	if (isCategory(first)) return false;
	return (
		words.length >= 2 &&
		words.length <= 6 &&
		names.length >= 2 &&
		words.slice(0, 2).every(word => name.test(word) || particles.test(word))
	);
}

/** Whether a text is nothing but people: "Mara Quinn, Pat Verne and Ines Talbot". */
export const areNames = (text: string): boolean => text.split(/,\s|\s(?:and|und|et|y|e|&)\s/u).every(isPersonLine);

const bare = /^\p{Lu}[^\s\d,;:!?()"“„«|/&@]*(?:\s\p{Lu}[^\s\d,;:!?()"“„«|/&@]*){1,2}$/u;

/** Whether a text is two or three capitalised words, as names without a title are; or a Korean reporter. */
export const isBareName = (text: string): boolean => bare.test(text) || reporter.test(text);

/** How places begin, and no people. */
const place =
	/^(?:new|port|north|south|east|west|fort|mount|cape|los|las|san(?:ta|to|kt)?|saint|bad|united|hong|puerto|costa|rio)\s/i;

/** Whether a text that may name people names a place. */
export const isPlace = (text: string): boolean => place.test(text);
