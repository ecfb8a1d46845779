/** A stage for the tests of the desk, which mock hosts, native, store and tabs: a story in front, a store that keeps. */
import {afterEach, beforeEach, vi} from 'vitest';
import {openDesk} from '../../popup/desk';
import type {Actions, State} from '../../popup/state';
import * as hosts from '../../src/platform/hosts';
import type {Veiling} from '../../src/platform/protocol';
import {defaults, type Settings} from '../../src/platform/settings';
import * as store from '../../src/platform/store';
import * as summon from '../../src/platform/summon';
import * as tabs from '../../src/platform/tabs';
import {storyView} from './drawn';
import {veiling} from './hidden';
import {ferry} from './stories';

/** What stands on the stage; a test changes it before it opens the desk. */
type Stage = {settings: Settings; isStored: boolean; closing: AbortController};

/** The page in front is that of a story, and says so much of what it hides. */
export const reads = (held: Veiling = veiling) =>
	vi.mocked(tabs.readTab).mockResolvedValue(storyView(ferry, held) as Awaited<ReturnType<typeof tabs.readTab>>);

/** Sets the stage before each test of a file. */
export function useStage(): Stage {
	const stage = {} as Stage;
	beforeEach(() => {
		vi.useFakeTimers();
		Object.assign(stage, {settings: defaults, isStored: true, closing: new AbortController()});
		vi.mocked(summon.currentTab).mockResolvedValue(7);
		reads();
		vi.mocked(tabs.askTab).mockRejectedValue(new Error('not asked for'));
		vi.mocked(tabs.isPrivate).mockResolvedValue(false);
		vi.mocked(hosts.reachOf).mockResolvedValue('installed');
		vi.mocked(hosts.heldSites).mockResolvedValue([]);
		vi.mocked(store.readSettings).mockImplementation(async () => stage.settings);
		vi.mocked(store.changeSettings).mockImplementation(async change => {
			stage.settings = change(stage.settings);
			return {settings: stage.settings, isStored: stage.isStored};
		});
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.clearAllMocks();
		vi.unstubAllGlobals();
	});
	return stage;
}

/** Opens the desk and waits until it has read the page. `states`: all that it drew. */
export async function opened({closing}: Stage, search = '') {
	const states: State[] = [];
	const actions: Actions = openDesk(search, state => states.push(state), closing.signal);
	await settled(0);
	return {states, actions, last: () => states.at(-1) as State};
}

/** Lets so many ms pass: long enough, unless told, for a page to follow new settings. */
export const settled = (ms = 300) => vi.advanceTimersByTimeAsync(ms);

export const veilingIn = (state: State) => ('veiling' in state.view ? state.view.veiling : undefined);
