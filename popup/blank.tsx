/** The screens without a story. */
import {webAddress} from '../src/address';
import type {Unreachable} from '../src/platform/tabs';
import {accountOf, accountTitle} from './account';
import {bareHost} from './host';
import {WebLink} from './link';
import {Removals} from './removals';
import type {Actions, State} from './state';
import {say} from './words';

/**
 * Lines of type to come. The words are there for everyone; the bars are decoration. Who has waited for long is offered what
 * is there.
 */
export function ReadingScreen({wait, actions}: {wait?: 'loading' | 'long'; actions: Actions}) {
	return (
		<div class="blank waiting">
			<h1>{say(wait ? 'loading' : 'reading')}</h1>
			{wait === 'long' && (
				<button type="button" class="button" onClick={actions.readSoFar}>
					{say('readSoFar')}
				</button>
			)}
			<div class="galley" aria-hidden="true">
				<i />
				<i />
				<i />
				<i />
				<i />
			</div>
		</div>
	);
}

function Retry({actions}: {actions: Actions}) {
	return (
		<button type="button" class="button" onClick={actions.retry}>
			{say('readAgain')}
		</button>
	);
}

/** A page that only leads on to a story, and where. */
function LeadsOn({leadsTo}: {leadsTo: string}) {
	return (
		<div class="blank">
			<h1>{say('leadsOnTitle')}</h1>
			<p>{say('leadsOnText')}</p>
			<WebLink href={leadsTo} class="button" announced>
				{say('leadsOnLink', bareHost(new URL(leadsTo).hostname))}
				<span aria-hidden="true"> ↗</span>
			</WebLink>
		</div>
	);
}

/** Not an article; what was hidden in the page all the same is listed here. */
type Props = {leadsTo?: string; state: State; actions: Actions};

export function NotArticle({leadsTo, state, actions}: Props) {
	const address = webAddress(leadsTo);
	const account = accountOf(state);
	if (address) return <LeadsOn leadsTo={address} />;
	return (
		<div class="blank">
			<h1>{say('notArticleTitle')}</h1>
			<p>{say('notArticleText')}</p>
			{!state.stale && <Retry actions={actions} />}
			{account && account.found.length > 0 && (
				<section class="apart" aria-labelledby="apart-title">
					<h2 id="apart-title">{accountTitle(account)}</h2>
					<Removals state={state} actions={actions} />
				</section>
			)}
		</div>
	);
}

/** In a tab that holds a story: the page that it was read from is no longer there. */
export function Gone({page}: {page: string}) {
	return (
		<div class="blank">
			<h1>{say('goneTitle')}</h1>
			<p>{say('goneText')}</p>
			<WebLink href={page} class="button" announced>
				{say('goneLink')}
				<span aria-hidden="true"> ↗</span>
			</WebLink>
		</div>
	);
}

const outOfReach = {
	kept: ['unreachableTitle', 'unreachableText'],
	failed: ['failedTitle', 'failedText'],
	silent: ['silentTitle', 'silentText'],
} as const;

/** Where trying again helps by itself, it is offered; a page that comes after all is read without. */
export function OutOfReach({why, actions}: {why: Unreachable['why']; actions: Actions}) {
	const [title, text] = outOfReach[why];
	return (
		<div class="blank">
			<h1>{say(title)}</h1>
			<p>{say(text)}</p>
			{why === 'silent' && <Retry actions={actions} />}
		</div>
	);
}

/** Over whatever was read before: the page it came from is gone. */
export function Stale({closed, actions}: {closed?: boolean; actions: Actions}) {
	return (
		<div class="part stale">
			<p>{say(closed ? 'closed' : 'stale')}</p>
			{!closed && <Retry actions={actions} />}
		</div>
	);
}
