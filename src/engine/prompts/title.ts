/** The title of a page among its lines, before any story is found. */
import type {Line} from '../page/sheet';

/** A shorter line may begin the title of a page that has another headline: "News". */
const shortest = 12;

/**
 * Whether a line is its page's title: by its markup, or because the document's own title begins or ends with it.
 * @param title the document's
 */
export const isTitle = ({box, text}: Line, title: string): boolean =>
	box.tag === 'h1' ||
	box.parent?.tag === 'h1' ||
	(text.length >= shortest && (title.startsWith(text) || title.endsWith(text)));
