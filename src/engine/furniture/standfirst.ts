/** The standfirst: the line under the headline that sums the story up. It is furniture, not body. */
import type {Verdicts} from '../article/clutter';
import {endsSentence} from '../page/prose';
import {type Box, type Sheet, within} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import type {Headline} from './headline';
import type {Mark} from './marked';
import type {Metadata} from './metadata';

const called = /standfirst|\bdeck?\b|sub-?(?:title|head|headline|heading)|strapline|\btagline/;

/** Lines under the headline where it may stand. */
const reach = 8;

/**
 * The standfirst, taken out of the story: the one that a recipe knows the place of (`marked`); a line under the headline that is called one; or one that is no story and
 * says what the page's description says.
 */
export function takeStandfirst(
	sheet: Sheet,
	headline: Headline,
	reachBox: Box,
	verdicts: Verdicts,
	meta: Metadata,
	marked: Mark | undefined,
): string | undefined {
	if (marked) {
		verdicts.set(marked.line.index, {reason: 'furniture', evidence: 'is the standfirst'});
		return marked.text;
	}
	const from = (headline.lines.at(-1)?.index ?? reachBox.from - 1) + 1;
	for (const line of sheet.lines.slice(from, from + reach)) {
		if (wordsOf(line) < 4 || line.within & (within.caption | within.item | within.nav)) continue;
		const verdict = verdicts.get(line.index);
		const isCalled = called.test(line.box.hint) || (line.box.parent !== undefined && called.test(line.box.parent.hint));
		if (verdict && verdict.reason !== 'furniture') continue;
		if (isCalled || (verdict && saysTheSame(line.text, meta.description))) {
			verdicts.set(line.index, {reason: 'furniture', evidence: 'is the standfirst'});
			return line.text;
		}
		if (!verdict && endsSentence(line)) return undefined;
	}
	return undefined;
}

const saysTheSame = (text: string, description: string | undefined): boolean =>
	description !== undefined &&
	text.length > 30 &&
	(text.startsWith(description.slice(0, 60)) || description.startsWith(text.slice(0, 60)));
