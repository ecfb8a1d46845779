/** Removals gathered by their reason, each with the words it began with and what can be done about it. */
import type {ComponentChildren} from 'preact';
import {useId} from 'preact/hooks';
import type {Reason, Removal} from '../src/story';
import {reasonWords} from './labels';
import {say, sayCount} from './words';

/** Lists are cut at this many items: a page may repeat its promos without end. */
const longestList = 200;

type Props = {removals: Removal[]; item: (removal: Removal) => ComponentChildren};

/** The reasons in the order in which the page first gave them. */
function byReason(removals: Removal[]): [Reason, Removal[]][] {
	const groups = new Map<Reason, Removal[]>();
	for (const removal of removals) groups.set(removal.reason, [...(groups.get(removal.reason) ?? []), removal]);
	return [...groups];
}

function Group({reason, removals, item}: Props & {reason: Reason}) {
	const id = useId();
	return (
		<div class="kind">
			<p class="reason" id={id}>
				{say(reasonWords[reason])}
				{removals.length > 1 && <small>{removals.length}</small>}
			</p>
			<ul aria-labelledby={id}>{removals.map(item)}</ul>
		</div>
	);
}

/** `item`: draws one as an item of a list, with its key. */
export function RemovalList({removals, item}: Props) {
	const more = removals.length - longestList;
	return (
		<>
			{byReason(removals.slice(0, longestList)).map(([reason, group]) => (
				<Group key={reason} reason={reason} removals={group} item={item} />
			))}
			{more > 0 && <p class="quiet">{sayCount('andMore', more)}</p>}
		</>
	);
}

/** The words that a removal began with; a picture has none. */
export const Excerpt = ({removal: {excerpt}, id}: {removal: Removal; id?: string}) => (
	<p class="excerpt" dir="auto" id={id}>
		{excerpt || <i>{say('wordless')}</i>}
	</p>
);
