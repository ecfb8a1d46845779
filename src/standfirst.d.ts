/** What the two scripts of the extension share in a page: their own world, which page scripts cannot see. */
declare global {
	/** Set by `engine.js`, which comes on demand. */
	var standfirstRead:
		| ((page: import('./engine/page').Page) => Generator<void, import('./story').Reading | null>)
		| undefined;
	/** Set by `content.js`, so that a second copy stays idle. */
	var standfirstContent: true | undefined;
}

export {};
