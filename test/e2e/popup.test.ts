/** The popup's screens over real pages: what they say, and that everyone can use them. */
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {expect, it} from 'vitest';
import type {Popup} from '../browser/driver';
import type {Route} from '../browser/site.mjs';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {fixtures, sample} from '../fixtures/load';
import {headingOf, messageIn, openPanel, press, wordsIn} from './popup';
import {settled, useBrowser} from './session';

const story = sample();
const home = fixtures('inkl').find(({name}) => name === 'inkl/home') ?? story;
const kept = 'https://www.inkl.com/news/the-rest-is-kept';
const part = `<!doctype html><html lang="en"><title>Bees move into the organ loft</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bees move into the organ loft",
"isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false,
"cssSelector": ".kept"}}</script>
<main><p>The Organist</p><p>The Organist</p><article><h1>Bees move into the organ loft</h1>
<p class="standfirst">An organist gives up his four lowest notes until the autumn</p>
<p>A swarm of some twenty thousand bees has settled behind the pipes of St. Brannoc's, and the organist has asked that they be left alone until the autumn.</p>
<p>The vicar agreed on Sunday, after a service in which the lowest four notes were not played. Nobody in the nave was stung, and two visitors asked for honey.</p>
<p class="kept">A keeper from the next parish will look at the comb in June and decide whether the swarm can be led out through the tower window without smoke.</p>
</article></main></html>`;

/** A story whose last script does not come until it is let go. */
const slow = 'https://paper.example/2026/slow';
const slowHtml = part
	.replaceAll('"isAccessibleForFree": false', '"isAccessibleForFree": true')
	.replace('</main>', '</main><script src="/slow.js"></script><footer>The end.</footer>');
const held: ServerResponse[] = [];
const letGo = () => {
	for (const response of held.splice(0)) response.writeHead(200, {'content-type': 'text/javascript'}).end('1;');
};
const hold: Route = (_, response) => void held.push(response);
/** A page whose story is drawn by a script, and late. */
const late = 'https://paper.example/2026/late';
const lateHtml = `<!doctype html><html lang="en"><title>Bees move into the organ loft</title><div id="app">Loading</div>
<script>globalThis.draw = () => { document.getElementById('app').innerHTML = ${JSON.stringify(/<article>[\s\S]*<\/article>/.exec(part)?.[0] ?? '')}; };</script></html>`;

const session = useBrowser(
	routesFor([
		story,
		home,
		{url: kept, html: part},
		{url: slow, html: slowHtml},
		{url: 'https://paper.example/slow.js', html: hold},
		{url: late, html: lateHtml},
	]),
);
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

async function popupOver(url: string): Promise<Popup> {
	return session.driver.clickAction(await settled(await session.open(url)));
}

/** What axe finds, each as its rule and the first element. */
async function faults(popup: Popup): Promise<string[]> {
	await popup.inject(axe);
	return popup.evaluate(async () => {
		const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
		const {violations, passes} = await axe.run(document);
		if (passes.length === 0) return ['axe looked at nothing'];
		return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
	});
}

it('gives the story with its publisher, its sections and its summary', async () => {
	const popup = await popupOver(story.url);
	expect(await headingOf(popup)).toBe(story.story?.headline);
	const words = await wordsIn(popup);
	for (const text of ['The Harbour Ledger', 'via inkl', 'Mara Quinn']) expect(words).toContain(text);
	for (const {label} of story.story?.sections ?? []) if (label) expect(words).toContain(label);
	const sentences = await popup.evaluate(() => [...document.querySelectorAll('.summary li')].map(li => li.textContent));
	expect(sentences.length).toBeGreaterThan(0);
	await popup.close();
});

it('gives the standfirst above the summary, and says whose it is', async () => {
	const popup = await popupOver(kept);
	await headingOf(popup);
	const words = await wordsIn(popup);
	const label = await messageIn(popup, 'standfirstBy', 'The Organist');
	expect(words).toContain(`An organist gives up his four lowest notes until the autumn${label}`);
	expect(words.indexOf(label)).toBeLessThan(words.indexOf(await messageIn(popup, 'partTitle')));
	await popup.close();
});

it('leads from a sentence of the summary to its place, and back', async () => {
	const popup = await popupOver(story.url);
	await headingOf(popup);
	const sentence = await popup.evaluate(() => {
		const link = [...document.querySelectorAll<HTMLElement>('.summary a')].at(-1);
		link?.click();
		return link?.textContent ?? '';
	});
	const place = await until('the place to be found', () =>
		popup.evaluate(() =>
			document.activeElement?.classList.contains('found') ? document.activeElement.textContent : '',
		),
	);
	expect(place).toContain(sentence);
	await until('the way back', () => popup.evaluate(() => document.querySelector('.back') !== null));
	await press(popup, `↑ ${await messageIn(popup, 'backToSummary')}`);
	await until('the sentence to have the focus', () =>
		popup.evaluate(text => document.activeElement?.textContent === text, sentence),
	);
	await popup.close();
});

