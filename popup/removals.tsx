/** What was hidden in the page: each with its reason, how it was known, the words it began with, and the way back. */
import type {Veiling} from '../src/platform/protocol';
import type {Removal} from '../src/story';
import {reasonWords} from './labels';
import {type Actions, hiddenCount, prompts} from './state';
import {say, sayCount} from './words';

/** Lists are cut at this many items: a page may repeat its promos without end. */
const longestList = 200;

function What({removal: {id, reason, excerpt, evidence}}: {removal: Removal}) {
	return (
		<div class="what">
			<p class="reason" id={`reason-${id}`}>
				{say(reasonWords[reason])}
			</p>
			{excerpt && (
				<p class="excerpt" dir="auto">
					{excerpt}
				</p>
			)}
			{evidence && <p class="evidence">{say('evidence', evidence)}</p>}
		</div>
	);
}

type ItemProps = {removal: Removal; shown: boolean; cleaning: boolean; actions: Actions};

function Item({removal, shown, cleaning, actions}: ItemProps) {
	const {id} = removal;
	const turn = () => (shown ? actions.hide(id) : actions.show(id));
	return (
		<li class={shown ? 'shown' : undefined}>
			<What removal={removal} />
			{cleaning && (
				<button
					type="button"
					class="button"
					id={`turn-${id}`}
					aria-labelledby={`turn-${id} reason-${id}`}
					onClick={turn}
				>
					{say(shown ? 'hideAgain' : 'showAgain')}
				</button>
			)}
		</li>
	);
}

const AndMore = ({all}: {all: Removal[]}) =>
	all.length > longestList ? <p class="quiet">{sayCount('andMore', all.length - longestList)}</p> : null;

function AllButtons({veiling, actions}: {veiling: Veiling; actions: Actions}) {
	const hidden = hiddenCount(veiling);
	return (
		<div class="all">
			<button type="button" class="button" disabled={hidden === 0} onClick={() => actions.show()}>
				{say('showAll')}
			</button>
			<button type="button" class="button" disabled={hidden === prompts(veiling).length} onClick={() => actions.hide()}>
				{say('hideAll')}
			</button>
		</div>
	);
}

/** Clutter that the story leaves out and the page keeps: no ad blocker, so there is nothing to bring back. */
function LeftOut({removals}: {removals: Removal[]}) {
	if (removals.length === 0) return null;
	return (
		<details class="left-out">
			<summary>{sayCount('leftOut', removals.length)}</summary>
			<ul>
				{removals.slice(0, longestList).map((removal, i) => (
					<li key={i}>
						<What removal={removal} />
					</li>
				))}
			</ul>
			<AndMore all={removals} />
		</details>
	);
}

type Props = {veiling: Veiling; read: Removal[]; actions: Actions};

/** `read`: all that the reading left out; what of it is not veiled in the page is listed apart. */
export function Removals({veiling, read, actions}: Props) {
	const {shown, cleaning} = veiling;
	const removals = prompts(veiling);
	const ids = new Set(removals.map(removal => removal.id));
	return (
		<div class="removals">
			<p class="quiet">{say(removals.length === 0 ? 'hiddenNothing' : cleaning ? 'hiddenIntro' : 'hiddenOff')}</p>
			{cleaning && removals.length > 1 && <AllButtons veiling={veiling} actions={actions} />}
			<ul>
				{removals.slice(0, longestList).map(removal => (
					<Item
						key={removal.id}
						removal={removal}
						shown={shown.includes(removal.id)}
						cleaning={cleaning}
						actions={actions}
					/>
				))}
			</ul>
			<AndMore all={removals} />
			<LeftOut removals={read.filter(removal => !ids.has(removal.id))} />
		</div>
	);
}
