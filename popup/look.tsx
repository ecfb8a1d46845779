/** The reader's choices: text size, theme, and where pages are cleaned. */
import type {Settings} from '../src/platform/settings';
import {Choice, Switch} from './choice';
import type {Actions} from './state';
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

type Props = {settings: Settings; site: string | undefined; actions: Actions};

/** `site`: the host that automatic cleaning covers, when the page in front of the reader stands on one. */
export function Look({settings, site, actions}: Props) {
	const {textSize, theme, everywhere, off} = settings;
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
				{site && (
					<Switch
						label={say('cleanSite', site)}
						on={everywhere && !off.includes(site)}
						disabled={!everywhere}
						turn={on => actions.cleanSite(site, on)}
					/>
				)}
				<Switch label={say('cleanEverywhere')} on={everywhere} turn={on => actions.set({everywhere: on})} />
			</fieldset>
		</div>
	);
}
