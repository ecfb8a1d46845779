/** Headlines of live blogs, in which the newsroom speaks to its readers. */

/** "… – as it happened", "… – business live", "… | live updates", "… im Liveticker". */
const ends =
	/(?:[–—|:·-] ?(?:as it happened|[^–—|:·]{0,30}\blive(?: ?blog| updates| coverage)?)|\blive ?blog|\blive[- ]?ticker|\ben direct|\ben directo|\ben vivo|\bin diretta|\bao vivo)$/;
/** "Live: …", "Live updates | …", "En direct, …". */
const begins =
	/^(?:(?:[^–—|:·]{0,30} )?live(?: ?blog|[- ]?ticker| updates| coverage)?|en direct|direct|en directo|en vivo|(?:in )?diretta|ao vivo)(?:\.|,| ?[–—|:·-]) /;

/** "Harbour v Quay LIVE! Result and latest updates": in capitals, wherever it stands. */
const shouted = /\bLIVE(?:!|: | updates?\b)/;

/** Whether a headline says that it stands over a live blog. */
export function isLive(headline: string): boolean {
	const said = headline.toLowerCase();
	return ends.test(said) || begins.test(said) || (headline.search(shouted) > 0 && said.toUpperCase() !== headline);
}
