/** Another extension, made for one test: a content script on inkl's pages, at work beside ours. */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * Writes an unpacked extension whose content script runs `script`, and gives its folder. `script` travels as text: it may
 * use nothing but `words`. It has a page too, `page.html`.
 */
export function companion<A extends unknown[]>(name: string, script: (...words: A) => void, ...words: A): string {
	const folder = mkdtempSync(path.join(tmpdir(), `standfirst-${name}-`));
	const manifest = {
		manifest_version: 3,
		name,
		version: '1',
		content_scripts: [{matches: ['*://*.inkl.com/*'], js: ['content.js'], run_at: 'document_start'}],
		host_permissions: ['*://*.inkl.com/*'],
		browser_specific_settings: {gecko: {id: `${name}@companion.example`, strict_min_version: '140.0'}},
	};
	const files = {
		'manifest.json': JSON.stringify(manifest),
		'content.js': `(${script})(...${JSON.stringify(words)});\n`,
		'page.html': '<!doctype html><title>A page of another extension</title><p>Its words.',
	};
	for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
	return folder;
}
