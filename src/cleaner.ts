/** Cleans one story page: looks, and veils what the look finds. */
import {wholePageOf} from './engine/page/page';
import type {Line, Sheet} from './engine/page/sheet';
import {type Look, lookOn} from './engine/prompts/look';
import {placardsOf} from './engine/prompts/placards';
import {elementsFor, groupsOf, isHideable} from './engine/prompts/removals';
import type {Site} from './engine/site/site';
import {afterLayout} from './platform/after-layout';
import {makeBreaker} from './platform/breaker';
import type {tellBackground} from './platform/native';
import {backdropsOf, overlaysAmong} from './platform/overlay';
import {makeScrollLock} from './platform/scroll-lock';
import {makeTamper} from './platform/tamper';
import {makeVeil} from './platform/veil';
import {isEdited, isForm, isPrivate, proseOf} from './restraint';

/** What of a look is to be hidden: the lines, a list for each placard. */
type Choice = (look: Look) => Line[][];

const all: Choice = look => placardsOf([...groupsOf(look.marks, look.sheet).values()].filter(isHideable), look);

const never = () => false;

const sizeOf = ({lines}: Sheet): number => lines.reduce((sum, {length}) => sum + length, 0);

/**
 * Makes the cleaner of one document. `tell` takes word to the background. `isSure` tells whether the page, as it is now,
 * is a story: of a known site its address says so.
 */
export function makeCleaner(
	document: Document,
	site: Site,
	tell: typeof tellBackground,
	isSure: () => boolean = () => true,
) {
	const breaker = makeBreaker(
		() => performance.now(),
		() => tell('siege'),
		standDown,
	);
	const veil = makeVeil(document, breaker.restored);
	const lock = makeScrollLock(document);
	const tamper = makeTamper(() => sizeOf(lookAt().sheet), leave);
	let on = true;
	let chosen = all;
	let keepsLock = never;
	let told = {count: 0, isOff: false};
	/** Whether the page in front is watched: before that, and once its story was left, there is nothing to tell of it. */
	let isWatched = false;
	let isSettled = false;
	/** Whether the page, as it was last looked at, had no story. */
	let isBare = false;
	/** The root whose layout is waited for. */
	let awaited: Element | undefined;

	const isOn = (): boolean => on && !globalThis.standfirstHandsOff && isSure();

	/** Prompts that the page hides itself are marked too, so that they are hidden already when the page shows them. */
	const lookAt = (root?: Element): Look => lookOn(wholePageOf(document, document.location), site, root);

	/** Looks at the page as it is now and hides what is to be hidden. Nothing of the look is kept: that would hold the page. */
	function pass(): readonly ShadowRoot[] {
		const found = isOn() ? lookAt() : undefined;
		const placards = found && isOurs(found) ? chosen(found) : [];
		show(placards.length, found ? elementsFor(new Set(placards.flat()), found.sheet) : []);
		if (found) tamper.sized(sizeOf(found.sheet));
		return found?.sheet.roots ?? [];
	}

	function show(count: number, elements: readonly Element[]) {
		if (veil.apply(elements)) tamper.acted();
		check();
		const isOff = isWatched && !on && isSure();
		if (count !== told.count || isOff !== told.isOff) tellOf(count, isOff);
	}

	function tellOf(count: number, isOff: boolean) {
		told = {count, isOff};
		if (isOff) tell('hidden', count, isOff);
		else tell('hidden', count);
	}

	/** Shows everything again, for good. */
	function standDown() {
		globalThis.standfirstHandsOff = true;
		pass();
	}

	/** The page has answered our work by taking its text away. */
	function leave() {
		standDown();
		tell('wiped');
	}

	/** Whether the page is one to clean: pages with private fields and editors are not, nor is one without a story. */
	function isOurs(one: Look): boolean {
		const prose = proseOf(one);
		isBare = prose.length === 0;
		if (isPrivate(one, document) || isEdited(prose, document)) return false;
		return !isBare || !(isSettled || (document.readyState !== 'loading' && isForm(one)));
	}

	/** Looks, once the page is laid out, whether an overlay is among what is hidden, and what came with it. */
	function check() {
		const {documentElement: root} = document;
		if (!root || awaited === root) return;
		if (veil.elements().size === 0) return lock.restore();
		awaited = root;
		afterLayout(root, () => {
			awaited = undefined;
			const overlays = overlaysAmong(veil.elements(), document);
			if (overlays.length === 0 || keepsLock()) return lock.restore();
			veil.add(backdropsOf(overlays, document));
			lock.release(overlays);
		});
	}

	return {
		pass() {
			isWatched = true;
			return pass();
		},
		/** Called when the page has had its time to load: prompts around no story at all are none of ours. */
		settle() {
			isSettled = true;
			pass();
		},
		/** Hides prompts among elements just added; the next pass judges them in their place. */
		glance(added: readonly Element[]) {
			for (const root of isOn() ? added : []) {
				if (!root.isConnected || root.contains(document.body)) continue;
				const found = lookAt(root);
				if (veil.add(elementsFor(new Set(chosen(found).flat()), found.sheet))) tamper.acted();
			}
		},
		/** Looks again whether the page is locked. */
		check,
		/** The page has changed. Gives whether what follows must be seen too. */
		saw(records: readonly MutationRecord[]): boolean {
			const isBesieged = breaker.changed();
			return tamper.saw(records) || isBesieged;
		},
		/** What the page took away when it was cleaned. */
		taken: tamper.taken,
		isCalm: breaker.isCalm,
		isDown: (): boolean => breaker.isDown() || !!globalThis.standfirstHandsOff,
		/** From now on, what the page puts back again and again is hidden by rules. */
		fortify: veil.fortify,
		isWaiting: veil.isWaiting,
		isBare: (): boolean => isBare,
		/** Turns the veil of this page on or off. */
		turn(value: boolean) {
			if (value === on) return;
			on = value;
			pass();
		},
		/**
		 * Hides what `choice` chooses from every look from now on, or everything again. While `isLocked` says so, what locked
		 * the page is seen, and no lock is released for the sake of another overlay.
		 */
		choose(choice = all, isLocked = never) {
			chosen = choice;
			keepsLock = isLocked;
			pass();
		},
		/** Tells again how much is hidden. */
		retell: () => tellOf(told.count, told.isOff),
		/** Leaves the page as it was found. */
		clear() {
			chosen = all;
			keepsLock = never;
			isSettled = false;
			isWatched = false;
			show(0, []);
			tamper.forget();
		},
		/** What there is to find on the page, if it is one to clean. */
		look(): Look | undefined {
			const found = isSure() ? lookAt() : undefined;
			return found && isOurs(found) ? found : undefined;
		},
		isOn,
		/** Whether the page is left alone for the fields that it has. */
		isPrivate: (): boolean => isSure() && isPrivate(lookAt(), document),
	};
}

export type Cleaner = ReturnType<typeof makeCleaner>;
