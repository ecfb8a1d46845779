/**
 * Entry on those pages of a known site that are no story: calls the cleaner in when the reader is about to go to one
 * without a load, or has gone there. It stands in every such page, so it does nothing else.
 */
import {tellBackground} from './platform/native';
import {onRoute} from './platform/route';
import {isStoryPath} from './recipes/story-path';

/** The paths of the story pages of all known sites; the build takes them from the recipes. */
declare const standfirstStories: string[];

/** The background knows which site has which stories: it brings the cleaner if this is one. */
function call({href, hostname, pathname}: HTMLAnchorElement | Location) {
	if (globalThis.standfirstCleaner || hostname !== location.hostname) return;
	if (isStoryPath(pathname, standfirstStories)) tellBackground('story', href);
}

/** A pointer over a link comes some hundred milliseconds before a click, a finger on it some dozens. */
function point({target}: Event) {
	const link = (target as Element).closest?.('a');
	if (link) call(link);
}

// A second copy, brought in by an update where the browser has brought one itself, stays idle.
if (!globalThis.standfirstGate) {
	globalThis.standfirstGate = true;
	addEventListener('pointerover', point, true);
	addEventListener('pointerdown', point, true);
	onRoute(() => call(location));
}
