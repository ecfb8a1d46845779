/**
 * Entry on pages of a site that the reader has added and no recipe covers. Stands before `content.js` and says what it
 * works with: no frame, no hints, and only pages that are surely a story.
 */
import {isSurelyStory} from '../engine/article/claim';

if (!globalThis.standfirstSite) {
	const {pathname} = location;
	globalThis.standfirstSite = {
		site: {id: 'added', name: '', languages: [], hosts: [], stories: ['/*'], book: {}, hide: []},
		languages: {},
	};
	globalThis.standfirstIsSure = () => isSurelyStory(document, location, location.pathname === pathname);
}
