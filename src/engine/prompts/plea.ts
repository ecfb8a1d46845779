/**
 * Pleas: small boxes on the pages of a known site in which a house speaks for itself at length: "Unlike others, we lock nobody out …", with
 * a line or two around it and a way to answer. Its sentences are longer than those of prompts are, so that none of them would be
 * sure alone; but no line of such a box tells of anything else.
 */
import type {VeiledReason} from '../../reasons';
import {quotes} from '../line/utterance';
import {hasMeans, isMeans} from '../page/means';
import {isFullProse} from '../page/prose';
import type {Box, Line, Sheet} from '../page/sheet';
import {isSmall} from '../page/small';
import {within} from '../page/within';
import {speaksOfHouse} from './calls/index';
import type {Marks} from './marks';
import {saidBy} from './pitch';
import {isTitle} from './title';

/** Such a box has no more lines, and a link that answers it no more characters. */
const most = {lines: 8, link: 32};

/** What running text and other lines of it must say, in log-odds; and all together where nothing in it is known to ask. */
const least = {text: 3, line: 1.5, all: 8};

/** Boxes that hold parts of a text together; and so many of a kind are its sections. */
const joined = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'tr', 'blockquote', 'figure', 'article', 'body', 'main']);
const fewAlike = 3;

const elsewhere = within.nav | within.footer | within.quote | within.figure | within.caption;

/** The largest such box around a line, and what it speaks of most; undefined when there is none. */
export function pleaAround(line: Line, {lines, boxes}: Sheet, marks: Marks): [VeiledReason, Box] | undefined {
	if (!(marks.has(line.index) || hasMeans(line)) || line.within & elsewhere) return undefined;
	let found: [VeiledReason, Box] | undefined;
	for (let box: Box | undefined = line.box; box && isSmall(box, most.lines) && !joined.has(box.tag); box = box.parent) {
		if (box.to - box.from < 2) continue;
		const reason = pleadedIn(lines.slice(box.from, box.to), marks);
		if (reason === null) break;
		if (reason && !isOneOfMany(box, boxes)) found = [reason, box];
	}
	return found;
}

/** What lines plead for all together: null when one of them does not, undefined when that is not sure. */
function pleadedIn(own: readonly Line[], marks: Marks): VeiledReason | null | undefined {
	let all = 0;
	let isLong = false;
	let [reason, strongest]: [VeiledReason | undefined, number] = [undefined, 0];
	for (const line of own) {
		if (isTitle(line) || line.media || line.within & elsewhere) return null;
		const said = saidBy(line);
		all += said.odds;
		if (said.odds > strongest) [reason, strongest] = [marks.get(line.index)?.reason ?? said.reason, said.odds];
		const isText = isFullProse(line);
		if (isText && said.odds >= least.text && speaksOfHouse(line.text)) isLong = true;
		else if (!marks.has(line.index) && !(isText ? false : isAside(line, said.odds))) return null;
	}
	const isKnown = own.some(({index}) => marks.has(index));
	return isLong && (isKnown || (all >= least.all && own.some(hasMeans))) ? reason : undefined;
}

/** Whether a short line stands for the same: it says so, or is the link that answers. */
const isAside = (line: Line, odds: number): boolean =>
	!quotes(line.text) && (odds >= least.line || (isMeans(line) && line.length <= most.link));

function isOneOfMany({parent, tag, hint}: Box, boxes: readonly Box[]): boolean {
	const isAlike = (one: Box) => one.parent === parent && one.tag === tag && one.hint === hint;
	return boxes.filter(isAlike).length >= fewAlike;
}
