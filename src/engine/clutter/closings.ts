/** Short paragraphs right behind a story's running text, set as that is: what a story closes with is often said in a few words. */
import {isWeighed} from '../line/verdicts';
import {each} from '../page/each';
import {endsSentence, isFullProse} from '../page/prose';
import {linesWithin} from '../page/sheet';
import {within} from '../page/within';
import {type Draft, keep} from './draft';

/** Log-odds below which such a paragraph is none of the story's. */
const least = -2;

/** What else a paragraph may stand in, or hold. */
const other =
	within.link |
	within.button |
	within.form |
	within.footer |
	within.aside |
	within.quote |
	within.caption |
	within.strong |
	within.stressed;

/** Takes the verdict from sentences that stand by themselves in a paragraph right behind one of running text that is story. */
export function* keepClosings(draft: Draft): Generator<void, void> {
	const {sheet, box: root, odds, verdicts} = draft;
	yield* each(linesWithin(sheet, root), line => {
		const {index, box} = line;
		if (!isWeighed(verdicts.get(index)) || box.tag !== 'p' || odds[index]! < least) return;
		const before = sheet.lines[index - 1];
		if (before?.box.tag !== 'p' || before.box.parent !== box.parent || before.box.hint !== box.hint) return;
		if (line.within & other || !endsSentence(line) || verdicts.has(before.index) || !isFullProse(before)) return;
		keep(draft, index);
	});
}
