/** The ornaments that part a text: "* * *" between two scenes, a square behind the last word. */
import {each} from '../page/each';
import {linesWithin} from '../page/sheet';
import {within} from '../page/within';
import type {Draft} from './draft';

/** More characters are drawn, not set. */
const most = 80;

/** Stars are left out: so many of five are a verdict. */
const ornaments = /^[\s*•·.…#§¶~+=_⁂⁎⁑❦❧☙❖✦✧✱✶✻✽◆◇♦♢◦◎○●■□▪▫▲△▼▽※〜～‐-―─━-]+$/u;

/** What an interview sets for an answer that nobody gave. */
const silence = /^[.…]{1,6}$/;

/** Drops the lines that say nothing; in a cell, a dash says that there is nothing to say. */
export function* dropBreaks({sheet, box, verdicts}: Draft): Generator<void, void> {
	yield* each(linesWithin(sheet, box), ({index, text, within: context}) => {
		if (text === '' || text.length > most || context & (within.cell | within.pre) || verdicts.has(index)) return;
		const isAnswer = silence.test(text) && /[?？]$/.test(sheet.lines[index - 1]?.text ?? '');
		if (ornaments.test(text) && !isAnswer)
			verdicts.set(index, {reason: 'furniture', evidence: 'parts the text around it and says nothing'});
	});
}
