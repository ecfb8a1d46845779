// @vitest-environment jsdom
/** What a page answers, and does, when its reader shows again what was hidden. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {answerFor} from '../src/answers';
import {makeCleaner} from '../src/cleaner';
import {teach} from '../src/engine/prompts/calls/index';
import languages from '../src/engine/prompts/calls/languages.data';
import sites from '../src/engine/site/sites.data';
import * as native from '../src/platform/native';
import type {PageProtocol} from '../src/platform/protocol';

const {layouts} = vi.hoisted(() => ({layouts: [] as (() => void)[]}));
vi.mock('../src/platform/native');
vi.mock('../src/platform/after-layout', () => ({
	afterLayout: (_: Element, then: () => void) => {
		layouts.push(then);
	},
}));

const site = sites.find(({id}) => id === 'inkl')!;
const [first, second] = [
	'Port Amity will run its ferries without tickets from next spring, after voters backed the plan by fewer than 900 ballots.',
	'The result makes the harbour city the first on its coast to pay for boats the way it pays for street lamps, said its clerk.',
];
const app = '<p id="app">Download the app today</p>';
const wall = '<p id="wall">Sign up for free to read this article.</p>';

beforeEach(() => {
	// jsdom's shadow roots adopt no style sheets, and it lays nothing out.
	Element.prototype.checkVisibility = () => true;
	Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {configurable: true, get: () => []});
	teach(languages);
	vi.clearAllMocks();
	history.replaceState({}, '', '/news/harbour-city-votes-for-free-ferries');
});

afterEach(() => {
	vi.restoreAllMocks();
	document.body.removeAttribute('style');
});

/** A story's page with markup between its paragraphs, cleaned. */
function opened(within: string, below = '') {
	document.documentElement.lang = 'en';
	document.body.innerHTML = `<main><h1>Harbour city votes for free ferries</h1>
<div><p>${first}</p>${within}<p>${second}</p></div></main>${below}`;
	const tell = vi.fn();
	const cleaner = makeCleaner(document, site, tell);
	globalThis.standfirstCleaner = cleaner;
	answerFor(document);
	const page = vi.mocked(native.answer).mock.calls[0]![0] as PageProtocol;
	const passed = () => {
		cleaner.pass();
		for (const then of layouts.splice(0)) then();
	};
	const add = (behind: string, markup: string) => {
		document.querySelector(behind)!.insertAdjacentHTML('afterend', markup);
		passed();
	};
	passed();
	return {page, add, passed, told: () => tell.mock.lastCall};
}

const isHidden = (selector: string) => document.querySelector(selector)!.matches('[data-standfirst="veiled"]');
const reasons = ({removals}: {removals: {reason: string}[]}) => removals.map(({reason}) => reason);

it.each([
	['more', app, '#app', wall, '#wall', ['app', 'sign-up']],
	['less', wall, '#wall', app, '#app', ['sign-up', 'app']],
])('keeps shown what was shown again when a prompt that tells %s comes beside it, and hides that', (...given) => {
	const [, early, shown, late, hidden, listed] = given;
	const {page, add, told} = opened(early);
	const id = page.veiling().removals[0]!.id;
	page.show(id);
	expect([isHidden(shown), told()]).toEqual([false, ['hidden', 0]]);
	add(shown, late);
	expect([isHidden(shown), isHidden(hidden), told()]).toEqual([false, true, ['hidden', 1]]);
	const veiling = page.veiling();
	expect([reasons(veiling), veiling.shown]).toEqual([listed, [id]]);

	// Both stay two, and keep their ids, whatever is done with either.
	const other = veiling.removals[1]!.id;
	expect(page.show(other)).toMatchObject({removals: veiling.removals, shown: [id, other]});
	expect(page.hide(id)).toMatchObject({removals: veiling.removals, shown: [other]});
	expect([isHidden(shown), isHidden(hidden)]).toEqual([true, false]);
	expect(page.hide()).toMatchObject({shown: []});
	expect([isHidden(shown), isHidden(hidden)]).toEqual([true, true]);
});

