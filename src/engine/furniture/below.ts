/** The text below a headline: what else stands in its box is the story's own, and no furniture. */
import {isProse} from '../page/prose';
import {type Box, inside, type Line} from '../page/sheet';
import type {Headline} from './headline';

/** So far behind the headline, in lines, the text begins. */
const far = 60;

/** The box that the first paragraph stands in, unless the headline stands there too. */
export function textBelow(lines: readonly Line[], {lines: [own]}: Headline): Box | undefined {
	const first = own && lines.slice(own.index + 1, own.index + far).find(isProse);
	const text = first?.box.parent;
	return own && text && !inside(own.box, text) ? text : undefined;
}
