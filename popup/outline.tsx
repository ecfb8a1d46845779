/** The outline: the story's labelled sections, each a way there. */
import type {Section, Story} from '../src/story';
import {Heading} from './heading';
import {Ours} from './ours';
import {PlaceLink} from './place-link';
import {sectionId} from './places';
import {roleBeside} from './section';
import {say, sayCount} from './words';

/** An outline of more entries than this starts closed, so that the story stays near. */
const openUpTo = 6;

type EntryProps = {section: Section; index: number; language?: string};

function Entry({section, index, language}: EntryProps) {
	const role = roleBeside(section, language);
	return (
		<li>
			<PlaceLink to={sectionId(index)}>
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

/** Nothing for a story of fewer than two labelled sections. */
export function Outline({story: {sections, language}}: {story: Story}) {
	const labelled = sections.flatMap((section, index) => (section.label ? [{section, index}] : []));
	if (labelled.length < 2) return null;
	return (
		<nav class="outline" aria-label={say('outlineTitle')}>
			<details open={labelled.length <= openUpTo}>
				<summary>
					<Ours>
						{say('outlineTitle')} <small>{sayCount('sections', labelled.length)}</small>
					</Ours>
				</summary>
				<ol>
					{labelled.map(({section, index}) => (
						<Entry key={index} section={section} index={index} language={language} />
					))}
				</ol>
			</details>
		</nav>
	);
}
