/** A browser with the built extension for the tests of one file, and what they look at in its pages. */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, expect, inject} from 'vitest';
import type {Driver} from '../browser/driver';
import {findBrowser} from '../browser/find.mjs';
import {howToInstall} from '../browser/install.mjs';
import {launch} from '../browser/launch.mjs';
import {settled} from '../browser/settled.mjs';
import {type Route, type Site, startSite} from '../browser/site.mjs';
import {callControl, control, controlRoutes, strangers} from './strangers';

export const browserName = inject('browser');

/** The built extension of the browser under test. */
export const extension = fileURLToPath(new URL(`../../dist/${browserName}`, import.meta.url));

function program(): string {
	const found = findBrowser(browserName);
	if (!found) throw new Error(howToInstall(browserName));
	if (!existsSync(extension)) throw new Error(`${extension} is not there: run npm run build first`);
	return found;
}

export type Session = {
	driver: Driver;
	site: Site;
	/** A tab at `url`, closed after the test that asked for it. */
	open: (url: string, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;
	/** Closes the browser and starts it again, on the same profile if it has one of its own. */
	restart: () => Promise<void>;
};

/**
 * Starts the browser before the tests of a file and closes it after them: by then nobody but pages and readers may have
 * asked for anything, save the control.
 * @param folder another build than the one tested
 * @param profile a folder of its own for the profile, so that a browser that is started again finds what was there
 */
export function useBrowser(routes: Record<string, Route>, folder = extension, profile?: string): Session {
	const session = {} as Session;
	const pages: Page[] = [];
	const start = async () => {
		const options = {program: program(), extension: folder, site: session.site, ...(profile && {profile})};
		session.driver = await launch(browserName, options);
	};
	beforeAll(async () => {
		session.site = await startSite({...routes, ...controlRoutes});
		await start();
		await callControl(session.driver);
	});
	session.restart = async () => {
		pages.length = 0;
		await session.driver.close();
		await start();
	};
	session.open = async (url, prepare) => {
		const page = await session.driver.open(url, prepare);
		pages.push(page);
		return page;
	};
	afterEach(async () => {
		await Promise.all(pages.splice(0).map(page => page.close()));
	});
	afterAll(async () => {
		await session.driver?.close();
		await session.site?.close();
		if (session.driver) expect(strangers(session.site), 'requests that no page explains').toEqual([control]);
	});
	return session;
}

export {settled};

/** The tab's number, asked in the background by its address. */
export const tabOf = ({driver}: Session, page: Page): Promise<number> =>
	driver.background().evaluate(async (url: string) => {
		const tabs = await chrome.tabs.query({});
		return tabs.find(tab => tab.url === url)?.id ?? -1;
	}, page.url());
