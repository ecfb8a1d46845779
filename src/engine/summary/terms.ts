/** The words that carry a text's content. */
import {words} from '../page/words';

const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
let segmenter: Intl.Segmenter | undefined;
/** English and German, and what most other languages' sentences are held together by. */
const stopwords = new Set(
	[
		'the a an of to in and for on that is was with as at by it from his he her she has have had be are were their they this will who which not but said says after been its more would about than also one when into there what out up over could two some told new other all der die das den dem des ein eine einer eines einem einen und in im am an auf mit von vom zum zur zu für ist sind war hat haben wird werden nach bei sich nicht auch es sie er dass aus als wie um bis',
		'le la les une un du et à au aux en dans pour par sur avec qui que ce cette est sont pas ne se ses il ils elle el los las una y con del al lo su sus gli uno di della dei delle dal dalla nel nella per che è si alla os uma da dos das em na nos nas ao o e de',
		'и в на с по не что к из за от о для как это у его так же في من على إلى أن عن إن التي الذي',
	].flatMap(words => words.split(' ')),
);

/** The words of a text that carry its content, each once and in their order, in lower case, crudely stemmed. */
export function terms(text: string): Set<string> {
	const isDense = unspaced.test(text);
	const found = new Set<string>();
	const add = (word: string) => {
		if (!stopwords.has(word)) found.add(stem(word));
	};
	for (const word of words(text.toLowerCase()))
		if (isDense && unspaced.test(word)) parted(word).forEach(add);
		else add(word);
	return found;
}

/** Of a script that is written without spaces, the words within; those of one character are the grammar's. */
function parted(found: string): string[] {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
	return Array.from(segmenter.segment(found), ({segment}) => segment).filter(word => word.length > 1);
}

/** A word without its English ending, where three letters are left. */
function stem(word: string): string {
	const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : word.endsWith('s') ? 1 : 0;
	return word.length - ending < 3 ? word : word.slice(0, word.length - ending);
}

/** How many members of `some` are in `others`. */
export function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
	let both = 0;
	for (const word of some) if (others.has(word)) both++;
	return both;
}

/** The share of `wanted` that `has` holds, from 0 to 1; 0 where nothing is wanted. */
export function share(wanted: ReadonlySet<string>, has: ReadonlySet<string>): number {
	return wanted.size === 0 ? 0 : shared(wanted, has) / wanted.size;
}
