/** A story as it is told: what was found of it, put together, with its language, its dates and its length. */
import type {Block, Story} from '../../story';
import type {Source} from '../furniture/source';
import type {Laid} from '../laid';
import {datesOf} from '../line/dates';
import {directionOf, languageOf} from '../page/language';
import {countWords} from '../page/tokens';
import {textOf} from './body-text';

/** Words a minute at which reading time is told: Brysbaert, "How many words do we read per minute?" (2019). */
const pace = 238;

/** What was found of a story. `published` and `time`: the day and the time that its lines state. */
type Told = {
	headline: string;
	sections: Story['sections'];
	notes: Block[];
	source: Source;
	kicker: string | undefined;
	byline: string | undefined;
	standfirst: string | undefined;
	published: string | undefined;
	time: string | undefined;
};

/** Whether a kicker only says whose the story is, and so is none: "The Harbour Post", "Source: The Harbour Post". */
const saysWhose = (kicker: string, {publisher}: Source): boolean =>
	publisher !== undefined && kicker.replace(/^\p{L}{1,20}\s?[:：]\s?/u, '') === publisher.name;

/** The story, without its summary. */
export function* storyOf({page, meta, site}: Laid, found: Told): Generator<void, Story> {
	const bare: Story = {
		url: page.url.href,
		direction: 'ltr',
		headline: found.headline,
		sections: found.sections,
		notes: found.notes,
		summary: [],
		words: 0,
		minutes: 0,
	};
	const text = yield* textOf(bare);
	yield;
	const words = countWords(text);
	yield;
	const language = languageOf(text, meta.language);
	const stated = {published: meta.published ?? found.time ?? meta.time, updated: meta.updated};
	const {published, updated} = datesOf(stated, found.published);
	return {
		...bare,
		...(language ? {language} : {}),
		direction: directionOf(language, meta.direction),
		...(site ? {aggregator: {id: site.id, name: site.name}} : {}),
		...found.source,
		...(found.kicker && !saysWhose(found.kicker, found.source) ? {kicker: found.kicker} : {}),
		...(found.standfirst ? {standfirst: found.standfirst} : {}),
		...(found.byline ? {byline: found.byline} : {}),
		...(published ? {published} : {}),
		...(updated ? {updated} : {}),
		words,
		minutes: words === 0 ? 0 : Math.max(1, Math.round(words / pace)),
	};
}
