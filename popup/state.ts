/** What the popup shows, and what a reader can do in it. */
import type {Veiling} from '../src/platform/protocol';
import type {Settings} from '../src/platform/settings';
import type {Reading, Removal} from '../src/story';

/** One member per screen. A part of a story is a story whose `part` is set. */
export type View =
	| {kind: 'reading'}
	| {kind: 'story'; reading: Reading; veiling: Veiling}
	| {kind: 'notAnArticle'; veiling: Veiling}
	| {kind: 'unreachable'};

/** What was just said to the reader, and to screen readers. */
export type Said = {kind: 'copied'} | {kind: 'copyFailed'} | {kind: 'notKept'} | {kind: 'hidden'; count: number};

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

/** What was found that the page hides: prompts and promos. A page may list other clutter too, which stays as it is. */
export const prompts = ({removals}: Veiling): Removal[] => removals.filter(removal => removal.veiled);

/** How many prompts and promos are hidden in the page now. */
export function hiddenCount(veiling: Veiling): number {
	const {cleaning, shown} = veiling;
	return cleaning ? prompts(veiling).filter(removal => !shown.includes(removal.id)).length : 0;
}
