/** A text's sentences, by rules made for news: one pass, no look back or ahead beyond a few dozen characters. */
import {latin} from '../page/latin';
import {codeAt} from '../page/letters';
import {endsAfter, isOpener} from './abbreviations';

/** A quotation is kept whole when it closes within this many characters. */
const quotation = 320;
/** Marks that end a sentence whatever follows: Chinese, Japanese, Hindi, Urdu, Armenian, Amharic, Burmese. */
const hard = '。！？｡।॥۔։።፧။';
const stops = `.!?…．؟‼⁇⁈⁉${hard}`;
const closers = '"”“’\'»«›)]}）」』】》〉\u200e\u200f\u202c';
const closing: Record<string, string> = {
	'"': '"',
	'“': '”',
	'„': '“”',
	'”': '”',
	'«': '»',
	'»': '«',
	'「': '」',
	'『': '』',
	'《': '》',
	'（': '）',
};
/** Quotation marks that also close: they open only after a space. */
const both = '"»”';
const quotes = `${Object.keys(closing).join('')}」』》）`;
const bullets = '•⁃▪●';
/** What a sentence may end at: a mark, and white space before a bullet. Told by codes: most characters are neither. */
const [mark, space] = [1, 2];
const points = new Map<number, number>([
	...Array.from(
		'\t\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
		one => [one.charCodeAt(0), space] as const,
	),
	...Array.from(`${stops}:;\n${quotes}`, one => [one.charCodeAt(0), mark] as const),
]);
const ascii = Uint8Array.from({length: 128}, (_, code) => points.get(code) ?? 0);
/** A full stop, then the ellipsis that the next sentence begins with. */
const thenEllipsis = /^ (?:\.{3}|…|\. \. \.) ?["“]?\p{L}/u;
/** The word that what follows a stop begins with. */
const opening = latin(String.raw`^[\s\p{P}\p{S}]*([\p{L}\p{N}][\p{L}\p{N}’'-]*)`);
const dashed = /^\s[—–]\s/;
const said = /^\s(?:\p{Lu}[^\s\d,;:!?()"“„«]*\s){1,3}(?:said|says|asked|asks|added|wrote|told|replied)\b/u;
/** After a closing quotation mark: what goes on with the sentence around it, 「行こう。」と言った. */
const kana = /^\p{Script=Hiragana}/u;
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}]/u;
const marker = /^([•⁃▪●]\s?)?(\d{1,3}|[a-y])(\.\)|[.)])\s/;

/**
 * Splits a text into its sentences: whole stretches of the text, which joined give it back save for white space between.
 * A quotation of several short sentences stays with the sentence that it is in. Linear in the text's length.
 * @param text plain text of any language and length
 * @param language BCP 47, when known: Greek and Armenian stops are told by it or by the letters before them
 */
export function sentences(text: string, language = ''): string[] {
	const found: string[] = [];
	const scan = new Scan(text, language);
	const push = (from: number, to: number): void => {
		const sentence = text.slice(from, to).trim();
		if (sentence) found.push(sentence);
	};
	let from = 0;
	for (let end = scan.next(); end >= 0; end = scan.next()) {
		push(from, end);
		from = end;
	}
	push(from, text.length);
	return found;
}

/** What a text ends with, back to white space or to a mark that opens. */
function lastWord(text: string): string {
	let from = text.length;
	while (
		from > 0 &&
		!'("“„«‘[—–/'.includes(text[from - 1]!) &&
		points.get(codeAt(text, from - 1)) !== space &&
		text[from - 1] !== '\n'
	)
		from--;
	return text.slice(from);
}

/** Walks through a text from one end of a sentence to the next. */
class Scan {
	/** Where the sentence now read began, past white space. */
	private from = 0;
	private at = 0;
	/** The quotation now open: where it began, and the characters that close it. */
	private quote = {at: -1, by: ''};
	/** Where the next item of a list run into the text begins: "1. One 2. Two". */
	private item = -1;

	constructor(
		private readonly text: string,
		private readonly language: string,
	) {
		this.begin(0);
	}

	/** The index just after the next sentence, -1 when none ends before the text does. */
	next(): number {
		for (let match = this.match(); match >= 0; match = this.match()) {
			if (this.item >= 0 && match >= this.item) return this.begin(this.item);
			const end = this.endAt(match);
			if (end >= 0) return this.begin(end);
		}
		return this.item >= 0 ? this.begin(this.item) : -1;
	}

	private match(): number {
		const {text} = this;
		const {length} = text;
		for (let at = this.at; at < length; at++) {
			const code = codeAt(text, at);
			const point = code < 128 ? ascii[code] : points.get(code);
			if (!point || (point === space && !bullets.includes(text[at + 1] ?? 'x'))) continue;
			this.at = at + 1;
			return at;
		}
		return -1;
	}

	private begin(at: number): number {
		let from = at;
		while (/\s/.test(this.text[from] ?? '')) from++;
		this.from = from;
		this.at = from;
		this.item = this.itemAfter(from);
		return at;
	}

	/** Where the item behind the one that begins here does; -1 where none begins. */
	private itemAfter(from: number): number {
		const found = marker.exec(this.text.slice(from, from + 12));
		if (!found) return -1;
		const [, bullet = '', number = '', mark = ''] = found;
		const after = /\d/.test(number) ? String(Number(number) + 1) : String.fromCharCode(number.charCodeAt(0) + 1);
		const next = this.text.slice(from, from + 600).indexOf(` ${bullet}${after}${mark} `);
		return next > 0 ? from + next : -1;
	}

