/** Keeps where the reader was in a page's story when they last closed the popup. */
import {pageAt} from './platform/page-at';
import type {Place} from './platform/place';
import type {Reading} from './story';

export function makeBookmark(location: Location) {
	/** With the page and the length of the story that it is a place of: one that has grown since has other blocks. */
	let left: {page: string; words: number; place: Place} | undefined;
	/** How many words the story had when it was last told. */
	let words = 0;
	return {
		set(place: Place | undefined) {
			left = place && {page: pageAt(location.href), words, place};
		},
		/** Where they were in this story. */
		of({story}: Reading): {place?: Place} {
			words = story.words;
			const isHere = left?.page === pageAt(location.href) && left.words === words;
			return left && isHere ? {place: left.place} : {};
		},
	};
}
