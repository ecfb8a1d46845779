/** Watches a page change and calls for passes: with each of its first pieces, in each frame while it loads, later at most every 150 ms. */
import {makeBudget} from './budget';
import {makeHollow} from './hollow';
import {mark} from './mark';
import {now} from './now';
import {makePace, rest} from './pace';
import {changedElements, isEmpty, isNews} from './records';

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

/** The shadow roots of a page, and its elements that may yet get one. */
export type Secluded = {roots: readonly ShadowRoot[]; hollow: readonly Element[]};

export type Watcher = {
	/** A whole pass over the page; gives what of it hides its changes from who watches the document. */
	pass: () => Secluded | undefined;
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
	const budget = makeBudget(now);
	const pace = makePace(document, run, budget, watcher.isCalm);
	const hollow = makeHollow(pace.soon);
	const observer = new MutationObserver(hear);
	const attributes = new MutationObserver(() => (watcher.isDown() ? stop() : watcher.check()));
	/** The body whose attributes are observed. */
	let body: Element | null | undefined;
	let isLoading = true;
	let passes = 0;
	let settler: ReturnType<typeof setTimeout> | undefined;

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

	function run() {
		pace.clear();
		if (budget.isSpent || watcher.isDown()) return stop();
		observe();
		if (isLoading && !document.body?.firstElementChild) return;
		spend(() => {
			const found = watcher.pass();
			for (const root of found?.roots ?? []) observer.observe(root, changes);
			hollow.wait(found?.hollow ?? []);
		});
		pace.passed();
		passes += 1;
		if (watcher.isWaiting()) pace.soon(rest);
	}

	/** Our own marks are no news; what the page's code did meanwhile is. */
	function spend(work: () => void) {
		if (watcher.isDown()) return stop();
		budget.spend(work);
		if (observer.takeRecords().some(({type}) => type !== 'attributes')) pace.soon();
	}

	function hear(all: MutationRecord[]) {
		// A page that is read comes in hundreds of records, and even to ask one what it is has its price.
		const records = isLoading && all.length > fewNodes ? all : all.filter(isNews);
		if (records.length === 0) return;
		observeBody();
		const isGuarding = watcher.saw(records);
		const wasLoading = isLoading;
		isLoading &&= document.readyState === 'loading';
		if (!budget.hasTime) return doze(isGuarding);
		if (!watcher.isCalm()) return pace.soon();
		// While the page is read, and once when it has all come.
		if (wasLoading && records.length <= fewNodes && records.every(isEmpty)) return;
		if (wasLoading) return isLoading && passes >= fewPieces ? pace.inFrame() : run();
		if (pace.isDue()) return run();
		glance(changedElements(records, fewNodes), isGuarding);
	}

	/** The page has changed since it came. */
	function glance(changed: readonly Element[], isGuarding: boolean) {
		if (changed.length > fewNodes) return budget.isAmple ? run() : doze(isGuarding);
		if (changed.length > 0) spend(() => watcher.glance(changed));
		pace.soon();
	}

	/** The whole page is looked at next: to be told what happens until then would cost a busy page and say nothing new. */
	function doze(isGuarding: boolean) {
		if (!isGuarding) observer.disconnect();
		pace.soon();
	}

	function come() {
		if (watcher.isBare()) run();
	}

	/** By a clock, because a page that opens its document anew takes every listener from it. */
	function settleLater() {
		settler = setTimeout(() => (document.readyState === 'complete' ? spend(watcher.settle) : settleLater()), settling);
	}

	function stop() {
		document.removeEventListener('readystatechange', come);
		observer.disconnect();
		attributes.disconnect();
		pace.clear();
		hollow.end();
		clearTimeout(settler);
	}

	observe();
	document.addEventListener('readystatechange', come);
	run();
	settleLater();
	return stop;
}
