/** Which lines are items of a list: those of `li` elements. */
import {isTime} from '../line/clock';
import {isProse} from '../page/prose';
import {around, type Box, type Sheet} from '../page/sheet';
import {within} from '../page/within';

/** An item's own element, its own list, and the outermost list around it: nested lists are told in one. */
export type Item = {list: Box; own: Box; item: Box};

/** The item a line stands in; undefined where `li` is layout, as of the posts of a live blog or of cards. */
export function itemOf(box: Box, root: Box, sheet: Sheet): Item | undefined {
	let list: Box | undefined;
	let own: Box | undefined;
	let item: Box | undefined;
	for (let at: Box | undefined = box; at && at !== root; at = at.parent) {
		if (at.tag === 'li') item ??= at;
		else if (item && /^(?:[uo]l|menu)$/.test(at.tag)) {
			own ??= at;
			list = at;
		}
	}
	return list && own && item && isPlain(item, sheet) ? {list, own, item} : undefined;
}

/** A plain item has few lines of its own, no heading, and no time above running text. */
function isPlain(item: Box, sheet: Sheet): boolean {
	const own = sheet.lines.slice(item.from, item.to).filter(line => isOwn(line.box, item));
	const isPost = isTime(own[0]?.text ?? '') && own.some(isProse);
	return own.length <= 4 && !isPost && !own.some(line => line.within & within.heading);
}

/** Whether no other item stands between a box and an item around it. */
const isOwn = (box: Box, item: Box): boolean => around(box, 'li') === item;
