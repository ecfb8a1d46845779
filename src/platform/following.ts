/** What becomes of a tab while something of ours stands over it. Nobody is asked: the page and the browser tell it anyway. */
import browser, {type Runtime, type Tabs} from 'webextension-polyfill';

type Heard = {
	/** The tab's page hides more than before, or less. */
	counted: () => void;
	/**
	 * The tab may have gone to another page. Its address comes with it where the browser gives it away. `isComplete`: the
	 * page has come whole.
	 */
	moved: (url: string | undefined, isComplete: boolean) => void;
	/** The tab has been closed. */
	closed: () => void;
};

/** Tells of `tab` until `signal` aborts. */
export function followTab(tab: number, {counted, moved, closed}: Heard, signal: AbortSignal): void {
	const told = (message: unknown, sender: Runtime.MessageSender) => {
		const {name} = (message ?? {}) as {name?: unknown};
		if (sender.id === browser.runtime.id && sender.tab?.id === tab && name === 'hidden') counted();
		// The answer is the background's.
		return undefined;
	};
	const updated = (id: number, {status, url}: Tabs.OnUpdatedChangeInfoType) => {
		if (id === tab && (status !== undefined || url !== undefined)) moved(url, status === 'complete');
	};
	const removed = (id: number) => {
		if (id === tab) closed();
	};
	browser.runtime.onMessage.addListener(told);
	browser.tabs.onUpdated.addListener(updated);
	browser.tabs.onRemoved.addListener(removed);
	signal.addEventListener('abort', () => {
		browser.runtime.onMessage.removeListener(told);
		browser.tabs.onUpdated.removeListener(updated);
		browser.tabs.onRemoved.removeListener(removed);
	});
}
