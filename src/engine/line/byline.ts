/** What a byline, a category and a date line look like. */
import {latin} from '../page/latin';
import {byOpening} from './by';
import {opensWithFraction} from './score';

/** The names in "By Mara Quinn"; undefined for a line that does not begin as a byline does. */
export function bylineIn(text: string): string | undefined {
	const match = byOpening.exec(text);
	if (!match || text.length > 160) return undefined;
	const names = text.slice(match[0].length).trim();
	return /^[\p{Lu}\p{Lo}]/u.test(names) && !/[.!?]$/u.test(names.replace(/\b(?:Jr|Sr|Dr|[A-Z])\.$/u, ''))
		? names
		: undefined;
}

/** The parts of a line that bullets and bars set off: "Axios · World · 3 min read". */
export const partsOf = (text: string): string[] =>
	text
		.split(/[•⋅|｜]|\s·\s/u)
		.map(part => part.trim())
		.filter(part => part !== '');

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
		'reviews video live breaking exclusive and & the wirtschaft politik welt kultur wissen panorama gesellschaft meinung reise ' +
		'gesundheit digital deutschland ausland inland regionales monde économie société internacional mundo economía deportes ' +
		'cultura mondo cronaca esteri economia sport スポーツ 国内 国際 経済 政治 社会 国际 财经 科技 体育 世界'
	).split(' '),
);

/** Whether every word of a short line names a desk of a newsroom: "World", "Real Estate", "Science & Nature". */
export function isCategory(text: string): boolean {
	const words = text
		.toLowerCase()
		.split(/[\s/,]+/u)
		.filter(Boolean);
	return words.length > 0 && words.length <= 4 && words.every(word => categories.has(word));
}

const dates = latin(
	String.raw`^(?:(?:published|updated|posted|last updated|modified|aktualisiert|veröffentlicht|stand|publié|mis à jour)\b|\d{1,2}[:.]\d{2}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d|\d{1,2}(?:st|nd|rd|th|\.)?\s[^\s\d.,:;!?()/-]{3,9}\.?,?\s\d{4}|\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,4}|\d+\s(?:min|minutes?|hours?|hrs?|days?|weeks?|months?|h|d|m)\b.{0,12}$|\d{1,2}(?:m|min|h|hrs?|d|w)(?: ago)?$|\d{1,2}(?:st|nd|rd|th|\.)?\s(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}*\.?$|(?:today|yesterday|just now)\b.{0,20}$|(?:(?:기사|최종)?\s?(?:입력|수정|등록)|(?:发布|發布|更新|公開|配信|掲載)(?:时间|時間|日時?)?)\s?[:：]?\s?(?:\d|$))`,
);

/** How a date begins: most lines do not. */
const dated =
	/^\s*(?:\d|publ|updat|post|last|modif|aktual|veröff|stand|mis |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|yester|just|기사|최종|입력|수정|등록|发布|發布|更新|公開|配信|掲載)/i;

/** Whether a line is a date, a time or a reading time and nothing else to speak of. */
export const isDateLine = (text: string): boolean =>
	text.length < 80 && dated.test(text) && !tells(text) && !opensWithFraction(text) && isDate(text.trim().toLowerCase());

/** "04:31: First engine arrives", "9.30am – doors open". */
const entry = /^\s*\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{3,4})?(?:[:：]| ?[–—-]) ?\D{2}/;

/** Whether a line goes on behind a time, or is a sentence without a number: "Published research supports her view." */
const tells = (text: string): boolean =>
	(entry.test(text) && !isMoment(text)) || (/^\D+[.!?]$/.test(text) && text.trim().split(' ').length > 3);

const isDate = (text: string): boolean => dates(text).test(text);

const moment = latin(
	String.raw`^(?:\d{1,4}(?:st|nd|rd|th|[ap]m?)?|[ap]m?|m|utc|gmt|[acempw]?[sde][sd]?t|[bi]st|on|at|last|updated|published|posted|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}{0,6})$`,
);

/** A day, a time or both in Chinese, Japanese or Korean: "2026年5月8日(金) 5時00分 配信", "2026년 5월 8일 오전 9시". */
const easternMoment =
	/^(?:公開|配信|更新|掲載|投稿|发布|發布|입력|수정|등록|최종)?(?:日時?|时间|時間)?[\s:：]*\d{4}\s?(?:[年년]|[./-]\d)[\d\s/.:,()（）・年月日時时分秒년월일시분초曜火水木金土요화수목금토午前後上下오전후更新配信公開掲載发布發입력수정등록-]*$/;

/** Whether a line states a day and a time and has no other word: "Nov. 20, 2019, 9:28 AM UTC". */
export const isMoment = (text: string): boolean =>
	text.length < 80 && (easternMoment.test(text) || isWesternMoment(text));

const isWesternMoment = (text: string): boolean =>
	text
		.toLowerCase()
		.split(/[\s.,:;/|–-]+/)
		.every(word => word === '' || moment(word).test(word));

const name = /^[\p{Lu}][\p{L}'’.-]*$/u;
const particles = /^(?:de|da|do|dos|del|della|di|du|van|von|der|den|la|le|bin|al|el|ter|y|and|und|et|e|&)$/iu;

/** A Korean name and what its bearer is: "김하늘 기자". */
const reporter = /^[가-힣]{2,4} ?(?:(?:선임|객원|인턴|수습|전문)?기자|특파원|통신원|논설위원|칼럼니스트)$/;

/** Whether a line reads as people: two to four capitalised names, with roles, "and", "(now)" or a title around. */
export function isPersonLine(text: string): boolean {
	if (text.length > 140 || /[!?:]$/u.test(text)) return false;
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

const day =
	/^(?:\p{L}+[.,:]?\s+){0,3}(?:\d{1,4}[-/.年년]\s?\d{1,2}[-/.月월]\s?\d{1,4}|\d{1,2}\.?\s(?:de\s)?[\p{L}\p{M}.]{2,14},?\s(?:de\s)?\d{4})(?!\d)[^\p{L}]{0,20}(?:\p{L}{0,4}[^\p{L}]{0,12})?$/u;

/** Whether a line states a day, with a few words before it in whatever language: "Publicerad 30 mars 2025 06.15". */
export const statesDay = (text: string): boolean => text.length < 80 && /\d{4}/.test(text) && day.test(text);

const bare = /^\p{Lu}[^\s\d,;:!?()"“„«|/&@]*(?:\s\p{Lu}[^\s\d,;:!?()"“„«|/&@]*){1,2}$/u;

/** Whether a text is two or three capitalised words, as names without a title are; or a Korean reporter. */
export const isBareName = (text: string): boolean => bare.test(text) || reporter.test(text);
