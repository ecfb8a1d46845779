/** What stands over a story's body: kicker, headline, standfirst, byline, date and reading time. */
import type {Story} from '../src/story';
import {changeInWords, dateInWords, foreignLanguage} from './dates';
import {Ours} from './ours';
import {locale, say, sayCount} from './words';

/** A headline longer than this is set smaller. In characters. */
const longHeadline = 110;

function Dateline({story: {published, updated, minutes, language}}: {story: Story}) {
	const written = published && dateInWords(published, locale());
	const changed = updated && changeInWords(updated, published, locale());
	const tongue = foreignLanguage(language, locale());
	return (
		<p class="dateline">
			{written && (
				<time dateTime={published}>
					<Ours>{written}</Ours>
				</time>
			)}
			{changed && (
				<time dateTime={updated}>
					<Ours>{say('updated', changed)}</Ours>
				</time>
			)}
			{minutes > 0 && (
				<span>
					<Ours>{sayCount('minutes', minutes)}</Ours>
				</span>
			)}
			{tongue && (
				<span>
					<Ours>{say('inLanguage', tongue)}</Ours>
				</span>
			)}
		</p>
	);
}

/** The publisher's own summary, and under it whose it is: the one below is ours. */
function Standfirst({text, publisher}: {text: string; publisher: Story['publisher']}) {
	return (
		<div class="standfirst">
			<p>{text}</p>
			<small>
				<Ours>{publisher ? say('standfirstBy', publisher.name) : say('standfirstTheirs')}</Ours>
			</small>
		</div>
	);
}

export function Furniture({story}: {story: Story}) {
	const {kicker, headline, standfirst, byline, publisher} = story;
	return (
		<div class="furniture">
			{kicker && <p class="kicker">{kicker}</p>}
			<h1 class={headline.length > longHeadline ? 'long' : undefined}>{headline}</h1>
			{standfirst && <Standfirst text={standfirst} publisher={publisher} />}
			{byline && <p class="byline">{byline}</p>}
			<Dateline story={story} />
		</div>
	);
}
