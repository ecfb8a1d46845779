import {defineRecipe} from './recipe';

// Established: the address, companions, bottom and sharing bar by their data-testid, the author link (site rules, filter
// lists). Guess: what the companions ask for. Placeholders of embeds ask for consent and stay.
export default defineRecipe({
	id: 't-online',
	name: 't-online',
	languages: ['de'],
	hosts: ['www.t-online.de'],
	stories: ['/*/id_*'],
	except: ['/author/*'],
	standfirst: 'article > div > p.font-bold',
	hide: {
		promo: ['[data-testid*=".Companion"]'],
		related: ['[data-testid*="ArticleBottom"]'],
	},
});
