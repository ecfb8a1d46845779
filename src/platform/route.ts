/** Tells of addresses that change without a load. */

/** How often the address is looked at where the Navigation API is missing (Firefox before 147, Safari before 26.2), in ms. */
const pause = 500;

/** Calls `listener` after each change of address. It may come more often than that. */
export function onRoute(view: Window, listener: () => void): void {
	const {navigation} = view as {navigation?: EventTarget};
	navigation?.addEventListener('currententrychange', listener);
	if (navigation) return;
	let last = view.location.href;
	view.setInterval(() => {
		if (view.location.href === last) return;
		last = view.location.href;
		listener();
	}, pause);
}
