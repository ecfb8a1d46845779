/** What a Chromium trace says about the extension's own work in a page. */

/** @typedef {{ph: string, ts: number, tts: number, dur?: number, tdur?: number, pid: number, tid: number, args?: any}} TraceEvent */
/** A stretch of work on one thread, in microseconds. @typedef {{thread: string, start: number, end: number}} Span */

/** Length of the union of spans, in ms: a call inside a call counts once. @param {Span[]} spans */
function union(spans) {
	let total = 0;
	/** @type {Span | undefined} */
	let open;
	for (const span of spans.sort((a, b) => a.thread.localeCompare(b.thread) || a.start - b.start)) {
		if (open && open.thread === span.thread && span.start <= open.end) {
			open.end = Math.max(open.end, span.end);
			continue;
		}
		if (open) total += open.end - open.start;
		open = {...span};
	}
	return (total + (open ? open.end - open.start : 0)) / 1000;
}

/**
 * Main-thread CPU time spent in scripts whose address begins with `origin`, in ms: compiling, evaluating, callbacks.
 * Recalculating style that an injected stylesheet causes is not in it, nor is collecting garbage.
 * @param {TraceEvent[]} events
 * @param {string} origin
 */
export function cpuOf(events, origin) {
	const isOurs = (/** @type {TraceEvent} */ {args}) =>
		(args?.data?.url ?? args?.fileName ?? '').startsWith(`${origin}/`);
	const ours = events.filter(event => event.ph === 'X' && event.tdur !== undefined && isOurs(event));
	return union(ours.map(({pid, tid, tts, tdur = 0}) => ({thread: `${pid}/${tid}`, start: tts, end: tts + tdur})));
}
