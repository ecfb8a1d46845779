// @vitest-environment jsdom
/** At the desk: a site that is not ours to enter is asked for, added, and given back. */
import {beforeEach, describe, expect, it, vi} from 'vitest';
import * as hosts from '../../src/platform/hosts';
import * as native from '../../src/platform/native';
import {cleans, defaults} from '../../src/platform/settings';
import * as tabs from '../../src/platform/tabs';
import {opened, reads, settled, useStage, veilingIn} from './desk-stage';
import {uncovered, veiled} from './hidden';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
vi.mock('../../src/platform/following');
vi.mock('../../src/platform/hosts', {spy: true});
vi.mock('../../src/platform/native');
vi.mock('../../src/platform/summon');
vi.mock('../../src/platform/tabs');
vi.mock('../../src/platform/store');

const stage = useStage();

beforeEach(() => {
	reads(uncovered);
	vi.mocked(hosts.reachOf).mockResolvedValue('offered');
	vi.mocked(hosts.askFor).mockResolvedValue(true);
	vi.mocked(hosts.giveBack).mockResolvedValue(true);
	vi.mocked(tabs.askTab).mockResolvedValue({...uncovered, cleaning: true, removals: veiled});
});

it('is asked for in the click itself, that host alone', async () => {
	const {actions} = await opened(stage);
	actions.cleanSite(true);
	expect(hosts.askFor).toHaveBeenCalledExactlyOnceWith('*://elsewhere.example/*');
});

it('says that the browser asks, for its question may stand behind the popup', async () => {
	vi.mocked(hosts.askFor).mockReturnValue(new Promise(() => {}));
	const {actions, last} = await opened(stage);
	actions.cleanSite(true);
	expect(last()).toMatchObject({reach: 'offered', said: {kind: 'siteAsked'}});
});

it('is asked for with its sub-domains when it is a known one', async () => {
	reads({...uncovered, site: 'wire.example', known: true});
	const {actions} = await opened(stage);
	actions.cleanSite(true);
	expect(hosts.askFor).toHaveBeenCalledExactlyOnceWith('*://*.wire.example/*');
});

it('is cleaned once the background has brought what it takes', async () => {
	let brought = () => {};
	vi.mocked(native.tellBackground).mockReturnValue(
		new Promise(resolve => {
			brought = resolve;
		}),
	);
	const {actions, last} = await opened(stage);
	actions.cleanSite(true);
	await settled(0);
	expect([last().reach, vi.mocked(native.tellBackground).mock.calls]).toEqual(['offered', [['granted']]]);
	brought();
	await settled();
	expect(last()).toMatchObject({reach: 'added', said: {kind: 'siteAdded', site: 'elsewhere.example'}});
	expect(veilingIn(last())).toMatchObject({cleaning: true, removals: veiled});
});

it('stays as it is when the reader declines', async () => {
	vi.mocked(hosts.askFor).mockResolvedValue(false);
	const {actions, last} = await opened(stage);
	actions.cleanSite(true);
	await settled();
	expect(last()).toMatchObject({reach: 'offered', said: {kind: 'siteNotAdded'}});
	expect(native.tellBackground).not.toHaveBeenCalled();
});

it('shows its prompts again before it is given back', async () => {
	vi.mocked(hosts.reachOf).mockResolvedValueOnce('added');
	const {actions, last} = await opened(stage);
	actions.cleanSite(false);
	await settled(0);
	expect([cleans(stage.settings, 'elsewhere.example'), vi.mocked(hosts.giveBack).mock.calls]).toEqual([false, []]);
	await settled();
	expect(hosts.giveBack).toHaveBeenCalledExactlyOnceWith('*://elsewhere.example/*');
	expect(last()).toMatchObject({reach: 'offered', said: {kind: 'siteTakenBack'}});
});

it('is not offered in a private window, whose choices leave nothing behind', async () => {
	vi.mocked(tabs.isPrivate).mockResolvedValue(true);
	expect((await opened(stage)).last().reach).toBeUndefined();
});

it('is not offered for a page without a host', async () => {
	reads({...uncovered, site: ''});
	expect((await opened(stage)).last().reach).toBeUndefined();
});

describe('another site', () => {
	const other = {site: 'bay.example', origin: '*://bay.example/*', isAdded: true};
	const mirror = {site: 'mirror.example', origin: '*://*.mirror.example/*', isAdded: false};

	it('is known once the page was read, save in a private window', async () => {
		vi.mocked(hosts.heldSites).mockResolvedValue([other, mirror]);
		expect((await opened(stage)).last().held).toEqual([other, mirror]);
		vi.mocked(tabs.isPrivate).mockResolvedValue(true);
		expect((await opened(stage)).last().held).toBeUndefined();
	});

	it('is given back when it was added, and is no longer known', async () => {
		vi.mocked(hosts.heldSites).mockResolvedValueOnce([other, mirror]).mockResolvedValue([mirror]);
		const {actions, last} = await opened(stage);
		actions.cleanOther(other, false);
		await settled(0);
		expect(hosts.giveBack).toHaveBeenCalledExactlyOnceWith(other.origin);
		expect(last()).toMatchObject({held: [mirror], said: {kind: 'siteTakenBack', site: 'bay.example'}});
	});

	it.each([
		[mirror, false],
		[mirror, true],
		[other, true],
	])('that stays ours to enter is only turned: %j %s', async (site, on) => {
		vi.mocked(hosts.heldSites).mockResolvedValue([other, mirror]);
		stage.settings = {...defaults, off: ['bay.example', 'mirror.example']};
		const {actions} = await opened(stage);
		actions.cleanOther(site, on);
		await settled();
		expect(cleans(stage.settings, site.site)).toBe(on);
		expect(hosts.giveBack).not.toHaveBeenCalled();
	});
});
