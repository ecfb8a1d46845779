/** A page that is still loading: the popup says so, and after a while offers what is there of it. */
import type {Board} from './board';

/** How long the engine may be on its way before the page counts as still loading, in ms. */
const soon = 400;

/** How long a reader waits before they are offered what is there, in ms. */
const long = 2000;

/** Draws that the page is loading until the engine is in it. What was drawn of a page before stays. */
export function drawLoading({state, update}: Board, isThere: Promise<boolean>, signal: AbortSignal): void {
	const draw = (wait: 'loading' | 'long') => () => {
		const {kind} = state().view;
		if (kind === 'reading' || kind === 'unreachable') update({view: {kind: 'reading', wait}});
	};
	const timers = [setTimeout(draw('loading'), soon), setTimeout(draw('long'), long)];
	const stop = () => timers.forEach(clearTimeout);
	signal.addEventListener('abort', stop);
	void isThere.then(stop);
}
