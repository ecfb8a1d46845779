/** Polls among a story's paragraphs: a question to the readers, what they may answer, and how many have. */
import {each} from '../page/each';
import {isFullProse} from '../page/prose';
import {type Box, type Line, linesWithin} from '../page/sheet';
import {isSmall} from '../page/small';
import {wordsOf} from '../page/tokens';
import type {Draft} from './draft';

/** A poll has no more lines, so many answers at least, and none of them more words. */
const most = {lines: 16, answer: 12, count: 40};
const fewest = 2;

/** How many have voted, and nothing else but a button: "14,221 votes", "Total votes: 903", "1.204 Stimmen". */
const count =
	/(?:^|\D)\d[\d.,\s]{0,12}(?:votes?|stimmen|votos?|voti|voix|stemmen|röster|stemmer|głos(?:y|ów)?|голос(?:а|ов)?|票|표)$|^(?:total )?votes?:? \d[\d.,]{0,12}$/iu;

/** Gives the lines of polls their reason. */
export function* dropPolls({sheet, box: reach, verdicts}: Draft): Generator<void, void> {
	const {lines} = sheet;
	yield* each(linesWithin(sheet, reach), line => {
		const poll = counts(line) ? pollAround(line, reach, lines) : undefined;
		if (!poll) return;
		for (let i = poll.from; i < poll.to; i++)
			if (!verdicts.has(i) && lines[i]!.text !== '')
				verdicts.set(i, {reason: 'furniture', evidence: 'part of a poll of readers'});
	});
}

const counts = ({length, text}: Line): boolean => length <= most.count && count.test(text);

/** The smallest box around a count that asks and has answers, and nothing else. */
function pollAround({box, index}: Line, reach: Box, lines: readonly Line[]): Box | undefined {
	for (let at: Box | undefined = box; at && at !== reach && isSmall(at, most.lines); at = at.parent) {
		const own = lines.slice(at.from, at.to).filter(({text}) => text !== '');
		// Where each answer has its votes, they may be those of an election.
		if (own.some(isFullProse) || own.filter(counts).length > 1) return undefined;
		const asked = own.findIndex(({text}) => /[?？؟]$/.test(text));
		if (asked < 0) continue;
		const answers = own.slice(asked + 1).filter(line => line.index !== index);
		return answers.length >= fewest && answers.every(line => wordsOf(line) <= most.answer) ? at : undefined;
	}
	return undefined;
}
