/** What keeps a line from being meant as what it seems to ask for. */
import {isTime} from '../line/clock';
import {stampsStory} from '../line/story-stamp';
import {isQuotation} from '../line/utterance';
import {hasMeans, isByField, isMeans} from '../page/means';
import {isFullProse} from '../page/prose';
import type {Line} from '../page/sheet';
import {within} from '../page/within';
import {calledIn, type Heard, isCalled} from './asking';
import {isTabled} from './tabled';
import {isTitle} from './title';

/** Whether a line asks by itself: it is not quoted, heads no running text and opens no post, is no caption and no table's. */
export const isMeant = (one: Heard, lines: readonly Line[]): boolean =>
	!isQuoted(one, lines) &&
	!headsProse(one, lines) &&
	!opensPost(one, lines) &&
	!namesFilm(one, lines) &&
	!headsPage(one, lines) &&
	!stampsPage(one, lines) &&
	(one.as === 'phrase' || !isTabled(lines[one.from]!, lines));

/**
 * Whether a pitch is the title of its page: a headline is worded as its story is (“Neue Regeln für Rentner ab Januar”), and the
 * publisher's link beside it answers nothing. A sheet over the page has a title of its own.
 */
function headsPage({as, from}: Heard, lines: readonly Line[]): boolean {
	const line = lines[from]!;
	return as === 'pitch' && isTitle(line) && !(line.within & within.dialog);
}

/** Whether a pitch is the story's own line of who wrote it and when, and nothing that one could press. */
const stampsPage = ({as, from}: Heard, lines: readonly Line[]): boolean =>
	as === 'pitch' && stampsStory(lines[from]!.text) && !isMeans(lines[from]!);

/** No two times that head posts of one live blog are further apart, in lines. */
const apart = 40;

/**
 * Whether a line is what a live blog's post says: running text that leads nowhere, under a time or a time and a title, with
 * another such post near. A call is the house's, and so is what offers a subscription, an account or the like.
 */
function opensPost({as, from, reason}: Heard, lines: readonly Line[]): boolean {
	if (as !== 'pitch' || reason !== 'promo') return false;
	const line = lines[from]!;
	if (hasMeans(line) || !isTimed(line, lines) || calledIn(line)) return false;
	return lines.slice(Math.max(0, from - apart), from + apart).some(one => one !== line && isTimed(one, lines));
}

/** Whether running text stands right under a time, or a time and a title. */
function isTimed(line: Line, lines: readonly Line[]): boolean {
	if (!isFullProse(line)) return false;
	const [above, higher] = lines
		.slice(Math.max(0, line.index - 4), line.index)
		.filter(({text}) => text !== '')
		.reverse();
	const time = above && above.within & within.heading ? (isTime(above.text) ? above : higher) : above;
	return time !== undefined && isTime(time.text);
}

/** Whether a line is the caption of what can be seen or heard on the spot: "Watch: the ferry leaves" leads nowhere else. */
const namesFilm = ({as, from, reason}: Heard, lines: readonly Line[]): boolean =>
	reason === 'related' && as !== 'phrase' && (lines[from]!.within & within.caption) !== 0 && !hasMeans(lines[from]!);

function isQuoted({from, to}: Heard, lines: readonly Line[]): boolean {
	for (let i = from; i <= to; i++) {
		const {within: context, text} = lines[i]!;
		if (context & within.quote || (text.length < 300 && isQuotation(text))) return true;
	}
	return false;
}

/** A prompt's box has fewer lines. */
const most = 12;

/** A heading that running text follows is the story's, whatever it says. */
function headsProse({from, to}: Heard, lines: readonly Line[]): boolean {
	if (!(lines[from]!.within & within.heading)) return false;
	const next = lines.slice(to + 1, to + 3).find(line => line.text !== '');
	if (!next || !isFullProse(next)) return false;
	return !isCalled(next, lines) && !isByField(next.box, most);
}
