/** A weighted sum of a row of measures, in log-odds: a logistic regression, learned by test/bench/train.mjs. */

export type Sum = {base: number; factors: readonly number[]};

/** The log-odds that a sum gives a row. */
export const oddsIn = ({base, factors}: Sum, row: readonly number[]): number =>
	factors.reduce((odds, factor, at) => odds + factor * row[at]!, base);
