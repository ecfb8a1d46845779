/** The quick summary: sentences of the story, each leading to its place. */
import type {Story} from '../src/story';
import {Ours} from './ours';
import {PlaceLink} from './place-link';
import {type Found, placeId, sentenceId} from './places';
import {Rewrite} from './rewrite';
import {say} from './words';

/** `follow`: called with the sentence that the reader wants to see in its place. */
export function Summary({story, follow}: {story: Story; follow: (found: Found) => void}) {
	const {summary, part} = story;
	if (summary.length === 0) return null;
	const theirs = !part && summary.every(sentence => sentence.theirs);
	return (
		<section class="summary" aria-labelledby="summary-title" aria-describedby="summary-hint">
			<h2 id="summary-title">
				<Ours>{say(part ? 'summaryTitlePart' : theirs ? 'summaryTitleTheirs' : 'summaryTitle')}</Ours>
			</h2>
			<p id="summary-hint">
				<Ours>{say('summaryHint')}</Ours>
			</p>
			<ol>
				{summary.map((sentence, index) => (
					<li key={index}>
						<PlaceLink
							id={sentenceId(index)}
							to={placeId(sentence.section, sentence.block)}
							go={() => follow({index, sentence})}
						>
							{sentence.text}
						</PlaceLink>
						{sentence.theirs && !theirs && (
							<small>
								<Ours>{say('summaryTheirs')}</Ours>
							</small>
						)}
					</li>
				))}
			</ol>
			<Rewrite story={story} />
		</section>
	);
}
