/** Where the letters of East Asia begin: so many that each would have few stems to itself. */
const many = 0x3000;

/** By what stems are sorted: whether a first word's (`^`), and their first letter, or some that are near it. */
export function beginOf(stem: string): string {
	const mark = stem[0] === '^' ? '^' : '';
	const letter = stem.charCodeAt(mark.length);
	return mark + String.fromCharCode(letter < many ? letter : letter & 0xff00);
}
