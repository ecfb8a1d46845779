/** What a line says of who wrote a story: it begins with the name, and goes on with what they do or are paid for. */
import {namesPost} from './signature';

/** A byline has its people's titles, a biography mostly not. */
const title = /^(?:(?:dr|prof|professor|sir|dame|rev)\.? )+/iu;

const writes =
	/^,? (?:is|was|writes|covers|reports|works|edits|teaches|lectures|has been|(?:receives|received|has (?:previously )?received) (?:\p{L}+ ){0,3}(?:funding|grants?|fees)|ist|schreibt|berichtet|lehrt|est|es|è)\s/u;

/** The people of a byline, as it calls them and without their titles. */
export const authorsIn = (byline = ''): string[] =>
	byline
		.split(/,|\band\b|\bund\b|\bet\b|&|\([^()]{0,200}\)/u)
		.map(name => name.trim())
		.flatMap(name => [name, name.replace(title, '')])
		.filter(name => name.includes(' '));

/** Whether a text introduces one of these people. */
export const introducesAuthor = (text: string, authors: readonly string[]): boolean =>
	authors.some(
		name => text.startsWith(name) && writes.test(text.slice(name.length)) && !namesPost(name.replace(title, '')),
	);
