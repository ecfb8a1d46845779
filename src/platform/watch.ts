/** Watches a page change and calls for passes: with each of its first pieces, in each frame while it loads, later at most every 150 ms. */
import {makeBudget} from './budget';
import {beforePaint} from './frame';
import {mark} from './veil';

/** At least this long between two whole passes of a loaded page, in ms (AdGuard's throttle). */
const pause = 150;

/** The same once the page has cost all the time it may, in ms: the budget fills in such steps. */
const rest = 2000;

/** How long after its load a page may still bring its story, in ms. */
const settling = 4000;

/** More elements than this, changed at once, are looked at with the whole page. */
const fewNodes = 40;

/**
 * A page that is read comes in pieces, one for each of its scripts. So many are looked at before its script runs, as a
 * page of few scripts is best left no time to see what is hidden; of more, all that come before a frame are looked at together.
 */
const fewPieces = 5;

/** `open`: a dialog that was closed when it was looked at may show itself. */
const changes = {childList: true, characterData: true, subtree: true, attributeFilter: [mark, 'open']};

export type Watcher = {
	/** A whole pass over the page; gives the shadow roots it went through. */
	pass: () => readonly ShadowRoot[] | undefined;
	/** The page has had its time to load. */
	settle: () => void;
	/** A quick look at elements just added, before they are painted. */
	glance: (added: readonly Element[]) => void;
	/** The root's or the body's class or style has changed. */
	check: () => void;
	/** The page has changed in this way. Gives whether what follows must be seen too. */
	saw: (records: readonly MutationRecord[]) => boolean;
	/** Whether things may be hidden as soon as they come. */
	isCalm: () => boolean;
	/** Whether something could not be hidden yet, so that a look is due without any change. */
	isWaiting: () => boolean;
	/** Whether the page had no story yet, so that it is judged anew once it has all come. */
	isBare: () => boolean;
	/** Whether the page is to be left alone from now on. */
	isDown: () => boolean;
};

/** Starts watching until the page is to be left alone. Gives what ends it before. */
export function watch(document: Document, watcher: Watcher): () => void {
	const now = () => performance.now();
	const budget = makeBudget(now);
	let last = Number.NEGATIVE_INFINITY;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let settler: typeof timer;
	let isLoading = true;
	let body: Element | null | undefined;
	let passes = 0;

	/** Our own marks are no news; what the page's code did meanwhile is. */
	const spend = (work: () => void) => {
		budget.spend(work);
		if (observer.takeRecords().some(({type}) => type !== 'attributes')) soon();
	};
	const run = () => {
		clearTimeout(timer);
		timer = undefined;
		if (budget.isSpent || watcher.isDown()) return stop();
		observe();
		if (isLoading && !document.body?.firstElementChild) return;
		spend(() => {
			for (const root of watcher.pass() ?? []) observer.observe(root, changes);
		});
		last = now();
		passes += 1;
		if (watcher.isWaiting()) soon(rest);
	};
	const soon = (after = budget.hasTime ? pause : rest) => {
		timer ??= setTimeout(run, after - (now() - last));
	};

	const inFrame = beforePaint(document, () => {
		if (timer !== undefined && budget.hasTime && watcher.isCalm()) run();
	});
	/** In the next frame, or when there is none. */
	const runInFrame = () => {
		soon();
		inFrame();
	};

	/** The whole page is looked at next: to be told what happens until then would cost a busy page and say nothing new. */
	const doze = (isGuarding: boolean) => {
		if (!isGuarding) observer.disconnect();
		soon();
	};

	const observer = new MutationObserver(all => {
		// A page that is read comes in hundreds of records, and even to ask one what it is has its price.
		const records = isLoading && all.length > fewNodes ? all : all.filter(isNews);
		if (records.length === 0) return;
		observeBody();
		const isGuarding = watcher.saw(records);
		const wasLoading = isLoading;
		isLoading &&= document.readyState === 'loading';
		if (!budget.hasTime) return doze(isGuarding);
		if (!watcher.isCalm()) return soon();
		// While the page is read, and once when it has all come.
		if (wasLoading && records.length <= fewNodes && records.every(isEmpty)) return;
		if (wasLoading) return isLoading && passes >= fewPieces ? runInFrame() : run();
		if (now() - last >= pause) return run();
		const changed = changedElements(records);
		if (changed.length > fewNodes) return budget.isAmple ? run() : doze(isGuarding);
		if (changed.length > 0) spend(() => watcher.glance(changed));
		soon();
	});
	const attributes = new MutationObserver(watcher.check);

	function observe() {
		observer.observe(document, changes);
		observeBody();
	}

	function observeBody() {
		if (document.body === body) return;
		body = document.body;
		for (const element of [document.documentElement, body])
			if (element) attributes.observe(element, {attributes: true, attributeFilter: ['class', 'style']});
	}

	/** By a clock, because a page that opens its document anew takes every listener from it. */
	function settleLater() {
		settler = setTimeout(() => (document.readyState === 'complete' ? spend(watcher.settle) : settleLater()), settling);
	}

	const come = () => {
		if (watcher.isBare()) run();
	};

	function stop() {
		document.removeEventListener('readystatechange', come);
		observer.disconnect();
		attributes.disconnect();
		clearTimeout(timer);
		timer = undefined;
		clearTimeout(settler);
	}

	observe();
	document.addEventListener('readystatechange', come);
	run();
	settleLater();
	return stop;
}

/** A mark that was written is our own work; one that is gone is not. */
const isNews = (record: MutationRecord): boolean =>
	record.attributeName !== mark || !(record.target as Element).hasAttribute(mark);

/** Whether nothing came that a reader sees: the last pieces of a page are white space and scripts. */
const isEmpty = ({type, addedNodes, removedNodes}: MutationRecord): boolean =>
	type === 'childList' &&
	removedNodes.length === 0 &&
	Array.from(addedNodes).every(node =>
		node.nodeType === 1 ? (node as Element).localName === 'script' : !node.textContent?.trim(),
	);

/** What was added, and what has lost our mark or opened. */
function changedElements(records: readonly MutationRecord[]): Element[] {
	const changed: Element[] = [];
	for (const {type, target, addedNodes} of records) {
		for (const node of type === 'attributes' ? [target] : addedNodes) {
			if (node.nodeType === 1 && changed.push(node as Element) > fewNodes) return changed;
		}
	}
	return changed;
}
