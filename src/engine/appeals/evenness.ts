/** By how much the stems of a line count, so that a long line is heard no louder than a short one. */

/** Stems that a line may have before each counts less. A short line is heard as it is, never louder. */
const usual = 10;

/**
 * What the stems' weights are multiplied by: the shares of all together are, as a vector, no longer than those of a
 * line of ten (cosine normalisation; Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988).
 * @param squares the sum of the squares of the stems' shares
 */
export const evenness = (squares: number): number => Math.sqrt(usual / Math.max(usual, squares));
