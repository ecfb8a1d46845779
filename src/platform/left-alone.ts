/** Which pages of a document are left alone: by their addresses, as it may go on to others without a load. */
import {pageAt} from './page-at';

/** A timer may outlive its document, and the document its address. */
const here = (): string => pageAt(globalThis.location?.href ?? '');

export const isLeftAlone = (): boolean => !!globalThis.standfirstHandsOff?.has(here());

/** The page is not touched from now on. */
export function leaveAlone() {
	globalThis.standfirstHandsOff ??= new Set();
	globalThis.standfirstHandsOff.add(here());
}

/** The page may be cleaned again. Gives whether it was left alone. */
export const takeUp = (): boolean => !!globalThis.standfirstHandsOff?.delete(here());
