import {defineRecipe} from './recipe';

// Established: the address, `.article_view`, `.tit_view`, the app's banner and button, meta `article:media_name` (public
// scrapers, filter lists). Guesses: `.summary_view`, `.info_view`, the boxes below the story.
export default defineRecipe({
	id: 'daum',
	name: 'Daum',
	names: ['다음', '카카오'],
	languages: ['ko'],
	hosts: ['v.daum.net'],
	stories: ['/v/*'],
	article: '.article_view',
	publisher: '.link_cp img, .txt_cp',
	standfirst: '.summary_view',
	byline: '.info_view > .txt_info:first-child',
	hide: {
		app: ['.box_floating:has([data-tiara-action-name="다음앱배너_클릭"])', '.hcg_mobile_go_daumapp'],
		subscribe: ['.box_channel'],
		related: ['.box_etc', '.box_aside', '.group_related'],
	},
});
