/** The browser is closed and started again: what the reader has chosen stands, and nobody has to be asked again. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {fixtures} from '../fixtures/load';
import {headingOf, messageIn, press} from './popup';
import {extension, settled, useBrowser} from './session';

const host = 'paper.example';
const origin = `*://${host}/*`;
const article = fixtures('articles').find(({name}) => name === 'articles/semantic');
const story = {url: `https://${host}/2025/03/tide-baker`, html: article?.html ?? ''};
const elsewhere = {...story, url: 'https://gazette.example/2025/03/tide-baker'};

const profile = mkdtempSync(path.join(tmpdir(), 'standfirst-profile-'));
// Before the browser is used: what is done after all tests is done in reverse order, and Firefox writes until it is closed.
afterAll(() => rmSync(profile, {recursive: true, force: true, maxRetries: 10, retryDelay: 100}));
const session = useBrowser(routesFor([story, elsewhere]), extension, profile);

const veiled = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-standfirst="veiled"]').length);
const isVeiled = (page: Page) => until('the prompts to be hidden', async () => (await veiled(page)) > 0);

/** Adds the site of a page by the popup's button. */
async function add(page: Page) {
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	await press(popup, await messageIn(popup, 'alwaysClean', host));
	await isVeiled(page);
	await popup.close();
}

beforeAll(() => session.driver.allow(origin));

it('cleans the pages of a site that was added before the browser was closed, and of no other', async ({skip}) => {
	skip(!session.driver.keeps, 'this browser keeps no extension of ours');
	await add(await session.open(story.url));
	await session.restart();
	await isVeiled(await session.open(story.url));
	expect(await veiled(await settled(await session.open(elsewhere.url)))).toBe(0);
});

it('leaves a site alone that was turned off, and cleans it when it is turned on again', async ({skip}) => {
	skip(!session.driver.keeps, 'this browser keeps no extension of ours');
	const before = await session.open(story.url);
	await isVeiled(before);
	await session.driver.press('toggle-cleaning', before);
	await until('the prompts to be shown', async () => (await veiled(before)) === 0);
	await session.restart();
	const page = await settled(await session.open(story.url));
	expect(await veiled(page)).toBe(0);
	await session.driver.press('toggle-cleaning', page);
	await isVeiled(page);
});
