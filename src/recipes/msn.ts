import {defineRecipe} from './recipe';

// Established: the components and class names, the address, the words "More for You", "View the full site" (public
// scrapers, site rules, filter lists, two stored pages of 2016). Everything stands in open shadow roots today; which of
// the outer components have one changes. Guesses: `.providerInfo`, that a publisher's link leads to its
// channel, and that `#partners` and `#promotions` have prompts.
export default defineRecipe({
	id: 'msn',
	name: 'MSN',
	names: ['Microsoft'],
	languages: ['en'],
	hosts: ['msn.com'],
	// Articles, and slide shows.
	stories: ['/*/ar-*', '/*/ss-*'],
	frame: {related: ['More for You', 'More from News']},
	article: 'cp-article, .articlecontent, .richtext',
	// Opens a fold over text that is all there, so it makes no part.
	rest: '.continue-reading-slot',
	byline: '.authorname-txt',
	publisher: '.providerInfo, .sourcename-txt, .partner, a[href*="/channel/source/"]',
	hide: {
		// A magazine's offer, set as a heading in the body.
		subscribe: ['.article-sub-heading:has(> a[href*="//join."])'],
		promo: ['#partners', '#promotions'],
		related: ['.end-of-content-block', '.morefromproviderrr', '.paddle', '.nextcontentitem', '.morefromcategory'],
	},
});
