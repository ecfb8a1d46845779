/** Links out of the popup: to the web, in a new tab, telling the place linked to nothing. */
import type {ComponentChildren} from 'preact';
import {say} from './words';

/** `href` as an address of the web; undefined for every other scheme, and for what is no address. */
export function webAddress(href: string | undefined): string | undefined {
	if (href === undefined || !URL.canParse(href)) return undefined;
	const url = new URL(href);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

type Props = {href: string | undefined; class?: string; announced?: boolean; children: ComponentChildren};

/** A link to the web; its children alone when `href` leads nowhere on the web. `announced`: screen readers hear of the tab. */
export function WebLink({href, class: look, announced, children}: Props) {
	const address = webAddress(href);
	if (address === undefined) return <>{children}</>;
	return (
		<a href={address} class={look} target="_blank" rel="noreferrer">
			{children}
			{announced && <span class="unseen"> ({say('newTab')})</span>}
		</a>
	);
}
