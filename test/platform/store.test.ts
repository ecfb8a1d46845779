/** What stands in storage may be anything, may have no room, and may be written by two windows at once. */
import {beforeEach, expect, it, vi} from 'vitest';
import {cleans, defaults, type Settings, withSite} from '../../src/platform/settings';

/** One storage for all the documents that a test opens. */
const storage = await vi.hoisted(() => import('./fake-storage'));
const {drawer} = storage;
vi.mock('webextension-polyfill', () => storage);

/** A store as a document has it that was opened just now: each has its own memory. */
async function opened() {
	vi.resetModules();
	return import('../../src/platform/store');
}

const dark = (settings: Settings): Settings => ({...settings, theme: 'dark'});
const withoutInkl = (settings: Settings) => withSite(settings, 'inkl.com', false);

beforeEach(() => {
	drawer.clear();
});

it('reads what 0.1.0 has stored, whatever is stored since', async () => {
	const stored = {version: 1, everywhere: false, off: ['inkl.com'], textSize: 2, theme: 'dark'};
	drawer.put({settings: stored});
	const {readSettings} = await opened();
	expect(await readSettings()).toMatchObject(stored);
});

it.each<[string, unknown]>([
	['nothing', null],
	['a word', 'settings'],
	['a number', 7],
	['a list', [defaults]],
	['an empty record', {}],
	['wrong types', {...defaults, off: 'inkl.com'}],
	['a theme that nobody knows', {...defaults, theme: 'sepia'}],
	['half a record', {version: 1, everywhere: true}],
	['a later version', {...defaults, version: 2, fonts: ['serif']}],
	['a foreign key', {...defaults, constructor: 'Settings'}],
	['a megabyte', {...defaults, off: ['x'.repeat(1_000_000)]}],
	['more sites than there are', {...defaults, off: Array.from({length: 5001}, (_, i) => `${i}.example`)}],
])('#69 takes %s in the place of the settings for the defaults, and sets it aside', async (_, bad) => {
	drawer.put({settings: bad});
	const {readSettings, changeSettings, asideKey} = await opened();
	expect(await readSettings()).toEqual(defaults);
	expect(drawer.contents()).toEqual({settings: bad});
	await changeSettings(dark);
	expect(drawer.contents()).toEqual({settings: dark(defaults), [asideKey]: bad});
});

it('#69 opens with the defaults when the storage itself is broken', async () => {
	drawer.breakDown();
	const {readSettings, changeSettings} = await opened();
	expect(await readSettings()).toEqual(defaults);
	expect(await changeSettings(dark)).toEqual({settings: dark(defaults), isStored: false});
});

it('#69 keeps what was chosen for five thousand sites, and stays readable with one more', async () => {
	const off = Array.from({length: 5000}, (_, i) => `${i}.example`);
	drawer.put({settings: {...defaults, off}});
	const {readSettings, changeSettings} = await opened();
	await changeSettings(withoutInkl);
	expect((await readSettings()).off).toEqual([...off.slice(1), 'inkl.com']);
});

it('#68 keeps a choice for as long as the document lives when there is no room, and stores it when there is', async () => {
	drawer.put({settings: defaults});
	const {readSettings, changeSettings} = await opened();
	drawer.fill();
	expect(await changeSettings(dark)).toEqual({settings: dark(defaults), isStored: false});
	expect(await readSettings()).toEqual(dark(defaults));
	expect(drawer.contents()).toEqual({settings: defaults});
	drawer.empty();
	expect((await changeSettings(withoutInkl)).isStored).toBe(true);
	expect(drawer.contents()).toEqual({settings: withoutInkl(dark(defaults))});
});

it('#67 writes nothing in a private window, where the choice holds all the same', async () => {
	drawer.put({settings: defaults});
	const {readSettings, changeSettings} = await opened();
	const {settings, isStored} = await changeSettings(withoutInkl, true);
	expect([isStored, cleans(settings, 'inkl.com'), cleans(await readSettings(), 'inkl.com')]).toEqual([
		false,
		false,
		false,
	]);
	expect(drawer.contents()).toEqual({settings: defaults});
});

it('#70 loses no choice when two windows choose at once', async () => {
	const [one, other] = [await opened(), await opened()];
	await Promise.all([
		one.changeSettings(dark),
		other.changeSettings(withoutInkl),
		one.changeSettings(settings => ({...settings, textSize: 2})),
		other.changeSettings(settings => withSite(settings, 'paper.example', false)),
	]);
	const expected = {...defaults, theme: 'dark', textSize: 2, off: ['inkl.com', 'paper.example']};
	expect(await (await opened()).readSettings()).toEqual(expected);
});
