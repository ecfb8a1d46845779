/** Looks what came with the overlays among what is hidden: takes their backdrops along, and unlocks the page. */
import {afterLayout} from './after-layout';
import {backdropsOf, overlaysAmong} from './overlay';
import {makeScrollLock} from './scroll-lock';
import type {Veil} from './veil';

export function makeRelease(document: Document, veil: Veil) {
	const lock = makeScrollLock(document);
	/** Whether what locked the page is seen again: then no lock is released for the sake of another overlay. */
	let keepsLock: (() => boolean) | undefined;
	/** The root whose layout is waited for. */
	let awaited: Element | undefined;

	function look() {
		awaited = undefined;
		const overlays = overlaysAmong(veil.elements(), document);
		if (overlays.length === 0 || keepsLock?.()) return lock.restore();
		veil.add(backdropsOf(overlays, document));
		lock.release(overlays);
	}

	return {
		/** Looks once the page is laid out; while nothing is hidden there is nothing to wait for. */
		check() {
			const {documentElement: root} = document;
			if (!root || awaited === root) return;
			if (veil.elements().size === 0) return lock.restore();
			awaited = root;
			afterLayout(root, look);
		},
		/** While `isLocked` says so, the lock is the reader's to see. */
		keepLock(isLocked?: () => boolean) {
			keepsLock = isLocked;
		},
	};
}
