import {defineRecipe} from './recipe';

// Established: `article`, `.b-article-source-dropdown`, `.article__read-also`, `a.b-read-more_bottom`, the social bar in a
// shadow root (site rules, filter lists). Guesses: what stands in the dropdown, and that some pages give a part only.
export default defineRecipe({
	id: 'rambler',
	name: 'Рамблер',
	names: ['Rambler'],
	languages: ['ru'],
	hosts: ['news', 'sport', 'finance', 'weekend', 'auto', 'woman', 'kino', 'doctor'].map(name => `${name}.rambler.ru`),
	stories: ['/*/*-*'],
	// Feeds, and sums of money from one currency to another.
	except: ['/rss/*', '/calculators/*'],
	publisher: '.b-article-source-dropdown',
	original: '.b-article-source-dropdown a',
	rest: '.more a[href]',
	hide: {related: ['.article__read-also']},
});
