/** Lines that stand by themselves and say what follows: labels without a colon, times, titles. */
import type {Block, Run} from '../../story';
import {byAlone} from '../line/by';
import {isTime, titled} from '../line/clock';
import {isDigest, labelKind} from '../line/labels';
import {announces, answers, labelOf, wordsIn} from './lead-in';
import type {Opening, Proof} from './openings';
import {boldStart, plain} from './runs';

const quoted = /^["“”„«»‘'‚「『]/;
const stop = /[.!?…:;,。！？؟।]["”’»)]*$/;
const asked = /^\s*(?:q|f|p|question|frage|pregunta|domanda)\s?[.:]\s+(?=\S)/i;
const numbered = /^\d{1,2}[.)]\s+["“„«]?\p{Lu}/u;
/** A short line that stands alone over what it names. `text`: all of it; `next`: the text that follows. */
export function standingLine(runs: readonly Run[], text: string, next: Block | undefined): Opening | undefined {
	const whole = text.trim();
	const label = labelOf(whole);
	const opens = (proof: Proof): Opening => ({label, length: text.length, proof});
	if (!next || label === '') return undefined;
	if (asked.test(whole) && next.kind === 'paragraph' && answers(plain(next.runs, 30)) > 0)
		return {...opens('asked'), label: whole.replace(asked, '')};
	const start = boldStart(runs);
	const bold = start >= whole.length;
	// "**Ada Thorn:** Who rows tonight?" opens with its label.
	if (start > 0 && !bold && /[:：]\s*$/.test(text.slice(0, start))) return undefined;
	if (bold && /[?？؟]$/.test(whole) && !quoted.test(whole)) return opens('question');
	if (whole.length > 100) return undefined;
	if (isTime(label) || titled.test(label)) return opens('time');
	if (isDigest(label)) return opens('sure');
	const kind = labelKind(label.replace(/ ?[?？؟]$/, ''));
	if (kind && /^[¿\p{Lu}\p{Lo}]/u.test(label) && !(kind === 'common' && isQuestion(whole)))
		return opens(kind === 'common' && start === 0 ? 'common' : 'sure');
	const proof = isProse(next) ? proofOf(whole, label, bold) : undefined;
	return proof && opens(proof);
}

/** What a line that no list knows may be, by its look. */
function proofOf(whole: string, label: string, bold: boolean): Proof | undefined {
	if (quoted.test(label)) return undefined;
	if (isQuestion(whole)) return goesOn.test(whole) || ownAsked.test(whole) ? 'again' : 'question';
	if (stop.test(whole) || wordsIn(label) > 10 || !/^[\p{Lu}\p{Lo}\d]/u.test(label)) return undefined;
	const words = wordsIn(label);
	if (/\p{Lu}{4}/u.test(label) && label === label.toUpperCase() && words < 7) return words > 1 ? 'caps' : 'cap';
	const titles = bold ? !byAlone.test(label) && !announces.test(label) : numbered.test(whole);
	return titles ? 'line' : undefined;
}

/** A list, or a paragraph that tells something: what a heading stands over. */
function isProse(block: Block): boolean {
	if (block.kind === 'list' || block.kind === 'quote') return true;
	if (block.kind !== 'paragraph') return false;
	const text = plain(block.runs, 600).trim();
	return (wordsIn(text) >= 8 || /[。！？]/.test(text)) && !text.endsWith('?');
}

/** One question and nothing else. */
function isQuestion(whole: string): boolean {
	return (
		/[?？؟]$/.test(whole) &&
		/^[¿\p{Lu}\p{Lo}\d][^.!?。！？]*(?:\.\p{L}[^.!?]*)*[?？؟]$/u.test(whole) &&
		wordsIn(whole) <= 12 &&
		!/^q[.:]/i.test(whole)
	);
}

/** In an essay "But why?" and "Am I late?" are thoughts; among other questions they are two like these. */
const goesOn = /^(?:and|but|or|yet|nor|right|really|aber|und|oder)\b/iu;
const ownAsked = /\b(?:I|me|my|ich|mir|mein)\b|私|僕|俺|我|나는|내가|אני|أنا/iu;
