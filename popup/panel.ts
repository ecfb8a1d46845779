/** Which panel is open under the nameplate. It gives way when the reader goes on to the story, and at Escape. */
import type {RefObject} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';

export type PanelName = 'hidden' | 'look';

const toolOf = (masthead: HTMLElement | null, name: PanelName) => masthead?.querySelector<HTMLElement>(`.tool-${name}`);

/** What has the keyboard in a panel may go with what it did: then the panel itself gets it. */
function useKept(masthead: RefObject<HTMLElement | null>, open: PanelName | undefined) {
	const wasInside = useRef(false);
	useEffect(() => {
		const {activeElement, body} = document;
		const panel = masthead.current?.querySelector<HTMLElement>('.panel');
		if (wasInside.current && activeElement === body) panel?.focus();
	});
	useEffect(() => {
		const moved = ({target}: Event) => {
			wasInside.current = target instanceof Element && target.closest('.panel') !== null;
		};
		if (open) document.addEventListener('focusin', moved);
		return () => document.removeEventListener('focusin', moved);
	}, [open]);
}

/**
 * The open panel, what turns each, and the masthead they stand in. A panel covers the top of the story: whatever there gets
 * the keyboard would lie under it. A mouse that is pressed has to find what it was pressed on until it is released.
 */
export function usePanel() {
	const [open, setOpen] = useState<PanelName>();
	const masthead = useRef<HTMLElement>(null);
	useEffect(() => {
		if (!open) return;
		const leaving = new AbortController();
		const {signal} = leaving;
		let isPressed = false;
		const press = (is: boolean) => () => {
			isPressed = is;
		};
		const moved = ({target}: Event) => {
			if (isPressed || !(target instanceof Element) || masthead.current?.contains(target)) return;
			setOpen(undefined);
			setTimeout(() => target.scrollIntoView?.({block: 'nearest'}));
		};
		const typed = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || event.defaultPrevented) return;
			// Else the browser closes the whole popup.
			event.preventDefault();
			const {activeElement, body} = document;
			if (activeElement === body || masthead.current?.contains(activeElement)) toolOf(masthead.current, open)?.focus();
			setOpen(undefined);
		};
		document.addEventListener('pointerdown', press(true), {capture: true, signal});
		for (const end of ['pointerup', 'pointercancel'])
			document.addEventListener(end, press(false), {capture: true, signal});
		document.addEventListener('focusin', moved, {signal});
		document.addEventListener('keydown', typed, {signal});
		return () => leaving.abort();
	}, [open]);
	useKept(masthead, open);
	return {open, masthead, turn: (name: PanelName) => () => setOpen(open === name ? undefined : name)};
}