it('opens where the reader left off', async () => {
	const page = await settled(await session.open(story.url));
	/** The block at the top of what is seen below the masthead, by its id. */
	const placeSeen = (popup: Popup) =>
		popup.evaluate(() => {
			const top = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
			return [...document.querySelectorAll('.place')].find(one => one.getBoundingClientRect().bottom > top)?.id;
		});
	const early = await session.driver.clickAction(page);
	await headingOf(early);
	await early.evaluate(() =>
		document.querySelector('#section-3')?.scrollIntoView({block: 'start', behavior: 'instant'}),
	);
	const isKept = async () => {
		const [active] = await chrome.tabs.query({active: true, currentWindow: true});
		const tab = Number(new URLSearchParams(location.search).get('tabId') ?? active?.id);
		return (await chrome.tabs.sendMessage(tab, {name: 'report', args: []})).place !== undefined;
	};
	await until('the place to be kept', () => early.evaluate(isKept));
	const left = await placeSeen(early);
	await early.close();

	const late = await session.driver.clickAction(page);
	await headingOf(late);
	await until('the place to be found again', async () => (await placeSeen(late)) === left);
	expect(await wordsIn(late)).toContain(await messageIn(late, 'placeKept'));
	await late.close();
});

it('leads to no place under an open panel', async () => {
	const popup = await popupOver(story.url);
	await headingOf(popup);
	await openPanel(popup, 'hidden');
	await popup.evaluate(() => document.querySelector<HTMLElement>('.summary a')?.click());
	const isInSight = () => {
		const [mark, masthead] = [document.querySelector('mark'), document.querySelector('.masthead')];
		const {top = -1, bottom = 0} = mark?.getBoundingClientRect() ?? {};
		return top >= (masthead?.getBoundingClientRect().bottom ?? 0) && bottom <= innerHeight;
	};
	await until('the sentence to be in sight', () => popup.evaluate(isInSight));
	expect(await popup.evaluate(() => document.querySelector('.panel'))).toBeNull();
	await popup.close();
});

it('counts what the page hides while it is open, and says by itself that the tab has gone on', async () => {
	const page = await settled(await session.open(story.url));
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	const count = () =>
		popup.evaluate(() => Number.parseInt(document.querySelector('.tool-hidden')?.textContent ?? '', 10));
	const before = await count();
	await page.evaluate(() => {
		const box = document.createElement('div');
		const heading = document.createElement('h3');
		const link = document.createElement('a');
		heading.textContent = 'Sign up to read this article';
		link.textContent = 'Already a member? Sign in here';
		box.append(heading, link);
		document.querySelector('main')?.append(box);
	});
	await until('the count to follow', async () => (await count()) > before);
	await page.goto(home.url);
	await until('the notice', () => popup.evaluate(() => !!document.querySelector('.stale')));
	await popup.close();
});

it.each(['light', 'dark'] as const)('has no fault that axe finds, %s, with either panel open', async theme => {
	const popup = await popupOver(story.url);
	await headingOf(popup);
	await openPanel(popup, 'look');
	await press(popup, await messageIn(popup, theme === 'dark' ? 'themeDark' : 'themeLight'));
	expect(await faults(popup)).toEqual([]);
	await openPanel(popup, 'hidden');
	expect(await faults(popup)).toEqual([]);
	await popup.close();
});

const titleIn = (popup: Popup) => popup.evaluate(() => document.querySelector('main h1')?.textContent ?? '');

it('waits for a page that is still loading, says so, and reads it by itself', async () => {
	const page = await session.open('about:blank');
	const going = page.goto(slow).catch(() => {});
	await until('the story to be there', () => page.evaluate(() => document.querySelector('article') !== null));
	const popup = await session.driver.clickAction(page);
	const loading = await messageIn(popup, 'loading');
	await until('the wait to be told', async () => (await titleIn(popup)) === loading);
	expect(await faults(popup)).toEqual([]);
	letGo();
	expect(await headingOf(popup)).toBe('Bees move into the organ loft');
	expect(await popup.evaluate(() => document.querySelector('.stale'))).toBeNull();
	await popup.close();
	await going;
});

it('reads what is there of a page that is still loading when it is asked to', async () => {
	const page = await session.open('about:blank');
	const going = page.goto(slow).catch(() => {});
	await until('the story to be there', () => page.evaluate(() => document.querySelector('article') !== null));
	const popup = await session.driver.clickAction(page);
	await until('the offer', () => popup.evaluate(() => document.querySelector('.waiting .button') !== null));
	await press(popup, await messageIn(popup, 'readSoFar'));
	expect(await headingOf(popup)).toBe('Bees move into the organ loft');
	letGo();
	await going;
	expect(await popup.evaluate(() => document.querySelector('.stale'))).toBeNull();
	await popup.close();
});

it('draws a story that its page draws late', async () => {
	const page = await session.open(late);
	const popup = await session.driver.clickAction(page);
	expect(await headingOf(popup)).toBe(await messageIn(popup, 'notArticleTitle'));
	await page.evaluate(() => (globalThis as unknown as {draw: () => void}).draw());
	await until('the story', async () => (await titleIn(popup)) === 'Bees move into the organ loft');
	await popup.close();
});

it('says that a front page is not an article', async () => {
	const popup = await popupOver(home.url);
	expect(await headingOf(popup)).toBe(await messageIn(popup, 'notArticleTitle'));
	expect(await faults(popup)).toEqual([]);
	await popup.close();
});

it('says that only a part was delivered, and why, and shows nothing of the rest', async () => {
	const popup = await popupOver(kept);
	expect(await headingOf(popup)).toBe('Bees move into the organ loft');
	const words = await wordsIn(popup);
	expect(words).toContain(await messageIn(popup, 'partDeclaredNotFree'));
	expect(words).not.toContain('A keeper from the next parish');
	await popup.close();
});
