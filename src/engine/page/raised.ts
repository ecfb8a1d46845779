/** Print that a page sets above or below its line, in characters that say so without a look: "10²³", "H₂O". */
import type {Piece} from './sheet';

const pairs = (from: string, to: string): ReadonlyMap<string, string> => {
	const signs = [...to];
	return new Map([...from].map((sign, at) => [sign, signs[at]!]));
};
const above = pairs('0123456789+-−–=()nixyk', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱˣʸᵏ');
const below = pairs('0123456789+-−–=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

/** What is one character by itself. */
const signs: ReadonlyMap<string, string> = new Map([
	['tm', '™'],
	['sm', '℠'],
]);

/** What stands for a term: no more characters, and no white space. */
const term = /^[\p{L}\d.,/*+−–()=-]{1,12}$/u;

/**
 * Raised print as it is said behind `end`, how the text before it ends. What has no characters of its own stays as it is,
 * save where it would be read as one with what is before it.
 * @param tag `sup` or `sub`
 */
export function raised(pieces: readonly Piece[], end: string, tag: string): readonly Piece[] {
	const whole = pieces.map(({text}) => text).join('');
	const text = whole.trim();
	const said = tag === 'sup' ? raisedText(text, end) : loweredText(text, end);
	return said === text ? pieces : [{...pieces[0]!, text: whole.replace(text, () => said)}];
}

function raisedText(text: string, end: string): string {
	const sign = signs.get(text.toLowerCase());
	if (sign) return sign;
	if (/^[oa]$/.test(text) && (/\d$/.test(end) || (text === 'o' && /(?:^|\P{L})[nN]$/u.test(end))))
		return text === 'o' ? 'º' : 'ª';
	if (!/\d/.test(text)) return (/^.$/u.test(text) && isTerm(end) && mapped(text, above)) || text;
	const notes =
		/^\d{1,3}(?:(?:[,;] ?| )\d{1,3}){1,9}$/.test(text) && !/\d$/.test(end)
			? text.replace(/\d/g, digit => above.get(digit)!)
			: '';
	return notes || mapped(text, above) || powerOf(text, end);
}

/** "10^2.5", where no characters are raised. A fraction of a price reads right beside it. */
function powerOf(text: string, end: string): string {
	if (!term.test(text) || !/[\p{L}\d)]$/u.test(end) || /^[.,]/.test(text)) return text;
	return /[/*+−–=-]./.test(text.slice(1)) ? `^(${text})` : `^${text}`;
}

function loweredText(text: string, end: string): string {
	const said = /\d/.test(text) || /^.$/u.test(text) ? mapped(text, below) : undefined;
	return said ?? (/\d$/.test(end) && /^\d/.test(text) && term.test(text) ? `_${text}` : text);
}

/** Whether a text ends in a number, or in a letter that stands for one. */
const isTerm = (end: string): boolean => /\d$|(?:^|\P{L})\p{L}$/u.test(end);

/** A text in raised characters, if all of its own have one. */
function mapped(text: string, signs: ReadonlyMap<string, string>): string | undefined {
	const said = [...text].map(sign => signs.get(sign));
	return said.includes(undefined) ? undefined : said.join('');
}
