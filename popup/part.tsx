/** The banner over a story of which only a part was delivered: why, and where the rest is. */
import type {PartReason, Story} from '../src/story';
import {partWords} from './labels';
import {Ours} from './ours';
import {PublisherLink} from './publisher';
import {say} from './words';

export function PartBanner({story, part}: {story: Story; part: PartReason}) {
	return (
		<div class="part" role="note">
			<p>
				<Ours>
					<strong>{say('partTitle')}.</strong> {say(partWords[part])}
				</Ours>
			</p>
			<PublisherLink story={story} class="button" />
		</div>
	);
}
