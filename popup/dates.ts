/** Dates and languages as a reader says them. */

const day = {year: 'numeric', month: 'short', day: 'numeric'} as const;
const dayOfYear = {month: 'short', day: 'numeric'} as const;
const dateOnly = /^\d{4}-\d{2}-\d{2}$/;

/** With the year or without. */
type Form = typeof day | typeof dayOfYear;

/** The calendar day of an ISO date, in the reader's own zone when it has a time. Undefined for what is no date. */
function dayInWords(iso: string, locale: string, form: Form = day): string | undefined {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return undefined;
	const timeZone = dateOnly.test(iso) ? 'UTC' : undefined;
	return new Intl.DateTimeFormat(locale, {...form, timeZone}).format(date);
}

/** A numeric hour beside a date has no nought in any language: one that writes "06:04" alone is to write it there, too. */
function hourBesideDate(locale: string): 'numeric' | '2-digit' {
	const parts = new Intl.DateTimeFormat(locale, {timeStyle: 'short'}).formatToParts(new Date(2025, 0, 1, 6));
	return parts.some(({type, value}) => type === 'hour' && value.length === 2) ? '2-digit' : 'numeric';
}

/**
 * An ISO 8601 date in words: "3 Dec 2025", with the time of day in the reader's own zone where the story gives
 * one. A date without a time is that calendar day everywhere, so no zone shifts it.
 * @returns undefined for what is no date
 */
export function dateInWords(iso: string, locale: string, form: Form = day): string | undefined {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return undefined;
	if (dateOnly.test(iso)) return dayInWords(iso, locale, form);
	return new Intl.DateTimeFormat(locale, {...form, hour: hourBesideDate(locale), minute: '2-digit'}).format(date);
}

/** The year of an ISO date, in the reader's own zone when it has a time. */
function yearOf(iso: string): number {
	const date = new Date(iso);
	return dateOnly.test(iso) ? date.getUTCFullYear() : date.getFullYear();
}

/**
 * When a story was changed, in words: the time of day alone when that was on the day it was published, and no year when it
 * was in the same.
 * @returns undefined for what is no date, and when both are the same
 */
export function changeInWords(updated: string, published: string | undefined, locale: string): string | undefined {
	const first = published && dayInWords(published, locale);
	if (updated === published || (dateOnly.test(updated) && updated === published?.slice(0, 10))) return undefined;
	if (!dateOnly.test(updated) && first && first === dayInWords(updated, locale)) {
		return new Intl.DateTimeFormat(locale, {timeStyle: 'short'}).format(new Date(updated));
	}
	const isSameYear = published !== undefined && yearOf(published) === yearOf(updated);
	return dateInWords(updated, locale, isSameYear ? dayOfYear : day);
}

/**
 * The name of `language` in the language of `locale`, when the two differ.
 * @returns undefined when they are the same, or when `language` is no tag that the browser can name
 */
export function foreignLanguage(language: string | undefined, locale: string): string | undefined {
	try {
		const {language: base} = new Intl.Locale(language ?? locale);
		if (base === new Intl.Locale(locale).language) return undefined;
		return new Intl.DisplayNames(locale, {type: 'language', fallback: 'none'}).of(base);
	} catch {
		return undefined;
	}
}
