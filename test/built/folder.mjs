/** Whether a browser would load a folder that was built. */
import fs from 'node:fs';
import path from 'node:path';

/**
 * Throws when it would not: a file or a message that the manifest names is not there, or a script holds one of Unicode's
 * noncharacters unescaped, which Chromium refuses.
 * @param {string} folder
 */
export function checkFolder(folder) {
	const textOf = (/** @type {string} */ file) => fs.readFileSync(path.join(folder, file), 'utf8');
	const manifest = textOf('manifest.json');
	const missing = allIn(manifest, /"([\w/.-]+\.(?:js|css|html|png))"/g).filter(
		file => !fs.existsSync(path.join(folder, file)),
	);
	if (missing.length > 0) throw new Error(`manifest.json names files that are not there: ${missing.join(', ')}`);
	const locale = `_locales/${JSON.parse(manifest).default_locale}/messages.json`;
	const messages = JSON.parse(textOf(locale));
	const unknown = allIn(manifest, /__MSG_(\w+)__/g).filter(key => !(key in messages));
	if (unknown.length > 0) throw new Error(`manifest.json uses messages that ${locale} lacks: ${unknown.join(', ')}`);
	for (const file of /** @type {string[]} */ (fs.readdirSync(folder, {recursive: true}))) {
		const found = file.endsWith('.js') && /\p{Noncharacter_Code_Point}/u.exec(textOf(file));
		if (found) throw new Error(`${file} holds a noncharacter at ${found.index}: write it as an escape`);
	}
}

/** What a pattern's group holds, wherever it matches. @param {string} text @param {RegExp} pattern */
const allIn = (text, pattern) => [...text.matchAll(pattern)].map(([, found = '']) => found);
