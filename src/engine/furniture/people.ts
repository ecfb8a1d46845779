/** Bylines that list three people or more: "Mara Quinn, Ida Sund and Tobias Halloway". */
import {isBareName, isPersonLine, isPlace} from '../line/byline';
import {isDateLine} from '../line/date-line';
import {namesPost} from '../line/signature';

/** The last of a list, with what stands behind it in its line, and all before it. */
const joined = /^([^|•·—–:;(@\d]+?),?\s(?:and|und|et|y|e|&)\s((?:(?!\s(?:and|und|et|y|e|&)\s).)+)$/u;

/** A longer line lists more than people, in characters. */
const longest = 160;

/** Words of houses, desks, posts, days and places that two capitalised words may be. People who are called so are told as before: only the first. */
const others = new Set(
	(
		'agency agence agentur agencia agenzia associated bloomberg broadcasting bureau business channel chronicle club company ' +
		'corporation council courier daily desk digital dispatch echo editorial express foundation gazette getty globe group ' +
		'guardian herald images inc independent journal ltd magazine mail media mirror network news newspaper newspapers newsroom ' +
		'observer online partners poll post press programme project radio record records register report reports reuters review ' +
		'service services standard star studio studios sun syndicate team telegraph television times today tribune trust tv union ' +
		'watch website weekly wire world zeitung redaktion redaction rédaction redacción redazione redação ' +
		'attorney author authors chef coach contributor contributors correspondents critic critics dietitian doctor editors expert ' +
		'experts founder freelance freelancer guest host intern interns lawyer manager minister nurse officer photographer ' +
		'photographers photos pictures president producer producers reporters senior special staff strategist support therapist ' +
		'writer writers ' +
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
		'october november december ' +
		'abu addis bank baton beach buenos central city county delhi des downing eastern el grand great gulf hill house island ' +
		'islands kingdom kuala lake little lower nova northern old palo park rhode sierra silicon southern sri state states street ' +
		'tel town upper valley wall western white'
	).split(' '),
);

/** Whether a part of a list is a person's name, and surely nothing else. */
const isPerson = (name: string): boolean =>
	isBareName(name) &&
	isPersonLine(name) &&
	!isPlace(name) &&
	!namesPost(name) &&
	!/\p{Lu}\.?\p{Lu}/u.test(name) &&
	!name
		.toLowerCase()
		.split(/[\s-]/)
		.some(word => others.has(word));

/**
 * All people that the text behind a "by" lists, where nothing but people stands between its commas: behind one, a post, a
 * place or a house may stand as well.
 * @param cleaned the name that a text begins with
 */
export function listed(text: string, cleaned: (text: string) => string | undefined): string | undefined {
	const [, before, behind] = (text.length <= longest && text.includes(', ') && joined.exec(text)) || [];
	const names = before?.split(/,\s+/u) ?? [];
	const last = behind && cleaned(behind);
	if (!last || names.length < 2 || !behind.startsWith(last)) return undefined;
	const rest = behind.slice(last.length);
	if (rest.startsWith(',') && !isDateLine(rest.slice(1).trim())) return undefined;
	const arePeople = [...names, last].every(name => isPerson(name) && cleaned(name) === name);
	return arePeople ? text.slice(0, text.length - rest.length) : undefined;
}
