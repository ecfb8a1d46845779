/** What keeps the cleaner from a page: fields that nobody else should look at, an editor, a form without a story. */
import {isFullProse} from './engine/page/prose';
import type {Line} from './engine/page/sheet';
import type {Look} from './engine/prompts/look';
import {elementsFor} from './engine/prompts/removals';
import {editable} from './platform/busy';

/** Fields of pages that are never cleaned: sign-in, codes, cards. */
const privateFields = 'input[type="password"], input[autocomplete^="cc-"], input[autocomplete="one-time-code"]';

/** Running text beside the prompts of a page: without any, the page holds no story. */
export const proseOf = ({sheet, marks}: Look): Line[] =>
	sheet.lines.filter(line => !marks.has(line.index) && isFullProse(line));

/** Whether a page has private fields outside of every prompt. */
export function isPrivate({marks, sheet}: Look, document: Document): boolean {
	const fields = [document, ...sheet.roots].flatMap(root => [...root.querySelectorAll(privateFields)]);
	if (fields.length === 0) return false;
	const prompts = elementsFor(new Set([...marks.keys()].map(index => sheet.lines[index]!)), sheet);
	return fields.some(field => !prompts.some(prompt => prompt.contains(field)));
}

/** Whether a page is being written in it: what is typed below a story, as a comment, is no story. */
export const isEdited = (prose: readonly Line[], document: Document): boolean =>
	document.designMode === 'on' || !!prose[0]?.box.element.closest(editable);

/** Whether a page asks to be filled in. */
export const isForm = ({sheet}: Look): boolean => !!sheet.boxes[0]?.fields;
