/** Less text than this, in characters, is not what made a page lose its story. */
const least = 100;

/**
 * Puts back what a page took away, the last thing first, each where it stood. What the page has put elsewhere since, or
 * what held hardly any text, is left.
 */
export function putBack(records: readonly MutationRecord[]): void {
	for (const {target, removedNodes, nextSibling} of [...records].reverse()) {
		const nodes = [...removedNodes].filter(node => !node.isConnected);
		if (nodes.reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0) < least) continue;
		const place = nextSibling?.parentNode === target ? nextSibling : null;
		for (const node of nodes) target.insertBefore(node, place);
	}
}
