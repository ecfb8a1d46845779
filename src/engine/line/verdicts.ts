/** What is said of the lines of an article that are no story. */
import type {Reason} from '../../reasons';

/** What alone speaks against a line, where its neighbours may speak for it: its weight, its appeal, that it asks to write. */
export type Ground = 'weight' | 'appeal' | 'write';

/** Why a line is no story, and what shows it, in words for a reader. */
export type Verdict = {reason: Reason; evidence: string; ground?: Ground};

/** Verdicts by line index; a line of the article without one is story. */
export type Verdicts = Map<number, Verdict>;

/** Whether nothing speaks against a line but its weight. */
export const isWeighed = (verdict: Verdict | undefined): boolean => verdict?.ground === 'weight';

/** Whether a line is no story for nothing but what it seems to ask of its reader. */
export const isAppealing = (verdict: Verdict | undefined): boolean =>
	verdict?.ground === 'appeal' || verdict?.ground === 'write';

/** Whether what speaks against a line is no more than a ground that its neighbours may outweigh. */
export const isUnsure = (verdict: Verdict | undefined): boolean => verdict?.ground !== undefined;
