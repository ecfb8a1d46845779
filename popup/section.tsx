/** One section of a story: its label, what it does in the story, its blocks. */
import type {Section} from '../src/story';
import {BlockView} from './block';
import {roleWords} from './labels';
import {Ours} from './ours';
import {type Found, placeId, sectionId} from './places';
import {ranks} from './ranks';
import {say} from './words';

/** A label longer than this is a sentence (a live blog's heading) and set as one. In characters. */
const longLabel = 42;

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** The words for a section's role, unless its label says as much itself ("By the numbers", "What's next"). */
export function roleBeside({label, role}: Section): string | undefined {
	if (!label || !role) return undefined;
	const words = say(roleWords[role]);
	const said = new Set(wordsOf(label));
	return wordsOf(words).some(word => said.has(word)) ? undefined : words;
}

function Label({section, index}: {section: Section; index: number}) {
	const {label = ''} = section;
	const role = roleBeside(section);
	return (
		<div class={label.length > longLabel ? 'label long' : 'label'}>
			<h2 id={sectionId(index)} tabIndex={-1}>
				{label}
			</h2>
			{role && (
				<p>
					<Ours>{role}</Ours>
				</p>
			)}
		</div>
	);
}

function BackToSummary({back}: {back: () => void}) {
	return (
		<button type="button" class="back" onClick={back}>
			<span aria-hidden="true">↑ </span>
			<Ours>{say('backToSummary')}</Ours>
		</button>
	);
}

type Props = {section: Section; index: number; found?: Found; back: () => void};

/** `found`: the sentence of the summary that the reader has followed into this section. */
export function SectionView({section, index, found, back}: Props) {
	const rankOf = ranks(section.blocks, section.label ? 3 : 2);
	return (
		<section class="section">
			{section.label && <Label section={section} index={index} />}
			{section.blocks.map((block, i) => {
				const here = found?.sentence.block === i;
				return (
					<div key={i} id={placeId(index, i)} class={here ? 'place found' : 'place'} tabIndex={here ? -1 : undefined}>
						<BlockView block={block} rank={rankOf[i] ?? 2} sought={here ? found.sentence.text : undefined} />
						{here && <BackToSummary back={back} />}
					</div>
				);
			})}
		</section>
	);
}
