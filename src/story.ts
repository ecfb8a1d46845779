/** The vocabulary: what a story is, once it has left its page. Plain JSON; the guards check it at every border. */

import {longestAddress, webAddress} from './address';
import {plainReasons, type Reason, veiledReasons} from './reasons';
import {either, flag, list, literal, object, optional, type Shape, text, whole} from './shape';

export {plainReasons, type Reason, type VeiledReason, veiledReasons} from './reasons';

export type PartReason = 'declared-not-free' | 'excerpt' | 'cut-off' | 'too-large';

export type Story = {
	url: string;
	/** BCP 47, as the page states it or the text tells it. */
	language?: string;
	direction: 'ltr' | 'rtl';
	/** Where it was read. */
	aggregator?: {id: string; name: string};
	/** Who wrote it. */
	publisher?: {name: string; url?: string};
	/** The publisher's own page of the story, when the page names it. */
	original?: string;
	kicker?: string;
	headline: string;
	standfirst?: string;
	byline?: string;
	/** ISO 8601. */
	published?: string;
	/** ISO 8601. */
	updated?: string;
	sections: Section[];
	/** Editor's notes and corrections, in their own words. */
	notes: Block[];
	/** Verbatim, in story order. */
	summary: SummarySentence[];
	words: number;
	/** Reading time. */
	minutes: number;
	/** Set when only a part was delivered. */
	part?: PartReason;
	/** Set when the story goes on over several pages: which one this is, of how many if the page says so, and the next. */
	page?: {number: number; of?: number; next?: string};
};

/**
 * `section` and `block` are indices: `story.sections[section].blocks[block]` holds the sentence. `theirs`: it is one of the
 * points in which the publisher summed the story up.
 */
export type SummarySentence = {text: string; section: number; block: number; theirs?: true};

/** 'Driving the news', 'The big picture', a heading, a live-blog post. The label is not also a block. */
export type Section = {label?: string; role?: Role; blocks: Block[]};

export type Role = 'lead' | 'why' | 'newest' | 'background' | 'next' | 'counter' | 'quotes' | 'numbers';

/** A stretch of text with one look. */
export type Run = {text: string; emphasis?: 'strong' | 'em'; link?: string; code?: true};

export type Paragraph = {kind: 'paragraph' | 'quote'; runs: Run[]};
export type Heading = {kind: 'heading'; level: 2 | 3 | 4 | 5 | 6; runs: Run[]};
export type List = {kind: 'list'; ordered: boolean; items: Run[][]};
/** `src` is empty where a caption stands whose picture has no address of the web: a film's, or that of a picture drawn by a script. */
export type Picture = {kind: 'image'; src: string; alt?: string; caption?: string; credit?: string};
export type Table = {kind: 'table'; rows: {header: boolean; cells: string[]}[]; caption?: string};
export type Code = {kind: 'code'; text: string};
export type Embed = {kind: 'embed'; name: string; link: string};

/** A closed union, told apart by `kind`. */
export type Block = Paragraph | Heading | List | Picture | Table | Code | Embed;

/** Something the page carried that is not story. `veiled`: a prompt or promo, hidden in the page. */
export type Removal = {id: string; reason: Reason; evidence: string; excerpt: string; veiled: boolean};

/** What the engine makes of a page. */
export type Reading = {story: Story; removals: Removal[]};

/** An address of the web, as `webAddress` gives it. */
const web: Shape<string> = (value): value is string => text(longestAddress)(value) && webAddress(value) === value;

const isRun = object<Run>({
	text: text(),
	emphasis: optional(literal('strong', 'em')),
	link: optional(web),
	code: optional(literal(true)),
});
const isRuns = list(isRun);

const blockGuards: Record<Block['kind'], Shape<Block>> = {
	paragraph: object<Paragraph>({kind: literal('paragraph', 'quote'), runs: isRuns}),
	quote: object<Paragraph>({kind: literal('paragraph', 'quote'), runs: isRuns}),
	heading: object<Heading>({kind: literal('heading'), level: literal(2, 3, 4, 5, 6), runs: isRuns}),
	list: object<List>({kind: literal('list'), ordered: flag, items: list(isRuns)}),
	image: object<Picture>({
		kind: literal('image'),
		src: either(literal(''), web),
		alt: optional(text()),
		caption: optional(text()),
		credit: optional(text()),
	}),
	table: object<Table>({
		kind: literal('table'),
		rows: list(object<Table['rows'][number]>({header: flag, cells: list(text())})),
		caption: optional(text()),
	}),
	code: object<Code>({kind: literal('code'), text: text()}),
	embed: object<Embed>({kind: literal('embed'), name: text(), link: web}),
};
const guardOfKind = new Map(Object.entries(blockGuards)) as Map<unknown, Shape<unknown>>;

/** Whether an unknown value is a block of a kind we know, with nothing else on it. */
export const isBlock: Shape<Block> = (value): value is Block =>
	typeof value === 'object' && value !== null && guardOfKind.get((value as {kind?: unknown}).kind)?.(value) === true;

const isSection = object<Section>({
	label: optional(text()),
	role: optional(literal('lead', 'why', 'newest', 'background', 'next', 'counter', 'quotes', 'numbers')),
	blocks: list(isBlock),
});

const isWholeStory: Shape<Story> = object<Story>({
	url: text(8192),
	language: optional(text(64)),
	direction: literal('ltr', 'rtl'),
	aggregator: optional(object<{id: string; name: string}>({id: text(64), name: text(200)})),
	publisher: optional(object<{name: string; url?: string}>({name: text(1000), url: optional(web)})),
	original: optional(web),
	kicker: optional(text(1000)),
	headline: text(10_000),
	standfirst: optional(text()),
	byline: optional(text(10_000)),
	published: optional(text(64)),
	updated: optional(text(64)),
	sections: list(isSection),
	notes: list(isBlock),
	summary: list(
		object<SummarySentence>({text: text(), section: whole(), block: whole(), theirs: optional(literal(true))}),
		50,
	),
	words: whole(),
	minutes: whole(),
	part: optional(literal('declared-not-free', 'excerpt', 'cut-off', 'too-large')),
	page: optional(object<NonNullable<Story['page']>>({number: whole(), of: optional(whole()), next: optional(web)})),
});

/** Whether an unknown value is a story, whole and with nothing else on it, whose summary leads to places that are there. */
export const isStory: Shape<Story> = (value): value is Story =>
	isWholeStory(value) &&
	value.summary.every(({section, block}) => value.sections[section]?.blocks[block] !== undefined);

/** Whether an unknown value is a removal. */
export const isRemoval: Shape<Removal> = object<Removal>({
	id: text(300),
	reason: literal(...veiledReasons, ...plainReasons),
	evidence: text(2000),
	excerpt: text(2000),
	veiled: flag,
});

/** Whether an unknown value is a reading. */
export const isReading: Shape<Reading> = object<Reading>({story: isStory, removals: list(isRemoval)});
