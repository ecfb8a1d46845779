/** The popup in one state of many, chosen by the address, with actions that change nothing but what is drawn. */
import '../../popup/popup.css';
import {render} from 'preact';
import {App} from '../../popup/app';
import type {Actions, State, View} from '../../popup/state';
import {hiddenCount, siteIn} from '../../popup/state';
import {dress, surfaceOf} from '../../popup/surface';
import {messageLanguage, wordsDirection} from '../../popup/words';
import type {Reach} from '../../src/platform/hosts';
import type {Veiling} from '../../src/platform/protocol';
import {defaults, type Settings, withSite} from '../../src/platform/settings';
import type {Removal, Story} from '../../src/story';
import {speak} from './fake-browser';
import {arabic, german} from './foreign-stories';
import {standIn} from './gallery-model';
import {leftOut, uncovered, veiled, veiling} from './hidden';
import {interview, japanese, longWords, rich, richArabic} from './rich-stories';
import {bare, ferry, longHeadline} from './stories';

const story = (story: Story, held: Veiling = veiling): View => ({
	kind: 'story',
	reading: {story, removals: [...veiled, ...leftOut]},
	veiling: held,
});

const views: Record<string, View> = {
	story: story(ferry),
	long: story(longHeadline),
	arabic: story(arabic),
	german: story(german),
	rich: story(rich),
	richArabic: story(richArabic),
	japanese: story(japanese),
	interview: story(interview),
	longWords: story(longWords),
	unnamed: story({...ferry, publisher: undefined}),
	longName: story({
		...ferry,
		publisher: {name: 'The Northumberland and Lower Tweedside Advertiser and Shipping Gazette'},
	}),
	many: story(ferry, {
		...veiling,
		removals: Array.from({length: 30}, (_, i) => ({...(veiled[i % 5] as Removal), id: `m${i}`})),
	}),
	bare: story(bare, uncovered),
	points: story({...ferry, standfirst: undefined, summary: ferry.summary.map(one => ({...one, theirs: true}))}),
	somePoints: story({...ferry, summary: ferry.summary.map((one, at) => (at > 0 ? {...one, theirs: true} : one))}),
	part: story({...ferry, part: 'declared-not-free'}),
	off: story(ferry, {...veiling, cleaning: false}),
	uncleaned: story(bare, {...uncovered, site: 'www.elsewhere.example'}),
	reading: {kind: 'reading'},
	loading: {kind: 'reading', wait: 'loading'},
	loadingLong: {kind: 'reading', wait: 'long'},
	notAnArticle: {kind: 'notAnArticle', veiling: {...veiling, removals: []}},
	notAnArticleHidden: {kind: 'notAnArticle', veiling},
	gone: {kind: 'gone', page: ferry.url},
	unreachable: {kind: 'unreachable', why: 'kept'},
	failed: {kind: 'unreachable', why: 'failed'},
	silent: {kind: 'unreachable', why: 'silent'},
};

const asked = new URLSearchParams(location.search);
standIn(asked.get('model'));
speak(asked.get('language') ?? 'en');
const root = document.documentElement;
root.lang = messageLanguage();
root.dir = asked.get('direction') === 'rtl' ? 'rtl' : wordsDirection();
root.dataset.surface = asked.has('bubble') ? 'bubble' : surfaceOf('?tabId=1', '');

let state: State = {
	view: views[asked.get('view') ?? 'story'] ?? {kind: 'unreachable', why: 'kept'},
	settings: {
		...defaults,
		off: asked.get('view') === 'off' ? [veiling.site] : [],
		theme: (asked.get('theme') ?? 'system') as Settings['theme'],
		textSize: Number(asked.get('size') ?? 0) as Settings['textSize'],
	},
	stale: asked.has('stale'),
	closed: asked.has('closed'),
	isMovable: asked.has('bubble'),
	held: [
		{site: 'inkl.com', origin: '*://*.inkl.com/*', isAdded: false},
		{site: 'www.tidewater.example', origin: '*://www.tidewater.example/*', isAdded: true},
		{site: 'msn.com', origin: '*://*.msn.com/*', isAdded: true},
	],
	reach: (asked.get('reach') ?? 'installed') as Reach,
};

function update(change: Partial<State>) {
	state = {...state, ...change};
	dress(root, state.settings);
	const host = document.getElementById('popup');
	if (host) render(<App state={state} actions={actions} />, host);
}

function turn(shown: (all: string[], before: string[]) => string[]) {
	if (!('veiling' in state.view)) return;
	const {veiling: held} = state.view;
	const all = held.removals.map(removal => removal.id);
	const next = {...held, shown: shown(all, held.shown)};
	update({view: {...state.view, veiling: next}, said: {kind: 'hidden', count: hiddenCount(next)}});
}

const actions: Actions = {
	show: id => turn((all, before) => (id ? [...before, id] : all)),
	hide: id => turn((_, before) => (id ? before.filter(other => other !== id) : [])),
	copy: () => update({said: {kind: 'copied'}}),
	toTab: () => {},
	cleanAfterAll: () => {},
	keepPlace: () => {},
	retry: () => update({stale: false}),
	readSoFar: () => {},
	cleanSite: on => {
		const site = siteIn(state);
		if (site?.reach === 'installed') update({settings: withSite(state.settings, site.name, on)});
		else
			update({
				reach: on ? 'added' : 'offered',
				said: {kind: on ? 'siteAdded' : 'siteTakenBack', site: site?.name ?? ''},
			});
	},
	cleanOther: ({site}, on) => update({settings: withSite(state.settings, site, on)}),
	set: change => update({settings: {...state.settings, ...change}}),
};
update({});
