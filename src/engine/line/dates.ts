/** Dates as pages write them. */

/** The starts of month names in English, German, French, Spanish, Portuguese and Italian. */
const months: readonly RegExp[] = [
	/^(?:jan|ene|gen)/,
	/^(?:feb|fév|fev)/,
	/^(?:mar|mär)/,
	/^(?:apr|avr|abr)/,
	/^(?:may|mai|mag)/,
	/^(?:jun|juin|giu)/,
	/^(?:jul|juil|lug)/,
	/^(?:aug|aoû|aou|ago)/,
	/^(?:sep|set)/,
	/^(?:oct|okt|ott|out)/,
	/^nov/,
	/^(?:dec|dez|déc|dic)/,
];

/**
 * A form, and the places of year, month and day in it. Months have the letters of the languages above: a run of any letters
 * at all takes a page 50 ms to compile. Slashes leave day and month open; only a number above twelve tells.
 */
const forms: readonly [RegExp, number, number, number][] = [
	[/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, 1, 2, 3],
	[/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/, 1, 2, 3],
	[/([a-zà-ÿ]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/i, 3, 1, 2],
	[/(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?[\s-](?:de\s)?([a-zà-ÿ]{3,10})\.?,?[\s-](?:de\s)?(\d{4})(?!\d)/i, 3, 2, 1],
	[/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, 3, 2, 1],
	[/(?<!\d)(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})(?!\d)/, 3, 2, 1],
	[/(?<!\d)(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})(?!\d)/, 3, 1, 2],
];

/**
 * When a story was published and last changed, in ISO 8601: as its page states them in its head or, failing that, by the
 * day that stands `beside` its headline. So too where it was published after its last change: then that is the day on
 * which a machine made the page.
 */
export function datesOf(
	said: {published: string | undefined; updated: string | undefined},
	beside: string | undefined,
): {published: string | undefined; updated: string | undefined} {
	const published = said.published && isoIn(said.published);
	const updated = said.updated && isoIn(said.updated);
	const isOdd = published && updated && published.slice(0, 10) > updated.slice(0, 10);
	return {published: (isOdd ? beside : published) ?? beside ?? published, updated};
}

/** The Web's first year, and how much later than ours a day may have begun elsewhere. */
const oldest = '1991';
const ahead = 24 * 60 * 60 * 1000;

/**
 * Whether a page can have been published on a day that only stands in its text: not before there were any, nor one to come.
 * A day in a form for machines is meant, as in an archive of older stories, and on a device whose clock is slow.
 */
export const mayBePublished = (day: string | undefined): day is string =>
	day !== undefined && day >= oldest && day.slice(0, 10) <= new Date(Date.now() + ahead).toISOString();

const iso = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const zoned = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})(?:\s?\([^)]*\))?$/;

/** The days from which machines count, and which they state where they know none. */
const zero = /^(?:0001-01-01|1970-01-01(?:T00:00|$))/;

/** A date in ISO 8601: as it stands when it is so written, the day alone when it names no time zone; undefined for none. */
function isoIn(value: string): string | undefined {
	const joined = value.trim().replace(' ', 'T').replace(' ', '');
	if (zero.test(joined)) return undefined;
	if (iso.test(joined)) return joined;
	const time = Date.parse(value);
	const day = zoned.test(value.trim()) ? undefined : dateIn(value);
	return day ?? (Number.isNaN(time) ? undefined : new Date(time).toISOString());
}

/** The first day a short text states, as `YYYY-MM-DD`; undefined when it states none. */
export function dateIn(text: string): string | undefined {
	for (const [pattern, year, month, day] of forms) {
		const found = pattern.exec(text);
		const date = found && isoOf(found[year]!, found[month]!, found[day]!);
		if (date) return date;
	}
	return undefined;
}

/** A name may begin with a number: "/2026/05/10-piers-to-see" states no day. */
const inAddress = /(?<!\d)(\d{4})(?:\/(\d{1,2})\/(\d{1,2})(?=\/|$)|-(\d{2})-(\d{2})(?!-?\d))/;

/** The day that a path states, as `YYYY-MM-DD`: "/2026/05/12/ferries", "/ferries-2026-05-12"; undefined when it states none. */
export function dayInAddress(path: string): string | undefined {
	const found = inAddress.exec(path);
	return found ? isoOf(found[1]!, (found[2] ?? found[4])!, (found[3] ?? found[5])!) : undefined;
}

function isoOf(year: string, month: string, day: string): string | undefined {
	const number = Number(month) || months.findIndex(name => name.test(month.toLowerCase())) + 1;
	if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31 || !/^(?:19|20)/.test(year)) return undefined;
	return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
