/** The way back from a place in the story to where its reader came from: the summary, or the outline. */
import {useEffect, useState} from 'preact/hooks';
import {Ours} from './ours';

const boxOf = (id: string) => document.getElementById(id)?.getBoundingClientRect();

/** Whether the reader is still about the place, within half a window of it, and where they came from is out of sight. */
function isAway(from: string, to: string): boolean {
	const [place, source] = [boxOf(from), boxOf(to)];
	if (!place || !source) return false;
	const top = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
	const isInSight = source.bottom > top && source.top < innerHeight;
	return !isInSight && place.bottom >= -innerHeight / 2 && place.top <= innerHeight * 1.5;
}

/** The same as the reader scrolls. */
function useAway(from: string, to: string): boolean {
	const [away, setAway] = useState(false);
	useEffect(() => {
		const look = () => setAway(isAway(from, to));
		look();
		addEventListener('scroll', look, {passive: true});
		addEventListener('resize', look);
		return () => {
			removeEventListener('scroll', look);
			removeEventListener('resize', look);
		};
	}, [from, to]);
	return away;
}

type Props = {words: string; from: string; to: string; back: () => void};

/** `from`: the id of the place, `to`: that of where its reader came from. It goes when they read on, and lies over no text then. */
export function WayBack({words, from, to, back}: Props) {
	if (!useAway(from, to)) return null;
	return (
		<button type="button" class="back" onClick={back}>
			<span aria-hidden="true">↑ </span>
			<Ours>{words}</Ours>
		</button>
	);
}
