/** A story as a terminal shows it: furniture, summary, outline, notes, and what was hidden. */
import {styleText} from 'node:util';

/** @typedef {import('../../src/story').Story} Story */
/** @typedef {import('../../src/story').Block} Block */
/** @typedef {import('../../src/story').Removal} Removal */
/** @typedef {Parameters<typeof styleText>[0]} Style */

const width = Math.max(60, Math.min(process.stdout.columns ?? 96, 96));
const coloured = process.stdout.isTTY && !process.env.NO_COLOR;

/** @param {Style} style @param {string} text */
const paint = (style, text) => (coloured ? styleText(style, text) : text);

/** Lines of at most `width`, the first after `lead`, the others below its end. @param {string} text @param {string} [lead] */
function wrap(text, lead = '  ') {
	const room = width - lead.length;
	const lines = text.match(new RegExp(`\\S.{0,${room - 1}}(?=\\s|$)|\\S{${room}}`, 'g')) ?? [];
	return lines.map((line, i) => (i === 0 ? lead : ' '.repeat(lead.length)) + line);
}

/** @param {string} text @param {number} room */
const cut = (text, room) => (text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text);

/** @param {string} text */
const inOneLine = text => text.replace(/\s+/g, ' ').trim();

/** @param {Block} block @returns {string} */
function textOf(block) {
	switch (block.kind) {
		case 'paragraph':
		case 'quote':
		case 'heading':
			return block.runs.map(run => run.text).join('');
		case 'list':
			return block.items.map(item => item.map(run => run.text).join('')).join(' · ');
		case 'image':
			return block.caption ?? block.alt ?? '';
		case 'table':
			return block.caption ?? block.rows[0]?.cells.join(', ') ?? '';
		case 'code':
			return block.text;
		case 'embed':
			return block.name;
	}
}

/** "2 paragraphs, 1 list". @param {Block[]} blocks */
function contents(blocks) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	for (const {kind} of blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`).join(', ');
}

/** @param {string} text */
const title = text => ['', paint('bold', `  ${text.toUpperCase()}`), ''];

/** @param {Story} story */
function furniture({publisher, aggregator, kicker, headline, standfirst, byline, published, minutes, words, part}) {
	const via = aggregator ? ` via ${aggregator.name}` : '';
	const facts = [
		byline,
		published?.slice(0, 10),
		`${minutes} min, ${words} words`,
		part ? `a part only: ${part}` : undefined,
	];
	return [
		'',
		paint('dim', `  ${publisher?.name ?? 'Publisher not named'}${via}${kicker ? ` · ${kicker}` : ''}`),
		...wrap(headline).map(line => paint('bold', line)),
		...(standfirst ? wrap(standfirst) : []),
		paint('dim', `  ${facts.filter(Boolean).join(' · ')}`),
	];
}

/** @param {Story} story */
function summary({summary, sections}) {
	if (summary.length === 0) return [];
	const place = (/** @type {number} */ section) => sections[section]?.label;
	const sentence = (/** @type {Story['summary'][number]} */ {text, section}, /** @type {number} */ i) => [
		...wrap(text, `  ${i + 1}  `),
		...(place(section) ? [paint('dim', `     → ${place(section)}`)] : []),
	];
	return [...title('Quick summary'), ...summary.flatMap(sentence)];
}

/** @param {Story} story */
function sections({sections, notes}) {
	const one = (/** @type {Story['sections'][number]} */ {label, blocks}) => [
		`  ${paint('bold', label ?? '(opening)')}  ${paint('dim', contents(blocks))}`,
		...blocks
			.filter(({kind}) => kind !== 'image')
			.slice(0, 1)
			.map(block => `     ${cut(inOneLine(textOf(block)), width - 5)}`),
	];
	const noted = notes.flatMap(note => wrap(textOf(note)));
	return [
		...title('The story in its sections'),
		...sections.flatMap(one),
		...(noted.length > 0 ? [...title('Set apart'), ...noted] : []),
	];
}

/** @param {string} words @param {Removal[]} removals */
function listed(words, removals) {
	const column = Math.max(0, ...removals.map(({reason}) => reason.length)) + 2;
	const row = (/** @type {Removal} */ {reason, excerpt}) =>
		`  ${paint('yellow', reason.padEnd(column))}${cut(`“${inOneLine(excerpt)}”`, width - column - 2)}`;
	return [...title(`${words}: ${removals.length}`), ...removals.map(row)];
}

/** @param {Account} account */
function clutter({hidden, found = [], left, words = 'Hidden on the page'}) {
	return [
		...listed(words, hidden),
		...(found.length > 0 ? listed('Found and not hidden: this page is not cleaned', found) : []),
		...(left.length > 0 ? ['', paint('dim', `  Left in the page, out of the story: ${left.length}`)] : []),
	];
}

/**
 * What is said of the clutter: what is hidden in the page (and the title over it), what is a prompt and is not hidden, and
 * what the story leaves out besides.
 * @typedef {{hidden: Removal[], found?: Removal[], left: Removal[], words?: string}} Account
 */

/**
 * The lines to print for a story.
 * @param {Story} story
 * @param {Account} account
 */
export const outline = (story, account) =>
	[...furniture(story), ...summary(story), ...sections(story), ...clutter(account), ''].join('\n');
