/** Generated changes of a page, and the one function that makes them, in any document of any browser. */
import fc from 'fast-check';
import {bodyMarkup, piece} from './pages';

/** Elements are named by their place in the body, counted round. */
export type Change =
	| {kind: 'insert'; at: number; markup: string}
	| {kind: 'remove'; at: number}
	| {kind: 'move'; at: number; to: number}
	| {kind: 'wrap'; at: number; name: string}
	| {kind: 'toggle'; at: number; name: string}
	| {kind: 'set'; at: number; name: string; value: string | null}
	| {kind: 'strip'; at: number}
	| {kind: 'body'; markup: string}
	| {kind: 'root'; name: string; value: string | null}
	| {kind: 'route'; path: string};

const at = fc.nat(999);
const className = fc.constantFrom('paywall', 'modal', 'open', 'css-1x9', 'toggled');

export const change: fc.Arbitrary<Change> = fc.oneof(
	{weight: 5, arbitrary: fc.record({kind: fc.constant('insert' as const), at, markup: piece})},
	{weight: 2, arbitrary: fc.record({kind: fc.constant('remove' as const), at})},
	{weight: 4, arbitrary: fc.record({kind: fc.constant('move' as const), at, to: at})},
	{weight: 2, arbitrary: fc.record({kind: fc.constant('wrap' as const), at, name: className})},
	{weight: 2, arbitrary: fc.record({kind: fc.constant('toggle' as const), at, name: className})},
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant('set' as const),
			at,
			name: fc.constantFrom('inert', 'aria-hidden', 'style', 'hidden'),
			value: fc.constantFrom(null, '', 'true', 'color: red', 'position: fixed; inset: 0'),
		}),
	},
	{weight: 2, arbitrary: fc.record({kind: fc.constant('strip' as const), at})},
	{weight: 1, arbitrary: fc.record({kind: fc.constant('body' as const), markup: bodyMarkup})},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('root' as const),
			name: fc.constantFrom('style', 'class'),
			value: fc.constantFrom(null, 'overflow: hidden', 'locked'),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('route' as const),
			path: fc.constantFrom('/news/one', '/news/two', '/', '/topics'),
		}),
	},
);

/**
 * Makes one change. It travels to the browser as text, so it uses nothing of this module. A change of route is made by
 * whoever can. The same changes make of the same page the same page, whether it is cleaned or not.
 */
export function make(document: Document, change: Change): void {
	const containers = 'div, section, article, main, aside, blockquote';
	// A word taken out of its sentence is no story any more, so what is inline stays where it is.
	const all = () => [...document.body.querySelectorAll(':not(strong, em, span, br)')];
	const nth = (place: number) => all()[place % Math.max(1, all().length)];
	const boxAt = (place: number) => nth(place)?.closest(containers) ?? document.body;
	const fresh = (markup: string) => {
		const template = document.createElement('template');
		template.innerHTML = markup;
		return template.content;
	};
	switch (change.kind) {
		case 'insert':
			boxAt(change.at).prepend(fresh(change.markup));
			return;
		case 'remove':
			nth(change.at)?.remove();
			return;
		case 'move': {
			const [moved, to] = [nth(change.at), boxAt(change.to)];
			if (moved && !moved.contains(to)) to.append(moved);
			return;
		}
		case 'wrap': {
			const wrapped = nth(change.at);
			const box = document.createElement('div');
			box.className = change.name;
			wrapped?.before(box);
			if (wrapped) box.append(wrapped);
			return;
		}
		case 'toggle':
			nth(change.at)?.classList.toggle(change.name);
			return;
		case 'set': {
			const element = nth(change.at);
			if (change.value === null) element?.removeAttribute(change.name);
			else element?.setAttribute(change.name, change.value);
			return;
		}
		case 'strip':
			nth(change.at)?.removeAttribute('data-standfirst');
			return;
		case 'body': {
			const body = document.createElement('body');
			body.append(fresh(change.markup));
			document.body.replaceWith(body);
			return;
		}
		case 'root':
			if (change.value === null) document.documentElement.removeAttribute(change.name);
			else document.documentElement.setAttribute(change.name, change.value);
			return;
		case 'route':
			return;
	}
}
