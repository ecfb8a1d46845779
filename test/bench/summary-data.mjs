/** What the quick summary is measured and taught on: the engine's own steps, news with reference summaries, the editor's set. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';

/** @typedef {{set: string, headline: string, paragraphs: string[], references: string[]}} Sample */
/** @typedef {{name: string, kind: string, language: string, kept?: true, headline: string, paragraphs: string[], picks: {sentence: string, or?: string[]}[]}} EditorStory */

const root = new URL('../../', import.meta.url);
const corpus = new URL('../shared/corpora/summaries/dev.jsonl.gz', root);
const editors = new URL('test/editors/stories/', root);

/** The engine's own functions, bundled from its sources. */
export async function engine() {
	const {outputFiles} = await build({
		stdin: {
			contents: [
				"export {summarise, readText} from './summarise'",
				"export {sentences} from './sentences'",
				"export {beside, choose} from './choose'",
				"export {Choice, stakes} from './choice'",
				"export {measure, measureInPart} from './score'",
			].join(';'),
			resolveDir: new URL('src/engine/summary', root).pathname,
			loader: 'ts',
		},
		bundle: true,
		format: 'esm',
		write: false,
	});
	const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
	return import(`data:text/javascript;base64,${code}`);
}

/** News stories with reference summaries; null where the corpus is not there. @returns {Sample[] | null} */
export function samples() {
	if (!existsSync(corpus)) return null;
	const lines = gunzipSync(readFileSync(corpus)).toString().trim().split('\n');
	return lines.map(line => JSON.parse(line));
}

/** The editor's set, all of it. @returns {EditorStory[]} */
export function editorStories() {
	return readdirSync(editors)
		.sort()
		.map(file => ({name: file.replace('.json', ''), ...JSON.parse(readFileSync(new URL(file, editors), 'utf8'))}));
}

/**
 * How many of an editor's picks are in a summary.
 * @param {EditorStory} story @param {string[]} sentences
 */
export const agreeing = ({picks}, sentences) =>
	picks.filter(({sentence, or = []}) => [sentence, ...or].some(text => sentences.includes(text))).length;

/** The first sentences of a story: so many at most, and within so many words but for the first. @param {string[]} sentences @param {number} count @param {number} words */
export function leadOf(sentences, count, words) {
	/** @type {string[]} */
	const taken = [];
	let left = words;
	for (const text of sentences.slice(0, count)) {
		left -= text.split(/\s+/).length;
		if (taken.length > 0 && left < 0) break;
		taken.push(text);
	}
	return taken;
}
