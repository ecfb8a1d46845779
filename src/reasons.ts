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
