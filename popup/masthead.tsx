/** The top of the popup: the nameplate, and two buttons that each open a panel under it. */
import type {ComponentChildren} from 'preact';
import {Look} from './look';
import {Nameplate} from './nameplate';
import {type PanelName, usePanel} from './panel';
import {Removals} from './removals';
import {type Actions, hiddenCount, type State, siteIn, type View} from './state';
import {say, sayCount} from './words';

function Panel({name, title, children}: {name: PanelName; title: string; children: ComponentChildren}) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
		<section class="panel" id={`panel-${name}`} tabIndex={0} aria-labelledby={`panel-${name}-title`}>
			<p class={name === 'look' ? 'unseen' : 'panel-title'} id={`panel-${name}-title`}>
				{title}
			</p>
			{children}
		</section>
	);
}

type ToolProps = {name: PanelName; open: boolean; turn: () => void; children: ComponentChildren};

function Tool({name, open, turn, children}: ToolProps) {
	return (
		<button
			type="button"
			class={`tool tool-${name}`}
			aria-expanded={open}
			aria-controls={open ? `panel-${name}` : undefined}
			onClick={turn}
		>
			{children}
		</button>
	);
}

const veilingOf = (view: View) => ('veiling' in view ? view.veiling : undefined);
const countWords = (count: number) => (count === 0 ? say('hiddenShortNone') : sayCount('hiddenShort', count));

export function Masthead({state, actions}: {state: State; actions: Actions}) {
	const {view, settings} = state;
	const {open, masthead, turn} = usePanel();
	const veiling = veilingOf(view);
	const reading = view.kind === 'story' ? view.reading : undefined;
	return (
		<header class="masthead" ref={masthead}>
			<div class="folio">
				<Nameplate story={reading?.story} />
				<div class="tools">
					{reading && veiling && (
						<Tool name="hidden" open={open === 'hidden'} turn={turn('hidden')}>
							{countWords(hiddenCount(veiling))}
						</Tool>
					)}
					<Tool name="look" open={open === 'look'} turn={turn('look')}>
						<span aria-hidden="true">Aa</span>
						<span class="unseen">{say('look')}</span>
					</Tool>
				</div>
			</div>
			{open === 'hidden' && reading && veiling && (
				<Panel name="hidden" title={say(veiling.cleaning ? 'hiddenTitle' : 'foundTitle')}>
					<Removals veiling={veiling} read={reading.removals} actions={actions} />
				</Panel>
			)}
			{open === 'look' && (
				<Panel name="look" title={say('look')}>
					<Look settings={settings} site={siteIn(state)} actions={actions} />
				</Panel>
			)}
		</header>
	);
}
