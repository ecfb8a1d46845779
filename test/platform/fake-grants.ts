/** Stands in for the browser's grants, its registered scripts, its tabs: a reader grants and withdraws hosts, behind our back too. */
import fake, {drawer} from './fake-storage';

type Script = {id: string; matches?: string[]; persistAcrossSessions?: boolean};
type Heard = (change: {origins?: string[]}) => unknown;

const manifest = {host_permissions: ['*://*.inkl.com/*'], content_scripts: []};
let origins: string[] = [];
let scripts: Script[] = [];
let brought: {tab: number; files: string[]}[] = [];
let open: {id: number; url: string}[] = [];
const heard = {added: [] as Heard[], removed: [] as Heard[]};

const unknownIds = (ids: string[]) => ids.filter(id => !scripts.some(script => script.id === id));

/** What happens in the browser, and what came of it. */
export const grants = {
	/** Grants an origin, as Chromium lists it: the manifest's own, and the paths of its scripts, are among them. */
	grant: (origin: string) => {
		origins.push(origin);
		return Promise.all(heard.added.map(hear => hear({origins: [origin]})));
	},
	withdraw: (origin: string) => {
		origins = origins.filter(other => other !== origin);
		return Promise.all(heard.removed.map(hear => hear({origins: [origin]})));
	},
	/** Grants or withdraws while we do not run. */
	unheard: (held: string[]) => {
		origins = held;
	},
	/** Drops what is registered, as an update does. */
	drop: () => {
		scripts = [];
	},
	openTab: (id: number, url: string) => open.push({id, url}),
	registered: () => scripts.map(({id}) => id).sort(),
	brought: () => brought,
	clear: () => {
		drawer.clear();
		[origins, scripts, brought, open] = [['*://*.inkl.com/*', '*://*.inkl.com/news/*'], [], [], []];
		heard.added = [];
		heard.removed = [];
	},
};

const fits = (url: string, pattern: string) =>
	new RegExp(
		`^${pattern.replace(/[.?]/g, '\\$&').replace('*://', 'https?://').replace('*\\.', '(.*\\.)?').replaceAll('/*', '/.*')}$`,
	).test(url);

export default {
	...fake,
	runtime: {getManifest: () => manifest},
	permissions: {
		getAll: async () => ({origins: [...origins], permissions: []}),
		onAdded: {addListener: (hear: Heard) => heard.added.push(hear)},
		onRemoved: {addListener: (hear: Heard) => heard.removed.push(hear)},
	},
	tabs: {query: async ({url}: {url: string[]}) => open.filter(tab => url.some(pattern => fits(tab.url, pattern)))},
	scripting: {
		getRegisteredContentScripts: async () => [...scripts],
		registerContentScripts: async (more: Script[]) => {
			const twice = more.filter(({id}) => scripts.some(script => script.id === id));
			if (twice.length > 0) throw new Error(`Duplicate script ID '${twice[0]?.id}'`);
			if (more.some(({matches}) => !matches?.length)) throw new Error('a script must specify at least one match');
			scripts.push(...more);
		},
		updateContentScripts: async (changed: Script[]) => {
			if (unknownIds(changed.map(({id}) => id)).length > 0) throw new Error('Nonexistent script ID');
			scripts = scripts.map(script => changed.find(({id}) => id === script.id) ?? script);
		},
		unregisterContentScripts: async ({ids}: {ids: string[]}) => {
			if (unknownIds(ids).length > 0) throw new Error('Nonexistent script ID');
			scripts = scripts.filter(({id}) => !ids.includes(id));
		},
		insertCSS: async () => {},
		executeScript: async ({target, files}: {target: {tabId: number}; files?: string[]}) => {
			if (files) brought.push({tab: target.tabId, files});
		},
	},
};