	/** Where the sentence ends whose last mark may be at `at`; -1 when it goes on. */
	private endAt(at: number): number {
		const {text} = this;
		const mark = text[at]!;
		if (quotes.includes(mark)) this.turnQuote(mark, at);
		if (mark === '\n') return this.breaksAt(at) ? at + 1 : -1;
		if (/\s/.test(mark)) return at;
		if (quotes.includes(mark) || (/[:;]/.test(mark) && !this.isForeignStop(mark, at))) return -1;
		const run = this.runFrom(at);
		let end = run;
		while (end < text.length && closers.includes(text[end]!)) end++;
		if (/^[\u00a0\u202f ]»/.test(text.slice(end, end + 2))) end += 2;
		this.at = run;
		if (end < text.length && (this.isQuoted(run, end) || !this.opensAfter(at, run, end))) return -1;
		if (this.quote.at >= 0 && end > run) this.quote.at = -1;
		return end;
	}

	/** The end of the marks that begin at `at`: "?!", "…", ". . . .". */
	private runFrom(at: number): number {
		const {text} = this;
		let end = at + 1;
		const dot = text[at] === '.';
		if (dot && /\p{L}/u.test(text[at - 1] ?? '') && thenEllipsis.test(text.slice(end, end + 10))) return end;
		while (stops.includes(text[end] ?? 'x') || (dot && /^[ \u00a0]\.(?:[\s."”’)]|$)/.test(text.slice(end, end + 3))))
			end += text[end] === ' ' || text[end] === '\u00a0' ? 2 : 1;
		return end;
	}

	/** A blank line ends a sentence, a new line only before what can open one. */
	private breaksAt(at: number): boolean {
		const rest = /^\s*/.exec(this.text.slice(at, at + 20))![0];
		return (
			rest.includes('\n', 1) ||
			/^[\p{Lu}\d•⁃▪●*–—"“„«¿¡-]/u.test(this.text.slice(at + rest.length, at + rest.length + 2))
		);
	}

	/** Greek asks with a semicolon, Armenian stops with a colon. */
	private isForeignStop(mark: string, at: number): boolean {
		const letter = this.text[at - 1] ?? '';
		if (!/^(?:\s|$)/.test(this.text[at + 1] ?? '')) return false;
		return mark === ';'
			? /\p{Script=Greek}/u.test(letter)
			: /\p{Script=Armenian}/u.test(letter) || /^hy/.test(this.language);
	}

	private turnQuote(mark: string, at: number): void {
		if (this.quote.at >= 0 && (at - this.quote.at > quotation || this.quote.by.includes(mark))) this.quote.at = -1;
		else if (this.quote.at >= 0) return;
		const free = /^(?:$|[\s([{—–:-]|\p{Script=Han})/u.test(this.text[at - 1] ?? '');
		const wasClosed = this.quote.by.includes(mark) && !free;
		const by = closing[mark];
		if (by && !wasClosed && (free || !both.includes(mark))) this.quote = {at, by};
	}

	/** Whether a mark stands within a quotation that goes on after it and closes soon. */
	private isQuoted(run: number, end: number): boolean {
		const {at, by} = this.quote;
		if (at < this.from || run - at > quotation) return false;
		const has = (from: number, to: number): boolean => [...by].some(mark => this.text.slice(from, to).includes(mark));
		return !has(run, end) && has(end, at + quotation);
	}

	/** Whether what follows the marks can be a new sentence and what stands before them is no abbreviation. */
	private opensAfter(at: number, run: number, end: number): boolean {
		const {text} = this;
		const marks = text.slice(at, run);
		const rest = text.slice(end, end + 60);
		if ([...marks].some(mark => hard.includes(mark)))
			return end === run || !(/[！？]/.test(marks) ? cjk : kana).test(rest);
		if (marks === '．' || !/^[\s]/.test(rest)) return this.isGlued(at, marks, rest);
		const [, next = ''] = opening(rest).exec(rest) ?? [];
		if (thenEllipsis.test(rest.slice(0, 10))) return true;
		if (/^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next)) return false;
		if (/^(?:[ \u00a0]?[.…]){3}$|^…$/.test(marks)) return /[^\s[(]/.test(text[at - 1] ?? '') && next !== 'I';
		const before = text.slice(Math.max(this.from, at - 40), at).replace(/\p{Cf}/gu, '');
		const word = lastWord(before);
		if (marks !== '.') return !(end > run && said.test(rest)) && (!/^(?:Yahoo|Jeopardy)$/.test(word) || isOpener(next));
		// What a dash sets apart goes on: "TULSA, Okla. — For 62 years".
		const goesOn = dashed.test(rest);
		return endsAfter(
			before.slice(0, before.length - word.length).replace(/^[\s•⁃▪●]+|\s+$/g, ''),
			word,
			goesOn ? '' : next,
		);
	}

	/** "Hello world.Today": a stop whose space was lost; not the one in an address or a name. */
	private isGlued(at: number, marks: string, rest: string): boolean {
		const before = /\S*$/.exec(this.text.slice(Math.max(this.from, at - 40), at))![0];
		return (
			marks.length === 1 &&
			/(?:\p{Ll}{3}|\d{2})$/u.test(before) &&
			/^\p{Lu}\p{Ll}/u.test(rest) &&
			!/[@/_]|www|\w\.\w/.test(before + /^\S*/.exec(rest)![0].replace(/\.\p{Lu}.*$/u, '')) &&
			endsAfter('x', before, '')
		);
	}
}
