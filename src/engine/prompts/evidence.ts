/** Evidence in words, for the reader who asks why something was hidden. */
import type {VeiledReason} from '../../reasons';
import type {Evidence} from './marks';

/** What a line does that is a call, in words for its reader. */
const asks: Record<VeiledReason, string> = {
	'sign-up': 'asks to sign up',
	'sign-in': 'asks to sign in',
	subscribe: 'asks to subscribe',
	newsletter: 'offers a newsletter',
	app: 'offers an app',
	support: 'asks for support',
	promo: 'promotes something else',
	related: 'leads to other stories',
	overlay: 'lies over the page',
};

/** One sentence's worth, without a full stop. */
export function saidOf(evidence: Evidence): string {
	if (evidence[0] === 'call') return `the whole line ${asks[evidence[1]]}`;
	if (evidence[0] === 'pitch') return `is worded as a line that ${asks[evidence[1]]}`;
	const [kind, about] = evidence;
	switch (kind) {
		case 'phrase':
			return `whole line matches the frame phrase “${about}”`;
		case 'selector':
			return `stands in ${about}`;
		case 'box':
			return `part of the same box as “${about.slice(0, 60)}”`;
		case 'heading':
			return `listed under “${about.slice(0, 60)}”`;
	}
}
