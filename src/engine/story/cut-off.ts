/** Whether a prompt cuts a story off. */
import type {Block} from '../../story';
import {shownIn} from '../article/block-words';
import type {Laid} from '../laid';
import {latin} from '../page/latin';
import {stops} from '../page/prose';
import type {Box, Line} from '../page/sheet';
import {countWords} from '../page/tokens';
import {plain} from './runs';

/** What was made of a page: `blocks` of the story, from the lines of `box`. */
export type Delivered = Laid & {box: Box; blocks: readonly Block[]};

const finished = new RegExp(`[${stops}:][”"'’»」』)\\]]*$`, 'u');
/** A text in Thai or Lao, which end no sentence with a stop. */
const unstopped = /[\u0e00-\u0eff][^\p{L}]*$/u;
const trailing = /(?:…|\.\.\.)$/u;

/** The agency, the paper or the credit that a paragraph ends on: "… police said. (Reuters)", "… police said —AP". */
const source = /[（(][^()（）]{2,40}[)）]$|\s[—–-]{1,2}\s?\p{Lu}{2,6}$/u;

/** Who signs behind a sentence that has ended: initials ("rfr/kb", "PTI SKL"), or a name ("Jane Dow"). */
const signature = latin(
	String.raw`[.!?…।؟۔][”"'’»)]*\s[—–-]{0,2}\s?(?:\p{L}{2,4}(?:/\p{L}{2,4})+|\p{Lu}{2,6}(?:\s\p{Lu}{2,6}){0,2}|(?:\p{Lu}[\p{L}’'-]+\s){1,2}\p{Lu}[\p{L}’'-]+)$`,
);

/** What a newsroom says that goes on writing, behind a sentence that has ended. */
const promise =
	/[.!?…।؟۔][”"'’»)]*\s[([]?(?:more (?:details )?(?:to (?:follow|come)|follows?|soon)|(?:weitere (?:informationen|details)|mehr(?: informationen| dazu)?) (?:in kürze|folg(?:t|en))|(?:plus (?:d[’']informations|de détails) )?(?:à suivre|à venir|suivront)|más (?:información|detalles|noticias) (?:en breve|en instantes)|(?:seguono|seguiranno) (?:aggiornamenti|dettagli)|mais (?:informações|detalhes) em (?:breve|instantes)|подробности (?:позже|следуют|будут)|続報)[)\]]?$/iu;

/**
 * Words behind which a prompt cuts a story off: one that breaks off in mid-sentence; and one whose last sentence ended,
 * where no frame is known that asks for sign-up around whole stories too. A longer story is cut off where a paragraph of
 * so many words breaks off and the prompt follows right behind it.
 */
const few = {open: 120, ended: 60, broken: 15};

/** Whether a prompt stands where a sentence has not ended, or after very few words. */
export function isCutOff(delivered: Delivered, words: number): boolean {
	const {blocks, marks, site} = delivered;
	if (![...marks.values()].some(({reason}) => isWall(reason))) return false;
	const paragraphs = paragraphsOf(blocks);
	const last = paragraphs.at(-1) ?? '';
	// A gallery's one line is often a title: what is told stands under its pictures.
	const shown = shownIn(blocks);
	if (shown === 0 && words < few.open && last.length > 40 && isOpen(last)) return true;
	if (words + shown < few.ended && !site?.framed) return true;
	return blocks.at(-1)?.kind === 'paragraph' && isBroken(paragraphs) && isWalled(last, delivered);
}

const paragraphsOf = (blocks: readonly Block[]): string[] =>
	blocks.flatMap(block => (block.kind === 'paragraph' ? [plain(block.runs)] : []));

/** Whether a story's last paragraph has not ended. */
export const endsOpen = ({blocks}: Delivered): boolean => {
	const last = blocks.at(-1);
	return last?.kind === 'paragraph' && isOpen(plain(last.runs));
};

/** Whether a paragraph's last sentence has not ended, or trails off. */
const isOpen = (text: string): boolean =>
	trailing.test(text) || (![finished, unstopped, source, promise].some(end => end.test(text)) && !isSigned(text));

/** Whether somebody signs at a paragraph's end: no word is one that a sentence begins with, or goes on behind. */
const isSigned = (text: string): boolean =>
	signature(text).test(text) &&
	!text
		.split(/\s/u)
		.slice(-2)
		.some(word => goesOn.test(word) && word !== word.toUpperCase());

const isWall = (reason: string | undefined): boolean => reason === 'sign-up' || reason === 'subscribe';

/** Words behind which a sentence goes on; and a comma, a dash or an opening mark. */
const goesOn =
	/(?:^|\s)(?:the|an?|and|or|but|of|to|in|on|at|by|for|from|with|than|that|which|who|whose|as|if|is|was|were|are|has|had|his|her|their|its|der|die|das|den|dem|des|eine?[mnrs]?|und|oder|aber|von|vom|zu|zum|zur|mit|für|dass|weil|ist|war|hat|le|la|les|une?|des|du|et|ou|mais|de|à|aux?|pour|que|qui|dans|sur|est|el|los|las|y|o|pero|del|al|para|por|con|en|il|gli|e|ma|di|da|che|per|não|os|um|uma|do|dos|em|com|и|или|но|в|во|на|с|со|из|по|что|как|для|от|к)$|[,、，،;(«“„–—-]$/iu;

/** Whether the last of some paragraphs breaks off in mid-sentence, where all others end. */
function isBroken(paragraphs: readonly string[]): boolean {
	const full = paragraphs.filter(text => countWords(text) >= few.broken);
	const [last] = full.slice(-1);
	return (
		full.length > 2 &&
		last === paragraphs.at(-1) &&
		goesOn.test(last!) &&
		full.slice(0, -1).every(text => finished.test(text))
	);
}

/** Whether the next words behind a text are a prompt's. */
function isWalled(text: string, {sheet, box, marks}: Delivered): boolean {
	const isIts = ({index, text: own}: Line) => index < box.to && own.length > 20 && text.endsWith(own);
	const at = sheet.lines.findLastIndex(isIts);
	const next = sheet.lines.slice(at + 1).find(line => line.text !== '');
	return at >= 0 && next !== undefined && isWall(marks.get(next.index)?.reason);
}
