/** The other sites of which the reader has said something: those added, and those left as they are. */
import type {Held} from '../src/platform/hosts';
import {cleans} from '../src/platform/settings';
import {Switch} from './choice';
import {bareHost} from './host';
import {type Actions, type State, siteIn} from './state';
import {say} from './words';

/** By name, without that of the page in front, which has its own switch. */
function otherSites(state: State): Held[] {
	const {held = [], settings} = state;
	const here = siteIn(state)?.name;
	return held
		.filter(({site, isAdded}) => site !== here && (isAdded || settings.off.includes(site)))
		.sort((one, other) => bareHost(one.site).localeCompare(bareHost(other.site)));
}

export function OtherSites({state, actions}: {state: State; actions: Actions}) {
	const {settings} = state;
	const others = otherSites(state);
	if (others.length === 0) return null;
	return (
		<details class="other-sites">
			<summary>{say('otherSites')}</summary>
			<div class="under">
				{others.map(other => (
					<Switch
						key={other.origin}
						label={say('onSite', bareHost(other.site))}
						on={cleans(settings, other.site)}
						disabled={!settings.everywhere}
						turn={on => actions.cleanOther(other, on)}
					/>
				))}
			</div>
		</details>
	);
}
