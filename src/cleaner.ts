/** Cleans one story page: looks, and has hidden what the look finds. */
import {wholePageOf} from './engine/page/page';
import type {Line} from './engine/page/sheet';
import {type Look, lookOn} from './engine/prompts/look';
import {placardsOf} from './engine/prompts/placards';
import {elementsFor, groupsOf, isHideable} from './engine/prompts/removals';
import type {Site} from './engine/site/site';
import {makeHiding} from './hiding';
import {isLeftAlone} from './platform/left-alone';
import type {tellBackground} from './platform/native';
import type {Extent} from './platform/tamper';
import type {Secluded} from './platform/watch';
import {isEdited, isForm, isPrivate, proseOf} from './restraint';

/** What of a look is to be hidden: the lines, a list for each placard. */
type Choice = (look: Look) => Line[][];

const all: Choice = look => placardsOf([...groupsOf(look.marks, look.sheet).values()].filter(isHideable), look);

const elementsOf = (placards: readonly Line[][], {sheet}: Look): Element[] =>
	elementsFor(new Set(placards.flat()), sheet);

/** Custom elements that hold nothing yet: their scripts may be still to come. */
const hollowIn = ({sheet}: Look): Element[] =>
	sheet.boxes
		.filter(({from, to, tag, element}) => from === to && tag.includes('-') && !element.shadowRoot)
		.map(({element}) => element);

/** A story begins with the first paragraph that another follows: other running text stands by itself, mostly. */
function extentOf(look: Look): Extent {
	const prose = proseOf(look);
	const first = prose.find(({box}, at) => prose[at + 1]?.box.parent === box.parent) ?? prose[0];
	const size = look.sheet.lines.reduce((sum, {length}) => sum + length, 0);
	return {size, paragraphs: prose.length, first: first?.text};
}

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
	let on = true;
	let chosen = all;
	/** Whether the page in front is watched: before that, and once its story was left, there is nothing to tell of it. */
	let isWatched = false;
	let isSettled = false;
	/** Whether the page, as it was last looked at, had no story. */
	let isBare = false;
	const hiding = makeHiding(
		document,
		tell,
		() => extentOf(lookAt()),
		() => isWatched && !on && isSure(),
	);

	const isOn = (): boolean => on && !isLeftAlone() && isSure();

	/** Prompts that the page hides itself are marked too, so that they are hidden already when the page shows them. */
	function lookAt(root?: Element): Look {
		return lookOn(wholePageOf(document, document.location), site, root);
	}

	/** Whether the page is one to clean: pages with private fields and editors are not, nor is one without a story. */
	function isOurs(one: Look): boolean {
		const prose = proseOf(one);
		isBare = prose.length === 0;
		if (isPrivate(one, document) || isEdited(prose, document)) return false;
		return !isBare || !(isSettled || (document.readyState !== 'loading' && isForm(one)));
	}

	/** Looks at the page as it is now and hides what is to be hidden. Nothing of the look is kept: that would hold the page. */
	function pass(): Secluded | undefined {
		if (!isOn()) return void hiding.hide([], []);
		const found = lookAt();
		const placards = isOurs(found) ? chosen(found) : [];
		hiding.hide(placards, elementsOf(placards, found), extentOf(found));
		return {roots: found.sheet.roots, hollow: hollowIn(found)};
	}

	return {
		...hiding,
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
				hiding.add(elementsOf(chosen(found), found));
			}
		},
		isBare: (): boolean => isBare,
		/** Turns the veil of this page on or off. */
		turn(value: boolean) {
			if (value === on) return;
			on = value;
			if (on) hiding.takeUp();
			pass();
		},
		/**
		 * Hides what `choice` chooses from every look from now on, or everything again. While `isLocked` says so, what locked
		 * the page is seen, and no lock is released for the sake of another overlay.
		 */
		choose(choice = all, isLocked?: () => boolean) {
			chosen = choice;
			hiding.keepLock(isLocked);
			pass();
		},
		/** Leaves the page as it was found. */
		clear() {
			chosen = all;
			isSettled = false;
			isWatched = false;
			hiding.clear();
		},
		/** What there is to find on the page, if it is one to clean. */
		look(): Look | undefined {
			if (!isSure()) return undefined;
			const found = lookAt();
			return isOurs(found) ? found : undefined;
		},
		isOn,
		isLeftAlone,
		/** Whether the page is left alone for the fields that it has. */
		isPrivate: (): boolean => isSure() && isPrivate(lookAt(), document),
	};
}

export type Cleaner = ReturnType<typeof makeCleaner>;
