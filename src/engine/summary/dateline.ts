/** Where a report was filed, and by whom: it stands before its first sentence and is none of it. */
import {latin} from '../page/latin';

const forms = [
	// "CARROW, Nov. 24 (AP) —", "Altenwerder (dpa) –", "المرفأ (وكالات) —"
	String.raw`^[\p{Lu}\p{Lo}][^()"“„«:;!?]{0,60}\([^\s()"“„«:;,!?][^()"“„«:;,!?]{0,30}\) ?[—–-]{1,2} ?`,
	// "WASHINGTON, Nov. 24 —", "PORT ARDEN -"
	String.raw`^\p{Lu}{2}[^a-zß-öø-ÿά-ώа-яё\d,;:!?()"“„«—–]{1,40}(?:, [^\d,;:!?()"“„«—–]{2,20})?(?:,? \p{Lu}[^\s\d.,;:]{2,8}\.? \d{1,2})? (?:[—–]|--?) ?`,
	// "Port Arden, Vell. — Mara Quinn", "Carrow - Thousands"
	String.raw`^\p{Lu}[^\s\d,;:!?()"“„«—–]+(?: \p{Lu}[^\s\d,;:!?()"“„«—–]+){0,2}(?:, \p{Lu}[^\s\d,;:!?()"“„«—–]+){0,2} [—–-] (?!.{0,60} [—–-] )`,
	// "(dpa)Five ferries", "(AP) A bank"
	String.raw`^\((?=[\p{Lu}\p{Lo}])[^()"“„«:;,!?=]{1,24}\) ?(?:[—–-]{1,2} )?`,
	// 【港市共同】, 新华社港城11月25日电（记者 李明）, (서울=연합뉴스) 김철수 기자 =
	String.raw`^【[^】]{1,30}】\s*|^[\p{Script=Han}]{2,14}\d{1,2}月\d{1,2}日[电電](?:（[^）]{1,30}）)?|^[[(][^\])=]{1,20}=[^\])]{1,20}[\])](?: ?[\p{Script=Hangul} ]{1,20} =)? ?`,
].map(form => latin(form));
/** Each has a dash, a bracket, or the sign for a telegram: most sentences begin without. */
const sets = /[(—–【[電电]| -/;
/** What follows a dateline opens a sentence: "The Grain Board (GB) – which" is none. */
const opens = latin(String.raw`^["“„«‘'(]?[\p{Lu}\p{Lo}\p{N}]`);
const longest = 120;

/** The first sentence of a paragraph without the dateline before it. */
export function withoutDateline(sentence: string): string {
	const start = sentence.slice(0, longest);
	if (!sets.test(start)) return sentence;
	for (const form of forms) {
		const length = form(start).exec(start)?.[0].length ?? 0;
		const rest = sentence.slice(length);
		if (length > 0 && opens(rest).test(rest)) return rest;
	}
	return sentence;
}
