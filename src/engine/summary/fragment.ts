/**
 * What ends in a full stop and yet is no sentence: "Whether the club can raise the money.", "A vote on Thursday, and then a
 * long wait." Newsrooms that write in points set such lines under what comes next.
 */
import {baseOf} from '../page/language';

/** A clause that asks without a question mark: it is a sentence only with what is said of it. */
const clause = /^["“(]*(?:Whether|How|Why) /;
const saidOfIt =
	/\b(?:remain(?:s|ed)?|(?:is|was|are|were|isn[’']t|wasn[’']t) (?:(?:still|not|also|now|yet|largely|a|an|the) )*(?:unclear|uncertain|unknown|known|clear|open|disputed|doubt|in doubt|matter|another|question|up to|any(?:one|body)|hard|difficult|easy|at|under|beside|part|what|why|how)|depend(?:s|ed)?|matter(?:s|ed)?|hinge(?:s|d)?|will|would|ha(?:s|ve|d) (?:never|not|yet|long|been|also|become))\b/;
/** In the languages that part a clause from its sentence by a comma, there is one. */
const others: Readonly<Record<string, RegExp>> = {
	de: /^["„(]*(?:Ob|Warum|Weshalb|Wieso) [^,]*$/,
	fr: /^[«(\s]*(?:Si|Pourquoi) [^,]*$/,
	es: /^["“«(]*(?:Si|Por qué|Cómo|Quién|Cuándo|Cuánto|Dónde) (?!.*(?:,| (?:es|está|sigue|depende|queda) ))/,
	ja: /か[。．]?$/,
};

/** Longer ones have a verb. */
const longest = 16;
/** "A vote", "Revenue -- $2.6 billion": what has no verb begins so, or has a dash for it. */
const named = /^(?:An?|The|One|No|Another|More) |^[^,;:]{3,40} (?:--|[–—-]) /;
/** Verbs that no ending tells, and who may stand before others. */
const verbs = new Set(
	(
		'am is are was were be has have had do does did will would can cannot could may might must shall should ' +
		'became began bet bid bit blew broke brought built bought burst came cast caught chose clung cost crept cut dealt dug drew drank drove ate fell fed felt fought found fled flew forbade forecast forgot froze got gave went grew hung heard hid hit held hurt kept knelt knew laid lay led left lent let lit lost made meant met overtook overthrew paid put quit ran rang read rode rose said sang sank sat saw sent set shed shone shook shot shrank shut slept slid sold sought spent split spoke spread sprang spun stood stole struck stuck stung swam swept swore swung taught thought threw told took tore underwent undertook understood upheld won woke wore wound wove withdrew withheld wrote ' +
		'i he she it we you they who which that there people police men women children staff crew data media'
	).split(' '),
);
const pair = /\b[A-Z]\S{0,30} and [A-Z]/;
const word = /(?<!\d)[A-Za-z’']+/g;

/** Whether a statement lacks what would make it a sentence. @param words how many it has */
export function isFragment(text: string, words: number, language = ''): boolean {
	const own = baseOf(language);
	if (others[own]) return others[own].test(text);
	if (clause.test(text)) return !saidOfIt.test(text) && !(text.startsWith('Whether') && text.includes(', '));
	return own === 'en' && words <= longest && named.test(text) && !pair.test(text) && !mayHaveVerb(text);
}

/** An -ed or an -s may be a noun's or a participle's: then it counts as a verb's. */
const mayHaveVerb = (text: string): boolean =>
	(text.match(word) ?? []).some(
		one => verbs.has(one.toLowerCase()) || /ed$|n[’']t$|[’'](?:re|ll|ve|d)$/.test(one) || /^[a-z]+[^su’']s$/.test(one),
	);
