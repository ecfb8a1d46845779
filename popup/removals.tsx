/** What was hidden in the page, and the way back for each and for all. */
import {useId} from 'preact/hooks';
import type {Veiling} from '../src/platform/protocol';
import type {Removal} from '../src/story';
import {accountOf} from './account';
import {type Deed, deedFor, leavingOf} from './deed';
import {Excerpt, RemovalList} from './removal-list';
import {SaidHere} from './said';
import {type Actions, prompts, type State} from './state';
import {say, sayCount} from './words';

type HiddenProps = {removal: Removal; shown: boolean; closed?: boolean; actions: Actions};

/** One that the page hides, or that is shown in it again. The button is named after what it brings back. */
function Hidden({removal, shown, closed, actions}: HiddenProps) {
	const [button, words] = [useId(), useId()];
	const turn = () => (shown ? actions.hide(removal.id) : actions.show(removal.id));
	return (
		<li class={shown ? 'shown' : undefined}>
			<div>
				<Excerpt removal={removal} id={words} />
				{shown && <small class="tag">{say('shownTag')}</small>}
			</div>
			<button
				type="button"
				class="plain"
				id={button}
				aria-labelledby={`${button} ${words}`}
				disabled={closed}
				onClick={turn}
			>
				{say(shown ? 'hideAgain' : 'showAgain')}
			</button>
		</li>
	);
}

/** One button, whatever it does next: the keyboard stays on it. Beside it, the way to have the site left alone. */
function Deeds({deed, leaving, closed}: {deed?: Deed; leaving?: Deed; closed?: boolean}) {
	if (!deed && !leaving) return null;
	return (
		<div class="deeds">
			{deed && (
				<button type="button" class="button all" disabled={closed} onClick={deed.act}>
					{deed.words}
				</button>
			)}
			{leaving && (
				<button type="button" class="plain" disabled={closed} onClick={leaving.act}>
					{leaving.words}
				</button>
			)}
			{deed?.hint && <p class="quiet">{deed.hint}</p>}
		</div>
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

type ListProps = {veiling: Veiling; closed?: boolean; actions: Actions};

/** A modal dialog stays: hidden, it would leave the page dead. */
function Staying({removal}: {removal: Removal}) {
	return (
		<li class="shown">
			<div>
				<Excerpt removal={removal} />
				<small class="tag">{say('staysTag')}</small>
			</div>
		</li>
	);
}

function HiddenList({veiling, closed, actions}: ListProps) {
	const {shown, stays = []} = veiling;
	return (
		<RemovalList
			removals={prompts(veiling)}
			item={removal =>
				stays.includes(removal.id) ? (
					<Staying key={removal.id} removal={removal} />
				) : (
					<Hidden
						key={removal.id}
						removal={removal}
						shown={shown.includes(removal.id)}
						closed={closed}
						actions={actions}
					/>
				)
			}
		/>
	);
}

/** All that the reading left out and nothing veils in the page is listed apart. */
export function Removals({state, actions}: {state: State; actions: Actions}) {
	const {view, closed} = state;
	const account = accountOf(state);
	if (!account || !('veiling' in view)) return null;
	const {kind, found} = account;
	const deed = deedFor(account, state, actions);
	const read = view.kind === 'story' ? view.reading.removals : [];
	const ids = new Set(found.map(removal => removal.id));
	return (
		<div class="removals">
			{kind === 'cleaned' && <p class="quiet">{say(found.length === 0 ? 'hiddenNothing' : 'hiddenIntro')}</p>}
			<Deeds deed={deed} leaving={leavingOf(account, state, actions)} closed={closed} />
			<SaidHere said={state.said} />
			{kind === 'cleaned' ? (
				<HiddenList veiling={view.veiling} closed={closed} actions={actions} />
			) : (
				<Told removals={found} />
			)}
			<LeftOut removals={read.filter(removal => !ids.has(removal.id))} />
		</div>
	);
}
