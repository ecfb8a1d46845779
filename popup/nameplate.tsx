/** The name at the top: the publisher who wrote it, and the aggregator it was read at. */
import type {Story} from '../src/story';
import {say} from './words';

/** The host of a page, without the `www.` that no one says. */
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

export function Nameplate({story}: {story?: Story}) {
	if (!story) return <p class="nameplate">{say('appName')}</p>;
	const {publisher, aggregator, url} = story;
	return (
		<p class="nameplate">
			{publisher && <bdi>{publisher.name}</bdi>}
			{!publisher && !aggregator && <bdi>{hostOf(url)}</bdi>}
			{aggregator && <small>{say('via', aggregator.name)}</small>}
		</p>
	);
}
