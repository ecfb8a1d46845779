/** Entry of the content script: cleans story pages of known aggregators. What the popup asks of them, `engine.js` answers. */
import {makeCleaner} from '../cleaner';
import {teach, unknown} from '../engine/prompts/calls';
import type {Site} from '../engine/site/site';
import {isCleaned, settingsKey} from '../platform/cleaned';
import {isLeftAlone} from '../platform/left-alone';
import {followStored, isAlive, tellBackground} from '../platform/native';
import {pageAt} from '../platform/page-at';
import {followRoute} from '../platform/route';
import {watch} from '../platform/watch';
import {settingsName} from '../recipes/recipe';
import {isStoryPath} from '../recipes/story-path';
import {spokenIn} from '../spoken';

function start(site: Site) {
	const {location} = document;
	const cleaner = makeCleaner(document, site, tellBackground, globalThis.standfirstIsSure);
	/** Ends the watch over the address, which nobody answers for once the extension is gone. */
	let stop: (() => void) | undefined;
	/** Ends the watch over a story's page. */
	let leave: (() => void) | undefined;
	let page: string | undefined;
	/** The languages that were asked for; and whether the page has said in which it is. */
	const asked = new Set<string>();
	let isTold = false;

	/** A page in a language that its site is not known for brings that, once. */
	async function learn(stated: string) {
		const language = unknown(stated);
		if (!language || asked.has(language)) return;
		asked.add(language);
		await tellBackground('calls', language);
		if (globalThis.standfirstCalls) teach(globalThis.standfirstCalls);
		if (leave) cleaner.pass();
	}

	function listen() {
		const spoken = spokenIn(document);
		({isTold} = spoken);
		spoken.languages.forEach(learn);
	}

	function pass() {
		if (!isTold) listen();
		return cleaner.pass();
	}

	/** Watches while the address is a story's; leaves every other page of the site alone. */
	function arrive() {
		if (!isAlive()) {
			stop?.();
			return leave?.();
		}
		const now = pageAt(location.href);
		if (now === page) return;
		page = now;
		isTold = false;
		if (leave) {
			leave();
			cleaner.clear();
		}
		const isStory = isStoryPath(location.pathname, site.stories, site.except);
		leave = isStory ? watch(document, {...cleaner, pass}) : undefined;
	}

	/** A page that was left alone is watched no more: cleaned after all, it is one to arrive at. */
	function turn(value: boolean) {
		const wasLeftAlone = isLeftAlone();
		cleaner.turn(value);
		if (!wasLeftAlone || isLeftAlone()) return;
		page = undefined;
		arrive();
	}

	arrive();
	stop = followRoute(arrive);
	const name = settingsName(location.hostname, site);
	const follow = followStored(settingsKey, stored => turn(isCleaned(stored, name)));
	// Back from the cache of pages: the badge was taken away, and what was changed meanwhile was not heard.
	addEventListener('pageshow', ({persisted}) => {
		if (!persisted) return;
		cleaner.retell();
		follow();
	});
	return {...cleaner, turn};
}

const isPage = ['text/html', 'application/xhtml+xml'].includes(document.contentType);
const known = globalThis.standfirstSite;
// A second copy, called in where one works already, stays idle.
if (isPage && known && !globalThis.standfirstCleaner) {
	teach({...known.languages, ...globalThis.standfirstCalls});
	globalThis.standfirstCleaner = start(known.site);
}
