/** Watches a page change and calls for passes: at once for a lone change, at most every 150 ms under many. */
import {makeBudget} from './budget';

/** At least this long between two whole passes, in ms (AdGuard's throttle). */
const pause = 150;

/** How long after its load a page may still bring its story, in ms. */
const settling = 4000;

/** More added nodes than this in one batch are not looked at one by one. */
const fewNodes = 40;

export type Watcher = {
	/** A whole pass over the page. */
	pass: () => void;
	/** The page has had its time to load. */
	settle: () => void;
	/** A quick look at elements just added, before they are painted. */
	glance: (added: readonly Element[]) => void;
	/** The root's or the body's class or style has changed. */
	locked: () => void;
};

/** Starts watching; ends when `signal` aborts. Makes the first pass as soon as there is a body. */
export function watch(document: Document, {pass, settle, glance, locked}: Watcher, signal: AbortSignal): void {
	const view = document.defaultView;
	if (!view) return;
	const now = () => view.performance.now();
	const budget = makeBudget(now);
	let last = Number.NEGATIVE_INFINITY;
	let timer: number | undefined;
	let body: Element | null = null;

	const run = () => {
		timer = undefined;
		if (signal.aborted || budget.isSpent) return;
		budget.spend(pass);
		last = now();
	};
	const queue = () => {
		timer ??= view.setTimeout(run, Math.max(0, pause - (now() - last)));
	};

	const observer = new view.MutationObserver(records => {
		if (document.body !== body) observeBody();
		if (!budget.hasTime) return queue();
		if (now() - last >= pause || document.readyState === 'loading') return run();
		const added = addedElements(records);
		if (added.length > 0 && added.length <= fewNodes) budget.spend(() => glance(added));
		queue();
	});
	const attributes = new view.MutationObserver(() => locked());

	function observeBody() {
		body = document.body;
		for (const element of [document.documentElement, body]) {
			if (element) attributes.observe(element, {attributes: true, attributeFilter: ['class', 'style']});
		}
	}

	observeBody();
	observer.observe(document, {childList: true, characterData: true, subtree: true});
	if (document.body) run();
	document.addEventListener('DOMContentLoaded', run, {signal, once: true});
	const loaded = () => {
		const rest = view.setTimeout(settle, settling);
		signal.addEventListener('abort', () => view.clearTimeout(rest));
	};
	if (document.readyState === 'complete') loaded();
	else view.addEventListener('load', loaded, {signal, once: true});
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
