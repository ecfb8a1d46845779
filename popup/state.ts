/** What the popup shows, and what a reader can do in it. */
import type {Held, Reach} from '../src/platform/hosts';
import type {Place} from '../src/platform/place';
import type {Veiling} from '../src/platform/protocol';
import {cleans, type Settings} from '../src/platform/settings';
import type {Unreachable} from '../src/platform/tabs';
import type {Reading, Removal} from '../src/story';

/**
 * One member per screen. A part of a story is a story whose `part` is set. `wait`: the page is still loading, and for so
 * long by now that what is there of it can be read. `gone`: the page whose story a tab of ours holds is no longer in its own.
 */
export type View =
	| {kind: 'reading'; wait?: 'loading' | 'long'}
	| {kind: 'story'; reading: Reading; veiling: Veiling; place?: Place}
	| {kind: 'notAnArticle'; veiling: Veiling; leadsTo?: string}
	| {kind: 'gone'; page: string}
	| Unreachable;

/** What was just said to the reader, and to screen readers. */
export type Said =
	| {kind: 'copied'}
	| {kind: 'placeKept'}
	| {kind: 'copyFailed'}
	| {kind: 'notKept'}
	| {kind: 'siteAdded'; site: string}
	| {kind: 'siteTakenBack'; site: string}
	| {kind: 'siteAsked'}
	| {kind: 'siteNotAdded'}
	| {kind: 'hidden'; count: number};

export type State = {
	view: View;
	settings: Settings;
	/** The page no longer answers: it has been left or reloaded since it was read. */
	stale: boolean;
	/** Its tab is closed: there is nothing to read again, nor to show. */
	closed?: boolean;
	/** How the site of the page stands; absent where it can be neither cleaned nor added. */
	reach?: Reach;
	/** The sites whose pages we may enter; absent until the browser has told them, and in a private window. */
	held?: Held[];
	/** Whether the story can be taken to a tab of its own. */
	isMovable?: boolean;
	said?: Said;
};

export type Actions = {
	/** Shows one removal in the page again, or all of them. */
	show: (id?: string) => void;
	hide: (id?: string) => void;
	/** Cleans the page, which was left alone because it fought. */
	cleanAfterAll: () => void;
	copy: () => void;
	/** Takes the story to a tab of its own. */
	toTab: () => void;
	/** Keeps where the reader is in the story, for when they open the popup again; above its body, forgets it. */
	keepPlace: (place?: Place) => void;
	/** Reads the page once more. */
	retry: () => void;
	/** Reads what is there of a page that is still loading; the rest follows by itself. */
	readSoFar: () => void;
	/** Cleans the site of the page from now on, or no longer: asks for a site that is not ours to enter, gives back an added one. */
	cleanSite: (on: boolean) => void;
	/** Cleans another site than that of the page, or no longer: then an added one is given back. */
	cleanOther: (other: Held, on: boolean) => void;
	/** Changes settings that concern no single site. */
	set: (change: Partial<Pick<Settings, 'everywhere' | 'textSize' | 'theme'>>) => void;
};

/** What was found that the page hides: prompts and promos. A page may list other clutter too, which stays as it is. */
export const prompts = ({removals}: Veiling): Removal[] => removals.filter(removal => removal.veiled);

/** How many prompts and promos are hidden in the page now. */
export function hiddenCount(veiling: Veiling): number {
	const {cleaning, shown, stays = []} = veiling;
	return cleaning ? prompts(veiling).filter(({id}) => !shown.includes(id) && !stays.includes(id)).length : 0;
}

/** The site of the page and whether its pages are cleaned; undefined where it can be neither cleaned nor added. */
export function siteIn({view, reach, settings}: State) {
	if (!reach || !('veiling' in view)) return undefined;
	const {site} = view.veiling;
	return {name: site, reach, isOn: reach !== 'offered' && cleans(settings, site)};
}
