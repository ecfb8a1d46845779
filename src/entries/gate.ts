/**
 * Entry on those pages of a known site that are no story: calls the cleaner in when the reader is about to go to one
 * without a load, or has gone there. It stands in every such page, so it does nothing else, and calls no function before
 * it has to: compiling one costs the page as much as listening.
 */
import {send} from '../platform/native';
import {navigation, pause, routed} from '../platform/route';
import {fits} from '../recipes/glob';

/** The paths of the story pages of all known sites, parted by spaces; the build takes them from the recipes. */
declare const standfirstStories: string;

/** The address that was told last: a pointer comes over each part of a link, and not every site has stories there. */
let told: string | undefined;

/**
 * Looks at the link that an event is over, or else at where the page has gone, and has the cleaner brought if that is a
 * story: the background knows which site has which. A pointer comes over a link some hundred milliseconds before a click,
 * a finger some dozens, and before it is down (W3C, Pointer Events, "pointerdown").
 */
function look(event?: Event) {
	const {href, hostname, pathname} = (event?.target as Element | undefined)?.closest?.('a') ?? location;
	if (href === told || globalThis.standfirstCleaner || document.prerendering || hostname !== location.hostname) return;
	if (!standfirstStories.split(' ').some(glob => fits(pathname, glob))) return;
	told = href;
	send({name: 'story', args: [href]})?.catch(() => {
		told = undefined;
	});
}

// A second copy, brought in by an update where the browser has brought one itself, says the same once more.
addEventListener('pointerover', look, true);
if (navigation) navigation.addEventListener(routed, look);
else setInterval(look, pause);
