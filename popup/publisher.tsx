/** The way to those who did the work. */

import {webAddress} from '../src/address';
import type {Story} from '../src/story';
import {WebLink} from './link';
import {Ours} from './ours';
import {say} from './words';

/** The story's own page at its publisher, else the publisher's site; nothing when the page named neither. */
export function PublisherLink({story: {publisher, original}, class: look}: {story: Story; class: string}) {
	const page = webAddress(original);
	const site = webAddress(publisher?.url);
	const readIt = publisher ? say('readAt', publisher.name) : say('readAtPublisher');
	if (!page && !(site && publisher)) return null;
	return (
		<WebLink href={page ?? site} class={look} announced>
			<Ours>{page || !publisher ? readIt : say('visit', publisher.name)}</Ours>
			<span aria-hidden="true"> ↗</span>
		</WebLink>
	);
}
