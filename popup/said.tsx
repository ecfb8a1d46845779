/** What was just done, said quietly: to those who see and, politely, to those who listen. */
import type {Said} from './state';
import {say, sayCount} from './words';

function inWords(said: Said): string {
	switch (said.kind) {
		case 'copied':
		case 'copyFailed':
		case 'notKept':
		case 'siteAsked':
		case 'siteNotAdded':
			return say(said.kind);
		case 'siteAdded':
		case 'siteTakenBack':
			return say(said.kind, said.site);
		case 'hidden':
			return said.count === 0 ? say('hiddenNothing') : sayCount('hiddenNow', said.count);
	}
}

/** Always in the page: a live region that comes together with its words is not read out. */
export function SaidLine({said}: {said: Said | undefined}) {
	return (
		<div role="status" aria-live="polite" class="said">
			{said && <p class={said.kind === 'hidden' ? 'unseen' : undefined}>{inWords(said)}</p>}
		</div>
	);
}
