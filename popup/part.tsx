/** The banner over a story of which only a part was delivered: why, and where the rest is. */
import type {PartReason, Story} from '../src/story';
import {partWords} from './labels';
import {WebLink} from './link';
import {Ours} from './ours';
import {PublisherLink} from './publisher';
import {betweenSentences, say} from './words';

/** Which page of the story this is, and the way to the next one. */
function PageOfStory({page: {number, of, next}}: {page: NonNullable<Story['page']>}) {
	return (
		<p>
			<Ours>{of ? say('pageOf', `${number}`, `${of}`) : say('pageNumber', `${number}`)}</Ours>
			{next && (
				<>
					{betweenSentences()}
					<WebLink href={next}>
						<Ours>{say('nextPage')}</Ours>
					</WebLink>
				</>
			)}
		</p>
	);
}

export function PartBanner({story, part}: {story: Story; part: PartReason}) {
	return (
		<div class="part" role="note">
			<p>
				<Ours>
					<strong>{say('partTitle')}</strong>
					{betweenSentences()}
					{say(partWords[part])}
				</Ours>
			</p>
			{story.page && <PageOfStory page={story.page} />}
			<PublisherLink story={story} class="button" />
		</div>
	);
}
