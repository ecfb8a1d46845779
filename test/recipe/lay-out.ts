/** Lays out what a new aggregator needs: a recipe, its line in the list, and a fixture, from one saved page of a story. */
import {JSDOM, VirtualConsole} from 'jsdom';
import {readStory} from '../../src/engine/index';
import {isDateLine} from '../../src/engine/line/date-line';
import {labelKind} from '../../src/engine/line/labels';
import {ruleOf} from '../../src/engine/line/rule';
import {wholePageOf} from '../../src/engine/page/page';
import {firstWord, plainOf} from '../../src/engine/page/plain';
import type {Box, Line, Sheet} from '../../src/engine/page/sheet';
import {finish} from '../../src/engine/page/walk';
import {callIn} from '../../src/engine/prompts/calls/index';
import {look} from '../../src/engine/prompts/look';
import type {Marks} from '../../src/engine/prompts/marks';
import {groupsOf} from '../../src/engine/prompts/removals';
import type {VeiledReason} from '../../src/reasons';
import type {Reading} from '../../src/story';
import {openShadows} from '../fixtures/shadows';
import {anonymise, type Keep} from './anonymise';
import {draftRecipe, type Findings, listedIn, storiesLike} from './draft';

/** `address`: where the page was saved from, when that is known. `list`: the source of `src/recipes/index.ts`. */
export type Wish = {id: string; host: string; address?: string; html: string; list: string};

/** `files` by their path from the root; `said`: what was found and what is missing, a line each. */
type Layout = {files: Record<string, string>; said: string[]};

/** Throws when the page holds no story that could be found: then it is no page to begin with. */
export function layOut({id, host, address, html, list}: Wish): Layout {
	const known = address ?? addressIn(html, host);
	const url = known ?? `https://${host}/story/first`;
	const document = documentOf(html, url);
	const reading = readStory(document, url);
	if (!reading) throw new Error(`no story was found in the page at ${url}: save one that is open, with all its text`);
	const page = wholePageOf(document, new URL(url));
	const {sheet, marks} = finish(look(page, []));
	const found = findingsIn({id, host, url, document, sheet, marks, reading});
	const fixture = fixtureOf(html, `https://${host}${found.stories.replaceAll('*', 'first-story')}`, host);
	const folder = `test/fixtures/${id}/first`;
	return {
		files: {
			[`src/recipes/${id}.ts`]: draftRecipe(found),
			'src/recipes/index.ts': listedIn(list, id),
			[`${folder}/page.html`]: fixture.html,
			[`${folder}/story.json`]: json({url: fixture.url, story: fixture.story && asRead(fixture.story, found)}),
			[`${folder}/clutter.json`]: json({veiled: fixture.veiled, plain: [], unveilable: []}),
		},
		said: [...foundIn(found, reading), ...missingIn(found, reading, known !== undefined)],
	};
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, '\t')}\n`;

function documentOf(html: string, url: string): Document {
	const plain = html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '');
	const {document} = new JSDOM(plain, {url, virtualConsole: new VirtualConsole()}).window;
	openShadows(document);
	return document;
}

/** The page's address: as the browser that saved it wrote it down, or as the page states it. */
function addressIn(html: string, host: string): string | undefined {
	const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
	const {document} = new JSDOM(html, {virtualConsole: new VirtualConsole()}).window;
	const stated = [
		document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
		document.querySelector('link[rel=canonical]')?.getAttribute('href'),
	];
	const isOwn = (one: string) => URL.canParse(one) && `.${new URL(one).hostname}`.endsWith(`.${host}`);
	return [saved, ...stated].find(one => one && isOwn(one)) ?? undefined;
}

type Seen = {
	id: string;
	host: string;
	url: string;
	document: Document;
	sheet: Sheet;
	marks: Marks;
	reading: Reading;
};

function findingsIn({id, host, url, document, sheet, marks, reading}: Seen): Findings {
	const name = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
	return {
		id,
		host,
		name: name ?? id,
		language: reading.story.language,
		stories: storiesLike(new URL(url).pathname),
		article: articleIn(sheet, reading),
		frame: frameIn(sheet, marks),
		hide: boxesIn(sheet, marks),
	};
}

/** Whether a text says by its own words what it asks of the reader. */
const isCall = (text: string): boolean => callIn(text, plainOf(text).split(' ')[1] ?? '') !== undefined;

/** "Read more: …": behind the colon a call goes on with another story's words, which are a publisher's. */
const goesOn = (text: string): boolean => isCall(text) && /^[^:：]{2,40}[:：].{12}/u.test(text);

/** Calls of several words that may stand around every story. */
function frameIn(sheet: Sheet, marks: Marks): [VeiledReason, string][] {
	return [...marks]
		.map(([index, {reason}]): [VeiledReason, string] => [reason, sheet.lines[index]!.text])
		.filter(([, text]) => isCall(text) && !goesOn(text) && plainOf(text).trim().includes(' '));
}

/** The named boxes that hold a group of prompts and nothing else. */
function boxesIn(sheet: Sheet, marks: Marks): [VeiledReason, string][] {
	const whole = (box: Box) => sheet.lines.slice(box.from, box.to).every(line => line.media || marks.has(line.index));
	return [...groupsOf(marks, sheet)].flatMap(([head]): [VeiledReason, string][] => {
		let box: Box | undefined = sheet.lines[head]!.box;
		while (box && whole(box) && !selectorOf(box)) box = box.parent;
		const selector = box && whole(box) ? selectorOf(box) : undefined;
		return selector ? [[marks.get(head)!.reason, selector]] : [];
	});
}

/** A class of a box that reads as a name: words, no numbers, no hash, none of the many utility classes. */
const naming = /^[a-z]{2,}(?:[-_]{1,2}[a-z]{2,})*$/i;
const isName = (one: string): boolean => naming.test(one) && one.length > 4;

function selectorOf({element}: Box): string | undefined {
	const name = [...element.classList].find(isName);
	return name ? `.${name}` : isName(element.id) ? `#${element.id}` : undefined;
}

