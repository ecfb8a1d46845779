/** Offers to clean a site's stories from now on. The browser asks the reader itself, for that site alone. */
import {bareHost} from './host';
import {Ours} from './ours';
import {say} from './words';

/** `name`: the aggregator's, when the site is a known one. */
export type OfferedSite = {site: string; name?: string};

type Props = {offer: OfferedSite; accept: () => void};

function Accept({offer: {site}, accept, look}: Props & {look: string}) {
	return (
		<button type="button" class={look} onClick={accept}>
			<Ours>{say('alwaysClean', bareHost(site))}</Ours>
		</button>
	);
}

/** For a site nobody has described: a quiet word among what can be done with the story. */
export const QuietOffer = ({offer, accept}: Props) =>
	offer.name ? null : <Accept offer={offer} accept={accept} look="plain accept" />;

/** For a known site: its prompts are known, so it is worth a sentence. */
export function KnownOffer({offer, accept}: Props) {
	const {name} = offer;
	if (!name) return null;
	return (
		<div class="offer" role="note">
			<p>
				<Ours>{say('siteKnown', name)}</Ours>
			</p>
			<Accept offer={offer} accept={accept} look="button" />
		</div>
	);
}
