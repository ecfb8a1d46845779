/** What is said of the lines of a page that are prompts and promos. */
import type {VeiledReason} from '../../reasons';

/** What shows that a line is no story: its kind, and the words that it is about. `evidence.ts` puts it in a sentence. */
export type Evidence =
	| readonly [kind: 'call' | 'pitch', about: VeiledReason]
	| readonly [kind: 'phrase' | 'selector' | 'box' | 'heading', about: string];

/** A line judged: why it is no story, and what shows it. `head` is the line whose removal it belongs to. */
export type Mark = {reason: VeiledReason; evidence: Evidence; head: number};

/** Marks by line index. */
export type Marks = Map<number, Mark>;
