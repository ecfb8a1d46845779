/** Patience: a screen that says "reading" and is gone at once is no help, and costs the story behind it a frame or two. */
import type {Actions, State} from './state';

type Draw = (state: State, actions: Actions) => void;

/** A page that is read sooner than this shows no waiting screen. In ms. */
const patience = 150;

/**
 * Holds back the drawing of a page that is still being read, until that takes long enough to be noticed.
 * @param draw called with every other state at once, until `signal` aborts
 */
export function patiently(draw: Draw, signal: AbortSignal): Draw {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener('abort', () => clearTimeout(waiting));
	return (state, actions) => {
		clearTimeout(waiting);
		if (state.view.kind === 'reading') waiting = setTimeout(draw, patience, state, actions);
		else draw(state, actions);
	};
}
