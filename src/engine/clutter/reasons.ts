/** What a line is that was weighed to be no story: by its own words, the names of its boxes, or how it looks. */
import type {CalloutReason, RuledReason} from '../../reasons';
import {calloutIn} from '../appeals/callouts';
import {nameOf} from '../article/named';
import type {Headline} from '../furniture/headline';
import {bylineIn} from '../line/byline';
import {isDateLine} from '../line/date-line';
import {isDisclosure} from '../line/disclosure';
import {ruleOf} from '../line/rule';
import type {Verdict} from '../line/verdicts';
import {isWidget} from '../line/widget';
import {endsSentence, linkShare} from '../page/prose';
import type {Box, Line} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {appeals} from './report';

/** A link of fewer words leads to a place of the site rather than to another story. */
const titleWords = 4;

/** The reason for a line of `box`, among the lines of its page, that is no story. */
export function reasonFor(line: Line, lines: readonly Line[], box: Box, headline: Headline): Verdict {
	if (isWidget(line)) return {reason: 'furniture', evidence: 'belongs to a gallery or an embed'};
	if (isDisclosure(line)) return {reason: 'ad', evidence: 'says how its house earns by what readers buy'};
	const rule = ruleOf(line);
	if (rule) return {reason: rule, evidence: `the whole line reads as ${said[rule]}`};
	const callout = calloutIn(line);
	if (callout) return {...asks[callout.reason], reason: callout.reason};
	for (let at: Box | undefined = line.box; at && at !== box; at = at.parent) {
		const name = nameOf(at);
		if (name) return name;
	}
	if (isDateLine(line.text)) return {reason: 'stamp', evidence: 'is a date or a time and nothing else'};
	if (bylineIn(line.text) && wordsOf(line) < 12) return {reason: 'furniture', evidence: 'reads as a byline'};
	if (line.within & within.nav) return {reason: 'navigation', evidence: 'stands in a navigation element'};
	if (line.within & within.button) return {reason: 'navigation', evidence: 'stands in a button'};
	if (linkShare(line) > 0.8) return linkReason(line, headline);
	if (appeals(line, lines)) return {reason: 'promo', evidence: 'appeals to the reader', ground: 'appeal'};
	return {reason: 'furniture', evidence: `weighed as no story: ${traits(line)}`, ground: 'weight'};
}

/** How a reason is called in an evidence. */
const said: Record<RuledReason, string> = {
	ad: 'the label of an advertisement',
	bio: 'a note on an author',
	comments: 'the head of the comments',
	credit: 'a credit',
	furniture: 'the page’s furniture',
	newsletter: 'an offer to subscribe',
	promo: 'a link to a shop',
	related: 'the head of a list of other stories',
	rights: 'a notice of rights',
	share: 'a way to share',
	stamp: 'a date or a time',
};

/** What shows that a line of a reason is a callout. */
const asks: Record<CalloutReason, Omit<Verdict, 'reason'>> = {
	ad: {evidence: 'the whole line says that an advertisement follows'},
	comments: {evidence: 'the whole line asks the reader to write', ground: 'write'},
	credit: {evidence: 'the whole line says where the story stood first'},
	furniture: {evidence: 'the whole line thanks the reader'},
	share: {evidence: 'the whole line asks the reader to share the story'},
};

/** A line of links: to other stories, or to places of the site when they stand above the headline or are few words each. */
function linkReason(line: Line, headline: Headline): Verdict {
	if (line.index < (headline.lines[0]?.index ?? 0))
		return {reason: 'navigation', evidence: 'is a link above the headline'};
	const links = new Set(line.pieces.map(piece => piece.link).filter(link => link !== undefined));
	return wordsOf(line) < titleWords * links.size
		? {reason: 'navigation', evidence: 'is nothing but links of a few words'}
		: {reason: 'related', evidence: 'is nothing but a link to another page'};
}

/** What a reader can see of a line that spoke against it. */
function traits(line: Line): string {
	const words = wordsOf(line);
	return [
		words < 12 ? `${words} ${words === 1 ? 'word' : 'words'}` : 'unlike the text around it',
		linkShare(line) > 0.3 ? 'much of it link' : '',
		endsSentence(line) ? '' : 'no sentence',
		line.within & (within.footer | within.header) ? 'in a header or footer' : '',
		line.within & within.aside ? 'in an aside' : '',
		line.within & within.form ? 'in a form' : '',
	]
		.filter(Boolean)
		.join(', ');
}
