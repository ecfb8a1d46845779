/** The sites that the reader has added: their pages get their scripts, in whichever way the browser was told to let us in. */
import {scriptsFor} from './coverage';
import {callLanguages} from './engine/prompts/calls/index';
import {addedOrigins, onOrigins} from './platform/hosts';
import {registerOnly} from './platform/scripts';
import {type Settings, withSite} from './platform/settings';
import {changeSettings} from './platform/store';
import {bringIn} from './platform/takeover';
import {recipes} from './recipes/index';
import {hostIn, meets} from './recipes/patterns';

/** The reader's own languages, of those we have calls of: an added site is likely to be in one of them. */
const languages = (): string[] => [
	...new Set(navigator.languages.map(tag => tag.split('-')[0]!).filter(name => callLanguages.includes(name))),
];

/** Registers what the granted hosts get, and nothing else; gives what is registered then. */
const registerSites = () => registerOnly(async () => scriptsFor(await addedOrigins(), recipes, languages()));

/** Registers, and brings to open pages what is theirs now. Those that have it already are left as they are. */
export async function coverSites(): Promise<void> {
	await bringIn(await registerSites());
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

/**
 * At the start of a session: registers anew, for hosts may have come and gone while we did not run, and forgets the
 * choice for sites that were taken back in an earlier one.
 */
export async function startSites(): Promise<void> {
	await registerSites();
	const origins = await addedOrigins();
	const isHeld = (site: string) =>
		recipes.some(({granted, hosts}) => granted && hosts.includes(site)) || origins.some(origin => meets(origin, site));
	await changeSettings(settings => ({...settings, off: settings.off.filter(isHeld)}));
}
