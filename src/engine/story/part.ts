/** Whether only a part of the story was delivered, and how one knows. */
import type {PartReason, Story} from '../../story';
import {ofOriginal} from '../line/original';
import {address} from '../page/address';
import type {Page} from '../page/page';
import type {Line} from '../page/sheet';
import {type Delivered, endsOpen, isCutOff} from './cut-off';

const elsewhere =
	/\b(?:read|continue reading|view|see) (?:the )?(?:full|rest of the|whole|complete) (?:story|article|post|report)\b.{0,40}\b(?:at|on|from)\b|read more (?:at|on) \S+\.\S+|\[(?:…|\.\.\.)\]$/i;

/** The words of a link that leads on to the same story, and whose it may name. */
const onward =
	/^(?:read (?:more|on)|continue reading|(?:read|see|view) (?:the )?(?:full|whole) (?:story|article)|(?:jetzt )?weiterlesen|lire la suite|(?:seguir|continuar) leyendo|leer más|continua a leggere|leia mais|читать (?:далее|полностью)|続きを読む|阅读全文|閱讀全文|더 ?보기)(?: (?:at|on|bei|auf|sur|dans|en|su|em|no|na|на|в) .{2,40})?[ .…»›>→]{0,4}$/iu;

/** A story of fewer words that says where it stood first is the beginning of one; a longer one was handed on, and whole. */
const stub = 80;

/** The reason a story counts as a part of one; undefined when it is whole as far as one can tell. */
export function partOf(
	delivered: Delivered,
	{words, original}: Pick<Story, 'words' | 'original'>,
	page: Page,
): PartReason | undefined {
	const {sheet, box, meta} = delivered;
	if (sheet.cut) return 'too-large';
	if (meta.notFree) return 'declared-not-free';
	const tail = sheet.lines.slice(Math.max(box.from, box.to - 4), box.to + 2);
	if (words < 400 && tail.some(line => line.text.length < 160 && elsewhere.test(line.text))) return 'excerpt';
	if ((words < stub || endsOpen(delivered)) && tail.some(line => ofOriginal.test(line.text))) return 'excerpt';
	if (original && tail.some(line => leadsOnTo(original, line, page))) return 'excerpt';
	return isCutOff(delivered, words) ? 'cut-off' : undefined;
}

/** Whether a line is a link that leads on to the story's own page at its publisher. */
const leadsOnTo = (original: string, {text, pieces}: Line, {dom, url}: Page): boolean =>
	text.length < 60 &&
	onward.test(text) &&
	pieces.some(({link}) => link && address(dom.attribute(link, 'href'), url) === original);
