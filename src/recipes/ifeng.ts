import {defineRecipe} from './recipe';

// Established: `/c/…`, the app's openers by class and handler, the hashed `index_text_`, `index_source_` (public scrapers,
// filter lists). Guesses: all that the telephone's page is made of.
export default defineRecipe({
	id: 'ifeng',
	name: '凤凰网',
	names: ['凤凰', 'ifeng'],
	languages: ['zh'],
	hosts: ['ifeng.com'],
	stories: ['/c/*'],
	article: '[class^="index_text_"]',
	publisher: '[class^="index_source_"], .article-source',
	hide: {app: ['.openApp[onclick^="loadOpen.init(download"]'], promo: ['.follow'], related: ['.rec-list']},
});
