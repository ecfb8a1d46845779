/** What a line looks like that states a day, a time or both, and nothing else. */
import {latin} from '../page/latin';
import {byOpening} from './by';
import {dateIn} from './dates';
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
	text.length < 80 && dated.test(text) && isDate(text.trim().toLowerCase()) && !tells(text) && !opensWithFraction(text);

/** What a page has done on a day goes before it, and whoever did it behind: "Published by the newsroom". */
const done =
	/^\s*(?:publ|updat|post|last|modif|aktual|veröff|stand|mis |기사|최종|입력|수정|등록|发布|發布|更新|公開|配信|掲載)/i;

/** Whether a line says what the page has done, and when: a text tells no such thing of itself. */
export const tellsOfPage = (text: string): boolean => done.test(text);

const words = latin(String.raw`[\p{L}\p{M}\d]+`, 'g');

/**
 * Whether a line goes on behind its date, as the entries of timelines, programmes and fixtures do: "12.30 Thornley v
 * Marsh", "June 9: Ambassador recalled". Or is a sentence without a number: "Published research supports her view."
 */
function tells(text: string): boolean {
	if (/^\D+[.!?]$/.test(text) && text.trim().split(' ').length > 3) return true;
	if (tellsOfPage(text)) return false;
	const part = text.split(bar)[0]!;
	if (statesDay(part)) return false;
	const others = [...part.matchAll(words(part))].filter(([word]) => !isOfDates(word.toLowerCase()));
	const rest = others[0] && part.slice(others[0].index);
	if (!rest || statesDay(rest) || byOpening.test(rest)) return false;
	// Behind a whole date may stand a place or a name; what is told of that day is set off.
	return dateIn(part) === undefined || (others.length > 1 && setsOff.test(part.slice(0, -rest.length)));
}

/** What parts a date from the desk or the agency beside it. */
const bar = /[•⋅|｜]|\s·\s/;

/** How an entry parts its day from what is told of it. */
const setsOff = /(?:[:：]|\s[–—-])\D*$/;

/** What a date has beside numbers: months and days, halves and zones, how long ago it is, how long reading takes. */
const ofDates = new Set(
	(
		'jan january januar janv janvier ene enero gen gennaio janeiro feb february februar fév févr février febrero febbraio fev ' +
		'fevereiro mar march mär märz mars marzo março apr april avr avril abr abril aprile may mai mayo maggio maio jun june juni ' +
		'juin junio giugno junho jul july juli juil juillet julio luglio julho aug august août agosto ago sep sept september ' +
		'septembre septiembre settembre setembro oct october okt oktober octobre octubre ottobre outubro nov november novembre ' +
		'noviembre novembro dec december dez dezember déc décembre dic diciembre dicembre dezembro ' +
		'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
		'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
		'lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
		'am pm uhr h hrs hr horas ore utc gmt est edt cst cdt mst mdt pst pdt et ct mt pt ist bst cet cest msk jst aest aedt hkt ' +
		'eastern central pacific standard local time st nd rd th ' +
		'ago min mins minute minutes hour hours day days week weeks month months m d w read reading listen to lesezeit minuten lecture ' +
		'lettura lectura leitura lezen leestijd läsning lästid lesetid læsetid today yesterday just now reply edited ' +
		'first last originally updated published posted modified aktualisiert veröffentlicht stand publié mis mise jour publicado ' +
		'actualizado atualizado pubblicato aggiornato on at the of and um vom den der le la à el del de di il alle las às em'
	).split(' '),
);

/** A number with its unit, a letter of "p.m.", or the signs of a date in Chinese, Japanese or Korean. */
const figure =
	/^(?:\d+(?:st|nd|rd|th|[ap]m|min|hrs?|uhr|[hmdw])?|\d*[年月日時时点點分秒년월일시분초曜火水木金土요화수목금토午前後上下오전후更新配信公開掲載发布發입력수정등록최종]+|[a-z])$/;

const isOfDates = (word: string): boolean => ofDates.has(word) || figure.test(word);

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

const day = latin(
	String.raw`^(?:\p{L}+[.,:]?\s+){0,3}(?:\d{1,4}[-/.年년]\s?\d{1,2}[-/.月월]\s?\d{1,4}|\d{1,2}\.?\s(?:de\s)?[\p{L}\p{M}.]{2,14},?\s(?:de\s)?\d{4})(?!\d)[^\p{L}]{0,20}(?:\p{L}{0,4}[^\p{L}]{0,12})?$`,
);

/** Whether a line states a day, with a few words before it in whatever language: "Publicerad 30 mars 2025 06.15". */
export const statesDay = (text: string): boolean => text.length < 80 && /\d{4}/.test(text) && day(text).test(text);
