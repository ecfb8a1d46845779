/** Dates and languages as a reader says them. */

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;

/**
 * An ISO 8601 date in words: "3 December 2025", with the time of day in the reader's own zone where the story gives
 * one. A date without a time is that calendar day everywhere, so no zone shifts it.
 * @returns undefined for what is no date
 */
export function dateInWords(iso: string, locale: string): string | undefined {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return undefined;
	const format: Intl.DateTimeFormatOptions = dateOnly.test(iso)
		? {dateStyle: 'long', timeZone: 'UTC'}
		: {dateStyle: 'long', timeStyle: 'short'};
	return new Intl.DateTimeFormat(locale, format).format(date);
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
