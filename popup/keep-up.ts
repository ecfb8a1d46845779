/** Keeps the open popup up with its page: draws what that hides meanwhile, and says so when the tab has gone on. */
import {followTab} from '../src/platform/following';
import {Late} from '../src/platform/limit';
import {pageAt} from '../src/platform/page-at';
import {askTab} from '../src/platform/tabs';
import type {Board} from './board';
import type {View} from './state';

/** What comes within this time, in ms, is asked for once. */
const pause = 150;

/** Whether a tab that is now at `url` shows another page than that of the story. */
const isElsewhere = (view: View, url: string | undefined): boolean =>
	view.kind === 'story' && url !== undefined && pageAt(url) !== pageAt(view.reading.story.url);

/** Whether a page that comes, or has come whole, is to be read by itself: nothing was read that it would take away. */
function isAwaited(view: View, url: string | undefined, isComplete: boolean): boolean {
	if (view.kind === 'reading') return view.wait !== undefined && isComplete;
	return view.kind === 'unreachable' || (view.kind === 'notAnArticle' && (url !== undefined || isComplete));
}

/** Until `signal` aborts. What goes on while a page is being read is asked for once it has been. */
export function keepUp(tab: number, {state, update}: Board, again: () => void, signal: AbortSignal): void {
	let asking: ReturnType<typeof setTimeout> | undefined;
	let reading: ReturnType<typeof setTimeout> | undefined;
	/** Where the tab went while its page was being read. */
	let wentTo: string | undefined;
	signal.addEventListener('abort', () => [asking, reading].forEach(clearTimeout));

	/** A page that is merely slow is still there. */
	const ask = async () => {
		asking = undefined;
		const {view: read} = state();
		if (read.kind === 'reading') return askSoon();
		const url = wentTo;
		wentTo = undefined;
		if (!('veiling' in read)) return;
		if (isElsewhere(read, url)) return update({stale: true});
		const answer = await askTab(tab, 'veiling').catch(error => (error instanceof Late ? 'late' : 'gone'));
		const {view} = state();
		if (answer === 'gone') update({stale: view.kind !== 'reading'});
		else if (answer !== 'late' && 'veiling' in view) update({view: {...view, veiling: answer}});
	};

	const askSoon = () => {
		const {stale, view} = state();
		if (!stale && view.kind !== 'unreachable') asking ??= setTimeout(ask, pause);
	};

	const moved = (url: string | undefined, isComplete: boolean) => {
		const {view} = state();
		if (isAwaited(view, url, isComplete)) {
			clearTimeout(reading);
			reading = setTimeout(again, pause);
			return;
		}
		if (view.kind === 'reading') wentTo = url ?? wentTo;
		else if (isElsewhere(view, url)) return update({stale: true});
		askSoon();
	};
	const closed = () => {
		if ('veiling' in state().view) update({stale: true, closed: true});
	};
	followTab(tab, {counted: askSoon, moved, closed}, signal);
}
