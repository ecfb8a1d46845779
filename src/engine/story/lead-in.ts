/** Labels that stand at the beginning of a paragraph: "Why it matters: …". */
import type {Run} from '../../story';
import {hour, ticks} from '../line/clock';
import {labelKind} from '../line/labels';
import {latin} from '../page/latin';
import {mark} from './mark';
import type {Opening} from './openings';
import {boldStart} from './runs';

const marks = /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\+){1,40}$/u;
/** "Here's what else happened today:" announces its list and belongs to it; "Thompson writes:" to its quotation. "What was said" is a title. */
export const announces =
	/^(?:here(?:[’']s| is| are)|th(?:ese|is|ose) (?:was|were|is|are)|read|see|more|watch|listen|related|photo|image|video|source|sources|data|chart|credit|follow|hier|das sind|mehr|lesen|foto|quelle|siehe)\b|^(?!(?:what|how|who|why|was|wie|wer|warum)\b).*\b(?:writes?|says?|said|wrote|tells?|told|asked|added|tweeted|posted|schreibt|sagte?|by)$/iu;
const quoted = /^["“”„«»‘'‚「『]/;
/** A live post's time before its first sentence: "11:18 — The ferry has left", "+++ 14.05 Uhr: Die Fähre …". */
const timed = new RegExp(String.raw`^\+{0,3}\s*(${hour})\s*(?:[:+|–—]|- )\s*`, 'i');
/** Political newsletters open their items so: "DRIVING THE DAY — The council …", "SPOTTED — The mayor …". */
const caps = latin(String.raw`^([\p{Lu}\d’'&-]+(?: [\p{Lu}\d’'&-]+){0,5})(?:\s*[:–—]|\s+-)\s+(?=\S)`);
/** "Is it dangerous?", "2. The majority holds.", "Ferries are back!" */
const boldSentences = /^((?:\d{1,2}[.)] )?[¿\p{Lu}][^.!?]{1,90})([?？؟.!])$/u;
const answer = /^\s*(?:a|r|answer|antwort|réponse|respuesta|risposta)\s?[.:]\s+(?=\S)/i;

/** A letter or a mark that no label's end loses: most lines end so. */
const plainEnd = /[!-*,-9;-~]$/;

/** The text of a line without emoji or bullet marks around it and without its closing colon: what a label is called by. */
export function labelOf(line: string): string {
	const own = line.replace(mark, '');
	const bare = plainEnd.test(own)
		? own
		: own
				.replace(marks, '')
				.replace(/\s{0,9}[:：]$/, '')
				.replace(marks, '');
	return bare.replace(/\s+/g, ' ');
}

/** The number of words that white space parts. */
export function wordsIn(line: string): number {
	return line.split(/\s+/).filter(Boolean).length;
}

/** How many characters the mark of an answer takes at the start of its paragraph: 3 of "A: Ferries"; 0 for none. */
export function answers(text: string): number {
	return answer.exec(text)?.[0].length ?? 0;
}

/** The label that a paragraph opens with before it goes on: "Why it matters: Ferries …". `text`: of its start. */
export function leadIn(runs: readonly Run[], text: string): Opening | undefined {
	const lead = mark.exec(text)?.[0].length ?? 0;
	const bold = boldStart(runs);
	return (
		known(text, bold, lead) ??
		time(text) ??
		bolded(runs, text, bold, lead) ??
		boldSentence(text, bold, lead) ??
		capitals(text, lead)
	);
}

/** A label of the closed list, parted from its sentence by a colon, a dash, a line break or its bold print. */
function known(text: string, bold: number, lead: number): Opening | undefined {
	const ends = text.slice(lead).search(/[:：\n]/);
	for (const end of [ends < 0 ? -1 : lead + ends, bold]) {
		if (end <= lead || end > 60 + lead) continue;
		const label = labelOf(text.slice(0, end).replace(/\s{0,9}[.—–-]\s{0,9}$/, ''));
		const kind = /^[¿\p{Lu}\p{Lo}\d]/u.test(label) ? labelKind(label.replace(/ ?[?？؟]$/, '')) : undefined;
		if (!kind) continue;
		const rest = text.slice(end);
		const cut = /^\s*[:：.—–\n]?-?\s*/.exec(rest)?.[0].length ?? 0;
		const parted = /^\s*(?:[:：.—–\n]|- |$|\p{Lu})/u.test(rest) || /[:：.—–]\s*$/.test(text.slice(0, end));
		if (parted) return {label, length: end + cut, proof: kind === 'common' && bold < end - 1 ? 'common' : 'sure'};
	}
	return undefined;
}

/** A time opens a post only before a whole sentence; before a few words it is an agenda's. */
function time(text: string): Opening | undefined {
	const found = ticks.test(text) && timed.exec(text);
	return found && wordsIn(text.slice(found[0].length)) > 7
		? {label: found[1]!, length: found[0].length, proof: 'time'}
		: undefined;
}

/** "**The ferry question:** …": a label that no list knows. */
function bolded(runs: readonly Run[], text: string, bold: number, lead: number): Opening | undefined {
	if (bold === 0 || bold > 70 + lead) return undefined;
	const head = text.slice(0, bold).trimEnd();
	const after = text.slice(bold);
	const inside = /[:：]$/.test(head);
	if (!inside && !/^\s*[:：]/.test(after)) return undefined;
	const rest = (inside ? after : after.replace(/^\s*[:：]/, '')).trimStart();
	const label = labelOf(head);
	if (wordsIn(label) > 6 || !/^[\p{Lu}\d]/u.test(label) || /[.!?:"“”„«»]/.test(label)) return undefined;
	if (isFact(rest) || team(rest).test(rest) || hasMore(runs) || announces.test(label) || quoted.test(rest))
		return undefined;
	const proof = !isName(label) ? 'bold' : wordsIn(label) > 2 ? 'named' : undefined;
	return proof && {label, length: text.length - rest.length, proof};
}

/** A sentence in bold that its paragraph goes on from: a question, or one behind a number or an emoji. */
function boldSentence(text: string, bold: number, lead: number): Opening | undefined {
	const [, label, end] = boldSentences.exec(text.slice(lead, bold).trim()) ?? [];
	const rest = text.slice(bold).trimStart();
	if (!label || wordsIn(label) > 14 || !/^\p{Lu}/u.test(rest)) return undefined;
	const asks = /[?？؟]/.test(end!);
	if (!asks && lead === 0 && !/^\d/.test(label)) return undefined;
	return {label: asks ? label + end : label, length: text.length - rest.length, proof: asks ? 'question' : 'line'};
}

function capitals(text: string, lead: number): Opening | undefined {
	const rest = text.slice(lead);
	const found = caps(rest).exec(rest);
	if (!found || !/\p{Lu}{3}/u.test(found[1]!) || quoted.test(text.slice(lead + found[0].length))) return undefined;
	return {label: found[1]!, length: lead + found[0].length, proof: found[1]!.includes(' ') ? 'caps' : 'cap'};
}

/** What goes by a label of its own and is no text: "**Prep:** 20 minutes", "**Where:** Quay Hall". */
const isFact = (rest: string): boolean =>
	rest !== '' && rest.length < 40 && wordsIn(rest) < 7 && !/[.!?…:。！？؟।]["”’»)]*$/u.test(rest);

/** Whether a paragraph has bold labels behind its first: "**Referee:** J Hartnell. **Attendance:** 21,408." */
const hasMore = (runs: readonly Run[]): boolean =>
	runs.filter(
		({text, emphasis}, at) => emphasis === 'strong' && /[:：]\s*$/.test(text + (runs[at + 1]?.text.charAt(0) ?? '')),
	).length > 1;

/** Five names and nothing else, as reports of matches give a team: "Pike; Amos, Dorr, Lennox, Vale; Sato (Firth 71), Brand." */
const team = latin(
	String.raw`^(?:(?:(?:d[aeiou]|van|von|der|den|el|al) ){0,2}\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|d[aeiou]|van|von|der|den|el|al)){0,3}(?: ?\([^()]{1,60}\))?(?:[,;]| [-–—]|\.$|$) ?){5,}$`,
);

/** Speakers and places, not labels: "Mara Quinn:", "FT:". A day is none: "12 November 2026:". */
function isName(label: string): boolean {
	if (/^\d{4}$|\s\d{4}$/.test(label)) return false;
	const all = label.split(' ');
	const capital = all.every(word => /^[\p{Lu}\d]/u.test(word));
	return (all.length > 1 && capital && label !== label.toUpperCase()) || /^\p{Lu}{1,4}\.?$/u.test(label);
}
