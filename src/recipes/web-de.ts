import {defineRecipe} from './recipe';

// GMX's layout under another name. Established: `.content__share`. Guesses: the address and all else.
export default defineRecipe({
	id: 'web-de',
	name: 'WEB.DE',
	languages: ['de'],
	hosts: ['web.de'],
	stories: ['/magazine/*-*'],
	article: '.article__body',
	publisher: '.article__source',
	hide: {related: ['.teaser-list']},
});