it('shows and hides whole what is told as one', () => {
	const {page} = opened(`${app}${wall}`);
	const [one, ...more] = page.veiling().removals;
	expect(more).toEqual([]);
	expect(page.show(one!.id).shown).toEqual([one!.id]);
	expect([isHidden('#app'), isHidden('#wall')]).toEqual([false, false]);
	page.hide(one!.id);
	expect([isHidden('#app'), isHidden('#wall')]).toEqual([true, true]);
	expect(page.show().shown).toEqual([one!.id]);
});

it.each([
	['releases the page under a hidden sheet', 'sticks', 'style="position: sticky"', false],
	['releases the page under a hidden sheet', 'has a place of its own', 'style="position: absolute"', false],
	['locks the page', 'is fixed', 'style="position: fixed"', true],
	['locks the page', 'is a dialog', 'style="position: absolute" role="dialog"', true],
])('%s while a large card is shown again that %s', (_, __, attributes, isLocked) => {
	vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({height: innerHeight / 2} as DOMRect);
	document.body.setAttribute('style', 'overflow: hidden; overflow-y: hidden');
	const card = `<div id="card" class="newsletter" ${attributes}><h3>Sign up for our newsletter</h3><form><input type="email"><button>Sign up</button></form></div>`;
	const sheet = `<div id="sheet" role="dialog" style="position: fixed"><p>Download the app today to read on.</p><button>Get the app</button></div>`;
	const {page, passed} = opened(card, sheet);
	const isReleased = () => document.body.getAttribute('data-standfirst') === 'unlocked';
	expect([isHidden('#card'), isHidden('#sheet'), isReleased()]).toEqual([true, true, true]);
	page.show(page.veiling().removals[0]!.id);
	passed();
	expect([isHidden('#card'), isHidden('#sheet'), isReleased()]).toEqual([false, true, !isLocked]);
});

it('counts alike where it cleans and where it does not', async () => {
	const bar = '<p>Get all your news in one place.</p><p>One app.</p><p><a href="/start">Start reading</a></p>';
	const {page} = opened(`${app}${wall}`, `<div class="bar">${bar}</div>`);
	const hidden = page.veiling().removals;
	expect(hidden).toHaveLength(2);
	globalThis.standfirstCleaner = undefined;
	const report = await page.report();
	expect(report).toMatchObject({kind: 'story', veiling: {removals: []}});
	const left = report.kind === 'story' ? report.reading.removals.filter(({veiled}) => veiled) : [];
	expect(left.map(({excerpt}) => excerpt)).toEqual(hidden.map(({excerpt}) => excerpt));
});

it.each([
	['its place', '#comments', true],
	['the way that its reader came by', '?utm_source=mail', true],
	['the story', '/news/another-story', false],
	['the story, as some sites name theirs,', '#/news/another-story', false],
])('keeps what was shown again while no more than %s changes in the address', (_, to, isKept) => {
	const {page} = opened(app);
	page.show(page.veiling().removals[0]!.id);
	history.replaceState({}, '', to);
	expect(page.veiling().shown).toHaveLength(isKept ? 1 : 0);
});

it('keeps where the reader left the story, until it changes or the page goes on', async () => {
	const {page} = opened(app);
	const place = {section: 0, block: 1};
	const told = async () => (await page.report()) as {place?: typeof place};
	expect((await told()).place).toBeUndefined();
	page.keepPlace(place);
	expect((await told()).place).toEqual(place);
	page.keepPlace();
	expect((await told()).place).toBeUndefined();

	page.keepPlace(place);
	document.querySelector('main div')!.insertAdjacentHTML('afterbegin', `<p>${second.replace('clerk', 'mayor')}</p>`);
	expect((await told()).place).toBeUndefined();
	page.keepPlace(place);
	history.replaceState({}, '', '/news/another-story');
	expect((await told()).place).toBeUndefined();
});
