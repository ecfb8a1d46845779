/** The popup: takes a state, draws its screen, calls the actions. */
import {useMemo} from 'preact/hooks';
import {NotArticle, ReadingScreen, Stale, Unreachable} from './blank';
import {Masthead} from './masthead';
import {PlaceLink} from './place-link';
import {SaidLine} from './said';
import type {Actions, State, View} from './state';
import {StoryView} from './story';
import {say} from './words';

function screen(view: View, actions: Actions) {
	switch (view.kind) {
		case 'reading':
			return <ReadingScreen />;
		case 'story':
			return <StoryView story={view.reading.story} copy={actions.copy} />;
		case 'notAnArticle':
			return <NotArticle veiling={view.veiling} actions={actions} />;
		case 'unreachable':
			return <Unreachable actions={actions} />;
	}
}

export function App({state, actions}: {state: State; actions: Actions}) {
	const {view, stale, said} = state;
	// A long story is drawn once, however often a panel opens or a count changes over it.
	const story = view.kind === 'story' ? view.reading.story : undefined;
	const drawn = useMemo(() => screen(view, actions), [story ?? view, actions]);
	return (
		<>
			{story && (
				<PlaceLink to="body" class="skip">
					{say('skipToStory')}
				</PlaceLink>
			)}
			<Masthead state={state} actions={actions} />
			<main aria-busy={view.kind === 'reading'}>
				{stale && <Stale actions={actions} />}
				{drawn}
			</main>
			{story && <footer class="colophon">{say('colophon')}</footer>}
			<SaidLine said={said} />
		</>
	);
}
