/** What the scripts of the extension share in a page: their own world, which page scripts cannot see. */
declare global {
	interface Document {
		/** Whether the page is rendered beforehand: it has no tab of its own until its reader sees it. */
		readonly prerendering?: boolean;
	}
	/** Set by `sites/<id>.js` or `added.js`, which stands before `content.js`: the site, and the calls of the languages it is known for. */
	var standfirstSite:
		| {
				site: import('./engine/site/site').Site;
				languages: Record<string, import('./engine/prompts/calls/language').Language>;
		  }
		| undefined;
	/** Set by `added.js` on sites without a recipe: whether the page, as it is now, is surely a story. */
	var standfirstIsSure: (() => boolean) | undefined;
	/** Set by `content.js` where it works. */
	var standfirstCleaner: import('./cleaner').Cleaner | undefined;
	/** The pages that are not to be touched: set by `hands-off.js`, or once a page took its text away. */
	var standfirstHandsOff: Set<string> | undefined;
	/** Set by `engine.js`, which comes on demand, where it answers. */
	var standfirstAnswers: true | undefined;
	/** Set by `ahead.js`, in the popup: what it summoned into the page in front. */
	var standfirstSummons: Promise<import('./platform/summon').Summons | undefined> | undefined;
	/** Set by `calls/<language>.js`, the calls of languages that the site is not known for. */
	var standfirstCalls: Record<string, import('./engine/prompts/calls/language').Language> | undefined;
}

export {};
