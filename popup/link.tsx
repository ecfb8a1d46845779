/** Links out of the popup: to the web, in a new tab, telling the place linked to nothing. */
import type {ComponentChildren} from 'preact';
import {webAddress} from '../src/address';
import {say} from './words';

type Props = {href: string | undefined; class?: string; announced?: boolean; children: ComponentChildren};

/**
 * A link to the web; its children alone when `href` leads nowhere on the web. Its words cannot turn the direction of what
 * follows, and a host of other letters than it seems is named beside it. `announced`: screen readers hear of the tab.
 */
export function WebLink({href, class: look, announced, children}: Props) {
	const address = webAddress(href);
	if (address === undefined) return <>{children}</>;
	const {hostname} = new URL(address);
	return (
		<a href={address} class={look} title={hostname} target="_blank" rel="noreferrer">
			<bdi>{children}</bdi>
			{hostname.includes('xn--') && <small> ({hostname})</small>}
			{announced && <span class="unseen"> ({say('newTab')})</span>}
		</a>
	);
}
