import type {VeiledReason} from '../../story';

/**
 * One way of asking the reader for something, as whole lines do it. A line is the call when it begins so, says so and
 * is no longer than `most` characters. Two plain patterns instead of one with a gap between: each runs in linear time.
 */
export type Call = {
	reason: VeiledReason;
	/** Held against the start of the plain line (lower case, no leading marks, no closing punctuation). */
	begins: RegExp;
	/** Held against the whole plain line. */
	says?: RegExp;
	/** Characters; 160 unless told. */
	most?: number;
	/**
	 * Common words that are a call only in company: beside another call, as a link or button, or outside the body.
	 */
	weak?: true;
};

/** The calls of one language, and the words by which a line there is told as a report and not a call. */
export type Language = {calls: Call[]; reports: RegExp};
