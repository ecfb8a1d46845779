/** Entry of the content script: cleans story pages of known aggregators. What the popup asks of them, `engine.js` answers. */
import {makeCleaner} from '../cleaner';
import {teach, unknown} from '../engine/prompts/calls';
import type {Site} from '../engine/site/site';
import {isCleaned, settingsKey} from '../platform/cleaned';
import {followStored, isAlive, tellBackground} from '../platform/native';
import {pageAt} from '../platform/page-at';
import {navigation, pollRoute, routed} from '../platform/route';
import {watch} from '../platform/watch';
import {settingsName} from '../recipes/recipe';
import {isStoryPath} from '../recipes/story-path';

function start(site: Site) {
	const {location} = document;
	const cleaner = makeCleaner(document, site, tellBackground, globalThis.standfirstIsSure);
	/** Ends the watch over a story's page. */
	let leave: (() => void) | undefined;
	let page: string | undefined;
	let asked: string | undefined;

	/** A page in a language that its site is not known for brings that, once. */
	async function learn() {
		const language = unknown(document.documentElement.lang);
		if (!language || asked === language) return;
		asked = language;
		await tellBackground('calls', language);
		if (globalThis.standfirstCalls) teach(globalThis.standfirstCalls);
		if (leave) cleaner.pass();
	}

	function pass() {
		learn();
		return cleaner.pass();
	}

	/** After an update this copy is an orphan: a new one takes over what is hidden, and this one does nothing more. */
	const living =
		<A extends unknown[], R>(act: (...args: A) => R) =>
		(...args: A): R | undefined =>
			isAlive() ? act(...args) : void leave?.();

	/** Watches while the address is a story's; leaves every other page of the site alone. */
	function arrive() {
		const now = pageAt(location.href);
		if (now === page) return;
		page = now;
		if (leave) {
			leave();
			cleaner.clear();
		}
		const {settle, glance, check} = cleaner;
		const alive = {pass: living(pass), settle: living(settle), glance: living(glance), check: living(check)};
		const isStory = isStoryPath(location.pathname, site.stories, site.except);
		leave = isStory ? watch(document, {...cleaner, ...alive}) : undefined;
	}

	arrive();
	const goOn = living(arrive);
	if (navigation) navigation.addEventListener(routed, goOn);
	else pollRoute(goOn);
	const name = settingsName(location.hostname, site);
	const follow = followStored(settingsKey, stored => cleaner.turn(isCleaned(stored, name)));
	// Back from the cache of pages: the badge was taken away, and what was changed meanwhile was not heard.
	addEventListener('pageshow', ({persisted}) => {
		if (!persisted) return;
		cleaner.retell();
		follow();
	});
	return cleaner;
}

const isPage = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
const known = globalThis.standfirstSite;
// A second copy, called in where one works already, stays idle.
if (isPage && known && !globalThis.standfirstCleaner) {
	teach({...known.languages, ...globalThis.standfirstCalls});
	globalThis.standfirstCleaner = start(known.site);
}
