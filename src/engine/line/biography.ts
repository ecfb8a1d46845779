/** What a line says of who wrote a story: it begins with the name, and goes on with what they do or are paid for. */
import {lettersOf} from '../page/alphabet';
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

/** An address by which somebody is reached: what stands before or behind its "@". */
const addresses =
	/(?<![\p{L}\p{N}._-])([\p{L}\p{N}._-]{2,40})@(?=[\p{L}\p{N}-])|(?<![\p{L}\p{N}.])@([\p{L}\p{N}_.]{3,40})/gu;

/** A line that says more tells of more than where its author is reached; a shorter surname is in many words. */
const most = 220;
const shortest = 4;

/** As addresses spell it: without accents, and without the number that tells it from others. */
const spelled = (text: string): string => lettersOf(text.normalize('NFD')).replace(/\p{N}+/gu, '');

/** Whether an address is made of a name: "ida.berg", "iberg", "bergida", "Thornton_A". */
function isOf(name: string, address: string): boolean {
	const words = name.split(/\s+/u).map(spelled).filter(Boolean);
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const own = spelled(address);
	if (last.length >= shortest && own.includes(last)) return true;
	return [first + last, last + first, first.charAt(0) + last].includes(own);
}

/** Whether a text says where one of these people is reached: "Email Ida Berg at iberg@post.example." */
export const reachesAuthor = (text: string, authors: readonly string[]): boolean =>
	text.length <= most &&
	text.includes('@') &&
	[...text.matchAll(addresses)].some(([, local, handle]) => authors.some(name => isOf(name, (local ?? handle)!)));
