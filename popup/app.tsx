/** The popup: takes a state, draws its screen, calls the actions. */
import {useMemo} from 'preact/hooks';
import {webAddress} from '../src/address';
import type {Story} from '../src/story';
import {Gone, NotArticle, OutOfReach, ReadingScreen, Stale} from './blank';
import {Masthead} from './masthead';
import type {OfferedSite} from './offer';
import {PlaceLink} from './place-link';
import {SaidLine} from './said';
import {type Actions, type State, siteIn} from './state';
import {StoryView} from './story';
import {useWhole} from './whole';
import {say} from './words';

/** What is offered over a story; of a known site by the aggregator's name. */
function offerIn(state: State): OfferedSite | undefined {
	const {view, settings} = state;
	if (siteIn(state)?.reach !== 'offered' || view.kind !== 'story' || !settings.everywhere) return undefined;
	const {veiling, reading} = view;
	return {site: veiling.site, ...(veiling.known && {name: reading.story.aggregator?.name})};
}

/** Whether the story can be taken to a tab of its own now. */
const isMovableIn = ({isMovable, stale}: State): boolean => isMovable === true && !stale;

function screen(state: State, actions: Actions, offer: OfferedSite | undefined, isWhole: boolean) {
	const {view} = state;
	switch (view.kind) {
		case 'reading':
			return <ReadingScreen wait={view.wait} actions={actions} />;
		case 'story':
			return (
				<StoryView
					story={view.reading.story}
					place={view.place}
					keepPlace={actions.keepPlace}
					copy={actions.copy}
					toTab={isMovableIn(state) ? actions.toTab : undefined}
					offer={offer}
					clean={actions.cleanSite}
					isWhole={isWhole}
				/>
			);
		case 'notAnArticle':
			return <NotArticle leadsTo={view.leadsTo} state={state} actions={actions} />;
		case 'gone':
			return <Gone page={view.page} />;
		case 'unreachable':
			return <OutOfReach why={view.why} actions={actions} />;
	}
}

/** On paper, where the story came from takes the place of our own words. */
function Colophon({story: {original, url}}: {story: Story}) {
	return (
		<footer class="colophon">
			<p>{say('colophon')}</p>
			<p class="on-paper">{webAddress(original) ?? url}</p>
		</footer>
	);
}

export function App({state, actions}: {state: State; actions: Actions}) {
	const {view, stale, closed, said} = state;
	// A long story is drawn once, however often a panel opens or a count changes over it.
	const story = view.kind === 'story' ? view.reading.story : undefined;
	const offer = offerIn(state);
	const isWhole = useWhole(story);
	const drawn = useMemo(
		() => screen(state, actions, offer, isWhole),
		[story ?? state, actions, offer !== undefined, isWhole, isMovableIn(state)],
	);
	return (
		<>
			{story && (
				<PlaceLink to="body" class="skip">
					{say('skipToStory')}
				</PlaceLink>
			)}
			<Masthead state={state} actions={actions} />
			<main aria-busy={view.kind === 'reading' || (story !== undefined && !isWhole)}>
				{stale && <Stale closed={closed} actions={actions} />}
				{drawn}
			</main>
			{story && <Colophon story={story} />}
			<SaidLine said={said} />
		</>
	);
}
