/**
 * What a program can check of a summary without knowing what is important, written apart from the engine so that the
 * engine cannot agree with itself. Each check takes the summary's sentences and the story.
 */
/** @param {string} text */
const wordsOf = text => text.split(/\s+/).filter(Boolean).length;
const pointing =
	/^["“‘'(]*(?:he|she|it|they|his|her|their|its|these|those|this (?:is|was|will|would|has|had|means|meant|could|may)|that (?:is|was|will|would|has|had|means|meant|could|may)|but|and|or|so|yet|nor|however|meanwhile|also|then|moreover|furthermore|therefore|instead|besides|still|for example|as a result|in addition)\b/i;
/** Names of two words or more; a stop belongs to initials and titles alone, so that none reaches into the next sentence. */
const name = /[A-Z](?:[a-z]{0,2}\.|[\w’'-]*)(?: [A-Z](?:[a-z]{0,2}\.|[\w’'-]*))+/g;
const notNames =
	/^(?:The|A|An|In|On|At|For|From|After|Before|When|While|As|But|And|If|It|He|She|They|His|Her|This|That|With|By|Since|During|Under|Mr|Mrs|Ms|Dr|Sir|Last|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** @param {string} text */
const balanced = text =>
	text.split('"').length % 2 === 1 &&
	text.split('“').length === text.split('”').length &&
	text.split('(').length === text.split(')').length;
/** @param {string} text */
const bareQuote = text => /^["“][^"”]+["”]?[.!?]?["”]?$/.test(text.trim());
/** The last words of names of two or three words, as a person's is: "Officer Michael Slager". @param {string} text */
const surnames = text =>
	new Set(
		[...text.matchAll(name)].flatMap(([found]) => {
			const words = found.split(' ');
			while (notNames.test(words[0] ?? '')) words.shift();
			return words.length > 1 && words.length < 5 ? [(words.at(-1) ?? '').replace(/[’']s?$|\.$/, '')] : [];
		}),
	);
const peoples = /(?:[cdgknrst]i?ans?|ish|ese|[sm]lims?|lamic)$/;

/**
 * Surnames that a sentence uses alone though the story has their full name, and the summary does not. A word that the
 * story also writes small ("the Police", "the police") is no surname, nor is one that names a people.
 * @param {string[]} sentences @param {string} story
 */
function bareSurnames(sentences, story) {
	const known = surnames(story);
	const told = sentences.join('\n').replace(/[’']s\b/g, '');
	/** @param {string} word */
	const isTold = word => new RegExp(`[A-Z][\\w.’'-]* ${word}\\b`).test(told);
	/** @param {string} word */
	const isSurname = word =>
		known.has(word) &&
		!peoples.test(word) &&
		!notNames.test(word) &&
		!new RegExp(`\\b(?:[Ii]n|near|across|around|[Tt]he) ${word}\\b`).test(story) &&
		!new RegExp(`\\b${word.toLowerCase()}\\b`).test(story);
	return sentences.flatMap(text =>
		[...text.matchAll(/(?<![A-Z][\w.’'-]* )\b([A-Z][a-z]{2,})\b(?! [A-Z])/g)]
			.map(([, word = '']) => word)
			.filter(word => isSurname(word) && !isTold(word)),
	);
}

/** @param {string} text */
const grams = text => {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.slice(3).map((word, at) => [...words.slice(at, at + 3), word].join(' '));
};

/** @type {Record<string, (sentences: string[], story: string) => boolean>} */
export const checks = {
	faithful(sentences, story) {
		let at = 0;
		return sentences.every(text => {
			const found = story.indexOf(text, at);
			at = found + text.length;
			return found >= 0;
		});
	},
	clean: sentences =>
		sentences.every(
			text => !/^[•▪*-]|^(?:editor['’]s note|photograph|read more|sign up)\b|getty images|click here/i.test(text),
		),
	start: sentences => sentences.every((text, at) => at === 0 || !pointing.test(text)),
	quotes: sentences => sentences.every(text => balanced(text) && !bareQuote(text)),
	statements: sentences => sentences.every(text => !/\?["”’)]*$/.test(text)),
	names: (sentences, story) => bareSurnames(sentences, story).length === 0,
	twice(sentences) {
		const all = sentences.map(grams);
		return all.every((one, at) => {
			const others = new Set(all.filter((_, other) => other !== at).flat());
			return one.filter(gram => others.has(gram)).length < 2;
		});
	},
	length(sentences) {
		const total = wordsOf(sentences.join(' '));
		return (
			total >= 25 &&
			total <= 95 &&
			sentences.every((text, at) => wordsOf(text) >= 6 && (at === 0 || wordsOf(text) <= 45))
		);
	},
};
