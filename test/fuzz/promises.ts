/** What has to hold of a page whatever happens to it. Each function travels to the browser as text. */

/** The story's words that are hidden: none, ever. */
export function lost(document: Document, word: string): string[] {
	const walker = document.createTreeWalker(document, 4);
	const found: string[] = [];
	while (walker.nextNode()) {
		const {data, parentElement} = walker.currentNode as Text;
		if (data.includes(word) && parentElement?.closest("[data-standfirst='veiled']")) found.push(data);
	}
	return found;
}

/** Every node of a page in its order. */
export function nodesOf(document: Document): Node[] {
	const walker = document.createTreeWalker(document);
	const nodes: Node[] = [];
	while (walker.nextNode()) nodes.push(walker.currentNode);
	return nodes;
}
