/** Has Chromium keep, in a profile, what DevTools has loaded into it. */
import fs from 'node:fs';
import path from 'node:path';

/**
 * What DevTools loads is marked to be forgotten at the next start; what a person loads is not. The mark is a bit of
 * `creation_flags`, seen in Chromium 156.
 */
const forgotten = 1 << 15;

/** Elsewhere the browser seals these preferences, and takes none of another hand. */
export const keepable = process.platform === 'linux';

/**
 * Takes the mark off all extensions of a profile that no browser runs on now.
 * @param {string} profile
 * @returns {boolean} false when no browser has run on it yet
 */
export function keepLoaded(profile) {
	const file = path.join(profile, 'Default', 'Preferences');
	if (!fs.existsSync(file)) return false;
	const preferences = JSON.parse(fs.readFileSync(file, 'utf8'));
	for (const extension of Object.values(preferences.extensions.settings)) extension.creation_flags &= ~forgotten;
	fs.writeFileSync(file, JSON.stringify(preferences));
	return true;
}
