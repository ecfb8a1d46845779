import {defineRecipe} from './recipe';

// Established: the address, `content--article-render__container-…` and the classes of its blocks, `web2app`, a sign-in popup
// that locks the page (public scrapers, filter lists). Guesses: the names of the other boxes.
export default defineRecipe({
	id: 'dzen',
	name: 'Дзен',
	names: ['Dzen', 'Яндекс'],
	languages: ['ru'],
	hosts: ['dzen.ru'],
	// Articles, and short posts.
	stories: ['/a/*', '/b/*'],
	article: '[class^="content--article-render__container-"]',
	publisher: '[class^="content--author-block__"] a',
	hide: {
		app: ['[class*="web2app"]'],
		'sign-in': ['[class^="login-popup__"]'],
		related: ['[class^="feed--more-cards"]'],
	},
});
