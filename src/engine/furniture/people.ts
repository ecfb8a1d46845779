/** Where a name ends in its line, and lines that list several. */
import {isPersonLine, isPlace} from '../line/byline';
import {namesPost} from '../line/signature';
import {latin} from '../page/latin';

/** Where a name ends: a bullet, a date, a role, a verb. */
export const ends = latin(
	String.raw`(?<!\s)\s*(?:\s\S{1,60}@|[|•·⋅—–:;(@]|\s-\s|,\s*(?!(?:Jr|Sr|MD|PhD|RD|MS|CFP)\b)|\b(?:updated|published|posted|on|in|at|is|was|has|have|reviewed|for|last|edited|contributing|staff|senior|min|minute|read|expert)\b|\bpubli[cé]\S*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?\s+(?:\p{L}{3,9}\.?\s+)?\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d|\p{Nd}).*$`,
	'is',
);

/** What no list of names goes on behind. */
const breaks = /[|•·⋅—–:;(@\d]|\s-\s/;

/** The last name of a list, and what stands before it: "Mara Quinn, Pat Verne", "Ines Talbot in Paris". */
const joined = /^(.+?),?\s(?:and|und|et|y|e|&)\s((?:(?!\s(?:and|und|et|y|e|&)\s).)+)$/u;

/** The people that a text begins with, where it lists more than two: behind a comma alone, a post or a house may stand. */
export function listed(text: string): string | undefined {
	if (!text.includes(', ')) return undefined;
	const list = text.split(breaks, 1)[0]!.trim();
	const [, before, after] = joined.exec(list) ?? [];
	const names = before?.split(/,\s+/u) ?? [];
	if (!after || names.length < 2) return undefined;
	const last = after.replace(ends(after), '').trim();
	const arePeople = [...names, last].every(name => isPersonLine(name) && !namesPost(name) && !isPlace(name));
	return arePeople ? list.slice(0, list.length - after.length) + last : undefined;
}
