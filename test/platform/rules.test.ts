// @vitest-environment jsdom
/** Rules for what a page puts back: by its names, or by its place; never over anything that is to be seen. */
import {beforeEach, expect, it} from 'vitest';
import {makeRules} from '../../src/platform/rules';

let written = '';
const sheet = {replaceSync: (text: string) => write(text)} as CSSStyleSheet;
const write = (text: string) => {
	written = text;
};

/** A story with two paragraphs, and in it a box with a prompt. */
function page(name: string) {
	const article = document.createElement('article');
	const [first, second] = [document.createElement('p'), document.createElement('p')];
	const box = document.createElement('div');
	if (name) box.className = name;
	article.append(first, second, box);
	document.body.replaceChildren(article);
	return {article, second, box};
}

beforeEach(() => {
	written = '';
	globalThis.CSS ??= {escape: (text: string) => text} as typeof CSS;
});

it('tells a box by its class', () => {
	const {box} = page('join');
	const rules = makeRules(() => sheet);
	rules.add(box, new Set([box]));
	expect(written).toContain('div.join { display: none !important; }');
	expect(rules.holds(page('join').box)).toBe(true);
});

it('tells a box without a name by its place', () => {
	const {box} = page('');
	const rules = makeRules(() => sheet);
	rules.add(box, new Set([box]));
	const next = page('');
	expect([rules.holds(next.box), rules.holds(next.second)]).toEqual([true, false]);
});

it.each(['join', ''])('writes nothing for a box “%s” while another like it is to be seen', name => {
	const {article, box} = page(name);
	const other = document.createElement('article');
	other.append(box.cloneNode());
	article.after(other);
	makeRules(() => sheet).add(box, new Set([box]));
	expect(written).toBe('');
});

it('drops the rule once the story goes on in that place', () => {
	const {box} = page('');
	const rules = makeRules(() => sheet);
	rules.add(box, new Set([box]));
	const story = page('').box;
	rules.keep(new Set([box]));
	expect(rules.holds(story)).toBe(false);
});
