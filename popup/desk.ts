/** The desk: does what a reader asks for in the popup. */
import {type Settings, withSite} from '../src/platform/settings';
import {type Changed, changeSettings, onSettings, readSettings} from '../src/platform/store';
import {setUpBoard} from './board';
import {copyStory} from './copied';
import {type Found, pageInFront} from './front';
import {siteSwitches} from './site-switch';
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

	/** A page that was read and is no longer there leaves its story to the reader. */
	function show(found: Found | undefined) {
		if (!found) return;
		const {view} = found;
		if (view.kind === 'unreachable' && 'veiling' in state().view) return update({stale: true});
		// A story that was drawn as far as it had come stays where its reader is.
		if (view.kind === 'story' && view.place && state().view.kind !== 'story') announce({kind: 'placeKept'}, found);
		else update(found);
		if (view.kind === 'notAnArticle') void front.awaitStory().then(show);
	}

	/** Without a word: what is drawn stays until there is something else. */
	async function lookAgain() {
		show(await front.look());
	}

	async function readSoFar() {
		const found = await front.lookSoFar();
		if (state().view.kind === 'reading') show(found);
	}

	/** Changes the settings; in a private window, and where there is no room, for this page alone. */
	async function change(changing: (settings: Settings) => Settings): Promise<Changed> {
		const changed = await changeSettings(changing, await front.isPrivate());
		const {settings} = changed;
		if (changed.isStored) update({settings});
		else announce({kind: 'notKept'}, {settings});
		return changed;
	}

	async function set(choice: Partial<Settings>) {
		const changed = await change(old => ({...old, ...choice}));
		if ('everywhere' in choice) await front.follow(changed);
	}

	async function start() {
		const looking = front.look();
		update({settings: await readSettings()});
		show(await looking);
	}

	const actions: Actions = {
		show: id => front.turn('show', id),
		hide: id => front.turn('hide', id),
		cleanAfterAll: front.cleanAfterAll,
		copy: () => copyStory(board),
		toTab: () => void front.toTab(),
		keepPlace: front.keepPlace,
		retry() {
			update({view: {kind: 'reading'}, stale: false});
			void lookAgain();
		},
		readSoFar,
		...siteSwitches(board, async (site, on) => front.follow(await change(settings => withSite(settings, site, on)))),
		set,
	};
	onSettings(settings => update({settings}), signal);
	void start();
	return actions;
}
