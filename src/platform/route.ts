/** Tells of addresses that change without a load. */

/** How often the address is looked at where the Navigation API is missing (Firefox before 147, Safari before 26.2), in ms. */
const pause = 500;

/** Calls `listener` after each change of address. It may come more often than that. */
export function onRoute(listener: () => void): void {
	const {navigation} = globalThis as {navigation?: EventTarget};
	navigation?.addEventListener('currententrychange', listener);
	if (navigation) return;
	let last = location.href;
	setInterval(() => {
		if (location.href === last) return;
		last = location.href;
		listener();
	}, pause);
}
