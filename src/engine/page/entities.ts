/** The entities that structured data holds though nothing reads it as markup. */
const entities: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['quot', '"'],
	['apos', "'"],
	['lt', '<'],
	['gt', '>'],
	['nbsp', ' '],
	['#39', "'"],
	['#039', "'"],
	['#8217', '’'],
	['#8216', '‘'],
	['#8220', '“'],
	['#8221', '”'],
	['rsquo', '’'],
	['lsquo', '‘'],
	['ldquo', '“'],
	['rdquo', '”'],
	['mdash', '—'],
	['ndash', '–'],
	['#8211', '–'],
	['#8212', '—'],
	['#x27', "'"],
]);

/** A text with its entities as the characters that they stand for; those that nobody writes there stay. */
export const withoutEntities = (value: string): string =>
	value.replace(/&(#?\w{2,6});/g, (whole, name: string) => entities.get(name) ?? whole);
