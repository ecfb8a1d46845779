/** What `npm start` prints of a story. */
import {expect, it} from 'vitest';
import {outline} from './demo/outline.mjs';
import {leftOut, veiled} from './popup/hidden';
import {bare} from './popup/stories';

it('keeps a section that begins with code on its one line', () => {
	const code = {kind: 'code' as const, text: 'function drift(t) {\n\treturn t * 2;\n}\n'};
	const lines = outline({...bare, sections: [{label: 'The sum', blocks: [code]}]}, {hidden: [], left: []}).split('\n');
	expect(lines).toContain('     function drift(t) { return t * 2; }');
});

it('names the prompts that it found and that nothing hides', () => {
	const text = outline(bare, {hidden: [], found: veiled.slice(0, 2), left: leftOut});
	expect(text).toContain('HIDDEN ON THE PAGE: 0');
	expect(text).toContain('FOUND AND NOT HIDDEN: THIS PAGE IS NOT CLEANED: 2');
	for (const {excerpt} of veiled.slice(0, 2)) expect(text).toContain(`“${excerpt}”`);
	expect(text).toContain('Left in the page, out of the story: 2');
});
