/** Has the page in front show and hide, and draws what came of it. */
import type {Veiling} from '../src/platform/protocol';
import {cleans} from '../src/platform/settings';
import type {Changed} from '../src/platform/store';
import {askTab} from '../src/platform/tabs';
import type {Board} from './board';
import {pause} from './pause';
import {hiddenCount, type View} from './state';

/** How long the page's own listener gets to act on a changed setting before it is asked what it hides, in ms. */
const settling = 250;

/** What could not be stored holds for this page alone, which has to be told. */
async function hiddenAfter(tab: number, isStored: boolean, cleaning: boolean): Promise<Veiling> {
	if (!isStored) return askTab(tab, 'turn', cleaning);
	await pause(settling);
	return askTab(tab, 'veiling');
}

/** `tab` gives the tab of the page in front. */
export function makeTurning({state, update, announce}: Board, tab: () => number) {
	function viewWith(veiling: Veiling): View {
		const {view} = state();
		return 'veiling' in view ? {...view, veiling} : view;
	}

	const drawHidden = (veiling: Veiling) =>
		announce({kind: 'hidden', count: hiddenCount(veiling)}, {view: viewWith(veiling), stale: false});

	return {
		/** Shows or hides one removal in the page, or all of them. An answer that does not know it is another page's. */
		async turn(name: 'show' | 'hide', id?: string) {
			try {
				const veiling = await askTab(tab(), name, ...(id === undefined ? [] : [id]));
				if (id !== undefined && !veiling.removals.some(removal => removal.id === id)) throw new Error('another page');
				drawHidden(veiling);
			} catch {
				update({stale: true});
			}
		},
		/** Has the page cleaned that was left alone: off and on again, the reader means it. */
		async cleanAfterAll() {
			try {
				await askTab(tab(), 'turn', false);
				drawHidden(await askTab(tab(), 'turn', true));
			} catch {
				update({stale: true});
			}
		},
		/** Draws at once what new settings will do to the page, then asks what they did. */
		async follow({settings, isStored}: Changed) {
			const {view, reach} = state();
			if (!('veiling' in view) || !reach || reach === 'offered') return;
			const cleaning = cleans(settings, view.veiling.site);
			update({view: viewWith({...view.veiling, cleaning})});
			const now = await hiddenAfter(tab(), isStored, cleaning).catch(() => undefined);
			if (!now) update({stale: true});
			else if (isStored) drawHidden(now);
			else update({view: viewWith(now)});
		},
	};
}
