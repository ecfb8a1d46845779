/** What can be done at once about all the prompts of a page. */
import type {Account} from './account';
import {bareHost} from './host';
import {type Actions, type State, siteIn} from './state';
import {say} from './words';

export type Deed = {words: string; act: () => void; hint?: string};

/** Shows what is hidden or hides it again; on a page that is not cleaned, has it cleaned, where that is the reader's to say. */
export function deedFor({kind, turnable, hidden}: Account, state: State, actions: Actions): Deed | undefined {
	const site = siteIn(state);
	switch (kind) {
		case 'cleaned':
			if (turnable < 2) return undefined;
			if (hidden === 0) return {words: say('hideAll'), act: () => actions.hide()};
			return {words: say('showAll'), act: () => actions.show()};
		case 'off':
			if (!state.settings.everywhere)
				return {words: say('cleanEverywhere'), act: () => actions.set({everywhere: true})};
			return site && {words: say('cleanSite', bareHost(site.name)), act: () => actions.cleanSite(true)};
		case 'uncleaned':
			return (
				site && {
					words: say('alwaysClean', bareHost(site.name)),
					act: () => actions.cleanSite(true),
					hint: say('offerHint'),
				}
			);
		case 'fought':
			return {words: say('cleanAfterAll'), act: actions.cleanAfterAll};
		case 'untouched':
		case 'private':
			return undefined;
	}
}

/** Beside it, where the site is cleaned: has it left alone from now on. */
export function leavingOf({kind}: Account, state: State, actions: Actions): Deed | undefined {
	const site = siteIn(state);
	if (kind !== 'cleaned' || !site?.isOn) return undefined;
	return {words: say('leaveSite', bareHost(site.name)), act: () => actions.cleanSite(false)};
}
