/** The language and direction of a story, from the page's word or from the text's script. */

/** Made when a text asks: most are in Latin letters. */
const scripts = (): readonly [string, RegExp][] => [
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	['ko', /\p{Script=Hangul}/gu],
	['zh', /\p{Script=Han}/gu],
	['ar', /\p{Script=Arabic}/gu],
	['he', /\p{Script=Hebrew}/gu],
	['ru', /\p{Script=Cyrillic}/gu],
	['hi', /\p{Script=Devanagari}/gu],
	['th', /\p{Script=Thai}/gu],
	['el', /\p{Script=Greek}/gu],
];

/** Where the letters of all these scripts are, and more. */
const beyondLatin = /[\u0370-\u1fff\u2126\u2de0-\u2dff\u2e80-\uffff]/;

const words: readonly [string, RegExp][] = [
	['en', /(?:^|\s)(?:the|and|of|to|is|that|with|for|was)(?=\s)/gi],
	['de', /(?:^|\s)(?:der|die|das|und|nicht|mit|ein|eine|ist|von|den|dem)(?=\s)/gi],
	['fr', /(?:^|\s)(?:le|la|les|des|et|est|une|dans|que|pour|du)(?=\s)/gi],
	['es', /(?:^|\s)(?:el|los|las|y|una|en|que|con|por|del|para)(?=\s)/gi],
	['pt', /(?:^|\s)(?:o|os|uma|em|não|com|para|da|do|dos|que)(?=\s)/gi],
	['it', /(?:^|\s)(?:il|gli|di|che|una|per|con|della|sono|non|è)(?=\s)/gi],
];

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb']);

/** How much text decides, in characters. */
const sample = 1500;

/**
 * The language: as stated, unless the text's script or its common words contradict it, as a story's do in a frame of
 * another language; told from these when nothing is stated. Undefined when the text is too short to tell.
 */
export function languageOf(text: string, stated: string | undefined): string | undefined {
	const start = text.slice(0, sample);
	const said =
		stated && /^[a-z]{2,3}(?:[-_][\w-]+)?$/i.test(stated.trim()) ? stated.trim().replace('_', '-') : undefined;
	const script = byScript(start);
	if (script && (!said || !speaks(said, script))) return script;
	const isOther = said && isForeign(start, said) && isForeign(text.slice(-sample), said);
	return isOther || !said ? (byWords(start) ?? said) : said;
}

/** The language that a BCP 47 tag begins with, without its script and region. */
export const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/** Right to left when the language is written so. */
export const directionOf = (language: string | undefined, stated: string | undefined): 'ltr' | 'rtl' =>
	language ? (rightToLeft.has(baseOf(language)) ? 'rtl' : 'ltr') : stated === 'rtl' ? 'rtl' : 'ltr';

function byScript(text: string): string | undefined {
	if (!beyondLatin.test(text)) return undefined;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	for (const [language, script] of scripts()) {
		const share = (text.match(script)?.length ?? 0) / Math.max(letters, 1);
		if (share > (language === 'ja' ? 0.08 : 0.4)) return language;
	}
	return undefined;
}

/** Whether a stated language is written in the script that told `language`; several languages share some scripts. */
function speaks(stated: string, language: string): boolean {
	const base = baseOf(stated);
	if (base === language) return true;
	if (language === 'ar') return /^(?:fa|ur|ps|sd|ug|ckb)$/.test(base);
	if (language === 'he') return base === 'yi';
	if (language === 'ru') return /^(?:uk|be|bg|sr|mk|kk|ky|mn|tg)$/.test(base);
	if (language === 'hi') return /^(?:mr|ne|sa)$/.test(base);
	return language === 'zh' && base === 'yue';
}

/** So often, at least, a text of `sample` characters says common words of its own language: sure, where a tenth is another's. */
const often = 15;

/** Whether a text has next to no common words of the language stated, and those of another at every turn. */
function isForeign(text: string, stated: string): boolean {
	const base = baseOf(stated);
	const own = words.find(([language]) => language === base)?.[1];
	if (!own) return false;
	const said = count(text, own);
	return (
		said < often && words.some(([, common]) => common !== own && count(text, common) >= Math.max(often, 10 * said))
	);
}

const count = (text: string, common: RegExp): number => text.match(common)?.length ?? 0;

function byWords(text: string): string | undefined {
	const counts = words.map(([language, common]) => [language, count(text, common)] as const);
	const [best, next] = counts.sort((a, b) => b[1] - a[1]);
	return best && best[1] >= 3 && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}
