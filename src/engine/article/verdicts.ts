/** What is said of the lines of an article that are no story. */
import type {Reason} from '../../reasons';

/** Why a line is no story, and what shows it, in words for a reader. */
export type Verdict = {reason: Reason; evidence: string};

/** Verdicts by line index; a line of the article without one is story. */
export type Verdicts = Map<number, Verdict>;

/** The evidence against a line that nothing but its appeal speaks against, and against one that is a callout. */
export const appeals = 'appeals to the reader';
export const asksToWrite = 'the whole line asks the reader to write';

/** Whether a line is no story for nothing but what it seems to ask of its reader. */
export const isAppealing = (verdict: Verdict | undefined): boolean =>
	verdict !== undefined && (verdict.evidence === appeals || verdict.evidence === asksToWrite);
