/** Boxes in which one talks with somebody of the house: they stay, whatever they offer beside it. */
import {isFullProse} from '../page/prose';
import type {Box, Line} from '../page/sheet';
import {isSmall} from '../page/small';
import {within} from '../page/within';
import type {Marks} from './marks';

/** What the button says that opens one. */
const talks = /\bchat|чат|チャット|채팅|聊天|客服/i;

/** Such a box has no more lines, and its button no more characters. */
const most = {lines: 16, label: 40};

/** Takes the marks from all lines of such boxes. */
export function spareChats(lines: readonly Line[], marks: Marks): void {
	lines.forEach(({within: context, length, text, box}) => {
		if (!(context & within.button) || length > most.label || !talks.test(text)) return;
		const own = chatAround(box, lines);
		if (own) for (let i = own.from; i < own.to; i++) marks.delete(i);
	});
}

/** The smallest box around a button that has a field for what one says, if it is small and holds no story. */
function chatAround(button: Box, lines: readonly Line[]): Box | undefined {
	for (let box: Box | undefined = button; box && isSmall(box, most.lines); box = box.parent)
		if (box.fields > 0) return lines.slice(box.from, box.to).filter(isFullProse).length > 1 ? undefined : box;
	return undefined;
}
