/** By how much the stems of a line count, so that a long line is heard no louder than a short one. */

/** Stems that a line has. */
const usual = 10;

/** Fewer stems count as so many: a word or two are no line. */
const fewest = 4;

/**
 * What the stems' weights are multiplied by: the shares of all together are as long, as a vector, as those of a line of
 * ten (cosine normalisation; Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988).
 * @param squares the sum of the squares of the stems' shares
 */
export const evenness = (squares: number): number => Math.sqrt(usual / Math.max(fewest, squares));
