/** Whether only a part of the story was delivered, and how one knows. */
import type {Block, PartReason} from '../../story';
import type {Metadata} from '../furniture/metadata';
import type {Box, Sheet} from '../page/sheet';
import type {Marks} from '../prompts/prompts';

const elsewhere =
	/\b(?:read|continue reading|view|see) (?:the )?(?:full|rest of the|whole|complete|original) (?:story|article|post|report)\b.{0,40}\b(?:at|on|from)\b|read more (?:at|on) \S+\.\S+|\[(?:…|\.\.\.)\]$/i;
const finished = /[.!?…。！？।؟۔:][”"'’»」』)\]]*$/u;

/**
 * Words behind which a prompt cuts a story off: one that breaks off in mid-sentence; and one whose last sentence ended,
 * where no frame is known that asks for sign-up around whole stories too.
 */
const few = {open: 120, ended: 60};

/** The reason a story counts as a part of one; undefined when it is whole as far as one can tell. */
export function partOf(
	sheet: Sheet,
	box: Box,
	blocks: readonly Block[],
	words: number,
	marks: Marks,
	meta: Metadata,
	framed: boolean,
): PartReason | undefined {
	if (sheet.cut) return 'too-large';
	if (meta.notFree) return 'declared-not-free';
	const tail = sheet.lines.slice(Math.max(box.from, box.to - 4), box.to + 2);
	if (words < 400 && tail.some(line => line.text.length < 160 && elsewhere.test(line.text))) return 'excerpt';
	const last = blocks.findLast(block => block.kind === 'paragraph');
	const text = last && 'runs' in last ? last.runs.map(run => run.text).join('') : '';
	const walled = [...marks.values()].some(mark => mark.reason === 'sign-up' || mark.reason === 'subscribe');
	if (walled && words < few.open && text.length > 40 && (!finished.test(text) || /(?:…|\.\.\.)$/u.test(text)))
		return 'cut-off';
	if (walled && words < few.ended && !framed) return 'cut-off';
	return undefined;
}
