/**
 * What readers wrote under a story. Where the head of their list is known, all that stands under it is theirs, up to the
 * end of its box: single comments read like a story's own paragraphs.
 */
import {those} from '../page/each';
import {endsSentence, isFullProse} from '../page/prose';
import {type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import type {Verdicts} from './verdicts';

const words =
	'comments?|responses?|replies|discussion|conversation|kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|комментари(?:й|я|ев|и)|コメント|评论|評論|留言|댓글';
/** "Comments (2)", "View 12 comments", "コメント 3件". */
const counted = new RegExp(
	`^(?:(?:view|show|see|read|all|alle|voir|ver|vedi|показать|все) ){0,2}\\(?\\d[\\d.,]*\\)? ?(?:件の|条|條|개의)? ?(?:reader |user )?(?:${words})$|^(?:${words}) ?[:(（]? ?\\d[\\d.,]* ?[件条條개]?[)）]?$`,
);
/** The same without a number; an article may have a heading that says so. */
const bare = new RegExp(
	`^(?:(?:the|your|all|latest|recent|reader|readers’|user) ){0,2}(?:${words})$|^join the (?:conversation|discussion)$`,
);
/** No head has more characters. */
const longest = 40;

/** How one answers a comment. */
const answers =
	/^(?:reply|antworten|répondre|responder|rispondi|ответить|返信(?:する)?|回复|回覆|답글(?: ?쓰기)?|replies|\d+ repl(?:y|ies))$/;

/** A box so called holds comments; headings lend their words to an `id`, but not to a class. */
const called = /(?:^|[\s_-])(?:comments?|disqus)(?:$|[\s_-])/;

/** Words of running text above, and those of a name. */
const least = 30;
const name = 5;

/** Judges the comments in `box`. They stand behind the story: where running text follows, they are a part of it. */
export function* dropDiscussion(sheet: Sheet, box: Box, verdicts: Verdicts): Generator<void, void> {
	const own = linesWithin(sheet, box);
	const heads = yield* those(own, isHead);
	if (heads.length === 0) return;
	const prose = yield* those(own, line => isFullProse(line) && !verdicts.has(line.index));
	for (const head of heads.slice(-most)) {
		const to = endOf(head, box, sheet);
		const [above, inside] = [
			(index: number) => index < head.index,
			(index: number) => index > head.index && index < to,
		];
		if (prose.some(({index}) => index >= to)) continue;
		const said = wordsIn(prose, above);
		if (said < least || (!isHeading(head) && said < wordsIn(prose, inside) / 2)) continue;
		const evidence = `stands under “${head.text}”`;
		for (const {index, text} of sheet.lines.slice(head.index, to))
			if (text !== '' && !verdicts.has(index)) verdicts.set(index, {reason: 'comments', evidence});
	}
}

/** So many heads are looked at. */
const most = 12;

const wordsIn = (prose: readonly Line[], stands: (index: number) => boolean): number =>
	prose.reduce((sum, line) => sum + (stands(line.index) ? wordsOf(line) : 0), 0);

const isHeading = (line: Line): boolean => (line.within & within.heading) !== 0;

function isHead({text, length, media}: Line): boolean {
	if (media || length > longest) return false;
	const said = text.toLowerCase();
	return counted.test(said) || bare.test(said);
}

/** Where the list under a head ends; at the head itself when it has none. */
function endOf(head: Line, root: Box, {lines, boxes}: Sheet): number {
	const isCounted = counted.test(head.text.toLowerCase());
	const list = boxBegunBy(head, root, lines);
	if (list.to > head.index + 1) return isCounted || isList(list, head, lines, boxes) ? list.to : head.index;
	const {parent} = list;
	if (!parent || !isCounted || !isHeading(head)) return head.index;
	return lines.slice(head.index + 1, parent.to).some(isHeading) ? head.index : parent.to;
}

/** The largest box that has no text above a line. */
function boxBegunBy({box, index}: Line, root: Box, lines: readonly Line[]): Box {
	let found = box;
	for (let at = box; at !== root && lines.slice(at.from, index).every(({text}) => text === ''); at = at.parent) {
		found = at;
		if (!at.parent) break;
	}
	return found;
}

/** Whether a box is called comments, has a way to answer them, or holds lines that are each signed. */
function isList(list: Box, {index, text}: Line, lines: readonly Line[], boxes: readonly Box[]): boolean {
	if (text.toLowerCase().startsWith('join ')) return true;
	for (let at: Box | undefined = lines[index]!.box; at; at = at === list ? undefined : at.parent)
		if (called.test(at.dom.attribute(at.element, 'class')?.toLowerCase() ?? '')) return true;
	const own = lines.slice(index + 1, list.to);
	if (list.fields > 0 || own.some(line => line.length < longest && answers.test(line.text.toLowerCase()))) return true;
	const entries = boxes.filter(box => box.from > index && box.to <= list.to && /^(?:li|article|div)$/.test(box.tag));
	return entries.filter(entry => isSigned(entry, lines)).length >= 2;
}

/** Whether an entry begins with a name in a line of its own, above what it says. */
function isSigned({from, to}: Box, lines: readonly Line[]): boolean {
	const [first, next] = lines.slice(from, to);
	if (!first || !next || isHeading(first) || first.text === '' || wordsOf(first) > name || endsSentence(first))
		return false;
	return endsSentence(lines[to - 1]!) || endsSentence(next);
}
