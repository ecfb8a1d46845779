import {caas} from './caas';
import {defineRecipe} from './recipe';

// Established: the layout of 2016 with all its words and class names (a stored page), caas class names on aol.com and
// `newsletter-…` (filter lists), that today's addresses end as Yahoo's do (links in public pages). Guess: the rest of the
// caas layout.
export default defineRecipe({
	...caas,
	id: 'aol',
	name: 'AOL',
	languages: ['en'],
	hosts: ['www.aol.com', 'www.aol.co.uk'],
	stories: ['/article/*', '/*.html'],
	article: '.caas-body, .article-content',
	frame: {
		newsletter: ['Subscribe to our other newsletters'],
		promo: ['From Our Partners'],
		related: ["Before you go, we thought you'd like these...", 'More to Explore'],
	},
	hide: {
		newsletter: ['[class^="newsletter-"]', '.inline-breaking-news-newsletter'],
		promo: ['.m-gravity-below-article'],
		related: ['.caas-carousel', '.m-more-to-explore', '.before-you-go'],
	},
});
