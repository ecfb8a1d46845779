/** Why something on a page is not story. Apart from the guards, which the content script need not carry. */

/** Reasons whose removals are veiled in the page. */
export const veiledReasons = [
	'sign-up',
	'sign-in',
	'subscribe',
	'newsletter',
	'app',
	'support',
	'promo',
	'related',
	'overlay',
] as const;

/** Reasons for what is not story and stays as it is in the page. */
export const plainReasons = [
	'ad',
	'navigation',
	'share',
	'comments',
	'bio',
	'credit',
	'rights',
	'stamp',
	'furniture',
	'repeat',
] as const;

export type VeiledReason = (typeof veiledReasons)[number];
export type Reason = VeiledReason | (typeof plainReasons)[number];

/** Reasons that a line gives by its own words, as the engine's rules know them; each has its evidence beside them. */
export type RuledReason = Exclude<
	Reason,
	'sign-up' | 'sign-in' | 'subscribe' | 'app' | 'support' | 'overlay' | 'navigation' | 'repeat'
>;

/** Reasons of callouts: what lines ask of the reader, or say to them, that stays in the page. */
export const calloutReasons = ['ad', 'comments', 'credit', 'furniture', 'share'] as const;

export type CalloutReason = (typeof calloutReasons)[number];
