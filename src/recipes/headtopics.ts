import {defineRecipe} from './recipe';

// Established: every word of the frame, `.Article-contentBlocks`, that a story ends at "Source:", the addresses (two page
// texts, site rules). Guesses: the elements around 📰 and Source, that Source links to the original,
// and that a line goes on with its figure.
export default defineRecipe({
	id: 'headtopics',
	name: 'HeadTopics',
	names: ['Head Topics'],
	languages: ['en'],
	hosts: ['headtopics.com'],
	// Of a country by its sub-domain, or by the first part of the path.
	stories: ['/news/*-*', '/*/*-*'],
	frame: {
		related: [
			'Similar News:You can also read news stories similar to this one that we have collected from other news sources.',
		],
	},
	lines: [
		'* News News',
		'* Latest News,* Headlines',
		'📰 *',
		'⏱ Reading Time:',
		'⏱ Reading Time: *',
		'* sec. here',
		'* sec. at publisher',
		'* min. here',
		'* min. at publisher',
		'📊 Quality Score:',
		'📊 Quality Score: *%',
		'News: *%',
		'Publisher: *%',
	],
	article: '.Article-contentBlocks',
	end: 'Source:',
	hide: {related: ['.Similar-news']},
});
