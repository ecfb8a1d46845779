/** Answers the popup for the page: its story, what is hidden on it, and what the reader wants to see again. */
import {makeBookmark} from './bookmark';
import type {Cleaner} from './cleaner';
import type {Listed} from './engine/prompts/listed';
import {leadsOn} from './engine/site/leads-on';
import {mayBeStory, siteAt} from './engine/site/site';
import sites from './engine/site/sites.data';
import {makePageReading, pageHere} from './page-reading';
import {dialogAround} from './platform/busy';
import {changeOf} from './platform/change';
import {answer} from './platform/native';
import type {PageReport, Veiling} from './platform/protocol';
import {settingsName} from './recipes/recipe';
import type {Reading} from './story';
import {isSeen, makeTurned} from './turned';

/** The dialog that all of a placard is in, if that is not hidden: what is in none that is seen is none of the page's prompts. */
const dialogOf = ({lines}: Listed) => {
	const [first, ...others] = lines.map(({box}) => dialogAround(box.element));
	return others.every(other => other === first) ? first : undefined;
};

/** Begins to answer in this document. */
export function answerFor(document: Document): void {
	const {location} = document;
	const turned = makeTurned(document, cleaner);
	const readPage = makePageReading(document);
	const bookmark = makeBookmark(location);

	const siteHere = () => siteAt(location, sites);

	/** On pages that are not a known site's story there is nothing to clean, and what a look finds is no matter. */
	function cleaner(): Cleaner | undefined {
		return mayBeStory(location, siteHere()) ? globalThis.standfirstCleaner : undefined;
	}

	function veiling(): Veiling {
		const listed = turned.listed()?.filter(one => dialogOf(one) !== 'closed');
		const isPrivate = listed === undefined && cleaner()?.isPrivate();
		const stays = (listed ?? []).filter(one => dialogOf(one) === 'modal').map(({removal}) => removal.id);
		return {
			site: settingsName(location.hostname, siteHere()),
			known: siteHere() !== undefined,
			cleaning: listed !== undefined && (cleaner()?.isOn() ?? false),
			...(isPrivate && {isPrivate}),
			...(cleaner()?.isLeftAlone() && {isLeftAlone: true}),
			removals: (listed ?? []).map(({removal}) => removal),
			shown: (listed ?? []).filter(isSeen).map(({removal}) => removal.id),
			...(stays.length > 0 && {stays}),
		};
	}

	/** What is hidden is told as it is now, and not once more as it was read. */
	function told({story, removals}: Reading) {
		const held = veiling();
		const isHeld = held.removals.length > 0;
		return {reading: {story, removals: removals.filter(removal => !(isHeld && removal.veiled))}, veiling: held};
	}

	async function report(): Promise<PageReport> {
		const reading = await readPage();
		if (reading) return {kind: 'story', ...told(reading), ...bookmark.of(reading)};
		const leadsTo = leadsOn(pageHere(document));
		return {kind: 'notAnArticle', veiling: veiling(), ...(leadsTo ? {leadsTo} : {})};
	}

	answer({
		report,
		changes: () => changeOf(document),
		veiling,
		show(id) {
			turned.turn(true, id);
			return veiling();
		},
		hide(id) {
			if (id == null) turned.forget();
			else turned.turn(false, id);
			return veiling();
		},
		turn(on) {
			cleaner()?.turn(on);
			return veiling();
		},
		keepPlace(place) {
			bookmark.set(place);
			return true;
		},
	});
	// The engine mostly comes when a story is asked for: it need not wait for the question, which is on its way, and which
	// is told what went wrong.
	readPage().catch(() => {});
}
