/** What the browser records of a page's changes: which of it is news, and what came. */
import {mark} from './mark';

/** A mark that was written is our own work; one that is gone is not. */
export const isNews = (record: MutationRecord): boolean =>
	record.attributeName !== mark || !(record.target as Element).hasAttribute(mark);

/** Whether nothing came that a reader sees: the last pieces of a page are white space and scripts. */
export const isEmpty = ({type, addedNodes, removedNodes}: MutationRecord): boolean =>
	type === 'childList' &&
	removedNodes.length === 0 &&
	[...addedNodes].every(node =>
		node.nodeType === 1 ? (node as Element).localName === 'script' : !node.textContent?.trim(),
	);

/** What was added, and what has lost our mark or opened; of more than `most`, the first beyond it is the last. */
export function changedElements(records: readonly MutationRecord[], most: number): Element[] {
	const changed: Element[] = [];
	for (const {type, target, addedNodes} of records) {
		for (const node of type === 'attributes' ? [target] : addedNodes) {
			if (node.nodeType === 1 && changed.push(node as Element) > most) return changed;
		}
	}
	return changed;
}
