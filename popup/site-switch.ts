/** The switches of sites: whether their pages are cleaned from now on, be they ours to enter or not yet. */
import {askFor, giveBack, type Held, heldSites, originOf, reachOf} from '../src/platform/hosts';
import {tellBackground} from '../src/platform/native';
import type {Board} from './board';

/** Gives the switches. `turn` stores the choice for a site that is ours to enter, and has the page in front follow. */
export function siteSwitches({state, update, announce}: Board, turn: (site: string, on: boolean) => Promise<void>) {
	/** The question comes first, while the click counts. The popup may not live to hear the answer; the background does. */
	async function add(site: string, origin: string) {
		const asked = askFor(origin);
		announce({kind: 'siteAsked'});
		if (!(await asked)) return announce({kind: 'siteNotAdded'});
		await tellBackground('granted');
		update({reach: 'added', held: await heldSites()});
		await turn(site, true);
		announce({kind: 'siteAdded', site});
	}

	/** The page shows again what was hidden before the browser shuts us out of it. */
	async function takeBack(site: string, origin: string) {
		await turn(site, false);
		await giveBack(origin);
		announce({kind: 'siteTakenBack', site}, {reach: await reachOf(origin), held: await heldSites()});
	}

	/** Its pages, wherever they are open, hear from the background that it was given back. */
	async function takeBackOther({site, origin}: Held) {
		await giveBack(origin);
		announce({kind: 'siteTakenBack', site}, {held: await heldSites()});
	}

	return {
		/** That of the page in front. */
		cleanSite(on: boolean) {
			const {view, reach} = state();
			if (!('veiling' in view) || !reach) return;
			const {site, known} = view.veiling;
			if (on && reach === 'offered') void add(site, originOf(site, known));
			else if (!on && reach === 'added') void takeBack(site, originOf(site, known));
			else void turn(site, on);
		},
		/** That of any other whose pages we may enter. */
		cleanOther(other: Held, on: boolean) {
			if (!on && other.isAdded) void takeBackOther(other);
			else void turn(other.site, on);
		},
	};
}
