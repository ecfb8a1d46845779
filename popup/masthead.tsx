/** The top of the popup: the nameplate, and two buttons that each open a panel under it. */
import type {ComponentChildren} from 'preact';
import {accountOf, accountShort, accountTitle} from './account';
import {Look} from './look';
import {Nameplate} from './nameplate';
import {type PanelName, usePanel} from './panel';
import {Removals} from './removals';
import type {Actions, State} from './state';
import {say} from './words';

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

type ToolProps = {name: PanelName; title: string; open: boolean; turn: () => void; children: ComponentChildren};

function Tool({name, title, open, turn, children}: ToolProps) {
	return (
		<button
			type="button"
			class={`tool tool-${name}`}
			title={title}
			aria-expanded={open}
			aria-controls={open ? `panel-${name}` : undefined}
			onClick={turn}
		>
			{children}
		</button>
	);
}

export function Masthead({state, actions}: {state: State; actions: Actions}) {
	const {view} = state;
	const {open, masthead, turn} = usePanel();
	const story = view.kind === 'story' ? view.reading.story : undefined;
	const account = story && accountOf(state);
	return (
		<header class="masthead" ref={masthead}>
			<div class="folio">
				<Nameplate story={story} />
				<div class="tools">
					{account && (
						<Tool name="hidden" title={accountTitle(account)} open={open === 'hidden'} turn={turn('hidden')}>
							{accountShort(account)}
						</Tool>
					)}
					<Tool name="look" title={say('look')} open={open === 'look'} turn={turn('look')}>
						<span aria-hidden="true">Aa</span>
						<span class="unseen">{say('look')}</span>
					</Tool>
				</div>
			</div>
			{open === 'hidden' && account && (
				<Panel name="hidden" title={accountTitle(account)}>
					<Removals state={state} actions={actions} />
				</Panel>
			)}
			{open === 'look' && (
				<Panel name="look" title={say('look')}>
					<Look state={state} actions={actions} />
				</Panel>
			)}
		</header>
	);
}
