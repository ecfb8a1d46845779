/**
 * Where a newsroom has summed the story up itself: a live blog's closing summary, "Key points", bullets before the first
 * paragraph.
 */
import type {Block, List, Section} from '../../story';
import {isDigest} from '../line/labels';
import {plain} from '../story/runs';
import {newestFirst, type Post, postsIn} from './posts';
import type {Statement} from './statements';

/** The blocks of one section that hold the story's points. */
export type Digest = {section: number; blocks: ReadonlySet<number>};

/**
 * The first such place that speaks for the whole story; undefined where there is none, or where a live blog's newer posts
 * have outrun it.
 */
export function findDigest(sections: readonly Section[]): Digest | undefined {
	const posts = postsIn(sections);
	for (const [at, {label}] of sections.entries()) {
		if (label === undefined || !isDigest(label) || isOutrun(posts, at)) continue;
		const digest = digestIn(sections, at);
		if (digest) return digest;
	}
	return sections[0] && opensWithPoints(sections[0]) ? digestIn(sections, 0) : undefined;
}

/** Whether a statement is one of the newsroom's own points. */
export function isPoint({section, block}: Pick<Statement, 'section' | 'block'>, digest: Digest | undefined): boolean {
	return digest?.section === section && digest.blocks.has(block);
}

/**
 * Its lists, where they have two points or more, with the paragraph right above the first, which sums up what they say; where
 * there is none, its paragraphs, unless they are most of the story.
 */
function digestIn(sections: readonly Section[], section: number): Digest | undefined {
	const {blocks} = sections[section]!;
	const places = (kind: Block['kind']): number[] => blocks.flatMap((block, at) => (block.kind === kind ? [at] : []));
	const points = blocks.flatMap(block => (block.kind === 'list' ? block.items : []));
	const lists = places('list');
	const held = lists.length > 0 ? [...introOf(blocks, lists[0]!), ...lists] : places('paragraph');
	const told = sections.flatMap(one => one.blocks.filter(({kind}) => kind === 'paragraph')).length;
	const isStory = points.length === 0 && held.length * 2 > told;
	return held.length > 0 && points.length !== 1 && !isStory ? {section, blocks: new Set(held)} : undefined;
}

/** The place of a section's opening paragraph that a list follows: “The storm has left three dead. Here is what we know:” */
const introOf = (blocks: readonly Block[], list: number): number[] =>
	list === 1 && blocks[0]!.kind === 'paragraph' ? [0] : [];

/** Two points or more, in whole sentences that are not links elsewhere, before any paragraph. */
function opensWithPoints({blocks}: Section): boolean {
	const paragraph = blocks.findIndex(block => block.kind === 'paragraph');
	const before = paragraph < 0 ? [] : blocks.slice(0, paragraph);
	const points = before.filter((block): block is List => block.kind === 'list').flatMap(list => list.items);
	return points.length > 1 && points.every(item => !item.every(run => run.link) && /[.!。]["”’]?$/.test(plain(item)));
}

/** Whether posts are newer than the digest: above it where the newest stands first, below it where it stands last. */
function isOutrun(posts: readonly Post[], digest: number): boolean {
	if (posts.length < 2) return false;
	const isAbove = newestFirst(posts);
	return posts.some(({section}) => (isAbove ? section < digest : section > digest));
}
