/** The page in front of the reader: reads it, and has it show, hide and follow. */
import {type Held, heldSites, originOf, type Reach, reachOf} from '../src/platform/hosts';
import {openBeside} from '../src/platform/opener';
import type {Place} from '../src/platform/place';
import type {PageReport} from '../src/platform/protocol';
import {currentTab} from '../src/platform/summon';
import {askTab, isPrivate, readSoFar, readTab} from '../src/platform/tabs';
import type {Board} from './board';
import {goneFrom} from './gone';
import {keepUp} from './keep-up';
import {storyOf} from './late-story';
import {drawLoading} from './loading';
import type {State, View} from './state';
import {surfaceOf} from './surface';
import {makeTurning} from './turning';

/** What was found in the page in front. */
export type Found = Pick<State, 'view' | 'reach' | 'held' | 'isMovable'>;

/** What was summoned before the popup had come, for the first reading and no other. */
function summonedAhead(): typeof globalThis.standfirstSummons {
	const ahead = globalThis.standfirstSummons;
	globalThis.standfirstSummons = undefined;
	return ahead;
}

/** How the site in front stands. A private window is offered nothing that would outlast it. */
async function reachIn(view: View, inPrivate: Promise<boolean>): Promise<Reach | undefined> {
	if (!('veiling' in view) || view.veiling.site === '') return undefined;
	const reach = await reachOf(originOf(view.veiling.site, view.veiling.known));
	return reach === 'offered' && (await inPrivate) ? undefined : reach;
}

/** The sites that are ours to enter. What is chosen for them would outlast a private window. */
const heldIn = async (inPrivate: Promise<boolean>): Promise<Held[] | undefined> =>
	(await inPrivate) ? undefined : heldSites();

/** A story under the button can be taken to a tab of its own, save in a private window, whose tabs show no page of ours. */
async function isMovable({kind}: View, search: string, inPrivate: Promise<boolean>): Promise<boolean> {
	const isBubble = surfaceOf(search, navigator.userAgent) === 'bubble';
	return isBubble && kind === 'story' && !(await inPrivate);
}

/**
 * @param search the popup's query; `?tabId=` names the tab, `page=` what was read there
 * @param again called when another page may have come in the place of one that was not read
 */
export function pageInFront(search: string, board: Board, again: () => void, signal: AbortSignal) {
	let tab: number | undefined;
	/** Ends when the page was looked at, or is looked at once more. */
	let looking = new AbortController();
	signal.addEventListener('abort', () => looking.abort());
	const turning = makeTurning(board, tabHere);

	/** Of a page without a tab nothing is answered. */
	function tabHere(): number {
		return tab ?? -1;
	}

	async function found(view: View): Promise<Found> {
		if (tab === undefined) return {view, reach: undefined, held: undefined, isMovable: false};
		const inPrivate = isPrivate(tab);
		const [reach, held, movable] = await Promise.all([
			reachIn(view, inPrivate),
			heldIn(inPrivate),
			isMovable(view, search, inPrivate),
		]);
		return {view, reach, held, isMovable: movable};
	}

	const read = (tab: number, {signal}: AbortController) =>
		readTab(tab, summonedAhead(), isThere => drawLoading(board, isThere, signal));

	async function told(report: Promise<PageReport | undefined>): Promise<Found | undefined> {
		const view = await report.catch(() => undefined);
		return view && found(view);
	}

	const isAwaited = (): boolean => {
		const {view, stale} = board.state();
		return view.kind === 'notAnArticle' && !stale && !signal.aborted;
	};

	return {
		...turning,
		/**
		 * Reads the page anew, and from the first time on draws what becomes of it and of its tab. Nothing when it was looked
		 * at once more meanwhile.
		 */
		async look(): Promise<Found | undefined> {
			const isFirst = tab === undefined;
			looking.abort();
			looking = new AbortController();
			const mine = looking;
			tab = await currentTab(search).catch(() => undefined);
			const gone = isFirst && tab !== undefined ? await goneFrom(tab, search) : undefined;
			if (isFirst && tab !== undefined && !gone) keepUp(tab, board, again, signal);
			const view: View = gone ?? (tab === undefined ? {kind: 'unreachable', why: 'kept'} : await read(tab, mine));
			const seen = await found(view);
			if (mine.signal.aborted) return undefined;
			mine.abort();
			return seen;
		},
		/** What is there of a page that is still loading; nothing where that cannot be told. */
		lookSoFar: () => told(readSoFar(tabHere())),
		/** What a page that is no article comes to be when it draws its story late. */
		awaitStory: () => told(storyOf(tabHere(), isAwaited)),
		/** Has the page keep where its reader is in the story. A page that has gone has no place to keep. */
		keepPlace: (place?: Place) => void askTab(tabHere(), 'keepPlace', ...(place ? [place] : [])).catch(() => {}),
		/** Firefox leaves a popup open over the tab that it has opened. A page that has gone has nothing beside it. */
		async toTab() {
			const {view} = board.state();
			if (view.kind !== 'story') return;
			try {
				await openBeside(tabHere(), view.reading.story.url);
				close();
			} catch {
				board.update({stale: true});
			}
		},
		isPrivate: async () => tab !== undefined && (await isPrivate(tab)),
	};
}
