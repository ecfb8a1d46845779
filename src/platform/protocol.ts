/** Messages are function calls that take a trip: sender and handler are both checked against these signatures. */
import {flag, list, literal, object, optional, type Shape, text} from '../shape';
import {isReading, isRemoval, type Reading, type Removal} from '../story';
import {isPlace, type Place} from './place';

/** What is hidden on a page, as its content script holds it. */
export type Veiling = {
	/** The host suffix the site setting is kept under, such as `inkl.com`. */
	site: string;
	/** Whether a recipe covers this site. */
	known: boolean;
	/** Whether prompts and promos are being hidden on this page now. */
	cleaning: boolean;
	/** Whether it is left alone because it has a field for a password, a code or a card. */
	isPrivate?: boolean;
	/** Whether it is left alone because it fought against being cleaned. */
	isLeftAlone?: boolean;
	/** Prompts and promos found on this page, hidden or shown again: one for each bar, card, shelf or sheet. */
	removals: Removal[];
	/** Ids of removals the reader has asked to see again. */
	shown: string[];
	/** Ids of those that are not hidden, because the page takes no clicks elsewhere until they are closed. */
	stays?: string[];
};

/**
 * A page's answer when it is asked for its story. `place`: where its reader left that. `leadsTo`: where the story is, on
 * a page that only leads on to it.
 */
export type PageReport =
	| {kind: 'story'; reading: Reading; veiling: Veiling; place?: Place}
	| {kind: 'notAnArticle'; veiling: Veiling; leadsTo?: string};

/** Asked of a tab's page, where `engine.js` answers once it was injected. */
export type PageProtocol = {
	/** The story of the page. */
	report: () => PageReport;
	/** Whether the page changes within a while. Answers soon after it has. */
	changes: () => boolean;
	/** What is hidden on the page now. */
	veiling: () => Veiling;
	/** Shows one removal again (by id), or all of them (no id). */
	show: (id?: string) => Veiling;
	/** Hides again what `show` has shown. */
	hide: (id?: string) => Veiling;
	/** Cleans this page from now on, or no longer, whatever the settings say: for choices that are not stored. */
	turn: (on: boolean) => Veiling;
	/** Keeps where the reader is in the story, as long as the page lives; none where they are above its body. */
	keepPlace: (place?: Place) => boolean;
};

/** Asked of the background, by content scripts but for the last. */
export type BackgroundProtocol = {
	/**
	 * Tells how many prompts and promos, as a reader counts them, are hidden in the sender's tab. `isOff`: none, because the
	 * reader has turned cleaning off.
	 */
	hidden: (count: number, isOff?: boolean) => void;
	/** Asks for the calls of a language in the sender's page. Answers once they are there. */
	calls: (language: string) => void;
	/** The reader is about to go to a page of the sender's site, or is there: it may need the cleaner. */
	story: (url: string) => void;
	/** The sender's page keeps undoing what is hidden: it needs rules. */
	siege: () => void;
	/** The sender's page, at this path, took its text away when it was cleaned: it gets it back, and is left alone. */
	wiped: (path: string) => void;
	/** The reader wants it cleaned after all. */
	wanted: (path: string) => void;
	/** The reader has added a host or taken one back. Answers once its open pages have got what they get from then on. */
	granted: () => void;
};

const isVeiling = object<Veiling>({
	site: text(300),
	known: flag,
	cleaning: flag,
	isPrivate: optional(flag),
	isLeftAlone: optional(flag),
	removals: list(isRemoval, 10_000),
	shown: list(text(300), 10_000),
	stays: optional(list(text(300), 10_000)),
});

const reportGuards = {
	story: object<Extract<PageReport, {kind: 'story'}>>({
		kind: literal('story'),
		reading: isReading,
		veiling: isVeiling,
		place: optional(isPlace),
	}),
	notAnArticle: object<Extract<PageReport, {kind: 'notAnArticle'}>>({
		kind: literal('notAnArticle'),
		veiling: isVeiling,
		leadsTo: optional(text(8192)),
	}),
};

const isReport: Shape<PageReport> = (value): value is PageReport =>
	Object.values(reportGuards).some(guard => guard(value));

/** Guards for the answers of a page: an answer crosses from a process that also runs the page's own scripts. */
export const pageAnswers: {[K in keyof PageProtocol]: Shape<ReturnType<PageProtocol[K]>>} = {
	report: isReport,
	changes: flag,
	veiling: isVeiling,
	show: isVeiling,
	hide: isVeiling,
	turn: isVeiling,
	keepPlace: flag,
};
