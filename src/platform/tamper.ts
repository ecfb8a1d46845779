/** Notices a page that takes its text away because it was cleaned. */
import {now} from './now';

/** A loss within this time of our act is taken for an answer to it, in ms. */
const answering = 2000;
/** A page that only draws itself anew has its text back by then, in ms. */
const patience = 1000;
/** Whoever has so many paragraphs left, or others in their place, has a story: a page that answers us explains itself in fewer. */
const few = 3;

/** What a page holds: its size in characters, and of its story how many paragraphs, and the one that it begins with. */
export type Extent = {size: number; paragraphs: number; first: string | undefined};

const nothing: Extent = {size: 0, paragraphs: 0, first: undefined};

/**
 * `measure` gives what the page holds now. `wiped` is called once more than half of it is gone, soon after we hid something
 * and for a while, with the story's beginning: a page that only shortens its story keeps that.
 */
export function makeTamper(measure: () => Extent, wiped: () => void) {
	let acted = -Infinity;
	/** The page when it held most. */
	let full = nothing;
	/** What the story that was left began with: while a page still shows that, its own is yet to come. */
	let left: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** Kept as they came: to look into each costs a page that is loading more than to keep them for a while. */
	let seen: (readonly MutationRecord[])[] = [];

	const isAnswer = () => now() - acted < answering;

	const isWiped = ({size, paragraphs, first}: Extent): boolean =>
		size < full.size / 2 && paragraphs < few && first !== full.first;

	function confirm() {
		timer = undefined;
		if (isWiped(measure())) wiped();
	}

	return {
		/** Something was hidden. */
		acted() {
			acted = now();
		},
		/** The page holds this now. */
		sized(extent: Extent) {
			if (left !== undefined && extent.first === left) return;
			left = undefined;
			if (extent.size >= full.size) full = extent;
			else if (isAnswer() && isWiped(extent)) timer ??= setTimeout(confirm, patience);
		},
		/** The page has changed: what it takes away meanwhile is kept for a while. Gives whether that while is now. */
		saw(records: readonly MutationRecord[]): boolean {
			const isKept = timer !== undefined || isAnswer();
			if (isKept) seen.push(records);
			else seen = [];
			return isKept;
		},
		/** What the page took away, in order. */
		taken: (): readonly MutationRecord[] => seen.flat().filter(({removedNodes}) => removedNodes.length > 0),
		/** The page is left: what it holds from now on is another one's, once it has drawn that. */
		forget() {
			clearTimeout(timer);
			timer = undefined;
			acted = -Infinity;
			left = full.first ?? left;
			full = nothing;
			seen = [];
		},
	};
}
