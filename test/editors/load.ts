/** Hands the editor's set to tests: stories beside the sentences that an editor would tell of them. What it is: README.md. */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** A sentence that the editor chose. `sentence`: whole and verbatim, without the label or bullet before it.
 *  `or`: other sentences of the story that would have done as well. */
export type EditorPick = {sentence: string; why: string; or?: string[]};

/** One story. `paragraphs`: plain text in order; "• " begins an item of a list, a heading or a time stands alone.
 *  `kept`: held back for the count at the end. */
export type EditorStory = {
	name: string;
	kind: 'labelled' | 'live' | 'explainer';
	language: 'en' | 'de';
	kept: boolean;
	headline: string;
	paragraphs: string[];
	picks: EditorPick[];
	why: string;
};

const folder = new URL('stories/', import.meta.url);

/** All stories of the set, the kept ones too, in the order of their names. */
export const editorStories = (): EditorStory[] =>
	readdirSync(fileURLToPath(folder))
		.filter(file => file.endsWith('.json'))
		.sort()
		.map(file => ({
			name: file.replace(/\.json$/, ''),
			kept: false,
			...JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
		}));
