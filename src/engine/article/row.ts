/** What is weighed: a row of numbers, in the order of their names. */

/** A row that has a number for each of its names: one too many or too few does not compile. */
export type RowOf<Names extends readonly string[]> = {readonly [Place in keyof Names]: number};
