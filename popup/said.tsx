/** What was just done, said quietly: to those who see and, politely, to those who listen. */
import {bareHost} from './host';
import type {Said} from './state';
import {say, sayCount} from './words';

function inWords(said: Said): string {
	switch (said.kind) {
		case 'copied':
		case 'copyFailed':
		case 'placeKept':
		case 'notKept':
		case 'siteAsked':
		case 'siteNotAdded':
			return say(said.kind);
		case 'siteAdded':
		case 'siteTakenBack':
			return say(said.kind, bareHost(said.site));
		case 'hidden':
			return said.count === 0 ? say('hiddenNothing') : sayCount('hiddenNow', said.count);
	}
}

/** Whether what is said shows by itself: in a number, or on the button that was pressed. */
const isSeen = ({kind}: Said) => kind === 'hidden' || kind === 'copied';

/** Always in the page: a live region that comes together with its words is not read out. */
export function SaidLine({said}: {said: Said | undefined}) {
	return (
		<div role="status" aria-live="polite" class="said">
			{said && <p class={isSeen(said) ? `unseen ${said.kind}` : undefined}>{inWords(said)}</p>}
		</div>
	);
}

/** What a panel's own buttons and switches bring about, told beside them: the line at the foot would lie over others. */
export function SaidHere({said}: {said: Said | undefined}) {
	return said && !isSeen(said) && said.kind !== 'placeKept' ? <p class="quiet said-here">{inWords(said)}</p> : null;
}
