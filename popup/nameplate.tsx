/** The name at the top: the publisher who wrote it, and the aggregator it was read at. */
import type {Story} from '../src/story';
import {bareHost} from './host';
import {say} from './words';

const hostOf = (url: string) => (URL.canParse(url) ? bareHost(new URL(url).hostname) : '');

export function Nameplate({story}: {story?: Story}) {
	if (!story) return <p class="nameplate">{say('appName')}</p>;
	const {publisher, aggregator, url, language} = story;
	if (!publisher && aggregator)
		return (
			<p class="nameplate">
				<bdi>{aggregator.name}</bdi>
				<small class="unnamed">{say('publisherUnnamed')}</small>
			</p>
		);
	return (
		<p class="nameplate">
			<bdi lang={publisher && language}>{publisher?.name ?? hostOf(url)}</bdi>
			{aggregator && <small>{say('via', aggregator.name)}</small>}
		</p>
	);
}
