/** The story: furniture, summary, outline, sections, notes. In its own language and direction. */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Place} from '../src/platform/place';
import type {Story} from '../src/story';
import {CopyButton} from './copy';
import {Furniture} from './furniture';
import {Notes} from './notes';
import {KnownOffer, type OfferedSite, QuietOffer} from './offer';
import {Outline} from './outline';
import {PartBanner} from './part';
import {type Found, goTo, outlineId, placeId, sectionId, sentenceId, type Visit} from './places';
import {PublisherLink} from './publisher';
import {useReadingPlace} from './reading-place';
import {isHeaded, SectionView, standsOver} from './section';
import {Summary} from './summary';
import {TabButton} from './tab-button';

/** Where the summary or the outline has led the reader, and the ways there and back. */
function useFollowing() {
	const [visit, setVisit] = useState<Visit>();
	useEffect(() => {
		if (visit) goTo(visit.found ? placeId(visit.section, visit.found.sentence.block) : sectionId(visit.section));
	}, [visit]);
	const back = () => {
		if (visit) goTo(visit.found ? sentenceId(visit.found.index) : outlineId);
		setVisit(undefined);
	};
	const follow = (found: Found) => setVisit({section: found.sentence.section, found});
	const enter = (section: number) => setVisit({section});
	return {visit, follow, enter, back};
}

/** The neighbour of the offer, which gets the keyboard when the offer goes with it. */
function useNeighbour(isOffered: boolean) {
	const neighbour = useRef<HTMLButtonElement>(null);
	const wasOffered = useRef(isOffered);
	useEffect(() => {
		if (wasOffered.current && !isOffered && document.activeElement === document.body) neighbour.current?.focus();
		wasOffered.current = isOffered;
	}, [isOffered]);
	return neighbour;
}

type Props = {
	story: Story;
	place?: Place;
	keepPlace: (place?: Place) => void;
	copy: () => void;
	toTab?: () => void;
	offer?: OfferedSite;
	clean: (on: boolean) => void;
	isWhole: boolean;
};

/**
 * `offer`: the site of the story, when it could be cleaned from now on; `clean` is called when the reader wants that.
 * `toTab`: takes the story to a tab of its own. `isWhole`: whether what stands below the summary is drawn too. `place`:
 * where its reader left it, `keepPlace` keeps where they are now.
 */
export function StoryView({story, place, keepPlace, copy, toTab, offer, clean, isWhole}: Props) {
	const accept = () => clean(true);
	const {visit, follow, enter, back} = useFollowing();
	useReadingPlace(isWhole, place, keepPlace);
	const neighbour = useNeighbour(offer !== undefined);
	const look = {language: story.language, isHeaded: isHeaded(story.sections)};
	const visitTo = (section: number) => (visit?.section === section ? visit : undefined);
	return (
		<article lang={story.language} dir={story.direction}>
			<Furniture story={story} />
			<div class="desk">
				<CopyButton copy={copy} button={neighbour} />
				{toTab && <TabButton toTab={toTab} />}
				{!story.part && <PublisherLink story={story} class="plain" />}
				{offer && <QuietOffer offer={offer} accept={accept} />}
			</div>
			{offer && <KnownOffer offer={offer} accept={accept} />}
			{story.part && <PartBanner story={story} part={story.part} />}
			<Summary story={story} follow={follow} />
			{isWhole && (
				<>
					<Outline story={story} enter={enter} />
					<div id="body" class="body" tabIndex={-1}>
						{story.sections.map((section, i) => (
							<SectionView
								key={i}
								section={section}
								index={i}
								look={look}
								isOver={standsOver(story.sections, i)}
								visit={visitTo(i)}
								back={back}
							/>
						))}
					</div>
					<Notes notes={story.notes} />
				</>
			)}
		</article>
	);
}
