import {defineRecipe} from './recipe';

// Established: `.content__share` and the dialog that asks leave for an embed, which stays. Guesses: the address and all else.
export default defineRecipe({
	id: 'gmx',
	name: 'GMX',
	languages: ['de'],
	hosts: ['www.gmx.net', 'www.gmx.at', 'www.gmx.ch'],
	stories: ['/magazine/*-*'],
	article: '.article__body',
	publisher: '.article__source',
	hide: {app: ['.app-teaser'], related: ['.teaser-list']},
});
