// @vitest-environment node
import {readdirSync} from 'node:fs';
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {pageOf} from '../src/engine/page/page';
import {select} from '../src/engine/page/select';
import {finish, walk} from '../src/engine/page/walk';
import {holdsNone, leadsOn} from '../src/engine/site/leads-on';
import {mayBeStory, siteFrom} from '../src/engine/site/site';
import {recipeFor, recipes} from '../src/recipes/index';
import {isStoryPath} from '../src/recipes/story-path';
import {fixtures, folders} from './fixtures/load';
import {renderedLines} from './fixtures/rendered';
import {openShadows} from './fixtures/shadows';

const all = folders().flatMap(folder => fixtures(folder));
const hostOf = (url: string) => new URL(url).hostname;

/** The selectors of a list of them: commas in brackets part nothing. */
const parts = (list: string | undefined): string[] => list?.split(/,\s*(?![^()[\]]*[)\]])/) ?? [];

/** The fixtures of a recipe's hosts; of its mirrors, those that tell of it. */
const pagesOf = (id: string) =>
	all
		.filter(({url, story}) => recipeFor(hostOf(url))?.id === id || story?.aggregator?.id === id)
		.map(fixture => {
			const {document} = new JSDOM(fixture.html, {url: fixture.url}).window;
			openShadows(document);
			const page = pageOf(document, fixture.url);
			return {...fixture, document, page, sheet: finish(walk(document.body, page.dom))};
		});

describe.each(recipes)('the recipe $id', recipe => {
	const {id, hosts, stories, frame, hide} = recipe;
	const pages = pagesOf(id);

	it('has stories among the fixtures, told as its own', () => {
		expect(pages.filter(({story}) => story?.aggregator?.id === id).length).toBeGreaterThan(0);
	});

	it('hides nothing that it cannot show in a fixture', () => {
		const selectors = Object.values(hide ?? {}).flat();
		const unseen = selectors.filter(one => pages.every(({page, sheet}) => select(page, sheet, one).length === 0));
		expect(unseen).toEqual([]);
	});

	it('knows no place that it cannot show in a fixture', () => {
		const {article, publisher, original, byline, standfirst, rest} = recipe;
		const places = [article, publisher, original, byline, standfirst, rest].flatMap(parts);
		const unseen = places.filter(one => pages.every(({page, sheet}) => select(page, sheet, one).length === 0));
		expect(unseen).toEqual([]);
	});

	it('knows no line of its frame that it cannot show in a fixture', () => {
		const shown = pages.flatMap(({document}) => renderedLines(document.body).map(line => line.text.toLowerCase()));
		const phrases = Object.values(frame ?? {}).flat();
		expect(phrases.filter(phrase => !shown.includes(phrase.toLowerCase()))).toEqual([]);
	});

	it('says of every fixture of its hosts by the address whether it may be a story', () => {
		const own = pages.filter(({url}) => recipeFor(hostOf(url))?.id === id);
		const missed = own.filter(({url, story}) => story && !mayBeStory(new URL(url), siteFrom(recipe)));
		expect(missed.map(({name}) => name)).toEqual([]);
	});

	it('leaves home, search, sign-in, mail and checkout alone', () => {
		const paths = ['/', '/search', '/login', '/signin', '/mail', '/mail/inbox', '/checkout', '/account/settings'];
		expect(paths.filter(path => isStoryPath(path, stories, recipe.except))).toEqual([]);
	});

	it('names hosts that are no other recipe’s', () => {
		const others = recipes.filter(other => other !== recipe);
		expect(others.flatMap(other => other.hosts).filter(host => hosts.includes(host))).toEqual([]);
		for (const host of hosts) expect(recipeFor(`${host}`)?.id).toBe(id);
	});
});

it('lists every recipe file', () => {
	const files = readdirSync(new URL('../src/recipes', import.meta.url)).map(file => file.replace(/\.ts$/, ''));
	const others = ['caas', 'glob', 'index', 'patterns', 'recipe', 'redirectors', 'story-path'];
	expect(files.filter(file => !others.includes(file)).sort()).toEqual(recipes.map(({id}) => id).sort());
});

/** The site whose cleaner comes to an address, if one does. */
function cleanedAt(address: string): string | undefined {
	const url = new URL(`https://${address}`);
	const recipe = recipeFor(url.hostname);
	return recipe && isStoryPath(url.pathname, recipe.stories, recipe.except) ? recipe.id : undefined;
}

