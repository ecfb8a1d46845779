/** The payloads that are drawn: ours, or those of a list that `run-list.mjs` was told. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {payloads} from './payloads';

const file = process.env.STANDFIRST_PAYLOADS;

/** The input of every tree in a file of html5lib's. */
const treesIn = (text: string): string[] =>
	[...text.matchAll(/(?:^|\n)#data\n([\s\S]*?)\n#errors/g)].map(([, data = '']) => data);

/** A JSON array of texts, trees of html5lib's, or a payload a line. */
function listIn(name: string): string[] {
	const text = readFileSync(name, 'utf8');
	if (name.endsWith('.json')) return JSON.parse(text);
	return name.endsWith('.dat') ? treesIn(text) : text.split('\n').filter(line => line.trim());
}

/** By kind. */
export const drawable: Record<string, readonly string[]> = file ? {[path.basename(file)]: listIn(file)} : payloads;
