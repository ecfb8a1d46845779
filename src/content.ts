/** Entry of the content script: cleans story pages of known aggregators. What the popup asks of them, `engine.js` answers. */
import {makeCleaner} from './cleaner';
import {teach, unknown} from './engine/prompts/calls/index';
import type {Site} from './engine/prompts/site';
import {isCleaned, settingsKey} from './platform/cleaned';
import {followStored, isAlive, tellBackground} from './platform/native';
import {onRoute} from './platform/route';
import {watch} from './platform/watch';
import {settingsName} from './recipes/recipe';
import {isStoryPath} from './recipes/story-path';

function start(site: Site) {
	const {location} = document;
	const cleaner = makeCleaner(document, site, count => tellBackground('hidden', count), globalThis.standfirstIsSure);
	let story: AbortController | undefined;
	let href = '';
	let asked: string | undefined;

	/** A page in a language that its site is not known for brings that, once. */
	async function learn() {
		const language = unknown(document.documentElement.lang);
		if (!language || asked === language) return;
		asked = language;
		await tellBackground('calls', language);
		if (globalThis.standfirstCalls) teach(globalThis.standfirstCalls);
		if (story) cleaner.pass();
	}

	function pass() {
		learn();
		cleaner.pass();
	}

	/** After an update this copy is an orphan: a new one takes over what is hidden, and this one does nothing more. */
	const living =
		<A extends unknown[]>(act: (...args: A) => void) =>
		(...args: A): void =>
			isAlive() ? act(...args) : story?.abort('orphaned');

	/** Watches while the address is a story's; leaves every other page of the site alone. */
	function arrive() {
		if (location.href === href) return;
		href = location.href;
		if (story) {
			// With a reason of its own: without one the browser makes an error and reads the whole script again for its stack.
			story.abort('left');
			story = undefined;
			cleaner.clear();
		}
		if (!isStoryPath(location.pathname, site.stories, site.except)) return;
		story = new AbortController();
		const {settle, glance, check} = cleaner;
		const watcher = {pass: living(pass), settle: living(settle), glance: living(glance), check: living(check)};
		watch(document, watcher, story.signal);
	}

	arrive();
	onRoute(window, living(arrive));
	const name = settingsName(location.hostname, site);
	followStored(settingsKey, stored => cleaner.turn(isCleaned(stored, name)));
	return cleaner;
}

const isPage = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
const known = globalThis.standfirstSite;
// A second copy, called in where one works already, stays idle.
if (isPage && known && !globalThis.standfirstCleaner) {
	teach({...known.languages, ...globalThis.standfirstCalls});
	globalThis.standfirstCleaner = start(known.site);
}
