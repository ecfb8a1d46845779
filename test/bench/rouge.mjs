/** ROUGE F1 (Lin 2004), without stemming: 1- and 2-grams, and the summary-level longest common subsequence. */
/** @param {string} text @returns {string[]} */
const wordsOf = text => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** @param {string[]} words @param {number} n @returns {Map<string, number>} */
function counts(words, n) {
	const found = new Map();
	for (let i = 0; i + n <= words.length; i++) {
		const gram = words.slice(i, i + n).join(' ');
		found.set(gram, (found.get(gram) ?? 0) + 1);
	}
	return found;
}

/** @param {number} hits @param {number} ours @param {number} theirs */
const f1 = (hits, ours, theirs) => (hits === 0 ? 0 : (200 * hits) / (ours + theirs));

/** @param {string[]} ours @param {string[]} theirs @param {number} n */
function overlap(ours, theirs, n) {
	const a = counts(ours, n);
	const b = counts(theirs, n);
	let hits = 0;
	for (const [gram, count] of a) hits += Math.min(count, b.get(gram) ?? 0);
	return f1(hits, Math.max(0, ours.length - n + 1), Math.max(0, theirs.length - n + 1));
}

/**
 * The indices in `theirs` of one longest common subsequence.
 * @param {string[]} ours @param {string[]} theirs
 */
function common(ours, theirs) {
	const rows = [new Uint16Array(theirs.length + 1)];
	for (let i = 1; i <= ours.length; i++) {
		const row = new Uint16Array(theirs.length + 1);
		for (let j = 1; j <= theirs.length; j++)
			row[j] =
				ours[i - 1] === theirs[j - 1]
					? (rows[i - 1]?.[j - 1] ?? 0) + 1
					: Math.max(rows[i - 1]?.[j] ?? 0, row[j - 1] ?? 0);
		rows.push(row);
	}
	const found = [];
	for (let i = ours.length, j = theirs.length; i > 0 && j > 0; ) {
		if (ours[i - 1] === theirs[j - 1]) {
			found.push(j - 1);
			i--;
			j--;
		} else if ((rows[i - 1]?.[j] ?? 0) >= (rows[i]?.[j - 1] ?? 0)) i--;
		else j--;
	}
	return found;
}

/** @param {string[]} ours @param {string[]} theirs sentences of both */
function longest(ours, theirs) {
	const ourWords = ours.map(wordsOf);
	const left = counts(ourWords.flat(), 1);
	let hits = 0;
	for (const reference of theirs.map(wordsOf)) {
		const union = new Set(ourWords.flatMap(sentence => common(sentence, reference)));
		for (const at of union) {
			const word = reference[at] ?? '';
			const count = left.get(word) ?? 0;
			if (count === 0) continue;
			left.set(word, count - 1);
			hits++;
		}
	}
	return f1(hits, ourWords.flat().length, theirs.flatMap(wordsOf).length);
}

/** ROUGE-1 F1 alone, from 0 to 100. @param {string[]} sentences @param {string} reference */
export const rouge1 = (sentences, reference) => overlap(sentences.flatMap(wordsOf), wordsOf(reference), 1);

/**
 * ROUGE-1, -2 and -L F1, each from 0 to 100, of a summary's sentences against a reference, one sentence a line.
 * @param {string[]} sentences @param {string} reference
 */
export function rouge(sentences, reference) {
	const ours = sentences.flatMap(wordsOf);
	const theirs = wordsOf(reference);
	return [overlap(ours, theirs, 1), overlap(ours, theirs, 2), longest(sentences, reference.split('\n'))];
}
