/** One section of a story: its label, what it does in the story, its blocks. */
import type {Section} from '../src/story';
import {BlockView} from './block';
import {foreignLanguage} from './dates';
import {Heading, timed} from './heading';
import {roleWords} from './labels';
import {Ours} from './ours';
import {outlineId, placeId, sectionId, sentenceId, type Visit} from './places';
import {isAttribution} from './quote';
import {ranks} from './ranks';
import {WayBack} from './way-back';
import {messageLanguage, say} from './words';

/** A label longer than this is a sentence (a live blog's heading). In characters. */
const longLabel = 42;

/** Whether a story's labels are set as headings: all of them, as soon as one is a sentence. */
export const isHeaded = (sections: Section[]): boolean => sections.some(({label = ''}) => label.length > longLabel);

/**
 * Whether all that a section has is its label, and another follows: a heading over several. A live post that was a film has
 * its time.
 */
export function standsOver(sections: Section[], index: number): boolean {
	const {label = '', blocks} = sections[index] as Section;
	const isHeading = /\p{L}/u.test(label) && timed(label).time === undefined;
	return isHeading && blocks.length === 0 && sections[index + 1]?.label !== undefined;
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/**
 * The words for a section's role, for a reader who may not understand its label: one in another language than ours. Unless
 * they are the label's own ("Background").
 */
export function roleBeside({label, role}: Section, language: string | undefined): string | undefined {
	if (!label || !role || !foreignLanguage(language, messageLanguage())) return undefined;
	const words = say(roleWords[role]);
	const said = new Set(wordsOf(label));
	return wordsOf(words).some(word => said.has(word)) ? undefined : words;
}

type LabelProps = Pick<Props, 'section' | 'index' | 'look' | 'isOver'>;

function Label({section, index, look: {language, isHeaded}, isOver}: LabelProps) {
	const {label = ''} = section;
	const role = roleBeside(section, language);
	const heading = <Heading label={label} />;
	return (
		<div class={['label', isHeaded && 'headed', isOver && 'over'].filter(Boolean).join(' ')}>
			<h2 id={sectionId(index)} tabIndex={-1}>
				{heading}
			</h2>
			{role && (
				<p>
					<Ours>{role}</Ours>
				</p>
			)}
		</div>
	);
}

/** What all sections of a story have in common: its language, and whether their labels are headings. */
type SectionLook = {language?: string; isHeaded: boolean};

type Props = {
	section: Section;
	index: number;
	look: SectionLook;
	isOver: boolean;
	visit?: Visit;
	back: () => void;
};

/** `isOver`: its label is a heading over the sections behind it. `visit`: how the reader came into this section, when it was by the summary or the outline. */
export function SectionView({section, index, look, isOver, visit, back}: Props) {
	const rankOf = ranks(section.blocks, section.label ? 3 : 2);
	const {found} = visit ?? {};
	return (
		<section class="section">
			{section.label && <Label section={section} index={index} look={look} isOver={isOver} />}
			{visit && !found && <WayBack words={say('backToOutline')} from={sectionId(index)} to={outlineId} back={back} />}
			{section.blocks.map((block, i) => {
				const here = found?.sentence.block === i;
				return (
					<div key={i} id={placeId(index, i)} class={here ? 'place found' : 'place'} tabIndex={here ? -1 : undefined}>
						<BlockView
							block={block}
							rank={rankOf[i] ?? 2}
							saysWho={isAttribution(section.blocks, i)}
							sought={here ? found.sentence.text : undefined}
						/>
						{here && (
							<WayBack words={say('backToSummary')} from={placeId(index, i)} to={sentenceId(found.index)} back={back} />
						)}
					</div>
				);
			})}
		</section>
	);
}
