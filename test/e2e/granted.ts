/** A copy of the built extension that holds the hosts of more recipes, as if the reader had added them before. */
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll} from 'vitest';
import {recipes} from '../../src/recipes/index';
import {patternOf, storyPatterns} from '../../src/recipes/patterns';

/** Makes the copy for the tests of one file and gives its folder. What comes to the pages is what registering them brings. */
export function withHostsOf(extension: string, ...ids: string[]): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'standfirst-granted-'));
	afterAll(() => rmSync(folder, {recursive: true}));
	cpSync(extension, folder, {recursive: true});
	const file = path.join(folder, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	for (const recipe of recipes.filter(({id}) => ids.includes(id))) {
		const hosts = recipe.hosts.map(patternOf);
		const common = {css: ['veil.css'], run_at: 'document_start'};
		manifest.host_permissions.push(...hosts);
		manifest.content_scripts.push(
			{...common, matches: storyPatterns(recipe), js: [`sites/${recipe.id}.js`, 'content.js']},
			{...common, matches: hosts, exclude_matches: storyPatterns(recipe), js: ['gate.js']},
		);
	}
	writeFileSync(file, JSON.stringify(manifest));
	return folder;
}
