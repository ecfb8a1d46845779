/** Long bylines: people with their degrees and posts, as scholars sign what they write. */
import {latin} from '../page/latin';
import {byOpening} from './by';
import {isPersonLine} from './byline';

/** Characters that such a line has: shorter ones are known by their names alone. */
const [fewest, most] = [40, 260];
/** Words of one name or post. */
const longest = 12;

/** What one is, or where: in a list of people, one of these makes it a signature. */
const post = latin(
	String.raw`(?<!\p{L})(?:prof(?:essor(?:in)?)?|lecturer|fellow|researcher|scientist|scholar|student|candidate|chair|dean|director|editor|correspondent|reporter|reporting|columnist|analyst|economist|institute?|universit\p{L}{1,3}|college|school|faculty|cent(?:re|er)|department|ph\.?d|m\.?d|emeritus|dozent(?:in)?|lehrstuhl|hochschule|redakteur(?:in)?|korrespondent(?:in)?|wissenschaftler(?:in)?|professeure?|maître(?:sse)?|chercheu(?:r|se)|enseignante?|docteure?|journaliste|école|profesora?|catedrátic[oa]|investigadora?|periodista|facultad|professoressa|ricercat(?:ore|rice)|docente|professora|pesquisadora?|jornalista)(?!\p{L})`,
	'i',
);

/** What sentences have and lists of people have not. */
export const tells =
	/(?<!\p{L})(?:is|are|was|were|has|have|had|says?|said|will|would|can|could|may|might|do|does|did|he|she|they|it|we|i|you|who|that|this|these|those|not|but|because|if|when|after|before|ist|sind|war|hat|haben|wird|sagt|sagte|nicht|dass|est|sont|ont|qui|que|dit|es|son|ha|han|dice|dijo|è|sono|hanno|che|são|foi|disse)(?!\p{L})/u;

/** Whether a part of a byline says what one is, or where. */
export const namesPost = (text: string): boolean => post(text).test(text);

/** The people in a line that is nothing but a long byline; undefined for any other. */
export function signatureIn(text: string): string | undefined {
	if (text.length < fewest || text.length > most || !text.includes(', ')) return undefined;
	const names = text.replace(byOpening, '');
	if (/[!?:;…”"]|\d{4}|[^.]{4}\.$/u.test(names) || tells.test(names)) return undefined;
	const parts = names.split(/,\s+|\s(?:and|und|et|y|e|&)\s/u);
	if (!isPersonLine(parts[0]!) || parts.some(part => part.split(/\s+/u).length > longest)) return undefined;
	// Last: a pattern of so many words takes a page a millisecond to compile.
	return isMostlyNames(names) && post(text).test(text) ? names : undefined;
}

/** Whether most longer words are capitalised: names, posts and houses. */
export function isMostlyNames(text: string): boolean {
	const words = text.split(/\s+/u).filter(word => word.length > 3);
	return words.filter(word => /^[("]?\p{Lu}/u.test(word)).length >= words.length / 2;
}
