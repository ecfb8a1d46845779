// @vitest-environment node
/** The cleaner and the engine on generated pages that change in generated ways: a few of them here, more by `npm run fuzz`. */
import fc from 'fast-check';
import {JSDOM} from 'jsdom';
import {expect, it, vi} from 'vitest';
import {type Cleaner, makeCleaner} from '../../src/cleaner';
import {bodyText, readStory} from '../../src/engine/index';
import sites from '../../src/engine/site/sites.data';
import {isReading} from '../../src/story';
import {type Change, change, make} from './changes';
import {bodyMarkup, pageMarkup, storyWord} from './pages';
import {lost, nodesOf} from './promises';
import {runs} from './runs';

const url = 'https://www.inkl.com/news/one';
const inkl = sites.find(({id}) => id === 'inkl')!;

const parsed = (html: string): Document => new JSDOM(html, {url}).window.document;

/** A page to clean. jsdom lays nothing out: what waits for a layout is called by hand. */
function opened(html: string) {
	const {window} = new JSDOM(html, {url});
	const waiting: (() => void)[] = [];
	class Layout {
		constructor(private readonly look: () => void) {}
		observe() {
			waiting.push(this.look);
		}
		disconnect() {}
	}
	Object.assign(window, {ResizeObserver: Layout});
	vi.stubGlobal('ResizeObserver', Layout);
	vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
	vi.stubGlobal('innerWidth', window.innerWidth);
	vi.stubGlobal('innerHeight', window.innerHeight);
	const layOut = () => {
		for (const look of waiting.splice(0)) look();
	};
	return {document: window.document, layOut};
}

/** What the watcher calls for, and what a reader asks for. */
const turns = {
	pass: (cleaner: Cleaner) => cleaner.pass(),
	settle: (cleaner: Cleaner) => cleaner.settle(),
	glance: (cleaner: Cleaner, document: Document) => cleaner.glance([...document.body.children].slice(0, 3)),
	check: (cleaner: Cleaner) => cleaner.check(),
	off: (cleaner: Cleaner) => cleaner.turn(false),
	on: (cleaner: Cleaner) => cleaner.turn(true),
	clear: (cleaner: Cleaner) => cleaner.clear(),
};
type Turn = keyof typeof turns;
const turn = fc.constantFrom(...(Object.keys(turns) as Turn[]));
const steps = fc.array(fc.oneof({weight: 3, arbitrary: change}, {weight: 2, arbitrary: turn}), {maxLength: 14});

function wake(document: Document) {
	for (const name of ['inert', 'aria-hidden'])
		for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
}

const isTurn = (step: Change | Turn): step is Turn => typeof step === 'string';

it('hides no word of a story and gives every page back exactly, whatever changes', () => {
	let veiled = 0;
	fc.assert(
		fc.property(pageMarkup, steps, (html, taken) => {
			const {document, layOut} = opened(html);
			const twin = parsed(html);
			const cleaner = makeCleaner(document, inkl, async () => {});
			cleaner.pass();
			for (const step of taken) {
				const before = lost(document, storyWord);
				if (isTurn(step)) turns[step](cleaner, document);
				else for (const each of [document, twin]) make(each, step);
				// What the page itself puts into a hidden box is shown by the pass that follows; nothing else may hide more.
				const now = isTurn(step) ? lost(document, storyWord) : [];
				expect(now.filter(text => step === 'pass' || step === 'settle' || !before.includes(text))).toEqual([]);
				layOut();
			}
			cleaner.turn(true);
			cleaner.pass();
			layOut();
			expect(lost(document, storyWord)).toEqual([]);
			veiled += document.querySelectorAll('[data-standfirst]').length;
			const before = nodesOf(document);
			cleaner.turn(false);
			layOut();
			const after = nodesOf(document);
			expect(after.length === before.length && after.every((node, i) => node === before[i])).toBe(true);
			// Where the page takes an overlay away, what was inert under it stays awake.
			if (taken.some(step => !isTurn(step) && (step.kind === 'remove' || step.kind === 'body')))
				for (const each of [document, twin]) wake(each);
			if (!document.isEqualNode(twin)) expect(document.documentElement.outerHTML).toBe(twin.documentElement.outerHTML);
		}),
		runs(60),
	);
	expect(veiled).toBeGreaterThan(0);
});

it('reads every page without a throw, and only in its own words', () => {
	let stories = 0;
	fc.assert(
		fc.property(pageMarkup, fc.array(change, {maxLength: 8}), (html, changes) => {
			const document = parsed(html);
			for (const each of changes) make(document, each);
			const before = document.documentElement.outerHTML;
			const reading = readStory(document, url);
			expect(document.documentElement.outerHTML).toBe(before);
			if (!reading) return;
			stories += 1;
			expect(isReading(JSON.parse(JSON.stringify(reading)))).toBe(true);
			const tight = (text: string) => text.replace(/\s+/g, '');
			const own = tight(document.body.textContent ?? '');
			for (const {blocks} of reading.story.sections)
				for (const block of blocks)
					if ('runs' in block) expect(own).toContain(tight(block.runs.map(({text}) => text).join('')));
		}),
		runs(40),
	);
	expect(stories).toBeGreaterThan(0);
});

it('keeps every word of a story that its page delivers in one piece', () => {
	fc.assert(
		fc.property(bodyMarkup, markup => {
			const document = parsed(`<!doctype html><html lang="en"><title>Boats</title><body>${markup}</body></html>`);
			const reading = readStory(document, url);
			if (!reading) return;
			const read = bodyText(reading.story).replace(/\s+/g, '');
			const own = [...document.querySelectorAll('article > p')].map(({textContent}) => textContent ?? '');
			for (const text of own) if (text.includes(storyWord)) expect(read).toContain(text.replace(/\s+/g, ''));
		}),
		runs(40),
	);
});
