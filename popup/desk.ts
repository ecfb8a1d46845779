/** The desk: does what a reader asks for in the popup. */
import {askFor, giveBack, originOf, reachOf} from '../src/platform/hosts';
import {tellBackground} from '../src/platform/native';
import {type Settings, withSite} from '../src/platform/settings';
import {type Changed, changeSettings, onSettings, readSettings} from '../src/platform/store';
import {setUpBoard} from './board';
import {type Found, pageInFront} from './front';
import {plainText} from './plain';
import type {Actions, State} from './state';

/**
 * Reads the page in front of the reader and answers what they do from then on.
 * @param search the popup's query; `?tabId=` names the tab to read
 * @param draw called with every new state, first when the settings are known
 */
export function openDesk(search: string, draw: (state: State, actions: Actions) => void, signal: AbortSignal): Actions {
	const board = setUpBoard(state => draw(state, actions), signal);
	const {state, update, announce} = board;
	const front = pageInFront(search, board, () => void lookAgain(), signal);

	/** Changes the settings; in a private window, and where there is no room, for this page alone. */
	const change = async (changing: (settings: Settings) => Settings): Promise<Changed> => {
		const changed = await changeSettings(changing, await front.isPrivate());
		const {settings} = changed;
		if (changed.isStored) update({settings});
		else announce({kind: 'notKept'}, {settings});
		return changed;
	};

	const turnSite = async (site: string, on: boolean) =>
		front.follow(await change(settings => withSite(settings, site, on)));

	/** The question comes first, while the click counts. The popup may not live to hear the answer; the background does. */
	const add = async (site: string, origin: string) => {
		const asked = askFor(origin);
		announce({kind: 'siteAsked'});
		if (!(await asked)) return announce({kind: 'siteNotAdded'});
		await tellBackground('granted');
		update({reach: 'added'});
		await turnSite(site, true);
		announce({kind: 'siteAdded', site});
	};

	/** The page shows again what was hidden before the browser shuts us out of it. */
	const takeBack = async (site: string, origin: string) => {
		await turnSite(site, false);
		await giveBack(origin);
		announce({kind: 'siteTakenBack', site}, {reach: await reachOf(origin)});
	};

	/** A page that was read and is no longer there leaves its story to the reader. */
	const show = (found: Found | undefined) => {
		if (!found) return;
		const {view} = found;
		if (view.kind === 'unreachable' && 'veiling' in state().view) return update({stale: true});
		// A story that was drawn as far as it had come stays where its reader is.
		if (view.kind === 'story' && view.place && state().view.kind !== 'story') announce({kind: 'placeKept'}, found);
		else update(found);
		if (view.kind === 'notAnArticle') void front.awaitStory().then(show);
	};

	/** Without a word: what is drawn stays until there is something else. */
	const lookAgain = async () => show(await front.look());

	const actions: Actions = {
		show: id => front.turn('show', id),
		hide: id => front.turn('hide', id),
		copy: async () => {
			const {view} = state();
			if (view.kind !== 'story') return;
			const copied = navigator.clipboard.writeText(plainText(view.reading.story));
			const kind = await copied.then(
				() => 'copied' as const,
				() => 'copyFailed' as const,
			);
			announce({kind});
		},
		keepPlace: front.keepPlace,
		retry: async () => {
			update({view: {kind: 'reading'}, stale: false});
			show(await front.look());
		},
		readSoFar: async () => {
			const found = await front.lookSoFar();
			if (state().view.kind === 'reading') show(found);
		},
		cleanSite: on => {
			const {view, reach} = state();
			if (!('veiling' in view) || !reach) return;
			const {site, known} = view.veiling;
			if (on && reach === 'offered') void add(site, originOf(site, known));
			else if (!on && reach === 'added') void takeBack(site, originOf(site, known));
			else void turnSite(site, on);
		},
		set: async choice => {
			const changed = await change(old => ({...old, ...choice}));
			if ('everywhere' in choice) await front.follow(changed);
		},
	};

	const start = async () => {
		const looking = front.look();
		update({settings: await readSettings()});
		show(await looking);
	};
	onSettings(settings => update({settings}), signal);
	void start();
	return actions;
}
