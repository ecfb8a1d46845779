/** The languages of a page: the one that it states, and the one that its text is in, where that is plainly another. */
import {languageOf} from './engine/page/language';

/** So much text tells a language, in characters; no more is looked at than stories need for their first and last part. */
const enough = 800;
const most = 4000;

/** What a document's paragraphs say, until it is enough. */
function textOf(document: Document): string {
	let text = '';
	for (const {textContent} of document.getElementsByTagName('p')) {
		text += `${textContent} `;
		if (text.length >= most) break;
	}
	return text;
}

/** `isTold`: whether there was text enough to tell. Frames are often in one language, and the stories in them in another. */
export function spokenIn(document: Document): {languages: string[]; isTold: boolean} {
	const stated = document.documentElement.lang;
	const text = textOf(document);
	const isTold = text.length >= enough;
	const told = isTold ? languageOf(text, stated) : undefined;
	return {languages: [...new Set([stated, told ?? ''])].filter(Boolean), isTold};
}
