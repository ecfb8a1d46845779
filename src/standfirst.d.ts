/** What the two scripts of the extension share in a page: their own world, which page scripts cannot see. */
declare global {
	/** Set by `engine.js`, which comes on demand. */
	var standfirstRead:
		| ((page: import('./engine/page').Page) => Generator<void, import('./story').Reading | null>)
		| undefined;
	/** Set by `engine.js`: the calls of the languages that come with it. */
	var standfirstCalls: Readonly<Record<string, string>> | undefined;
	/** Set by `content.js`: begins, if it has not begun. A second copy of the script calls it and stays idle. */
	var standfirstContent: (() => void) | undefined;
}

export {};
