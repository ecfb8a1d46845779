import {defineRecipe, type Recipe} from './recipe';

// Pages that hold no story and lead on to one; nothing on them is touched. Established: the addresses and the links.
const redirector = (id: string, name: string, host: string, leadsTo: string): Recipe =>
	defineRecipe({id, name, languages: [], hosts: [host], stories: [], leadsTo});

export default [
	redirector('apple-news', 'Apple News', 'apple.news', 'a[href]'),
	// "Opening https://…", in an element of its own; what else links out of Google's pages does not count.
	redirector('google-news', 'Google News', 'news.google.com', ':is(c-wiz, div) > a[rel="nofollow"]'),
	redirector('newsnow', 'NewsNow', 'c.newsnow.co.uk', '#js-retrieval-msg a'),
	redirector('pocket', 'Pocket', 'getpocket.com', 'a[href]'),
];
