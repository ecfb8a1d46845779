/** Words that point back at a sentence which the reader of a summary may not have. Looked up, since a pattern of so many takes milliseconds to compile. */

const listed = (words: string): string[] => words.split('|');

/** What does so by itself. In this order: English pronouns, connectives, then German, French, Spanish, Italian, Russian. */
const words = new Set(
	listed(
		'he|she|it|they|him|them|his|her|their|its|these|those|such|both|neither|either|' +
			'but|and|or|so|yet|nor|also|then|still|however|meanwhile|instead|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|besides|otherwise|likewise|similarly|additionally|consequently|accordingly|conversely|elsewhere|afterward|afterwards|now|here|too|plus|because|which|who|whose|others|another|indeed|yes|' +
			'er|es|dies|diese|dieser|dieses|diesem|diesen|jene|jener|jenes|ihm|ihn|ihnen|ihr|ihre|ihren|ihrem|ihrer|ihres|sein|seine|seinen|seinem|seiner|seines|aber|und|oder|doch|denn|dabei|dadurch|damit|deshalb|daher|deswegen|zudem|außerdem|jedoch|allerdings|dennoch|trotzdem|stattdessen|auch|dann|sie|' +
			'il|elle|ils|elles|ce|cela|mais|et|donc|pero|y|él|ello|ellos|ella|ellas|esto|eso|ma|lui|lei|questo|он|она|они|это|но|и',
	),
);

const that = listed(
	"’s|'s| is| was| will| would| has| had| said| mean| means| meant| make| makes| made| can| could| may| might| include| includes| included| came| comes| follows| followed| one| changed| changes| ended| ends| began| begins| left| leaves| leads| prompted| prompt| prompts| put| puts| gave| gives| brought| brings| raised| raises| helped| helps| seems| seemed| happened| happens| drew| sparked| works| worked| adds| added| sent| kept| does| did| marks| marked| took| takes| alone",
);

/** What does so with what follows it. */
const phrases = new Map<string, readonly string[]>([
	...listed('since|until|back|only').map((word): [string, string[]] => [word, [' then']]),
	['by', [' then', ' contrast']],
	[
		'the',
		listed(
			' former| latter| same| move| pair| trio| two| three| couple| duo| first is| first was| first one| second is| second was| second one| third is| third was| third one| other is| other was| other one| last is| last was| last one',
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
	['c', ['’est', "'est"]],
]);

const opening = /^[\s"“„«‘'(—–-]+/;
const word = /^[\w\u00aa-\u1fff\u2c00-\ud7ff-]+/;
/** "Both ferries" are named. */
const pair = /^(?:both|neither|either) [a-z\u00c0-\u024f\u0370-\u052f]/;

/** Whether it can only be read after another sentence: "He agreed.", "But the vote failed." */
export function dangles(text: string): boolean {
	const start = text.replace(opening, '').slice(0, longest).toLowerCase();
	const first = word.exec(start)?.[0] ?? '';
	if (words.has(first)) return !pair.test(start);
	const rest = start.slice(first.length);
	return phrases.get(first)?.some(phrase => rest.startsWith(phrase) && !word.test(rest.slice(phrase.length))) ?? false;
}

/** No word and what follows it are longer together. */
const longest = 40;
