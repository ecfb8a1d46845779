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

/** A form, and the places of year, month and day in it. Slashes leave day and month open; only a number above twelve tells. */
const forms: readonly [RegExp, number, number, number][] = [
	[/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, 1, 2, 3],
	[/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/, 1, 2, 3],
	[/(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u, 3, 1, 2],
	[/(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?\s(?:de\s)?(\p{L}{3,10})\.?,?\s(?:de\s)?(\d{4})(?!\d)/u, 3, 2, 1],
	[/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, 3, 2, 1],
	[/(?<!\d)(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})(?!\d)/, 3, 2, 1],
	[/(?<!\d)(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})(?!\d)/, 3, 1, 2],
];

/** The first day a short text states, as `YYYY-MM-DD`; undefined when it states none. */
export function dateIn(text: string): string | undefined {
	for (const [pattern, year, month, day] of forms) {
		const found = pattern.exec(text);
		const date = found && isoOf(found[year]!, found[month]!, found[day]!);
		if (date) return date;
	}
	return undefined;
}

function isoOf(year: string, month: string, day: string): string | undefined {
	const number = Number(month) || months.findIndex(name => name.test(month.toLowerCase())) + 1;
	if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31 || !/^(?:19|20)/.test(year)) return undefined;
	return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
