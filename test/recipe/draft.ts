/** The first draft of a recipe, from what one saved page of the site shows. */
import {callLanguages} from '../../src/engine/prompts/calls/index';
import type {Reason, VeiledReason} from '../../src/reasons';

export type Findings = {
	id: string;
	name: string;
	host: string;
	language: string | undefined;
	stories: string;
	article: string | undefined;
	/** Lines that are prompts or promos by their words, by reason. */
	frame: [VeiledReason, string][];
	/** Boxes in which nothing but prompts stand and that have a name of their own, by reason. */
	hide: [VeiledReason, string][];
};

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

function byReason(name: string, pairs: readonly [Reason, string][]): string {
	const reasons = [...new Set(pairs.map(([reason]) => reason))];
	const lines = reasons.map(reason => {
		const own = [...new Set(pairs.filter(([other]) => other === reason).map(([, text]) => quoted(text)))];
		return `\t\t${/^\w+$/.test(reason) ? reason : quoted(reason)}: [${own.join(', ')}],\n`;
	});
	return reasons.length > 0 ? `\t${name}: {\n${lines.join('')}\t},\n` : '';
}

/** The stories of a site by the address of one: what differs from story to story is `*`. */
export function storiesLike(path: string): string {
	const parts = path.split('/').filter(Boolean);
	const last = parts.at(-1) ?? '';
	const ending = /\.[a-z]+$/.exec(last)?.[0] ?? '';
	const fixed = parts.slice(0, -1).map(part => (/[\d-]/.test(part) || part.length > 20 ? '*' : part));
	return `/${[...fixed, `*${ending}`].join('/')}`;
}

/** The source of the recipe file. */
export function draftRecipe(found: Findings): string {
	const language = found.language?.toLowerCase().split('-')[0];
	const languages = language && callLanguages.includes(language) ? quoted(language) : '';
	return `import {defineRecipe} from './recipe';

// Laid out from one saved page. Say here what is established (seen in a page, a filter list, public code) and what is a
// guess, for whoever comes when the site has changed.
export default defineRecipe({
	id: ${quoted(found.id)},
	name: ${quoted(found.name)},
	languages: [${languages}],
	hosts: [${quoted(found.host)}],
	stories: [${quoted(found.stories)}],
${byReason('frame', found.frame)}${found.article ? `\tarticle: ${quoted(found.article)},\n` : ''}${byReason('hide', found.hide)}});
`;
}

/** A recipe's name in code: `morning-wire` is `morningWire`. */
const nameInCode = (id: string): string =>
	id.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(?=\d)/, 'site');

/** The list of recipes with one more: its import among the others, its name before the list's end. Throws when it has it. */
export function listedIn(source: string, id: string): string {
	if (source.includes(`from './${id}'`)) throw new Error(`src/recipes/index.ts lists ${id} already`);
	const line = `import ${nameInCode(id)} from './${id}';\n`;
	const next = [...source.matchAll(/^import .* from '\.\/([\w-]+)';$/gm)].find(([, other = '']) => other > id);
	const at = next?.index ?? source.lastIndexOf('\nimport ') + 1;
	return `${source.slice(0, at)}${line}${source.slice(at)}`.replace(/\n\];/, `\n\t${nameInCode(id)},\n];`);
}
