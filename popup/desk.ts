/** The desk: does what a reader asks for in the popup, and keeps the state that the popup draws. */
import {askFor, giveBack, originOf, type Reach, reachOf} from '../src/platform/hosts';
import {tellBackground} from '../src/platform/native';
import type {Veiling} from '../src/platform/protocol';
import {cleans, defaults, type Settings, withSite} from '../src/platform/settings';
import {type Changed, changeSettings, onSettings, readSettings} from '../src/platform/store';
import {askTab, currentTab, isPrivate, readTab} from '../src/platform/tabs';
import {plainText} from './plain';
import {type Actions, hiddenCount, type Said, type State, type View} from './state';

/** How long words about what was just done stay, in ms: time to read them twice. */
const saidFor = 5000;
/** How long the page's own listener gets to act on a changed setting before it is asked what it hides, in ms. */
const settling = 250;

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Reads the page in front of the reader and answers what they do from then on.
 * @param search the popup's query; `?tabId=` names the tab to read
 * @param draw called with every new state, first when the settings are known
 */
export function openDesk(search: string, draw: (state: State, actions: Actions) => void, signal: AbortSignal): Actions {
	let state: State = {view: {kind: 'reading'}, settings: defaults, stale: false};
	let tab: number | undefined;
	let hushing: ReturnType<typeof setTimeout> | undefined;

	const update = (change: Partial<State>) => {
		state = {...state, ...change};
		if (!signal.aborted) draw(state, actions);
	};

	const announce = (said: Said) => {
		clearTimeout(hushing);
		hushing = setTimeout(() => update({said: undefined}), saidFor);
		return said;
	};

	const look = async (): Promise<Pick<State, 'view' | 'reach'>> => {
		tab = await currentTab(search).catch(() => undefined);
		const view: View = tab === undefined ? {kind: 'unreachable'} : await readTab(tab);
		return {view, reach: await reachIn(view, tab)};
	};

	const withVeiling = (veiling: Veiling): View => ('veiling' in state.view ? {...state.view, veiling} : state.view);

	/** Asks the page to show or hide; an answer that does not know the removal is another page's. */
	const turn = async (name: 'show' | 'hide', id?: string) => {
		try {
			const veiling = await askTab(tab ?? -1, name, ...(id === undefined ? [] : [id]));
			if (id !== undefined && !veiling.removals.some(removal => removal.id === id)) throw new Error('another page');
			const said = announce({kind: 'hidden', count: hiddenCount(veiling)});
			update({view: withVeiling(veiling), said, stale: false});
		} catch {
			update({stale: true});
		}
	};

	/** Changes the settings; in a private window, and where there is no room, for this page alone. */
	const change = async (changing: (settings: Settings) => Settings): Promise<Changed> => {
		const alone = tab !== undefined && (await isPrivate(tab));
		const changed = await changeSettings(changing, alone);
		update({settings: changed.settings, ...(changed.isStored ? {} : {said: announce({kind: 'notKept'})})});
		return changed;
	};

	/** Draws at once what the settings will do to the page, then asks what they did. */
	const settled = async ({settings, isStored}: Changed) => {
		if (!('veiling' in state.view) || !state.reach || state.reach === 'offered') return;
		const {veiling} = state.view;
		const cleaning = cleans(settings, veiling.site);
		update({view: withVeiling({...veiling, cleaning})});
		if (isStored) await pause(settling);
		const asked = isStored ? askTab(tab ?? -1, 'veiling') : askTab(tab ?? -1, 'turn', cleaning);
		const now = await asked.catch(() => undefined);
		if (!now) return update({stale: true});
		const said = isStored ? announce({kind: 'hidden', count: hiddenCount(now)}) : state.said;
		update({view: withVeiling(now), said});
	};

	const turnSite = async (site: string, on: boolean) => settled(await change(settings => withSite(settings, site, on)));

	/** The question comes first, while the click counts. The popup may not live to hear the answer; the background does. */
	const add = async (site: string, origin: string) => {
		const asked = askFor(origin);
		update({said: announce({kind: 'siteAsked'})});
		if (!(await asked)) return update({said: announce({kind: 'siteNotAdded'})});
		await tellBackground('granted');
		update({reach: 'added'});
		await turnSite(site, true);
		update({said: announce({kind: 'siteAdded', site})});
	};

	/** The page shows again what was hidden before the browser shuts us out of it. */
	const takeBack = async (site: string, origin: string) => {
		await turnSite(site, false);
		await giveBack(origin);
		update({reach: await reachOf(origin), said: announce({kind: 'siteTakenBack', site})});
	};

	const actions: Actions = {
		show: id => turn('show', id),
		hide: id => turn('hide', id),
		copy: async () => {
			if (state.view.kind !== 'story') return;
			const text = plainText(state.view.reading.story);
			const kind = await navigator.clipboard.writeText(text).then(
				() => 'copied' as const,
				() => 'copyFailed' as const,
			);
			update({said: announce({kind})});
		},
		retry: async () => {
			update({view: {kind: 'reading'}, stale: false});
			update(await look());
		},
		cleanSite: on => {
			const {view, reach} = state;
			if (!('veiling' in view) || !reach) return;
			const {site, known} = view.veiling;
			if (on && reach === 'offered') void add(site, originOf(site, known));
			else if (!on && reach === 'added') void takeBack(site, originOf(site, known));
			else void turnSite(site, on);
		},
		set: async choice => {
			const changed = await change(old => ({...old, ...choice}));
			if ('everywhere' in choice) await settled(changed);
		},
	};

	const start = async () => {
		const looking = look();
		update({settings: await readSettings()});
		update(await looking);
	};
	onSettings(settings => update({settings}), signal);
	void start();
	return actions;
}

/** How the site in front stands. A private window is offered nothing that would outlast it. */
async function reachIn(view: View, tab: number | undefined): Promise<Reach | undefined> {
	if (!('veiling' in view) || view.veiling.site === '' || tab === undefined) return undefined;
	const reach = await reachOf(originOf(view.veiling.site, view.veiling.known));
	return reach === 'offered' && (await isPrivate(tab)) ? undefined : reach;
}
