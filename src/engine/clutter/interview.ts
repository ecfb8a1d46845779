/** The questions of an interview: whatever they ask, an answer follows them, and the reader is asked nothing. */
import {appealOf} from '../appeals/appeal';
import {isUnsure, type Verdicts} from '../line/verdicts';
import {those} from '../page/each';
import {latin} from '../page/latin';
import {endsSentence, isProse} from '../page/prose';
import {type Line, linesWithin, type Sheet} from '../page/sheet';
import {within} from '../page/within';
import {callIn} from '../prompts/calls';
import {type Draft, keep} from './draft';

/** So many other questions set alike, and answered, make an interview. */
const fewest = 2;

/**
 * Takes the verdict from questions that seem to appeal to the reader, or to be no story, where they are answered as others
 * are, or with yes or no.
 */
export function* keepQuestions(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	const asked = yield* those(linesWithin(sheet, box), line => answerTo(line, sheet, verdicts) !== undefined);
	const kept = asked.filter(({index}) => !verdicts.has(index));
	for (const line of asked) {
		if (!isUnsure(verdicts.get(line.index)) || asksForHouse(line, sheet.lines)) continue;
		const isAmong = kept.filter(other => looksLike(other, line)).length >= fewest;
		if (isAmong || outright.test(answerTo(line, sheet, verdicts)!.text)) keep(draft, line.index);
	}
}

/** A question whose appeal is higher is the house's, whoever seems to answer it: "Will you support our work? – Yes, with 5 a month". */
const most = 2.5;

const asksForHouse = (line: Line, lines: readonly Line[]): boolean =>
	callIn(line.text, line.first) !== undefined || appealOf(line, lines) > most;

/**
 * Takes the verdict from answers that seem to appeal to the reader, or to be no story, under questions set apart as others are
 * that are answered: whoever is asked what others should do says "Get a job with old people in it."
 */
export function* keepAnswers(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	const asked = yield* those(
		linesWithin(sheet, box),
		line => isSetApart(line) && !verdicts.has(line.index) && repliedTo(line, sheet) !== undefined,
	);
	const answered = asked.filter(line => answerTo(line, sheet, verdicts) !== undefined);
	for (const line of asked) {
		const reply = repliedTo(line, sheet)!;
		if (!isUnsure(verdicts.get(reply.index)) || asksForHouse(reply, sheet.lines)) continue;
		if (answered.filter(other => looksLike(other, line)).length >= fewest) keep(draft, reply.index);
	}
}

/** A question in print of its own. */
const isSetApart = (line: Line): boolean =>
	isQuestion(line) && (line.throughout & within.stressed || line.within & within.heading) !== 0;

const asks = /[?？؟]["”’»)]?$/;

const given = String.raw`\p{Lu}[\p{L}'’.-]*`;

/** Who signs a letter behind its question, and where they live: "Dale, Qld", "– Wendy K.", "Name withheld". */
const signed = latin(
	String.raw`[?？]["”’»)]?\s+(?:[Nn]ame (?:and address )?(?:withheld|supplied)|[Aa]nonymous|[–—-]\s?${given}(?:,?\s${given}){0,3}|${given}(?:\s${given})?(?:,\s(?:${given}(?:\s${given})?|via email)|\s\p{Lu}\.|\s(?:of|in)\s${given}))$`,
);

const isQuestion = ({text}: Line): boolean => asks.test(text) || signed(text).test(text);

/** What answers a question and nothing else, behind the name of who says it: "Yes", "Ada Thorn: Nein, …". */
const outright =
	/^(?:[—–-]\s?|[^:.!?]{1,40}[:：]\s?)?(?:yes|no|never|ja|nein|nee|nej|nei|oui|non|jamais|sí|sì|nunca|mai|não|sim|tak|nie|да|нет|так|ні|ano|ne|はい|いいえ|네|아니요|是的|对|不)(?=[,.;:!…，。、！]|\s?[—–]|$)/iu;

/** The text that answers a line, where that is a question and nothing in it or behind it leads anywhere. */
function answerTo(line: Line, sheet: Sheet, verdicts: Verdicts): Line | undefined {
	const reply = repliedTo(line, sheet);
	return reply && !verdicts.has(reply.index) && appealOf(reply, sheet.lines) <= 0 ? reply : undefined;
}

/** The text behind a question, whatever it is, where nothing in either leads anywhere. */
function repliedTo(line: Line, {lines}: Sheet): Line | undefined {
	if (!isQuestion(line) || line.within & means) return undefined;
	let at = line.index + 1;
	while (lines[at]?.text === '' && !lines[at]!.media) at++;
	const next = lines[at];
	if (!next || next.media || next.within & (means | within.heading)) return undefined;
	return (isProse(next) || endsSentence(next)) && !isQuestion(next) ? next : undefined;
}

/** What a line stands in that its reader may act on. */
const means = within.link | within.button | within.form;

const looksLike = (a: Line, b: Line): boolean =>
	a.box.tag === b.box.tag && (a.throughout & within.stressed) === (b.throughout & within.stressed);
