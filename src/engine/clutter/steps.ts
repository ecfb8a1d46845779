/** The steps of a how-to under their headings: they tell what to download and where to register, and the newsroom asks nothing. */
import {those} from '../page/each';
import {isSpoken} from '../page/prose';
import {type Line, linesWithin} from '../page/sheet';
import {within} from '../page/within';
import {callIn, speaksOfHouse} from '../prompts/calls';
import {type Draft, keep} from './draft';

/** Numbered headings that make a how-to. */
const fewest = 2;

/** "2. Open the app", "Step 2", "Schritt 2: …", "第2步". */
const numbered = /^(?:\p{L}{3,9} )?(\d{1,2})(?:[.):：]|\s?[–—-]\s|$)|^(?:第|步骤|ステップ) ?(\d{1,2})/u;

const numberOf = ({text}: Line): number => {
	const found = numbered.exec(text);
	return Number(found?.[1] ?? found?.[2] ?? 0);
};

/** Takes the verdict from running text under a numbered heading among others that seems to appeal to the reader, leads nowhere and is not the house's. */
export function* keepSteps(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	const isHead = (line: Line) => (line.within & within.heading) !== 0 && numberOf(line) > 0;
	const heads = yield* those(linesWithin(sheet, box), isHead);
	if (heads.length < fewest || heads.some((head, at) => at > 0 && numberOf(head) !== numberOf(heads[at - 1]!) + 1))
		return;
	for (const {index} of heads)
		for (let at = index + 1; at < box.to && isSpoken(sheet.lines[at]!); at++)
			if (verdicts.get(at)?.ground === 'appeal' && isStep(sheet.lines[at]!)) keep(draft, at);
}

/** Whether a line is no call and does not speak of its newsroom: numbered headings stand over other texts than how-tos. */
const isStep = ({text, first}: Line): boolean => callIn(text, first) === undefined && !speaksOfHouse(text);
