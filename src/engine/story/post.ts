/** A post of others that a story embeds, of which nothing but its placeholder is in the page. */
import type {Embed} from '../../story';
import type {Verdicts} from '../line/verdicts';
import {isWidget} from '../line/widget';
import {address} from '../page/address';
import type {Dom} from '../page/dom';
import type {Address} from '../page/page';
import {around, type Line, linesWithin, type Sheet} from '../page/sheet';

/** The link of a placeholder that opens a quotation of which nothing is read: “View this post”. */
export function postOf(line: Line, sheet: Sheet, verdicts: Verdicts, dom: Dom, page: Address): Embed | undefined {
	const quote = isWidget(line) ? around(line.box, 'blockquote') : undefined;
	if (quote?.from !== line.index) return undefined;
	const lines = linesWithin(sheet, quote);
	if (!lines.every(({index, text}) => text === '' || verdicts.has(index))) return undefined;
	const link = lines
		.flatMap(({pieces}) => pieces.map(piece => piece.link && address(dom.attribute(piece.link, 'href'), page)))
		.find(found => found !== undefined);
	return link === undefined ? undefined : {kind: 'embed', name: new URL(link).hostname.replace(/^www\./, ''), link};
}
