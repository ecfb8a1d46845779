/** Watches a page change and calls for passes: with each piece that arrives while it loads, later at most every 150 ms. */
import {makeBudget} from './budget';

/** At least this long between two whole passes of a loaded page, in ms (AdGuard's throttle). */
const pause = 150;

/** How long after its load a page may still bring its story, in ms. */
const settling = 4000;

/** More elements than this, added at once, are looked at with the whole page. */
const fewNodes = 40;

export type Watcher = {
	/** A whole pass over the page. */
	pass: () => void;
	/** The page has had its time to load. */
	settle: () => void;
	/** A quick look at elements just added, before they are painted. */
	glance: (added: readonly Element[]) => void;
	/** The root's or the body's class or style has changed. */
	check: () => void;
};

/** Starts watching; ends when `signal` aborts. */
export function watch(document: Document, {pass, settle, glance, check}: Watcher, signal: AbortSignal): void {
	const view = document.defaultView as (Window & typeof globalThis) | null;
	if (!view) return;
	const now = () => view.performance.now();
	const budget = makeBudget(now);
	let last = Number.NEGATIVE_INFINITY;
	let timer = 0;
	let isLoading = true;
	let body: Element | null = null;

	const run = () => {
		timer = 0;
		if (signal.aborted || budget.isSpent || !document.body?.firstElementChild) return;
		budget.spend(pass);
		last = now();
	};
	const soon = () => {
		timer ||= view.setTimeout(run, Math.max(0, pause - (now() - last)));
	};

	const observer = new view.MutationObserver(records => {
		if (document.body !== body) observeBody();
		// While the page is read, and once when it has all come.
		if (isLoading) {
			isLoading = document.readyState === 'loading';
			return run();
		}
		if (!budget.hasTime) return soon();
		const added = addedElements(records);
		if (added.length > fewNodes || now() - last >= pause) return run();
		if (added.length > 0) budget.spend(() => glance(added));
		soon();
	});
	const attributes = new view.MutationObserver(check);

	function observeBody() {
		body = document.body;
		for (const element of [document.documentElement, body])
			if (element) attributes.observe(element, {attributes: true, attributeFilter: ['class', 'style']});
	}

	const settleSoon = () => {
		const rest = view.setTimeout(() => budget.spend(settle), settling);
		signal.addEventListener('abort', () => view.clearTimeout(rest));
	};

	observeBody();
	observer.observe(document, {childList: true, characterData: true, subtree: true});
	run();
	if (document.readyState === 'complete') settleSoon();
	else view.addEventListener('load', settleSoon, {signal, once: true});
	signal.addEventListener('abort', () => {
		observer.disconnect();
		attributes.disconnect();
		view.clearTimeout(timer);
	});
}

function addedElements(records: readonly MutationRecord[]): Element[] {
	const added: Element[] = [];
	for (const record of records) {
		for (const node of record.addedNodes) {
			if (node.nodeType === 1 && added.push(node as Element) > fewNodes) return added;
		}
	}
	return added;
}
