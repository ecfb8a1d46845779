/** Tells of addresses that change without a load. */

/** Where the browser itself tells of them; Firefox before 147 and Safari before 26.2 do not. */
export const {navigation} = globalThis as {navigation?: EventTarget};

/** What it tells, after each change and more often than that. */
export const routed = 'currententrychange';

/** How often the address is looked at in those, in ms. */
export const pause = 500;

/** Calls `arrive` when the address may have changed, until what it gives is called. */
export function followRoute(arrive: () => void): () => void {
	if (navigation) {
		navigation.addEventListener(routed, arrive);
		return () => navigation.removeEventListener(routed, arrive);
	}
	const timer = setInterval(arrive, pause);
	return () => clearInterval(timer);
}
