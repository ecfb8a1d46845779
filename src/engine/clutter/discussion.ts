/**
 * What readers wrote under a story. Where the head of their list is known, all that stands under it is theirs, up to the
 * end of its box: single comments read like a story's own paragraphs.
 */
import {isDateLine} from '../line/date-line';
import type {Verdicts} from '../line/verdicts';
import {those} from '../page/each';
import {hasMeans} from '../page/means';
import {endsSentence, isFullProse} from '../page/prose';
import {type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import type {Draft} from './draft';

/** What readers' words are called and nothing else is, once there is a number beside it. */
const comments =
	'comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|комментари(?:й|я|ев|и)|コメント|评论|評論|留言|댓글';
/** What a story has, too. */
const talk = 'responses?|replies|discussion|conversation';
const words = `${comments}|${talk}`;

const countOf = (what: string) =>
	new RegExp(
		`^(?:(?:view|show|see|read|all|alle|voir|ver|vedi|показать|все) ){0,2}\\(?\\d[\\d.,]*\\)? ?(?:件の|条|條|개의)? ?(?:reader |user )?(?:${what})$|^(?:${what}) ?[:(（]? ?\\d[\\d.,]* ?[件条條개]?[)）]?$`,
	);
/** "Comments (2)", "View 12 comments", "コメント 3件". */
const counted = countOf(comments);
const numbered = countOf(talk);
/** The same without a number; an article may have a heading that says so. */
const bare = new RegExp(
	`^(?:(?:the|your|all|latest|recent|reader|readers’|user) ){0,2}(?:${words})$|^join the (?:conversation|discussion)$`,
);
/** No head has more characters. */
const longest = 40;

/** How one answers a comment. */
const answers =
	/^(?:reply|antworten|répondre|responder|rispondi|ответить|返信(?:する)?|回复|回覆|답글(?: ?쓰기)?|replies|\d+ repl(?:y|ies))$/;

/** How a box of comments is called. Not "comment": so newspapers call opinion; and never in part, as in "no-comments". */
const called =
	/(?:^|\s)(?:(?:article|post|entry|story|user|reader)s?[-_])?(?:comments|comments?[-_]+(?:list|area|section|thread|wrap|wrapper|container)|disqus(?:[-_]thread)?)(?:$|\s)/;

/** Words of running text above, those of a name, and of a name with a day or a time. */
const least = 30;
const name = 5;
const dated = 10;

/** An entry has so many paragraphs and words at most, as a rule: more are running text with crossheads. */
const entry = {paragraphs: 4, words: 120};

/** Judges the comments in `box`. They stand behind the story: where running text follows, they are a part of it. */
export function* dropDiscussion({sheet, box, verdicts}: Draft): Generator<void, void> {
	const own = linesWithin(sheet, box);
	const heads = yield* those(own, isHead);
	if (heads.length === 0) return;
	const prose = yield* those(own, line => isFullProse(line) && !verdicts.has(line.index));
	for (const head of heads.slice(-most)) {
		const to = endOf(head, box, sheet, verdicts);
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
	return counted.test(said) || numbered.test(said) || bare.test(said);
}

/** Where the list under a head ends; at the head itself when it has none. */
function endOf(head: Line, root: Box, sheet: Sheet, verdicts: Verdicts): number {
	const {lines} = sheet;
	const isCounted = isHeading(head) && counted.test(head.text.toLowerCase());
	const list = boxBegunBy(head, root, lines);
	if (list.to > head.index + 1) return isList(head, list, list.to, isCounted, sheet, verdicts) ? list.to : head.index;
	const {parent} = list;
	if (!parent || !isCounted || lines.slice(head.index + 1, parent.to).some(isHeading)) return head.index;
	return isList(head, list, parent.to, isCounted, sheet, verdicts) ? parent.to : head.index;
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

/**
 * Whether what stands between a head and `to` are comments: short entries, each signed with a time, a button to answer it,
 * or a name alone. Interviews have names, too, and a heading lends its words to an `id`: for names alone, the head must
 * count comments, or a class be called so.
 */
function isList(head: Line, list: Box, to: number, isCounted: boolean, sheet: Sheet, verdicts: Verdicts): boolean {
	const {entries, replies, times} = entriesIn(sheet.lines.slice(head.index + 1, to), verdicts);
	if (entries < (replies > 0 ? 1 : 2)) return false;
	if (replies >= entries / 2) return true;
	if (times >= entries / 2) return isCounted || isCalled(list, head, sheet, box => box.hint);
	const begins = (box: Box) => box.from > head.index && box.to <= to && /^(?:li|article|div)$/.test(box.tag);
	const signed = sheet.boxes.filter(box => begins(box) && isSigned(box, sheet.lines)).length;
	return signed >= 2 && (isCounted || isCalled(list, head, sheet, classOf));
}

/** Whether the box around a list, or one in it, is called comments. */
function isCalled(list: Box, head: Line, {boxes}: Sheet, names: (box: Box) => string): boolean {
	for (let at: Box | undefined = head.box; at; at = at === list ? undefined : at.parent)
		if (called.test(names(at))) return true;
	return boxes.some(box => box.from > head.index && box.to <= list.to && called.test(names(box)));
}

const classOf = ({dom, element}: Box): string => dom.attribute(element, 'class')?.toLowerCase() ?? '';

/**
 * How many entries names, times and buttons part lines in, and how many of these answer and date them; no entries where
 * running text opens them, or where they are as long as a text between crossheads is.
 */
function entriesIn(lines: readonly Line[], verdicts: Verdicts) {
	const own = lines.filter(({text}) => text !== '');
	const found = {entries: 0, replies: own.filter(isReply).length, times: 0};
	const isMark = (line: Line) => isShort(line) && (found.replies > 0 || !isHeading(line));
	let [paragraphs, words, isOpen] = [0, 0, false];
	for (const line of own) {
		if (isMark(line)) {
			if (isTime(line)) found.times++;
			isOpen = false;
		} else if (isOpen || !verdicts.has(line.index)) {
			if (!isOpen) found.entries++;
			paragraphs++;
			words += wordsOf(line);
			isOpen = true;
		}
	}
	const first = own.find(line => isMark(line) || !verdicts.has(line.index));
	const isText = !first || !isMark(first);
	const isLong = paragraphs > found.entries * entry.paragraphs || words > found.entries * entry.words;
	return isText || isLong ? {...found, entries: 0} : found;
}

/** Whether a line is the button or link by which a comment is answered. */
const isReply = (line: Line): boolean =>
	hasMeans(line) && line.length < longest && answers.test(line.text.toLowerCase());

const isTime = ({text}: Line): boolean => isDateLine(text) || /\d.{0,12} ago$/.test(text);

/** Whether a line may be a name, a time or a button: a few words that are no sentence. */
const isShort = (line: Line): boolean =>
	!endsSentence(line) && (wordsOf(line) <= name || (wordsOf(line) <= dated && /\d/.test(line.text)));

/** Whether a box begins with a name in a line of its own, above what it says. */
function isSigned({from, to}: Box, lines: readonly Line[]): boolean {
	const [first, next] = lines.slice(from, to);
	if (!first || !next || isHeading(first) || first.text === '' || wordsOf(first) > name || endsSentence(first))
		return false;
	return endsSentence(lines[to - 1]!) || endsSentence(next);
}
