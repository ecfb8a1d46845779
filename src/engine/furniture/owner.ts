/** Whose site it is, where that is a person: such a site names its writer once, and not beside each story. */
import {isBareName, isPersonLine} from '../line/byline';
import type {Metadata} from '../page/metadata';
import {isProse} from '../page/prose';
import {type Box, type Line, linesWithin, type Sheet} from '../page/sheet';

/** A story says "I" so often, outside of quotations, when it speaks for one person. */
const often = 5;

/** Lines at the page's end among which the notice of rights is looked for. */
const reach = 60;

/** "© 2026 Mara Quinn. All rights reserved." */
const rights = /^(?:©|\(c\)|copyright)[\s©]{0,3}(?:\d{4}(?:\s?[–-]\s?\d{4})?)?,?\s{0,3}([^.|,·–-]{4,40})/iu;
const quotation = /[“"][^”"]{0,400}[”"]/g;
const self = /(?:^|[\s(])I(?:[’'][a-z]{1,2})?\s/g;

/** What is called so is no person, however its words are written. */
const group =
	/\b(?:forums?|community|blog|news|media|press|group|team|inc|llc|ltd|gmbh|company|studio|magazine|times|post|journal|review|daily|weekly|letter)\b/i;

/** The person that a site or its notice of rights is named for, where the story in `box` speaks as one. */
export function ownerOf(sheet: Sheet, box: Box, {siteName}: Metadata): string | undefined {
	const names = [siteName, holderIn(sheet.lines.slice(-reach))];
	const name = names.find(one => one && isBareName(one) && isPersonLine(one) && !group.test(one));
	return name && saysSelf(linesWithin(sheet, box)) >= often ? name : undefined;
}

const holderIn = (lines: readonly Line[]): string | undefined =>
	lines.map(({text}) => rights.exec(text)?.[1]?.trim()).find(name => name !== undefined);

const saysSelf = (lines: readonly Line[]): number =>
	lines.filter(isProse).reduce((sum, {text}) => sum + (text.replace(quotation, '').match(self)?.length ?? 0), 0);
