/** The next change of a page: one that was no article may draw a story late. */

/** How long a page is watched, in ms: less than its answer may take. */
const watching = 3000;

/** What comes within this time of the first change belongs to it. In ms. */
const pause = 250;

/** `hidden`, `class`, `style`: what was there all along may come to be seen. */
const changes = {childList: true, characterData: true, subtree: true, attributeFilter: ['hidden', 'class', 'style']};

/** Whether the page changes within a while, told soon after it has. The first change is all that a busy page is asked for. */
export const changeOf = (document: Document): Promise<boolean> =>
	new Promise(resolve => {
		const observer = new MutationObserver(() => {
			observer.disconnect();
			clearTimeout(timer);
			setTimeout(resolve, pause, true);
		});
		const timer = setTimeout(() => {
			observer.disconnect();
			resolve(false);
		}, watching);
		observer.observe(document, changes);
	});
