/** The reader's choices: text size, theme, and where pages are cleaned. */
import type {Settings} from '../src/platform/settings';
import {Choice, Switch} from './choice';
import {bareHost} from './host';
import {OtherSites} from './other-sites';
import {SaidHere} from './said';
import {type Actions, type State, siteIn} from './state';
import {say} from './words';

/** One letter in five sizes says "text size" in every language written with it, and is labelled for the rest. */
const letter = (size: Settings['textSize']) => <span class={`letter letter-${size + 1}`}>A</span>;

const sizes = () => [
	{value: -1 as const, label: say('sizeSmall'), shown: letter(-1)},
	{value: 0 as const, label: say('sizeNormal'), shown: letter(0)},
	{value: 1 as const, label: say('sizeLarge'), shown: letter(1)},
	{value: 2 as const, label: say('sizeLarger'), shown: letter(2)},
	{value: 3 as const, label: say('sizeLargest'), shown: letter(3)},
];

const themes = () => [
	{value: 'system' as const, label: say('themeSystem')},
	{value: 'light' as const, label: say('themeLight')},
	{value: 'dark' as const, label: say('themeDark')},
];

type Site = NonNullable<ReturnType<typeof siteIn>>;

/** The switch of the site in front, which does nothing while the one over it is off. One that is not ours to enter yet is asked for in the click. */
function SiteSwitch({
	site: {name, reach, isOn},
	everywhere,
	actions,
}: {
	site: Site;
	everywhere: boolean;
	actions: Actions;
}) {
	const hint = everywhere ? reach === 'offered' && say('offerHint') : say('onSiteOff');
	return (
		<div class="under">
			<Switch label={say('onSite', bareHost(name))} on={isOn} disabled={!everywhere} turn={actions.cleanSite} />
			{hint && <p class="quiet">{hint}</p>}
		</div>
	);
}

export function Look({state, actions}: {state: State; actions: Actions}) {
	const {textSize, theme, everywhere} = state.settings;
	const site = siteIn(state);
	return (
		<div class="look">
			<Choice
				legend={say('textSize')}
				name="size"
				options={sizes()}
				value={textSize}
				choose={size => actions.set({textSize: size})}
			/>
			<Choice
				legend={say('theme')}
				name="theme"
				options={themes()}
				value={theme}
				choose={chosen => actions.set({theme: chosen})}
			/>
			<fieldset>
				<legend>{say('cleaning')}</legend>
				<Switch label={say('cleanEverywhere')} on={everywhere} turn={on => actions.set({everywhere: on})} />
				<p class="quiet">{say('cleanEverywhereHint')}</p>
				{site && <SiteSwitch site={site} everywhere={everywhere} actions={actions} />}
				<OtherSites state={state} actions={actions} />
				<SaidHere said={state.said} />
			</fieldset>
		</div>
	);
}
