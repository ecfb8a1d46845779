import {defineRecipe} from './recipe';

// No stored inkl page shows its markup of today. The lines below stood on all framed inkl pages whose text is known
// (the tail on one); the selectors come from public filter lists and user scripts, oldest to newest.
export default defineRecipe({
	id: 'inkl',
	name: 'inkl',
	// Its frame is English. German is what else its readers' pages may speak, as the extension itself does.
	languages: ['en', 'de'],
	// The second one is a CloudFront mirror that serves the same pages.
	hosts: ['inkl.com', 'd33gy59ovltp76.cloudfront.net'],
	stories: ['/news/*', '/glance/news/*'],
	granted: true,
	framed: true,
	frame: {
		'sign-up': [
			'Get all your news in one place.',
			'100’s of premium titles.',
			'One app.',
			'Start reading',
			'Sign up to read this article',
			'Read news from 100’s of titles, curated specifically for you.',
		],
		'sign-in': ['Already a member? Sign in here'],
		subscribe: [
			'One subscription that gives you access to news from hundreds of sites',
			'Fourteen days free',
			'100+ trusted global sources.',
		],
		app: ['Download the app', 'One app. One membership.'],
		related: ['Related Stories', 'Top stories on inkl right now', 'Our Picks'],
	},
	article: '.article-content',
	hide: {
		'sign-up': ['.article-signup-container', '.locked-sign-up-container', '.shared-article-inline-banner', '.paywall'],
		promo: ['.what-is-inkl-container', '.features-panel', 'main > .bg-orange-500'],
		related: ['.dive-deeper-container'],
	},
});
