/** A line that may be nothing but the name of who wrote the story. */
import {isBareName, isPlace} from '../line/byline';
import {isDateLine} from '../line/date-line';
import {endsSentence, isProse} from '../page/prose';
import type {Line} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';

/** Whether a line may be nothing but a name: it is short, and says by its form or place nothing else. */
export const mayBeName = (line: Line): boolean =>
	wordsOf(line) <= 16 &&
	!(isProse(line) || isPoint(line) || isFiled(line) || isCredit(line) || isSpeech(line) || speaksOn.test(line.text));

/** A name and what its bearer speaks of: "Mara Quinn on the ferry that nobody pays for". */
const speaksOn = /^\p{Lu}\S* .{0,40}?\bon (?!the \d|behalf of )\p{Ll}/u;

/** Whether a line is what somebody says: "Mara Quinn: How do you know?" */
const isSpeech = ({text}: Line): boolean => /^\P{N}{3,40}[:：]\s?\D{2}/u.test(text);

/**
 * Whether a line says where and when a story was filed: "Harbour City, May 12" names nobody. With the time of day a line says
 * when it was published, and of whom.
 */
function isFiled({text}: Line): boolean {
	const comma = text.indexOf(',');
	const [who, when] = comma > 0 ? [text.slice(0, comma), text.slice(comma + 1)] : ['', ''];
	return isDateLine(when) && !(stamp.test(when) && isBareName(who) && !isPlace(who));
}

/** A day in numbers with its year, and a time. */
const stamp = /^\s*\d{1,2}[./]\d{1,2}[./]\d{4},?\s+\d{1,2}[:.]\d{2}/;

/** Whether a line is called a caption or a credit: a name in it is the photographer's. */
const isCredit = ({box}: Line): boolean =>
	[box, box.parent].some(one => one !== undefined && /caption|credit/.test(one.hint));

/** Whether a line is a sentence in a list: "More Benches: first at the market." begins as a name does. */
const isPoint = (line: Line): boolean => (line.within & within.item) !== 0 && endsSentence(line);
