/** The sites that the reader has added: their pages get their scripts, in whichever way the browser was told to let us in. */
import {filesFor, type Script, scriptsFor} from './coverage';
import {spoken} from './engine/prompts/calls/index';
import {addedOrigins, onOrigins} from './platform/hosts';
import {enter, openAt, registerOnly} from './platform/scripts';
import {type Settings, withSite} from './platform/settings';
import {changeSettings} from './platform/store';
import {recipes} from './recipes/index';
import {hostIn, meets} from './recipes/patterns';

/** The reader's own languages, of those we have calls of: an added site is likely to be in one of them. */
const languages = (): string[] => [
	...new Set(navigator.languages.map(tag => tag.split('-')[0]!).filter(name => spoken.includes(name))),
];

/** Registers what the granted hosts get, and nothing else. */
export async function registerSites(): Promise<void> {
	const scripts: Script[] = scriptsFor(await addedOrigins(), recipes, languages());
	await registerOnly(scripts);
}

/** Brings to the open pages of origins what they would have got while they loaded. */
async function enterOpen(origins: string[]): Promise<void> {
	const open = await openAt(origins);
	await Promise.all(open.map(({tab, address}) => enter(tab, filesFor(address, recipes, languages()), ['veil.css'])));
}

/** Registers, and brings to open pages what is theirs now. Those that have it already are left as they are. */
export async function coverSites(): Promise<void> {
	await registerSites();
	await enterOpen(await addedOrigins());
}

/** The settings with the sites of origins turned on or off: their open pages follow the settings. */
const turned = (origins: string[], on: boolean) => (settings: Settings) =>
	origins
		.map(hostIn)
		.filter(Boolean)
		.reduce((changed, site) => withSite(changed, site, on), settings);

/** Follows what the browser lets us into. To be called at once when the background starts. */
export function followSites(): void {
	onOrigins(
		async origins => {
			await changeSettings(turned(origins, true));
			await coverSites();
		},
		async origins => {
			await changeSettings(turned(origins, false));
			await registerSites();
		},
	);
}

/** Forgets the choice for sites that were taken back in an earlier session. */
export async function forgetSites(): Promise<void> {
	const origins = await addedOrigins();
	const isHeld = (site: string) =>
		recipes.some(({granted, hosts}) => granted && hosts.includes(site)) || origins.some(origin => meets(origin, site));
	await changeSettings(settings => ({...settings, off: settings.off.filter(isHeld)}));
}
