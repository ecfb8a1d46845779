/** Tells of addresses that change without a load. */

/** How often the address is looked at where the Navigation API is missing (Firefox before 147, Safari before 26.2), in ms. */
const pause = 500;

/** Calls `listener` after each change of address, until `signal` aborts. */
export function onRoute(view: Window, listener: () => void, signal: AbortSignal): void {
	let last = view.location.href;
	const look = () => {
		if (view.location.href === last) return;
		last = view.location.href;
		listener();
	};
	const navigation = (view as {navigation?: EventTarget}).navigation;
	navigation?.addEventListener('currententrychange', look, {signal});
	view.addEventListener('popstate', look, {signal});
	view.addEventListener('hashchange', look, {signal});
	if (navigation) return;
	const timer = view.setInterval(look, pause);
	signal.addEventListener('abort', () => view.clearInterval(timer));
}
