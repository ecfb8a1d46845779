/** The account of a page's prompts: what was found, and whether it is hidden or why it is not. */
import type {Removal} from '../src/story';
import {hiddenCount, prompts, type State, siteIn} from './state';
import {say, sayCount} from './words';

/** `off`: the reader wants nothing cleaned here. `uncleaned`: the site is not ours to enter. `untouched`: the page is left alone. `private`: it is, for what it asks to be filled in. `fought`: it is, because it fought. */
export type Account = {
	kind: 'cleaned' | 'off' | 'uncleaned' | 'untouched' | 'private' | 'fought';
	found: Removal[];
	/** So many of them are the reader's to show and to hide. */
	turnable: number;
	hidden: number;
};

function kindOf(state: State): Account['kind'] {
	if (!('veiling' in state.view)) return 'uncleaned';
	const {cleaning, isPrivate, isLeftAlone} = state.view.veiling;
	if (cleaning) return 'cleaned';
	const site = siteIn(state);
	if (site && !state.settings.everywhere) return 'off';
	if (!site || site.reach === 'offered') return 'uncleaned';
	if (!site.isOn) return 'off';
	if (isLeftAlone) return 'fought';
	return isPrivate ? 'private' : 'untouched';
}

/** Undefined where no page was read. A page that is not cleaned has not been looked through for prompts, but its story has. */
export function accountOf(state: State): Account | undefined {
	const {view} = state;
	if (!('veiling' in view)) return undefined;
	const kind = kindOf(state);
	const seen = prompts(view.veiling);
	const left = view.kind === 'story' ? view.reading.removals.filter(({veiled}) => veiled) : [];
	const found = kind === 'cleaned' || seen.length > 0 ? seen : left;
	const turnable = found.length - (view.veiling.stays?.length ?? 0);
	return {kind, found, turnable, hidden: hiddenCount(view.veiling)};
}

/** As short as can be, for a button. */
export function accountShort({kind, found, hidden}: Account): string {
	switch (kind) {
		case 'cleaned':
			if (found.length === 0) return say('foundShortNone');
			return hidden === 0 ? say('hiddenShortNone') : sayCount('hiddenShort', hidden);
		case 'off':
			return say('offShort');
		case 'uncleaned':
			return found.length === 0 ? say('foundShortNone') : sayCount('foundShort', found.length);
		case 'untouched':
		case 'private':
		case 'fought':
			return say('untouchedShort');
	}
}

const noneFound = {off: 'offTitle', uncleaned: 'uncleanedTitle', untouched: 'untouchedTitle'} as const;
const someFound = {off: 'offTitleFound', uncleaned: 'uncleanedTitleFound', untouched: 'untouchedTitleFound'} as const;

/** As a heading. */
export function accountTitle({kind, found}: Account): string {
	if (kind === 'cleaned') return say('hiddenTitle');
	if (kind === 'private') return say('privateTitle');
	if (kind === 'fought') return say('foughtTitle');
	return found.length === 0 ? say(noneFound[kind]) : sayCount(someFound[kind], found.length);
}