describe('the addresses of stories', () => {
	it.each([
		['aol', 'www.aol.co.uk/articles/ferries-are-free-120044913.html'],
		['dzen', 'dzen.ru/b/ZxYwVuTsRqPoNmLk'],
		['gmx', 'www.gmx.at/magazine/panorama/faehren-sind-frei-41234567'],
		['msn', 'www.msn.com/en-us/travel/tripideas/ten-free-ferries/ss-AA1SdT9v'],
		['naver', 'm.sports.naver.com/kbaseball/article/999/0001234567'],
		['naver', 'm.entertain.naver.com/now/article/999/0001234567'],
		['naver', 'n.news.naver.com/mnews/hotissue/article/999/0001234567'],
		['netease', 'c.m.163.com/news/a/KB12C3D405149XYZ.html'],
		['newsbreak', 'www.newsbreak.com/harbour-post-1592085/4112233445566-ferries-are-free'],
		['newsbreak', 'original.newsbreak.com/@mara-quinn-1700000/3112233445566-ferries-are-free'],
		['newsbreak', 'www.newsbreak.com/share/4112233445566-ferries-are-free'],
		['qq', 'view.inews.qq.com/a/20261110A04XYZ00'],
		['rambler', 'sport.rambler.ru/football/55012345-paromy-besplatny/'],
		['yahoo', 'de.nachrichten.yahoo.com/faehren-sind-frei-181530422.html'],
		['yahoo', 'es-us.noticias.yahoo.com/transbordadores-gratis-181530422.html'],
		['yahoo', 'uk.style.yahoo.com/ferries-are-free-181530422.html'],
		['yahoo', 'tw.stock.yahoo.com/news/ferries-181530422.html'],
		['yahoo', 'tech.yahoo.com/ai/articles/ferries-are-free-181530422.html'],
		['yahoo-japan', 'sports.yahoo.co.jp/official/detail/2026112000012-spnaviow'],
		['yahoo-japan', 'finance.yahoo.co.jp/news/detail/3f1b2c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'],
	])('are known: %s, %s', (id, address) => {
		expect(cleanedAt(address)).toBe(id);
	});

	it.each([
		// Written by a machine, of many stories.
		'www.msn.com/en-us/news/other/ferries-are-free/gm-GM1234ABCD',
		'www.msn.com/en-us/weather/forecast/in-Harbour-City',
		'www.newsbreak.com/two-forks-ne',
		'www.newsbreak.com/channels/harbour-news',
		'm.sports.naver.com/kbaseball/schedule/index',
		'n.news.naver.com/mnews/article/comment/999/0001234567',
		'n.news.naver.com/article/comment/999/0001234567',
		'dzen.ru/news/story/11aa22bb-33cc',
		'finance.rambler.ru/calculators/converter/1-EUR-RUB/',
		'weekend.rambler.ru/rss/crazy-world/latest/',
		'finance.yahoo.com/quote/HRBR/',
		'login.yahoo.com/account/challenge.html',
		'mail.yahoo.com/d/folders/1.html',
		'uk.search.yahoo.com/search.html',
		'finance.yahoo.co.jp/quote/9999.T',
		'news.yahoo.co.jp/articles/3f1b2c4d5e6f708192a3b4c5d6e7f8091a2b3c4d/images/000',
	])('are not those of other pages: %s', address => {
		expect(cleanedAt(address)).toBeUndefined();
	});
});

it('asks at install for the hosts of one recipe alone', () => {
	expect(recipes.filter(({granted}) => granted).map(({id}) => id)).toEqual(['inkl']);
});

describe('a page that only leads on', () => {
	const leading = all.filter(({leadsTo}) => leadsTo !== undefined);
	const leadOf = (html: string, url: string) => leadsOn(pageOf(new JSDOM(html, {url}).window.document, url));

	it.each(leading)('says where: $name', ({html, url, leadsTo}) => {
		expect(leadOf(html, url)).toBe(leadsTo);
	});

	it('is one of four services’; every other page leads nowhere', () => {
		expect(new Set(leading.map(({url}) => hostOf(url))).size).toBe(4);
		expect(all.filter(({leadsTo}) => !leadsTo).filter(({html, url}) => leadOf(html, url) !== undefined)).toEqual([]);
	});

	it('is on a site of which no page is read, save one that holds stories too', () => {
		const none = (url: string) => holdsNone(new URL(url));
		expect(none('https://news.google.com/stories/CAAq?hl=en')).toBe(true);
		expect(none('https://getpocket.com/explore/item/ferries-are-free')).toBe(false);
		expect(none('https://ferry.example/news')).toBe(false);
	});

	it('leads to no address but another site’s on the web', () => {
		const link = (href: string) => leadOf(`<div><a rel="nofollow" href="${href}">x</a></div>`, 'https://apple.news/A1');
		expect(link('javascript:alert(1)')).toBeUndefined();
		expect(link('/about')).toBeUndefined();
		expect(link('https://support.apple.news/')).toBeUndefined();
		expect(link('https://user:word@ferry.example/a')).toBe('https://ferry.example/a');
	});
});
