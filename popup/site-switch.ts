/** The switch of the site in front: whether its pages are cleaned from now on, be it ours to enter or not yet. */
import {askFor, giveBack, originOf, reachOf} from '../src/platform/hosts';
import {tellBackground} from '../src/platform/native';
import type {Board} from './board';

/** Gives the switch. `turn` stores the choice for a site that is ours to enter, and has its page follow. */
export function siteSwitch(
	{state, update, announce}: Board,
	turn: (site: string, on: boolean) => Promise<void>,
): (on: boolean) => void {
	/** The question comes first, while the click counts. The popup may not live to hear the answer; the background does. */
	async function add(site: string, origin: string) {
		const asked = askFor(origin);
		announce({kind: 'siteAsked'});
		if (!(await asked)) return announce({kind: 'siteNotAdded'});
		await tellBackground('granted');
		update({reach: 'added'});
		await turn(site, true);
		announce({kind: 'siteAdded', site});
	}

	/** The page shows again what was hidden before the browser shuts us out of it. */
	async function takeBack(site: string, origin: string) {
		await turn(site, false);
		await giveBack(origin);
		announce({kind: 'siteTakenBack', site}, {reach: await reachOf(origin)});
	}

	return on => {
		const {view, reach} = state();
		if (!('veiling' in view) || !reach) return;
		const {site, known} = view.veiling;
		if (on && reach === 'offered') void add(site, originOf(site, known));
		else if (!on && reach === 'added') void takeBack(site, originOf(site, known));
		else void turn(site, on);
	};
}
