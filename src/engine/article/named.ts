/** What the names of boxes say of the lines in them that are no story. */
import type {Reason} from '../../reasons';
import type {Verdict} from '../line/verdicts';
import type {Box} from '../page/sheet';

/** The reasons, by the names that give them; of pictures too. */
const named: readonly [Reason, RegExp][] = [
	['comments', /\bcomments?\b|comment-|disqus|respond|livefyre/],
	['share', /\bshar(?:e|ing)|social/],
	['bio', /author-?_?(?:bio|box|info|card|desc|about)|about-?_?(?:the-?)?author|\bbio(?:graphy)?\b|contributor/],
	[
		'related',
		/related|recommend|read-?_?(?:more|next|also)|more-?_?(?:stories|news|from|on)|trending|popular|most-?_?read|outbrain|taboola|teaser|see-?also|up-?next|carousel/,
	],
	['ad', /\bad(?:s|vert\w*|-\w+|_\w+)?\b|sponsor|promoted|dfp|google_ad/],
	['navigation', /breadcrumb|\bnav\b|navigation|pagination|\bmenu\b|\btoc\b|table-of-contents|sidebar|toolbar/],
	['rights', /copyright|legal|disclaimer|license/],
];

/** The reason that a box's name gives. */
export function nameOf(box: Box): Verdict | undefined {
	const hint = box.hint === '' ? undefined : named.find(([, pattern]) => pattern.test(box.hint));
	return hint && {reason: hint[0], evidence: `stands in a box named “${hint[1].exec(box.hint)?.[0]}”`};
}
