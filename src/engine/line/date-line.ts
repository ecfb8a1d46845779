/** What a line looks like that states a day, a time or both, and nothing else. */
import {latin} from '../page/latin';
import {opensWithFraction} from './score';

/** The names of days, whole or cut, and how those of months begin: parts of patterns for texts in small letters. */
export const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const month = '(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])';

const dates = latin(
	String.raw`^(?:(?:published|updated|posted|last updated|modified|aktualisiert|veröffentlicht|stand|publié|mis à jour)\b|\d{1,2}[:.]\d{2}|${weekday}\.?,?\s|${month}[a-z]*\.?\s\d|\d{1,2}(?:st|nd|rd|th|\.)?\s[^\s\d.,:;!?()/-]{3,9}\.?,?\s\d{4}|\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,4}|\d+\s(?:min|minutes?|hours?|hrs?|days?|weeks?|months?|h|d|m)\b.{0,12}$|\d{1,2}(?:m|min|h|hrs?|d|w)(?: ago)?$|\d{1,2}(?:st|nd|rd|th|\.)?\s${month}\p{L}*\.?$|(?:today|yesterday|just now)\b.{0,20}$|(?:(?:기사|최종)?\s?(?:입력|수정|등록)|(?:发布|發布|更新|公開|配信|掲載)(?:时间|時間|日時?)?)\s?[:：]?\s?(?:\d|$))`,
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
	String.raw`^(?:\d{1,4}(?:st|nd|rd|th|[ap]m?)?|[ap]m?|m|utc|gmt|[acempw]?[sde][sd]?t|[bi]st|on|at|last|updated|published|posted|${weekday}|${month}\p{L}{0,6})$`,
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

const day =
	/^(?:\p{L}+[.,:]?\s+){0,3}(?:\d{1,4}[-/.年년]\s?\d{1,2}[-/.月월]\s?\d{1,4}|\d{1,2}\.?\s(?:de\s)?[\p{L}\p{M}.]{2,14},?\s(?:de\s)?\d{4})(?!\d)[^\p{L}]{0,20}(?:\p{L}{0,4}[^\p{L}]{0,12})?$/u;

/** Whether a line states a day, with a few words before it in whatever language: "Publicerad 30 mars 2025 06.15". */
export const statesDay = (text: string): boolean => text.length < 80 && /\d{4}/.test(text) && day.test(text);
