/** Where the reader is in the story: kept while they scroll, and found again when they open the popup anew. */
import {useEffect} from 'preact/hooks';
import type {Place} from '../src/platform/place';
import {placeId} from './places';

/** How long a reader rests before where they are is kept, in ms. */
const rest = 150;

/** The first block whose end is seen below the masthead; none while the story's body begins there or further down. */
function placeInView(): Place | undefined {
	const body = document.getElementById('body');
	const top = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
	if (!body || body.getBoundingClientRect().top >= top) return undefined;
	for (const [section, element] of [...body.children].entries())
		for (const [block, place] of [...element.querySelectorAll(':scope > .place')].entries())
			if (place.getBoundingClientRect().bottom > top) return {section, block};
	return undefined;
}

/** `isWhole`: whether the story's body is there. `place`: where its reader left it. `keep` is told where they are. */
export function useReadingPlace(isWhole: boolean, place: Place | undefined, keep: (place?: Place) => void): void {
	useEffect(() => {
		if (!isWhole) return;
		const element = place && document.getElementById(placeId(place.section, place.block));
		// A section's first block is seen with its label.
		const shown = place?.block === 0 ? element?.parentElement : element;
		shown?.scrollIntoView?.({block: 'start', behavior: 'instant'});
	}, [isWhole]);

	useEffect(() => {
		let resting: ReturnType<typeof setTimeout> | undefined;
		const scrolled = () => {
			clearTimeout(resting);
			resting = setTimeout(() => keep(placeInView()), rest);
		};
		addEventListener('scroll', scrolled, {passive: true});
		return () => {
			clearTimeout(resting);
			removeEventListener('scroll', scrolled);
		};
	}, [keep]);
}
