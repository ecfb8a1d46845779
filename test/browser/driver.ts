/** What a test can do with a browser that has the extension, the same in Chromium and in Firefox. */
import type {Page} from 'puppeteer-core';
import type {BrowserName} from './find.mjs';
import type {Site} from './site.mjs';

/** A document of the extension: the popup, the background. Functions travel as text, arguments and answers as JSON. */
export type View = {
	evaluate<A extends unknown[], R>(action: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
	/** Runs a script's source in the document, such as axe-core's. */
	inject(source: string): Promise<void>;
	/** A PNG of what stands on the screen. */
	screenshot(): Promise<Buffer>;
};

export type Popup = View & {close(): Promise<void>};

export type Driver = {
	name: BrowserName;
	version: string;
	/**
	 * Whether a browser that is started again on the same profile has the extension. Chromium does on Linux, Firefox unless
	 * it insists on signatures, as its release does.
	 */
	keeps: boolean;
	/** The start of every address of the extension, such as `chrome-extension://abc`. */
	origin: string;
	/** A new tab, in front, at `url`; settles at the load event. `prepare` is called before it goes there. */
	open(url: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
	/** The same in a private window, once the extension has been allowed there as the reader would allow it. */
	openPrivately(url: string): Promise<Page>;
	/** Clicks the real toolbar button with `page` in front: grants activeTab and opens the real popup. */
	clickAction(page: Page): Promise<Popup>;
	/**
	 * The popup's document in a tab of its own, told which tab it is about. Grants nothing. `prepare` is called before it
	 * goes there (Chromium only).
	 */
	popupInTab(query: string, prepare?: (page: Page) => Promise<unknown>): Promise<Popup>;
	background(): View;
	/** Stops the service worker or event page, as the browser does when it has had nothing to do. */
	stopBackground(): Promise<void>;
	/** Loads the extension anew from its folder, as an update does. */
	reload(): Promise<void>;
	/** Loads another unpacked extension beside it, and gives its id. */
	install(folder: string): Promise<string>;
	/**
	 * A shortcut of the manifest, with `page` in front. Pressed for real in Firefox. No key that DevTools presses reaches
	 * an extension in Chromium: there the command's event is sent, and `_execute_action`, which has none, is refused.
	 */
	press(command: string, page: Page): Promise<void>;
	/**
	 * Lets the extension have a host it asks for without a question to the reader, which nobody would answer here. In
	 * Chromium this takes the hosts of the manifest away first.
	 */
	allow(origin: string): Promise<void>;
	/** Takes a host back, as the reader does in the browser's own settings. */
	withdraw(origin: string): Promise<void>;
	/** The popup that something other than the button has opened. */
	openPopup(): Promise<Popup>;
	/** Resolves when the browser has closed, by whomever. */
	closed: Promise<void>;
	close(): Promise<void>;
};

export type LaunchOptions = {
	/** The program; see `findBrowser`. */
	program: string;
	/** The unpacked extension; none for a bare browser. */
	extension?: string;
	site: Site;
	/**
	 * A folder for the profile, kept when the browser closes: the extension stays installed in it, as a reader's does, and
	 * is there when a browser starts on it again. Not every browser can: see `Driver.keeps`. Without a folder the
	 * profile goes with the browser.
	 */
	profile?: string;
	/** False needs a display. */
	headless?: boolean;
	/** Lifts the sandbox of Chromium where it cannot be had (root in a container); asked of the machine when not given. */
	sandbox?: boolean;
	/** More switches (Chromium only). */
	args?: string[];
};
