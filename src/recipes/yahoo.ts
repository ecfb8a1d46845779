import {caas} from './caas';
import {defineRecipe} from './recipe';

const onYahoo = (name: string): string => `${name}.yahoo.com`;

// Established: caas and its class names, `.read-more-wrapper` and `.wafer-lightbox-overlay` on Finance, the utility
// classes and the two `read-more` paragraphs of Taiwan and Hong Kong, the addresses (site rules, filter lists, stored
// pages to 2020), the hosts (links in public pages). Guesses: `.provider-name`, and how the publisher stands in Taiwan's and Hong Kong's header.
export default defineRecipe({
	...caas,
	id: 'yahoo',
	name: 'Yahoo',
	names: ['雅虎'],
	languages: ['en', 'zh'],
	// Not yahoo.com itself: mail, search and sign-in are its sub-domains too. Each covers its regions: `uk.style.yahoo.com`.
	hosts: [
		'www.yahoo.com',
		...['news', 'nachrichten', 'noticias', 'notizie'].map(onYahoo),
		...['finance', 'finanzas', 'financas', 'stock'].map(onYahoo),
		...['sports', 'deportes', 'esportes'].map(onYahoo),
		...['style', 'vida-estilo', 'health', 'tech', 'autos', 'movies', 'creators'].map(onYahoo),
	],
	stories: ['/*.html', '/news/m/*'],
	publisher: `${caas.publisher}, .provider-name, header.mb-module-gap .font-semibold`,
	// The button is that of the layout before caas.
	rest: `${caas.rest}, .read-more-wrapper, .read-more-button[href]`,
	hide: {
		'sign-in': ['.wafer-lightbox-overlay', '.toast-background'],
		newsletter: caas.hide.newsletter,
		related: [...caas.hide.related, '.read-more-vendor', '.read-more-editor'],
	},
});
