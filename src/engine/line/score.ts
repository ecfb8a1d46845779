/** What a review gives: stars, or points of so many. */

const points = String.raw`\d{1,3}(?:[.,]\d)?½? ?\/ ?(?:5|6|10|20|100)`;
/** "★★★★☆", "Verdict: 8/10". */
const score = new RegExp(
	String.raw`^(?:[\p{L}\p{M}][\p{L}\p{M} ’'-]{0,30} ?[:：] ?)?(?:[★⭐✩✪⯪☆½\ufe0f ]{2,12}|(${points}))$`,
	'u',
);

/** Points with a fraction, which no date has: "8.5/10". */
const fraction = /^\s*\d{1,3}(?:[.,]\d{1,2}|½) ?\/ ?\d{1,3}(?![\d./-])/;

/** Whether a line is a score and nothing else. Empty stars are a way to give one. */
export const isScore = (text: string): boolean => text.length < 60 && /[★⭐✪/]/u.test(text) && score.test(text);

/** Whether a score is numbers alone, as the count of a gallery's pictures may be: "4/10". */
export const isBareScore = (text: string): boolean => isScore(text) && /^[\d ]+\/[\d ]+$/.test(text);

/** Whether a line begins with a score that has a fraction. */
export const opensWithFraction = (text: string): boolean => fraction.test(text);
