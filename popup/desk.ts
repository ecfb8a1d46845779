/** The desk: does what a reader asks for in the popup, and keeps the state that the popup draws. */
import type {Veiling} from '../src/platform/protocol';
import {cleans, defaults, type Settings, withSite} from '../src/platform/settings';
import {changeSettings, onSettings, readSettings} from '../src/platform/store';
import {askTab, currentTab, readTab} from '../src/platform/tabs';
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

	const look = async (): Promise<View> => {
		tab = await currentTab(search).catch(() => undefined);
		return tab === undefined ? {kind: 'unreachable'} : readTab(tab);
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

	/** Draws at once what the settings will do to the page, then asks what they did. */
	const settled = async (settings: Settings) => {
		update({settings});
		if (!('veiling' in state.view) || !state.view.veiling.covered) return;
		const {veiling} = state.view;
		update({view: withVeiling({...veiling, cleaning: cleans(settings, veiling.site)})});
		await pause(settling);
		const now = await askTab(tab ?? -1, 'veiling').catch(() => undefined);
		if (now) update({view: withVeiling(now), said: announce({kind: 'hidden', count: hiddenCount(now)})});
		else update({stale: true});
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
			update({view: await look()});
		},
		cleanSite: async (site, on) => settled(await changeSettings(settings => withSite(settings, site, on))),
		set: async change => {
			const settings = await changeSettings(old => ({...old, ...change}));
			if ('everywhere' in change) await settled(settings);
			else update({settings});
		},
	};

	const start = async () => {
		const looking = look();
		update({settings: await readSettings().catch(() => defaults)});
		update({view: await looking});
	};
	onSettings(settings => update({settings}), signal);
	void start();
	return actions;
}