/** The named box around the story's first and last paragraph. */
function articleIn(sheet: Sheet, {story}: Reading): string | undefined {
	const texts = story.sections.flatMap(({blocks}) =>
		blocks.flatMap(block => (block.kind === 'paragraph' ? [block.runs.map(run => run.text).join('')] : [])),
	);
	const own = sheet.lines.filter(line => line.text.length > 60 && texts.includes(line.text));
	const last = own.at(-1);
	let box = own[0]?.box;
	while (box && last && box.to <= last.index) box = box.parent;
	return box && selectorOf(box);
}

/** What a fixture keeps: prompts, what says by itself that it is no story, dates, labels that newsrooms use. */
const keep: Keep = text => (goesOn(text) ? 'lead' : isKept(text) ? 'all' : 'nothing');

const isKept = (text: string): boolean =>
	text.length > 1 &&
	(isCall(text) ||
		labelKind(text.replace(/[:：]$/, '')) !== undefined ||
		isDateLine(text) ||
		ruleOf({text, first: firstWord(text)} as Line) !== undefined);

function fixtureOf(html: string, address: string, host: string) {
	const {document} = new JSDOM(html, {virtualConsole: new VirtualConsole()}).window;
	anonymise(document, host, keep);
	const url = new URL(address);
	const markup = `<!DOCTYPE html>\n<!-- Laid out from a saved page of ${host}, its words replaced. Say here what it covers, what is\n     established of it ([E]) and what is a guess ([G]), and cut what it does not need. -->\n${document.documentElement.outerHTML}\n`;
	const own = documentOf(markup, url.href);
	const reading = readStory(own, url.href);
	const {sheet, marks} = finish(look(wholePageOf(own, url), []));
	return {
		html: markup.replace(/^\s*\n/gm, ''),
		url: address,
		story: reading && withoutCounts(reading.story),
		veiled: veiledIn(sheet, marks),
	};
}

/** What the recipe adds once it is listed: where the story was read, which is not who wrote it. */
function asRead({publisher, ...story}: Partial<Reading['story']>, {id, name}: Findings) {
	return {...story, aggregator: {id, name}, ...(publisher && publisher.name !== name && {publisher})};
}

const withoutCounts = ({summary: _s, words: _w, minutes: _m, ...story}: Reading['story']) => story;

function veiledIn(sheet: Sheet, marks: Marks) {
	const found = new Map<string, {text: string; count: number; reason: VeiledReason}>();
	for (const [index, {reason}] of marks) {
		const {text} = sheet.lines[index]!;
		const known = found.get(text);
		if (known) known.count++;
		else if (text !== '') found.set(text, {text, count: 1, reason});
	}
	return [...found.values()];
}

function foundIn({stories, article, frame, hide}: Findings, {story, removals}: Reading): string[] {
	const {headline, publisher, original, part, words, sections} = story;
	return [
		`headline    ${headline}`,
		`publisher   ${publisher ? `${publisher.name} ${publisher.url ?? ''}` : '–'}`,
		`original    ${original ?? '–'}`,
		`story       ${words} words in ${sections.length} sections${part ? `, a part: ${part}` : ''}`,
		`stories at  ${stories}`,
		`article     ${article ?? '–'}`,
		`hidden      ${removals.filter(one => one.veiled).length} prompts and promos; ${frame.length} known lines, ${hide.length} named boxes`,
	];
}

/** A page that names itself as the publisher names none. */
function missingIn(
	{name, article, frame, hide}: Findings,
	{story: {publisher, original}}: Reading,
	isPlaced: boolean,
): string[] {
	const missing: [boolean, string][] = [
		[!isPlaced, 'the address: the page does not state it, so `stories` is a guess; name it behind the saved page'],
		[!publisher || publisher.name === name, 'the publisher: name the element that says it in `publisher`'],
		[!original, 'the original: name the link to it in `original`, when the page has one'],
		[!article, 'a name around the body: no harm, `article` is a hint'],
		[frame.length + hide.length === 0, 'any prompt: add the lines and boxes that you see to `frame` and `hide`'],
		[
			true,
			'your eye: story.json and clutter.json say what the engine makes of the page; write what a reader should get',
		],
		[true, 'two more fixtures: a story full of its prompts, and a page of the site that is no story'],
		[true, 'paths that look like stories and are none, in `except`'],
	];
	return missing.flatMap(([is, what]) => (is ? [`missing     ${what}`] : []));
}
