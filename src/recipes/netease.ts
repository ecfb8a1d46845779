import {defineRecipe} from './recipe';

// Established: the addresses, `.js-open-app`, `.newsapp-qrcode`, `.post_body`, `.post_info` (public scrapers, filter lists).
// Guesses: the telephone's `.source`, and what the openers say.
export default defineRecipe({
	id: 'netease',
	name: '网易',
	names: ['NetEase'],
	languages: ['zh'],
	hosts: ['163.com'],
	stories: ['/*/article/*', '/news/a/*'],
	article: '.post_body, .article-body',
	publisher: '.post_info a:first-of-type, .info .source',
	hide: {app: ['.js-open-app', '.newsapp-qrcode'], related: ['.recommend']},
});
