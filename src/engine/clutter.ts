/** What in the article's reach is not story, and why: the judgement for the reading. Prompts and promos come judged. */
import type {Reason} from '../story';
import {bylineIn, isDateLine} from './byline';
import type {Headline} from './headline';
import type {Marks} from './prompts';
import {endsSentence, isProse, linkShare, wordsOf} from './prose';
import {type Box, type Line, type Sheet, within} from './sheet';

export type Verdict = {reason: Reason; evidence: string};

/** Verdicts by line index; a line of the article without one is story. */
export type Verdicts = Map<number, Verdict>;

const hints: readonly [Reason, RegExp][] = [
	['comments', /\bcomments?\b|comment-|disqus|respond|livefyre/],
	['share', /\bshar(?:e|ing)|social/],
	[
		'bio',
		/author-?_?(?:bio|box|info|card|desc|about)|about-?_?(?:the-?)?author|\bbio(?:graphy)?\b|writer-bio|contributor/,
	],
	[
		'related',
		/related|recommend|read-?_?(?:more|next|also)|more-?_?(?:stories|news|from|on)|trending|popular|most-?_?read|outbrain|taboola|teaser|see-?also|up-?next|carousel/,
	],
	['ad', /\bad(?:s|vert\w*|-\w+|_\w+)?\b|sponsor|promoted|dfp|google_ad/],
	[
		'navigation',
		/breadcrumb|\bnav\b|navigation|pagination|pager|\bmenu\b|\btoc\b|table-of-contents|sidebar|toolbar|skip-link/,
	],
	[
		'furniture',
		/\btags?\b|tag-?list|topics|keywords|byline|dateline|timestamp|post-?meta|article-?meta|entry-?meta|meta-?data|reading-?time|kicker|eyebrow|subscribe|newsletter|cookie/,
	],
	['rights', /copyright|legal|disclaimer|license/],
	['credit', /\bcredits?\b|photo-?credit|caption/],
];

