/** Takes the story to a tab of its own: more room than under the button, and a browser's find and print. */
import {Ours} from './ours';
import {say} from './words';

export function TabButton({toTab}: {toTab: () => void}) {
	return (
		<button type="button" class="plain" onClick={toTab}>
			<Ours>{say('openInTab')}</Ours>
		</button>
	);
}
