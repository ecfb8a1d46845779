import {defineRecipe} from './recipe';

// Established: the address, the words of the frame, the newsletter's label and the "Get the app" section (two page texts,
// filter lists). Guesses: all markup; its class names are generated, so the publisher is told by the link to its profile.
export default defineRecipe({
	id: 'newsbreak',
	name: 'NewsBreak',
	names: ['News Break'],
	languages: ['en'],
	hosts: ['newsbreak.com'],
	stories: ['/news/*'],
	frame: {related: ['RELATED LOCAL CHANNELS']},
	publisher: 'a[href^="/@"]',
	hide: {newsletter: ['[aria-label="Subscribe to Newsletter"]']},
});
