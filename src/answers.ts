/** Answers the popup for the page: its story, what is hidden on it, and what the reader wants to see again. */
import type {Cleaner} from './cleaner';
import {pageOf} from './engine/page/page';
import type {Line} from './engine/page/sheet';
import {type Choice, type Listed, listedIn, removalsIn} from './engine/prompts/listed';
import type {Look} from './engine/prompts/look';
import {elementsFor} from './engine/prompts/removals';
import {read} from './engine/reading';
import {leadsOn} from './engine/site/leads-on';
import {mayBeStory, siteAt} from './engine/site/site';
import sites from './engine/site/sites.data';
import {changeOf} from './platform/change';
import {drive} from './platform/drive';
import {answer} from './platform/native';
import {mayLock, overlaysAmong} from './platform/overlay';
import {pageAt} from './platform/page-at';
import type {Place} from './platform/place';
import type {PageReport, Veiling} from './platform/protocol';
import {isShown} from './platform/shown';
import {settingsName} from './recipes/recipe';
import type {Reading} from './story';

const isSeen = ({choice}: Listed): boolean => choice?.isSeen ?? false;

/** Begins to answer in this document. */
export function answerFor(document: Document): void {
	const {location} = document;
	/** What the reader has asked for, by the removals' own ids, and the page that it was asked for. */
	let chosen = {page: pageAt(location.href), choices: new Map<string, Choice>()};

	/** Where the reader was in the story when they last closed the popup, and which page's story, of how many words, that was. */
	let left: {page: string; words: number; place: Place} | undefined;
	/** How many words the story had when it was last told. */
	let words = 0;

	/** On pages that are not a known site's story there is nothing to clean, and what a look finds is no matter. */
	const cleaner = (): Cleaner | undefined =>
		mayBeStory(location, siteAt(location, sites)) ? globalThis.standfirstCleaner : undefined;

	const choicesHere = (): Map<string, Choice> => {
		const page = pageAt(location.href);
		if (chosen.page !== page) chosen = {page, choices: new Map()};
		return chosen.choices;
	};

	const listedHere = (): Listed[] | undefined => {
		const look = cleaner()?.look();
		return look && listedIn(look, choicesHere());
	};

	function veiling(): Veiling {
		const listed = listedHere();
		const isPrivate = listed === undefined && cleaner()?.isPrivate();
		return {
			site: settingsName(location.hostname, siteAt(location, sites)),
			known: siteAt(location, sites) !== undefined,
			cleaning: listed !== undefined && (cleaner()?.isOn() ?? false),
			...(isPrivate && {isPrivate}),
			removals: (listed ?? []).map(({removal}) => removal),
			shown: (listed ?? []).filter(isSeen).map(({removal}) => removal.id),
		};
	}

	/** Hides all but what the reader wants to see. A page that a sheet had locked is locked while that is seen. */
	function draw() {
		const choices = choicesHere();
		let seen: Element[] = [];
		const choice = (look: Look): Line[][] => {
			const listed = listedIn(look, choices);
			const back = listed.filter(isSeen).flatMap(({lines}) => lines);
			// A look at what the page has just added knows nothing of the rest.
			if (look.sheet.boxes[0]?.element === document.body) seen = elementsFor(new Set(back), look.sheet);
			return listed.filter(one => !isSeen(one)).map(({lines}) => lines);
		};
		if (choices.size === 0) cleaner()?.choose();
		else cleaner()?.choose(choice, () => overlaysAmong(seen, document).some(mayLock));
		return veiling();
	}

	/** Turns one of what is listed, or all of it. */
	function turn(isSeen: boolean, id?: string) {
		for (const {removal, own} of listedHere() ?? []) {
			const choice = {isSeen};
			if (id == null || removal.id === id) for (const one of own) choicesHere().set(one, choice);
		}
		return draw();
	}

	const pageHere = () => pageOf(document, location.href, element => !isShown(element));

	/** What tells one story of the page from the next, at whatever address. */
	const fingerprint = () =>
		[location.href, ...[...document.querySelectorAll('h1')].map(({textContent}) => textContent)].join('\n');

	/** Reads anew when the page went on to another story meanwhile: no reading is a mixture of two. */
	async function readWhole(tries = 3): Promise<Reading | null> {
		const before = fingerprint();
		const reading = await drive(read(pageHere(), sites, removalsIn));
		if (before === fingerprint()) return reading;
		return tries > 1 ? readWhole(tries - 1) : null;
	}

	let underWay: Promise<Reading | null> | undefined;

	/** Who asks while the page is being read gets that reading. */
	const readingOfPage = (): Promise<Reading | null> => {
		underWay ??= readWhole().finally(() => {
			underWay = undefined;
		});
		return underWay;
	};

	/** What is hidden is told as it is now, and not once more as it was read. */
	function told({story, removals}: Reading) {
		const held = veiling();
		const isHeld = held.removals.length > 0;
		return {reading: {story, removals: removals.filter(removal => !(isHeld && removal.veiled))}, veiling: held};
	}

	/** A story that has grown since has other blocks. */
	function placeHere() {
		const isHere = left?.page === pageAt(location.href) && left.words === words;
		return left && isHere ? {place: left.place} : {};
	}

	async function report(): Promise<PageReport> {
		const reading = await readingOfPage();
		if (reading) {
			words = reading.story.words;
			return {kind: 'story', ...told(reading), ...placeHere()};
		}
		const leadsTo = leadsOn(pageHere());
		return {kind: 'notAnArticle', veiling: veiling(), ...(leadsTo ? {leadsTo} : {})};
	}

	answer({
		report,
		changes: () => changeOf(document),
		veiling,
		show: id => turn(true, id),
		hide: id => {
			if (id != null) return turn(false, id);
			choicesHere().clear();
			return draw();
		},
		turn: on => {
			cleaner()?.turn(on);
			return veiling();
		},
		keepPlace: place => {
			left = place ? {page: pageAt(location.href), words, place} : undefined;
			return true;
		},
	});
	// The engine mostly comes when a story is asked for: it need not wait for the question, which is on its way, and which
	// is told what went wrong.
	readingOfPage().catch(() => {});
}
