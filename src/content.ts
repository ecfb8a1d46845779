/** Entry of the content script: cleans story pages of known aggregators, and answers for the page it stands in. */
import {makeCleaner} from './cleaner';
import {knows, teach} from './engine/calls/index';
import {recipeOf} from './engine/detect';
import {pageOf} from './engine/page';
import {drive} from './platform/drive';
import {answer, followSettings, tellBackground} from './platform/native';
import type {PageReport, Veiling} from './platform/protocol';
import {onRoute} from './platform/route';
import {cleans} from './platform/settings';
import {isShown} from './platform/shown';
import {watch} from './platform/watch';
import {recipes} from './recipes/index';
import {isHostOf} from './recipes/recipe';

function start() {
	const url = () => new URL(document.location.href);
	const recipe = recipeOf(url(), recipes);
	const site = recipe?.hosts.find(host => isHostOf(url().hostname, host)) ?? url().hostname;
	const cleaner = makeCleaner(document, recipes, count => tellBackground('hidden', count));
	let story: AbortController | undefined;

	/** A page in a language whose calls this script does not carry gets them with the engine, once. */
	async function learn() {
		if (globalThis.standfirstCalls || knows(document.documentElement.lang)) return;
		await tellBackground('engine');
		if (!globalThis.standfirstCalls) return;
		teach(globalThis.standfirstCalls);
		if (story) cleaner.pass();
	}

	/** Watches while the address is a story's; leaves every other page of the site alone. */
	function arrive() {
		story?.abort();
		cleaner.clear();
		story = undefined;
		if (!recipe?.path.test(url().pathname)) return;
		story = new AbortController();
		// The language stands on the root, which may not be there yet.
		if (document.documentElement.lang) learn();
		else document.addEventListener('DOMContentLoaded', learn, {signal: story.signal, once: true});
		watch(
			document,
			{pass: cleaner.pass, settle: cleaner.settle, glance: cleaner.glance, locked: cleaner.unlock},
			story.signal,
		);
	}

	const veiling = (): Veiling => ({site, covered: recipe !== undefined, ...cleaner.state()});

	async function report(): Promise<PageReport> {
		if (!globalThis.standfirstRead) return {kind: 'engineMissing'};
		const page = pageOf(document, document.location.href, element => !isShown(element));
		const reading = await drive(globalThis.standfirstRead(page));
		return reading ? {kind: 'story', reading, veiling: veiling()} : {kind: 'notAnArticle', veiling: veiling()};
	}

	answer({
		report,
		veiling,
		show: id => {
			cleaner.show(id ?? undefined);
			return veiling();
		},
		hide: id => {
			cleaner.hide(id ?? undefined);
			return veiling();
		},
	});
	if (!recipe) return;
	arrive();
	onRoute(window, arrive, new AbortController().signal);
	followSettings(settings => cleaner.turn(cleans(settings, site)));
}

/** Whether there is anything to do before the reader asks: a story's address, or a page the reader clicked on. */
function isWanted(): boolean {
	const url = new URL(document.location.href);
	const recipe = recipeOf(url, recipes);
	return !recipe || recipe.path.test(url.pathname);
}

/** On a known site's other pages the script only waits for a story's address, or to be called a second time. */
function enter() {
	const waiting = new AbortController();
	const begin = () => {
		if (waiting.signal.aborted) return;
		waiting.abort();
		start();
	};
	globalThis.standfirstContent = begin;
	if (isWanted()) begin();
	else onRoute(window, () => isWanted() && begin(), waiting.signal);
}

const isPage = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
if (isPage && globalThis.standfirstContent) globalThis.standfirstContent();
else if (isPage) enter();
