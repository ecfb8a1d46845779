/** The board: holds the state that the popup draws, and what was just said for as long as it takes to read it twice. */
import {defaults} from '../src/platform/settings';
import type {Said, State} from './state';

/** In ms. */
const saidFor = 5000;

export type Board = {
	state: () => State;
	update: (change: Partial<State>) => void;
	/** Says something together with a change; it falls silent by itself. */
	announce: (said: Said, change?: Partial<State>) => void;
};

/** @param draw called with every new state until `signal` aborts */
export function setUpBoard(draw: (state: State) => void, signal: AbortSignal): Board {
	let state: State = {view: {kind: 'reading'}, settings: defaults, stale: false};
	let hushing: ReturnType<typeof setTimeout> | undefined;
	const update = (change: Partial<State>) => {
		state = {...state, ...change};
		if (!signal.aborted) draw(state);
	};
	const announce = (said: Said, change: Partial<State> = {}) => {
		clearTimeout(hushing);
		hushing = setTimeout(() => update({said: undefined}), saidFor);
		update({...change, said});
	};
	return {state: () => state, update, announce};
}
