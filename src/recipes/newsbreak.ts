import {defineRecipe} from './recipe';

// Established: the addresses at a number, of a writer and as shared (links in public pages), the words of the frame, the
// newsletter's label and the "Get the app" section (two page texts, filter lists). Guesses: the addresses behind a
// publisher's name, and all markup; its class names are generated, so the publisher is told by the link to its profile.
export default defineRecipe({
	id: 'newsbreak',
	name: 'NewsBreak',
	names: ['News Break'],
	languages: ['en'],
	hosts: ['newsbreak.com'],
	// A story is at its number, behind its publisher's name and number, a writer's, or as it was shared.
	stories: ['/news/*', '/share/*', '/*-*/2*-*', '/*-*/3*-*', '/*-*/4*-*'],
	frame: {related: ['RELATED LOCAL CHANNELS']},
	publisher: 'a[href^="/@"]',
	hide: {newsletter: ['[aria-label="Subscribe to Newsletter"]']},
});
