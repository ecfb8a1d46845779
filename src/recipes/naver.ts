import {defineRecipe} from './recipe';

// Established: ids and classes of headline, body, logo and original link, `#channelRecommendLayer`, `#_MP_LAYER_LOGIN`,
// `.media_end_linked` (public scrapers, filter lists). Guesses: the older layout under the new host, `.media_ends_ranking`.
export default defineRecipe({
	id: 'naver',
	name: 'Naver',
	names: ['네이버'],
	languages: ['ko'],
	hosts: ['n.news.naver.com', 'm.sports.naver.com', 'm.entertain.naver.com'],
	// Also of a series, a ranking, a kind of sport.
	stories: ['/article/*', '/*/article/*'],
	except: ['/article/comment/*', '/*/article/comment/*'],
	article: '#dic_area, #newsct_article, #articleBodyContents',
	publisher: '.media_end_head_top_logo_img, .press_logo img',
	original: '.media_end_head_origin_link, .btn_artialoriginal',
	standfirst: '.media_end_summary',
	byline: '.media_end_head_journalist_name',
	hide: {
		'sign-in': ['#_MP_LAYER_LOGIN'],
		subscribe: ['#channelRecommendLayer'],
		related: ['.media_end_linked', '.media_ends_ranking', '.section_related'],
	},
});
