/** The name at the top: the publisher who wrote it, and the aggregator it was read at. */
import type {Story} from '../src/story';
import {bareHost} from './host';
import {say} from './words';

const hostOf = (url: string) => (URL.canParse(url) ? bareHost(new URL(url).hostname) : '');

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
