/** Words that point back at a sentence which the reader of a summary may not have. Looked up, since a pattern of so many takes milliseconds to compile. */
import {baseOf} from '../page/language';

const listed = (words: string): string[] => words.split('|');

/** What does so by itself: English and German pronouns and connectives. */
const words = new Set(
	listed(
		'he|she|it|they|him|them|his|her|their|its|these|those|such|both|neither|either|' +
			'but|and|or|so|yet|nor|also|then|still|however|meanwhile|instead|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|besides|otherwise|likewise|similarly|additionally|consequently|accordingly|conversely|elsewhere|afterward|afterwards|now|here|too|plus|because|which|who|whose|others|another|indeed|yes|' +
			'er|es|dies|diese|dieser|dieses|diesem|diesen|jene|jener|jenes|ihm|ihn|ihnen|ihr|ihre|ihren|ihrem|ihrer|ihres|sein|seine|seinen|seinem|seiner|seines|aber|und|oder|doch|denn|dabei|dadurch|damit|deshalb|daher|deswegen|zudem|außerdem|jedoch|allerdings|dennoch|trotzdem|stattdessen|auch|dann|sie',
	),
);

const that = listed(
	"’s|'s| is| was| will| would| has| had| said| mean| means| meant| make| makes| made| can| could| may| might| include| includes| included| came| comes| follows| followed| one| changed| changes| ended| ends| began| begins| left| leaves| leads| prompted| prompt| prompts| put| puts| gave| gives| brought| brings| raised| raises| helped| helps| seems| seemed| happened| happens| drew| sparked| works| worked| adds| added| sent| kept| does| did| marks| marked| took| takes| alone",
);

/** What does so with what follows it, in the same languages. */
const phrases = new Map<string, readonly string[]>([
	...listed('since|until|back|only').map((word): [string, string[]] => [word, [' then']]),
	['by', [' then', ' contrast']],
	[
		'the',
		listed(
			' former| latter| same| move| pair| trio| two| three| couple| duo| first is| first was| first one| second is| second was| second one| third is| third was| third one| other is| other was| other one| last is| last was| last one| others| rest is| rest are| rest was| rest were| rest has| rest have| rest will',
		),
	],
	['in', listed(' addition| contrast| turn| response| fact| other words| that case')],
	['as', [' a result', ' such']],
	['for', [' example', ' instance']],
	['on', [' the other hand']],
	['at', [' the same time']],
	['after', [' that']],
	['even', [' so']],
	['what', ['’s more', "'s more", ' is more']],
	['most', [' importantly']],
	['that', that],
	['this', that],
	['of', listed('it|he|she|they|that|this|there|not').flatMap(word => [` course ${word}`, ` course, ${word}`])],
	['no', [',']],
	['not', [' so']],
	['das', listed(' ist| war| sei| wird| hat| hatte| bedeutet| soll| könnte')],
]);

/** Other languages, each by itself: what is "he" in one is the article of another. */
const others: Readonly<Record<string, RegExp>> = {
	fr: /^(?:(?:ils?|elles?|ce|cela|ça|celui-ci|celle-ci|ceux-ci|celles-ci|cette|cet|ces|mais|et|ou|donc|car|aussi|ainsi|alors|pourtant|cependant|toutefois|néanmoins|puis|ensuite|sa|son|ses|leurs?|lui|eux|parce que|en effet|en revanche)(?![\p{L}-]| (?:semaine|année|fois|nuit|mois|matin|soir|été|week-end|[a-z]+di)(?!\p{L}))|c[’'](?:est|était)|parce qu[’'])/u,
	es: /^(?:pero|y|o|él|ell[oa]s?|esto|es[oea]s?|además|también|entonces|así|sus?|les?|porque|sin embargo|no obstante|por (?:eso|ello|tanto))(?!\p{L})/u,
	it: /^(?:ma|ed?|o|lui|lei|loro|quest[oaie]|quell[oaie]|ess[oaie]|suo[i]?|sua|sue|inoltre|tuttavia|però|così|quindi|dunque|anche|poi|infatti|perciò|invece|perché)(?!\p{L}| (?:settimana|mattina|sera|notte|estate|volta)(?!\p{L}))/u,
	pt: /^(?:mas|e|ou|el[ea]s?|isso|isto|ess[ea]s?|seus?|suas?|também|porém|assim|então|contudo|entretanto|porque|além disso|no entanto|por isso)(?!\p{L})/u,
	ru: /^(?:он[аио]?|эт(?:о|от|а|и|ого|ому|им|их)|но|и|а|его|е[её]|их|ему|ей|им|там|так|тогда|также|однако|поэтому|затем|потом|потому|кроме того|об этом|при этом|после этого|тем не менее|по (?:его|е[её]|их) словам)(?!\p{L}| (?:лет|год|недел|утр|вечер|месяц|раз))/u,
	ar: /^(?:و?هو|و?هي|و?هم|و?هذا|و?هذه|و?ذلك|و?تلك|و?لكن|كما|وأضافت?|وتابعت?|وأوضحت?)(?!\p{L})/u,
	hi: /^(?:वह|वे|यह|ये|उन्होंने|उसने|उन(?:के|की|का)|उस(?:के|की|का)|इस(?:के|की|का|लिए)|लेकिन|और|हालांकि)(?![\p{L}\p{M}])/u,
	ja: /^(?:これ|それ|あれ|この|その|あの|彼|しかし|だが|ただ|また|さらに|そして|一方|同[氏社署]|なお|しかも|ところが)/,
	zh: /^(?:他|她|它|这|這|该|該|此|但|而|并|並|同时|同時|另外|然而|不过|不過|因此)/,
	ko: /^(?:그(?:는|녀|들은|러나|리고|런데)|이[는에]|이것|하지만|또|한편)(?![가-힣])/,
};

const opening = /^[\s"“„«‘'(—–-]+/;
const word = /^[\w\u00aa-\u1fff\u2c00-\ud7ff-]+/;
/** "That vote is set for Friday.", "Two of them sank." "This week" and "this summer" are the reader's too. */
const pointed =
	/^(?:th(?:at|is) (?!(?:week|month|year|day|morning|afternoon|evening|night|weekend|time|spring|summer|autumn|fall|winter|season|quarter|decade|century)\b)[a-z]+ (?:is|was|will|would|has|had|can|could|may|might)|[a-z]+ of them)(?![a-z])/;
/** "Both ferries" are named. */
const pair = /^(?:both|neither|either) [a-z\u00c0-\u024f\u0370-\u052f]/;

/** Whether it can only be read after another sentence: "He agreed.", "But the vote failed." */
export function dangles(text: string, language = ''): boolean {
	const start = text.replace(opening, '').slice(0, longest).toLowerCase();
	const other = others[baseOf(language)];
	if (other) return other.test(start);
	const first = word.exec(start)?.[0] ?? '';
	if (words.has(first)) return !pair.test(start);
	if (pointed.test(start)) return true;
	const rest = start.slice(first.length);
	return phrases.get(first)?.some(phrase => rest.startsWith(phrase) && !word.test(rest.slice(phrase.length))) ?? false;
}

/** No word and what follows it are longer together. */
const longest = 40;
