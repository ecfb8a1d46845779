/**
 * What stands among the prompts of a known frame, above the story or below it: its place says that it is one of them, so that
 * its words need to say little, and they may be such as no file foresaw.
 */
import type {VeiledReason} from '../../reasons';
import {quotes} from '../line/utterance';
import {each} from '../page/each';
import {opensAnswer} from '../page/means';
import {endsSentence, isFullProse} from '../page/prose';
import type {Box, Line} from '../page/sheet';
import {isSmall} from '../page/small';
import {within} from '../page/within';
import type {Site} from '../site/site';
import {calledIn} from './asking';
import type {Marks} from './marks';
import {saidBy} from './pitch';
import {headsLinks} from './related';
import {isTitle} from './title';

/** Such a box has no more lines, two prompts at least, and none of the others more characters or fewer words. */
const most = {lines: 40, said: 64};
const fewest = {prompts: 2, words: / |[\u3040-\u9fff]{4}/};

/** A prompt stands within so many lines. */
const near = 3;

/** A box is all frame when so small, and half of its lines are known. */
const card = 8;

/**
 * What the words of a line must say, in log-odds; as a sentence, or where stems are pieces of words, of which some always say
 * something; and what the house's own name counts in a label.
 */
const least = {said: 0.9, doubtful: 2};
const named = 2;

/** Marks them. `first`: the first line of running text. */
export function* markNeighbours(
	lines: readonly Line[],
	marks: Marks,
	first: number,
	site: Site,
): Generator<void, void> {
	const known = new Set(marks.keys());
	const done = new Set<Box>();
	yield* each([...known], index => {
		const box = frameAround(lines[index]!.box, lines, known, first);
		if (!box || done.has(box)) return;
		done.add(box);
		const own = lines.slice(box.from, box.to);
		const found = own.filter(line => known.has(line.index)).length;
		if (found < fewest.prompts) return;
		const isCard = own.length <= card && found >= own.length / 2;
		for (const line of own) {
			if (known.has(line.index)) continue;
			const sides = [-1, 1].flatMap(step => promptFrom(line.index, step, box, known) ?? []);
			const [beside] = sides;
			if (beside === undefined || !maySpeak(line, site)) continue;
			const call = calledIn(line)?.reason;
			// A call that nothing answers needs only be near.
			if (call === 'related' || (call === undefined && sides.length < 2 && !isCard)) continue;
			const reason = call ?? offeredIn(line, site.name);
			if (!reason) continue;
			const {text} = lines[beside]!;
			const isHead = headsLinks(line, lines);
			marks.set(line.index, {reason: isHead ? 'related' : reason, evidence: ['box', text], head: line.index});
		}
	});
}

/** The largest box around a prompt that holds no story: no running text but known, no headline, nothing to fill in. */
function frameAround(start: Box, lines: readonly Line[], known: ReadonlySet<number>, first: number): Box | undefined {
	let found: Box | undefined;
	for (let box: Box | undefined = start; box && isSmall(box, most.lines); box = box.parent) {
		const own = lines.slice(box.from, box.to);
		if (box.fields > 0 || own.some(line => (isTitle(line) || isFullProse(line)) && !known.has(line.index))) break;
		if (box.to <= first || box.from > first) found = box;
	}
	return found;
}

/** The known prompt next to a line in its box, on one side. */
function promptFrom(index: number, step: number, {from, to}: Box, known: ReadonlySet<number>): number | undefined {
	for (let i = 1, at = index + step; i <= near && at >= from && at < to; i++, at += step) if (known.has(at)) return at;
	return undefined;
}

/** Whether a line may be the frame's: short, the house's own, and no way to the rest of a story or to another house. */
const maySpeak = (line: Line, {hosts}: Site): boolean =>
	!line.media &&
	line.text.length <= most.said &&
	fewest.words.test(line.text) &&
	!(line.within & (within.nav | within.footer | within.quote | within.figure | within.caption)) &&
	!quotes(line.text) &&
	!opensAnswer(line) &&
	!line.pieces.some(({link}) => link && leaves(line.box.dom.attribute(link, 'href'), hosts));

const leaves = (href: string | null, hosts: readonly string[]): boolean =>
	href !== null && /^(?:https?:)?\/\//.test(href) && !hosts.some(host => href.includes(host));

/** What a line offers, when its words and the house's name say as much as is asked of them. */
function offeredIn(line: Line, name: string): VeiledReason | undefined {
	const {text} = line;
	const {odds, reason} = saidBy(line);
	const isDoubtful = endsSentence(line) || text.charCodeAt(text.length >> 1) > latin;
	const isSaid = isDoubtful ? odds >= least.doubtful : odds + (text.includes(name) ? named : 0) >= least.said;
	return isSaid ? reason : undefined;
}

/** No letter of Latin script has a higher code. */
const latin = 0x24f;
