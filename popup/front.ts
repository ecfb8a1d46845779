/** The page in front of the reader: reads it, has it show and hide, and follows what new settings do to it. */
import {originOf, type Reach, reachOf} from '../src/platform/hosts';
import type {Place} from '../src/platform/place';
import type {PageReport, Veiling} from '../src/platform/protocol';
import {cleans} from '../src/platform/settings';
import type {Changed} from '../src/platform/store';
import {currentTab} from '../src/platform/summon';
import {askTab, isPrivate, readSoFar, readTab} from '../src/platform/tabs';
import type {Board} from './board';
import {keepUp} from './keep-up';
import {storyOf} from './late-story';
import {drawLoading} from './loading';
import {hiddenCount, type State, type View} from './state';

/** How long the page's own listener gets to act on a changed setting before it is asked what it hides, in ms. */
const settling = 250;

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** What was found in the page in front. */
export type Found = Pick<State, 'view' | 'reach'>;

type Front = {
	/**
	 * Reads the page anew, and from the first time on draws what becomes of it and of its tab. Nothing when it was looked at
	 * once more meanwhile.
	 */
	look: () => Promise<Found | undefined>;
	/** What is there of a page that is still loading; nothing where that cannot be told. */
	lookSoFar: () => Promise<Found | undefined>;
	/** What a page that is no article comes to be when it draws its story late. */
	awaitStory: () => Promise<Found | undefined>;
	/** Shows or hides one removal in the page, or all of them. */
	turn: (name: 'show' | 'hide', id?: string) => Promise<void>;
	/** Draws at once what new settings will do to the page, then asks what they did. */
	follow: (changed: Changed) => Promise<void>;
	/** Has the page keep where its reader is in the story. */
	keepPlace: (place?: Place) => void;
	isPrivate: () => Promise<boolean>;
};

/** What was summoned before the popup had come, for the first reading and no other. */
function summonedAhead(): typeof globalThis.standfirstSummons {
	const ahead = globalThis.standfirstSummons;
	globalThis.standfirstSummons = undefined;
	return ahead;
}

/**
 * @param search the popup's query; `?tabId=` names the tab
 * @param again called when another page may have come in the place of one that was not read
 */
export function pageInFront(search: string, board: Board, again: () => void, signal: AbortSignal): Front {
	const {state, update, announce} = board;
	let tab: number | undefined;
	let looking = new AbortController();
	signal.addEventListener('abort', () => looking.abort());

	const viewWith = (veiling: Veiling): View => {
		const {view} = state();
		return 'veiling' in view ? {...view, veiling} : view;
	};

	const found = async (view: View): Promise<Found> => ({view, reach: await reachIn(view, tab)});

	const read = (tab: number, {signal}: AbortController) =>
		readTab(tab, summonedAhead(), isThere => drawLoading(board, isThere, signal));

	const look = async () => {
		const isFirst = tab === undefined;
		looking.abort();
		looking = new AbortController();
		const mine = looking;
		tab = await currentTab(search).catch(() => undefined);
		if (isFirst && tab !== undefined) keepUp(tab, board, again, signal);
		const view: View = tab === undefined ? {kind: 'unreachable', mayAnswer: false} : await read(tab, mine);
		const seen = await found(view);
		if (mine.signal.aborted) return undefined;
		mine.abort();
		return seen;
	};

	const told = async (report: Promise<PageReport | undefined>) => {
		const view = await report.catch(() => undefined);
		return view && found(view);
	};

	const drawHidden = (veiling: Veiling) =>
		announce({kind: 'hidden', count: hiddenCount(veiling)}, {view: viewWith(veiling), stale: false});

	/** An answer that does not know the removal is another page's. */
	const turn = async (name: 'show' | 'hide', id?: string) => {
		try {
			const veiling = await askTab(tab ?? -1, name, ...(id === undefined ? [] : [id]));
			if (id !== undefined && !veiling.removals.some(removal => removal.id === id)) throw new Error('another page');
			drawHidden(veiling);
		} catch {
			update({stale: true});
		}
	};

	/** What could not be stored holds for this page alone, which has to be told. */
	const hiddenAfter = async (isStored: boolean, cleaning: boolean) => {
		if (!isStored) return askTab(tab ?? -1, 'turn', cleaning);
		await pause(settling);
		return askTab(tab ?? -1, 'veiling');
	};

	const follow = async ({settings, isStored}: Changed) => {
		const {view, reach} = state();
		if (!('veiling' in view) || !reach || reach === 'offered') return;
		const cleaning = cleans(settings, view.veiling.site);
		update({view: viewWith({...view.veiling, cleaning})});
		const now = await hiddenAfter(isStored, cleaning).catch(() => undefined);
		if (!now) update({stale: true});
		else if (isStored) drawHidden(now);
		else update({view: viewWith(now)});
	};

	return {
		look,
		lookSoFar: () => told(readSoFar(tab ?? -1)),
		awaitStory: () =>
			told(storyOf(tab ?? -1, () => state().view.kind === 'notAnArticle' && !state().stale && !signal.aborted)),
		turn,
		follow,
		// A page that has gone has no place to keep.
		keepPlace: place => void askTab(tab ?? -1, 'keepPlace', ...(place ? [place] : [])).catch(() => {}),
		isPrivate: async () => tab !== undefined && (await isPrivate(tab)),
	};
}

/** How the site in front stands. A private window is offered nothing that would outlast it. */
async function reachIn(view: View, tab: number | undefined): Promise<Reach | undefined> {
	if (!('veiling' in view) || view.veiling.site === '' || tab === undefined) return undefined;
	const reach = await reachOf(originOf(view.veiling.site, view.veiling.known));
	return reach === 'offered' && (await isPrivate(tab)) ? undefined : reach;
}
