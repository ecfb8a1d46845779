/** The story of a page that was no article when it was read: scripts may draw it late. */
import type {PageReport} from '../src/platform/protocol';
import {askTab} from '../src/platform/tabs';
import {pause} from './pause';

/** How long a page is left alone before it is read once more, in ms. It grows, for a page that never rests. */
const first = 500;
const longest = 8000;

/** Whether a page has changed; nothing once it no longer answers. */
const asked = (tab: number) => askTab(tab, 'changes').catch(() => undefined);

const isMore = (report: PageReport): boolean => report.kind === 'story' || report.leadsTo !== undefined;

/**
 * Reads the page anew with each of its changes, and once without one: it may have changed before it was watched.
 * @param isWanted whether it is still to be waited for
 */
export async function storyOf(tab: number, isWanted: () => boolean): Promise<PageReport | undefined> {
	let changing = asked(tab);
	let isDue = true;
	for (let rest = first; isWanted(); rest = Math.min(rest * 2, longest)) {
		await pause(rest);
		const hasChanged = isDue || (await changing);
		if (hasChanged === undefined || !isWanted()) return undefined;
		if (!hasChanged) {
			changing = asked(tab);
			continue;
		}
		// Watched before it is read, so that no change is lost between.
		if (!isDue) changing = asked(tab);
		isDue = false;
		const report = await askTab(tab, 'report').catch(() => undefined);
		if (!report || !isWanted()) return undefined;
		if (isMore(report)) return report;
	}
	return undefined;
}
