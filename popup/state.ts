/** What the popup shows, and what a reader can do in it. */
import type {Veiling} from '../src/platform/protocol';
import type {Settings} from '../src/platform/settings';
import type {Reading} from '../src/story';

/** One member per screen. A part of a story is a story whose `part` is set. */
export type View =
	| {kind: 'reading'}
	| {kind: 'story'; reading: Reading; veiling: Veiling}
	| {kind: 'notAnArticle'; veiling: Veiling}
	| {kind: 'unreachable'};

/** What was just said to the reader, and to screen readers. */
export type Said = {kind: 'copied'} | {kind: 'copyFailed'} | {kind: 'hidden'; count: number};

export type State = {
	view: View;
	settings: Settings;
	/** The page no longer answers: it has been left or reloaded since it was read. */
	stale: boolean;
	said?: Said;
};

export type Actions = {
	/** Shows one removal in the page again, or all of them. */
	show: (id?: string) => void;
	hide: (id?: string) => void;
	copy: () => void;
	/** Reads the page once more. */
	retry: () => void;
	cleanSite: (site: string, on: boolean) => void;
	/** Changes settings that concern no single site. */
	set: (change: Partial<Pick<Settings, 'everywhere' | 'textSize' | 'theme'>>) => void;
};

/** How many prompts and promos are hidden in the page now. */
export function hiddenCount({cleaning, removals, shown}: Veiling): number {
	return cleaning ? removals.filter(removal => !shown.includes(removal.id)).length : 0;
}
