/** What a Chromium trace says about the extension's own work in a page. */

/** @typedef {{ph: string, ts: number, tts: number, dur?: number, tdur?: number, pid: number, tid: number, args?: any}} TraceEvent */
/** A stretch of work on one thread, in microseconds. @typedef {{thread: string, start: number, end: number}} Span */

/** The union of spans: a call inside a call counts once. @param {Span[]} spans @returns {Span[]} */
function union(spans) {
	/** @type {Span[]} */
	const united = [];
	for (const span of spans.sort((a, b) => a.thread.localeCompare(b.thread) || a.start - b.start)) {
		const open = united.at(-1);
		if (open && open.thread === span.thread && span.start <= open.end) open.end = Math.max(open.end, span.end);
		else united.push({...span});
	}
	return united;
}

/** @param {Span} span in ms */
const lengthOf = ({start, end}) => (end - start) / 1000;

/** Stretches of CPU time in scripts whose address begins with `origin`. @param {TraceEvent[]} events @param {string} origin */
function stretchesOf(events, origin) {
	const isOurs = (/** @type {TraceEvent} */ {args}) =>
		(args?.data?.url ?? args?.fileName ?? '').startsWith(`${origin}/`);
	const ours = events.filter(event => event.ph === 'X' && event.tdur !== undefined && isOurs(event));
	return union(ours.map(({pid, tid, tts, tdur = 0}) => ({thread: `${pid}/${tid}`, start: tts, end: tts + tdur})));
}

/**
 * Main-thread CPU time spent in scripts whose address begins with `origin`, in ms: compiling, evaluating, callbacks.
 * Recalculating style that an injected stylesheet causes is not in it, nor is collecting garbage.
 * @param {TraceEvent[]} events
 * @param {string} origin
 */
export const cpuOf = (events, origin) =>
	stretchesOf(events, origin).reduce((sum, stretch) => sum + lengthOf(stretch), 0);

/**
 * The longest stretch without a pause, counted the same way, in ms; 0 when there is none.
 * @param {TraceEvent[]} events
 * @param {string} origin
 */
export const longestOf = (events, origin) => Math.max(0, ...stretchesOf(events, origin).map(lengthOf));
