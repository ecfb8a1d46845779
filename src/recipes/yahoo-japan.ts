import {defineRecipe} from './recipe';

// Established: the addresses, `.article_body`, `.source a`, the pager's `_cl_link:next`, `.ynDetailRelArticle`, the banners
// that lead to the app, `#viewable_comment_promotion` (site rules, filter lists, a stored page). Guess: what the pager says.
export default defineRecipe({
	id: 'yahoo-japan',
	name: 'Yahoo!ニュース',
	names: ['Yahoo', 'LINEヤフー'],
	languages: ['ja'],
	hosts: ['news.yahoo.co.jp', 'finance.yahoo.co.jp', 'sports.yahoo.co.jp'],
	stories: [
		'/articles/*',
		'/expert/articles/*',
		'/feature/*',
		'/news/detail/*',
		'/official/detail/*',
		'/column/detail/*',
	],
	// Comments, and pictures one by one.
	except: ['/articles/*/*'],
	article: '.article_body, .articleBody',
	publisher: '.source a',
	// Stories of several pages: each is read by itself.
	rest: 'a[data-cl-params*="_cl_link:next"]',
	hide: {
		app: ['[data-ylk^="rsec:webtoapp;slk:bnr_"]', 'li:has(> a[href*="app.adjust.com"]:only-child)'],
		'sign-in': ['#viewable_comment_promotion'],
		related: ['.ynDetailRelArticle', '.subRanking'],
	},
});
