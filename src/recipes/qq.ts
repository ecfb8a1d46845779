import {defineRecipe} from './recipe';

// Established: the addresses, both download banners, the layout of 2018 to 2022 (public scrapers, filter lists, a stored
// page). Guesses: `.media-name`, `.login-tip`, where `.recommend-con` stands today.
export default defineRecipe({
	id: 'qq',
	name: 'QQ',
	names: ['腾讯'],
	languages: ['zh'],
	hosts: ['news.qq.com', 'new.qq.com', 'view.inews.qq.com'],
	stories: ['/rain/a/*', '/omn/*', '/a/*', '/k/*'],
	except: ['/omn/author/*'],
	article: '.content-article',
	publisher: '.media-name, .author',
	hide: {
		app: ['.download-banner', '[dt-params="e_type=download_banner"]'],
		'sign-in': ['.login-tip'],
		related: ['.recommend-con'],
	},
});
