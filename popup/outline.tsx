/** The outline: the story's labelled sections, each a way there. */
import type {Section, Story} from '../src/story';
import {Heading} from './heading';
import {Ours} from './ours';
import {PlaceLink} from './place-link';
import {outlineId, sectionId} from './places';
import {roleBeside, standsOver} from './section';
import {say, sayCount} from './words';

/** An outline of more entries than this starts closed, so that the story stays near. */
const openUpTo = 6;

type EntryProps = {
	section: Section;
	index: number;
	language?: string;
	isOver: boolean;
	enter: (section: number) => void;
};

function Entry({section, index, language, isOver, enter}: EntryProps) {
	const role = roleBeside(section, language);
	return (
		<li class={isOver ? 'over' : undefined}>
			<PlaceLink to={sectionId(index)} go={() => enter(index)}>
				<Heading label={section.label ?? ''} />
			</PlaceLink>
			{role && (
				<small>
					<Ours>{role}</Ours>
				</small>
			)}
		</li>
	);
}

type Props = {story: Story; enter: (section: number) => void};

/** Nothing for a story of fewer than two labelled sections. `enter`: called with the section that the reader wants to see. */
export function Outline({story: {sections, language}, enter}: Props) {
	const labelled = sections.flatMap((section, index) => (section.label ? [{section, index}] : []));
	if (labelled.length < 2) return null;
	return (
		<nav class="outline" aria-label={say('outlineTitle')}>
			<details open={labelled.length <= openUpTo}>
				<summary id={outlineId}>
					<Ours>{say('outlineTitle')}</Ours>{' '}
					<small>
						<Ours>{sayCount('sections', labelled.length)}</Ours>
					</small>
				</summary>
				<ol>
					{labelled.map(({section, index}) => (
						<Entry
							key={index}
							section={section}
							index={index}
							language={language}
							isOver={standsOver(sections, index)}
							enter={enter}
						/>
					))}
				</ol>
			</details>
		</nav>
	);
}
