/** Where things stand in the popup: ids made of our own numbers alone, and the way there. */
import type {SummarySentence} from '../src/story';

export const sectionId = (section: number) => `section-${section}`;
export const placeId = (section: number, block: number) => `place-${section}-${block}`;
export const sentenceId = (index: number) => `sentence-${index}`;
export const outlineId = 'outline';

/** A sentence of the summary that the reader has followed to its place. */
export type Found = {index: number; sentence: SummarySentence};

/** A section that the reader has gone to: by a sentence found in it, or by the outline. */
export type Visit = {section: number; found?: Found};

/**
 * Brings the keyboard to an element and, once what gives way to it has gone, the element into view. How smoothly, the
 * stylesheet says.
 */
export function goTo(id: string): void {
	const element = document.getElementById(id);
	element?.focus({preventScroll: true});
	setTimeout(() => element?.scrollIntoView?.({block: 'center'}));
}
