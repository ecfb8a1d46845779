/** What is said of the lines of an article that are no story. */
import type {Reason} from '../../reasons';

/** Why a line is no story, and what shows it, in words for a reader. */
export type Verdict = {reason: Reason; evidence: string};

/** Verdicts by line index; a line of the article without one is story. */
export type Verdicts = Map<number, Verdict>;
