/** What several recipes share. */
import type {Recipe} from './recipe';

/** What the sites on Yahoo's article stack ("caas") have in common; by site rules, filter lists and stored pages. */
export const caas = {
	article: '.caas-body',
	publisher: '.caas-attr-provider',
	// A button folds a body that is all there; a link leads to the original of which the body is the beginning.
	rest: '.caas-readmore a[href]',
	hide: {
		newsletter: ['.caas-newsletter'],
		related: ['.caas-carousel', '.recommendation-contents', '.story-cluster'],
	},
} satisfies Partial<Recipe>;
