/** What invented pages hide, and what their stories leave out. */
import type {Veiling} from '../../src/platform/protocol';
import type {Removal} from '../../src/story';

/** With an id as the engine makes them: of the reason and the words. */
const removal = (reason: Removal['reason'], excerpt: string, veiled = true): Removal => ({
	id: `${reason}:${excerpt.slice(0, 80)}`,
	reason,
	excerpt,
	evidence: 'what an engineer asks for, and the popup does not tell',
	veiled,
});

export const veiled: Removal[] = [
	removal('promo', 'Get all your news in one place. 100’s of premium titles. One app.'),
	removal('sign-up', 'Sign up to read this article'),
	removal('sign-in', 'Already a member? Sign in here'),
	removal('related', 'Related Stories · Top stories on inkl right now'),
	removal(
		'app',
		'Download the app. One app. One membership. 100+ trusted global sources, and more words than two lines of this list can ever hold without being cut off somewhere.',
	),
];

export const leftOut: Removal[] = [removal('stamp', 'Updated', false), removal('share', 'Share this story', false)];

export const veiling: Veiling = {site: 'inkl.com', known: true, cleaning: true, removals: veiled, shown: []};
export const uncovered: Veiling = {site: 'elsewhere.example', known: false, cleaning: false, removals: [], shown: []};
