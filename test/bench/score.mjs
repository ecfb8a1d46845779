/** How a text is held against the gold text of a benchmark. */

/** Tokens: runs of letters, digits and underscore. @param {string} text @returns {string[]} */
export const tokensOf = text => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** How often each run of four tokens stands in a text. @param {string} text @returns {Map<string, number>} */
function shinglesOf(text) {
	const tokens = tokensOf(text);
	/** @type {Map<string, number>} */
	const counts = new Map();
	for (let i = 0; i < Math.max(1, tokens.length - 3); i++) {
		const shingle = tokens.slice(i, i + 4).join(' ');
		counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
	}
	return counts;
}

/**
 * Precision and recall of one page, as the Zyte article extraction benchmark counts them
 * (github.com/scrapinghub/article-extraction-benchmark, evaluate.py).
 * @param {string} gold @param {string} text @returns {{precision: number, recall: number}}
 */
export function scorePage(gold, text) {
	const wanted = shinglesOf(gold);
	const got = shinglesOf(text);
	let both = 0;
	let missed = 0;
	let added = 0;
	for (const [shingle, count] of wanted) {
		both += Math.min(count, got.get(shingle) ?? 0);
		missed += Math.max(0, count - (got.get(shingle) ?? 0));
	}
	for (const [shingle, count] of got) added += Math.max(0, count - (wanted.get(shingle) ?? 0));
	if (missed + added === 0) return {precision: 1, recall: 1};
	return {precision: both + added ? both / (both + added) : 0, recall: both + missed ? both / (both + missed) : 0};
}

/** @param {number[]} values */
export const mean = values => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** @param {number} precision @param {number} recall */
export const f1 = (precision, recall) => (precision + recall ? (2 * precision * recall) / (precision + recall) : 0);

/** The value that `share` of the values do not exceed. @param {number[]} values @param {number} share */
export const quantile = (values, share) =>
	[...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

/**
 * Lines of `text` that `other` does not hold: of four words or more with fewer than half of their shingles there, of
 * fewer words not standing there.
 * @param {string} text @param {string} other @returns {string[]}
 */
export function linesMissing(text, other) {
	const known = shinglesOf(other);
	const all = ` ${tokensOf(other).join(' ')} `;
	return text.split('\n').filter(line => {
		const tokens = tokensOf(line);
		if (tokens.length === 0) return false;
		if (tokens.length < 4) return !all.includes(` ${tokens.join(' ')} `);
		const own = [...shinglesOf(line).keys()];
		return own.filter(shingle => known.has(shingle)).length < own.length / 2;
	});
}

const fold = (/** @type {string} */ text) =>
	text
		.toLowerCase()
		.normalize('NFKC')
		.replace(/[‘’“”"'«»„`´]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** Equal after folding case, spaces and quotation marks, or one holds the other at four fifths of its length or more. */
export function sameHeadline(/** @type {string} */ gold, /** @type {string | undefined} */ got) {
	const [short = '', long = ''] = [fold(gold), fold(got ?? '')].sort((a, b) => a.length - b.length);
	return short !== '' && long.includes(short) && short.length >= 0.8 * long.length;
}

/** Whether two bylines have a name in common. */
export function sameAuthor(/** @type {string} */ gold, /** @type {string | undefined} */ got) {
	const names = (/** @type {string} */ text) =>
		tokensOf(text.toLowerCase()).filter(name => name.length > 1 && !noNames.has(name));
	const wanted = new Set(names(gold));
	return names(got ?? '').some(name => wanted.has(name));
}

const noNames = new Set(['and', 'by', 'the', 'of', 'staff', 'dr', 'jr', 'de', 'for', 'in']);
