/** What was hidden in the page, and the way back for each and for all. */
import {useId} from 'preact/hooks';
import type {Veiling} from '../src/platform/protocol';
import type {Removal} from '../src/story';
import {Excerpt, RemovalList} from './removal-list';
import {type Actions, hiddenCount, prompts} from './state';
import {say, sayCount} from './words';

type HiddenProps = {removal: Removal; shown: boolean; actions: Actions};

/** One that the page hides, or that is shown in it again. The button is named after what it brings back. */
function Hidden({removal, shown, actions}: HiddenProps) {
	const [button, words] = [useId(), useId()];
	const turn = () => (shown ? actions.hide(removal.id) : actions.show(removal.id));
	return (
		<li class={shown ? 'shown' : undefined}>
			<Excerpt removal={removal} id={words} />
			<button type="button" class="plain" id={button} aria-labelledby={`${button} ${words}`} onClick={turn}>
				{say(shown ? 'hideAgain' : 'showAgain')}
			</button>
		</li>
	);
}

/** One button, whatever it does next: the keyboard stays on it. */
function AllButton({veiling, actions}: {veiling: Veiling; actions: Actions}) {
	const isAnyHidden = hiddenCount(veiling) > 0;
	return (
		<button type="button" class="button all" onClick={() => (isAnyHidden ? actions.show() : actions.hide())}>
			{say(isAnyHidden ? 'showAll' : 'hideAll')}
		</button>
	);
}

/** Of removals with which nothing can be done. */
const Told = ({removals}: {removals: Removal[]}) => (
	<RemovalList
		removals={removals}
		item={removal => (
			<li key={removal.id}>
				<Excerpt removal={removal} />
			</li>
		)}
	/>
);

/** Clutter that the story leaves out and the page keeps: no ad blocker, so there is nothing to bring back. */
function LeftOut({removals}: {removals: Removal[]}) {
	if (removals.length === 0) return null;
	return (
		<details class="left-out">
			<summary>{sayCount('leftOut', removals.length)}</summary>
			<Told removals={removals} />
		</details>
	);
}

function HiddenList({veiling, actions}: {veiling: Veiling; actions: Actions}) {
	return (
		<RemovalList
			removals={prompts(veiling)}
			item={removal => (
				<Hidden key={removal.id} removal={removal} shown={veiling.shown.includes(removal.id)} actions={actions} />
			)}
		/>
	);
}

type Props = {veiling: Veiling; read: Removal[]; actions: Actions};

/** `read`: all that the reading left out; what of it is not veiled in the page is listed apart. */
export function Removals({veiling, read, actions}: Props) {
	const {cleaning} = veiling;
	const removals = prompts(veiling);
	const ids = new Set(removals.map(removal => removal.id));
	return (
		<div class="removals">
			<p class="quiet">{say(removals.length === 0 ? 'hiddenNothing' : cleaning ? 'hiddenIntro' : 'hiddenOff')}</p>
			{cleaning && removals.length > 1 && <AllButton veiling={veiling} actions={actions} />}
			{cleaning ? <HiddenList veiling={veiling} actions={actions} /> : <Told removals={removals} />}
			<LeftOut removals={read.filter(removal => !ids.has(removal.id))} />
		</div>
	);
}