const lineRules: readonly [Reason, RegExp, number][] = [
	[
		'stamp',
		/^(?:(?:last )?(?:updated|published|posted|modified)(?: (?:on|at))?:?)\s*$|^(?:updated|published|posted|aktualisiert|stand):? .{0,60}$/iu,
		80,
	],
	[
		'credit',
		/^(?:(?:additional |with )?reporting by|reporting and writing by|written by|writing by|edited by|editing by|compiled by|produced by|\(?reporting\b.{0,80}editing\b|with (?:reporting|files|contributions) from|with inputs? from|data:|chart:|photo(?:graph)?s?(?: credit)?(?:\sby)?:|images?(?: credit)?:|image source|picture:|photograph(?:er|y)?(?: by)?:|source:|getty images|ap photo|foto:|bild:|crédit)/iu,
		260,
	],
	[
		'rights',
		/©|\(c\) ?\d{4}|^copyright\b|all rights reserved|rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|無断転載|무단 ?전재|版权所有|未经授权|our standards: the thomson reuters/iu,
		400,
	],
	[
		'comments',
		/^(?:\d+ )?(?:comments?(?: \(?\d+\)?)?|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|view comments|show comments|kommentare?|commentaires?|comentarios|コメント|评论)$|^(?:comments are (?:closed|off)|your email address will not be published|log in to (?:comment|leave))/iu,
		140,
	],
	[
		'share',
		/^(?:share(?: (?:this|on|via|with|article|story|post|to))?.{0,30}|tweet|pin(?: it)?|e-?mail|print|whatsapp|facebook|twitter|linkedin|reddit|copy link|link copied.{0,20}|save|bookmark|listen(?: to (?:this )?article)?|artikel teilen|teilen|partager|compartir|condividi|compartilhar|поделиться|共有|分享|공유)$/iu,
		60,
	],
	[
		'bio',
		/^(?:about the (?:author|writer)|follow (?:him|her|them|me|\p{Lu}\S+(?: \p{Lu}\S+){0,2}) on|contact (?:the author|\p{Lu}\S+ \p{Lu}\S+ at)|(?:he|she|they) can be reached|e-?mail (?:him|her|the author))/iu,
		240,
	],
	[
		'ad',
		/^(?:advertisement|advertising|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|pubblicità|広告|广告|광고|реклама|ad)$/iu,
		40,
	],
	['related', /^(?:more|read more|watch|listen|see more) (?:here|below):?$/iu, 40],
	[
		'furniture',
		/^(?:tags?|topics?|filed under|categories|category|in this article|keywords|more about|read time|\d+ ?-?min(?:ute)?s? read|\d+ minutes?)\b:?.{0,200}$/iu,
		220,
	],
];

/** Judges the lines of `box` behind the headline; `lifted` are those already taken out as furniture. */
export function findClutter(
	sheet: Sheet,
	box: Box,
	headline: Headline,
	marks: Marks,
	lifted: ReadonlyMap<number, string>,
	byline: string | undefined,
): Verdicts {
	const verdicts: Verdicts = new Map();
	const hinted = hintedBoxes(sheet, box);
	for (let i = box.from; i < box.to; i++) {
		const line = sheet.lines[i]!;
		const mark = marks.get(i);
		if (mark) verdicts.set(i, {reason: mark.reason, evidence: mark.evidence});
		else if (lifted.has(i)) verdicts.set(i, {reason: 'furniture', evidence: `lifted out as the ${lifted.get(i)}`});
		else {
			const verdict = judge(line, hinted);
			if (verdict) verdicts.set(i, verdict);
		}
	}
	trimHead(sheet, box, headline, verdicts);
	if (byline) findBios(sheet, box, byline, verdicts);
	trimTail(sheet, box, verdicts);
	return verdicts;
}

const introduces = /^,? (?:is|was|writes|covers|reports|works|edits|has been|ist|schreibt|berichtet|est|es|è)\s/u;

/** A line of the last few that introduces one of the story's own authors. */
function findBios(sheet: Sheet, box: Box, byline: string, verdicts: Verdicts) {
	const names = byline
		.split(/,|\band\b|\bund\b|\bet\b|&|\(.*?\)/u)
		.map(name => name.trim())
		.filter(name => name.includes(' '));
	for (let i = Math.max(box.from, box.to - 12); i < box.to; i++) {
		const {text} = sheet.lines[i]!;
		const name = names.find(one => text.startsWith(one));
		if (name && !verdicts.has(i) && introduces.test(text.slice(name.length)))
			verdicts.set(i, {reason: 'bio', evidence: 'introduces the author named in the byline'});
	}
}

/** Boxes inside the article whose name says what they are, as long as they hold little of its running text. */
function hintedBoxes(sheet: Sheet, root: Box): Map<Box, Verdict> {
	const prose = [0];
	for (const line of sheet.lines) prose.push(prose[line.index]! + (isProse(line) ? wordsOf(line) : 0));
	const all = prose[root.to]! - prose[root.from]!;
	const found = new Map<Box, Verdict>();
	for (const box of sheet.boxes) {
		if (box.from < root.from || box.to > root.to || box.depth <= root.depth) continue;
		const above = box.parent && found.get(box.parent);
		if (above) found.set(box, above);
		else if (box.hint && prose[box.to]! - prose[box.from]! < 0.2 * all) {
			const hint = hints.find(([, pattern]) => pattern.test(box.hint));
			if (hint) found.set(box, {reason: hint[0], evidence: `stands in a box named “${hint[1].exec(box.hint)?.[0]}”`});
		}
	}
	return found;
}

function judge(line: Line, hinted: ReadonlyMap<Box, Verdict>): Verdict | undefined {
	if (line.media) return hinted.get(line.box)?.reason === 'credit' ? undefined : hinted.get(line.box);
	if (line.within & within.nav) return {reason: 'navigation', evidence: 'stands in a navigation element'};
	if (line.within & within.footer && !isProse(line)) return {reason: 'furniture', evidence: 'stands in a footer'};
	if (line.within & within.button) return {reason: 'furniture', evidence: 'is a button'};
	for (const [reason, pattern, most] of lineRules) {
		if (line.text.length <= most && pattern.test(line.text))
			return {reason, evidence: `the whole line reads as ${reason}`};
	}
	const hint = hinted.get(line.box);
	if (hint && !(isProse(line) && wordsOf(line) > 60)) return hint;
	if (line.within & within.caption) return undefined;
	if (
		linkShare(line) > 0.9 &&
		wordsOf(line) > 1 &&
		!endsSentence(line) &&
		!(line.within & (within.heading | within.cell | within.quote))
	) {
		return {reason: 'related', evidence: 'is nothing but a link'};
	}
	if (isDateLine(line.text)) return {reason: 'stamp', evidence: 'is a date or a time and nothing else'};
	if (bylineIn(line.text) && wordsOf(line) < 12) return {reason: 'furniture', evidence: 'reads as a byline'};
	return undefined;
}

/** Short lines between the headline and the first running text are head chrome. */
function trimHead(sheet: Sheet, box: Box, headline: Headline, verdicts: Verdicts) {
	const after = (headline.lines.at(-1)?.index ?? -1) + 1;
	for (let i = box.from; i < box.to; i++) {
		const line = sheet.lines[i]!;
		if (i < after) {
			if (!verdicts.has(i)) verdicts.set(i, {reason: 'furniture', evidence: 'stands above the headline or is it'});
			continue;
		}
		if (verdicts.has(i) || line.media || line.within & within.caption) continue;
		if (
			isProse(line) ||
			line.within & (within.heading | within.item | within.quote) ||
			endsSentence(line) ||
			line.text.endsWith(':') ||
			wordsOf(line) > 9
		)
			return;
		verdicts.set(i, {reason: 'furniture', evidence: 'is a short line between headline and story'});
	}
}

/** Behind the last running text only lists, tables and short sentences go on the story. */
function trimTail(sheet: Sheet, box: Box, verdicts: Verdicts) {
	for (let i = box.to - 1; i >= box.from; i--) {
		const line = sheet.lines[i]!;
		if (verdicts.has(i)) continue;
		if (
			line.media
				? false
				: isProse(line) ||
					endsSentence(line) ||
					line.within & (within.cell | within.quote | within.caption | within.item | within.pre)
		)
			return;
		verdicts.set(i, {reason: 'furniture', evidence: 'stands after the last running text'});
	}
}
