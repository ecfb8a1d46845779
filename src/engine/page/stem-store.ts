/**
 * What was learned of stems, packed by a build and looked up by a page: a page reads a few long texts sooner than as many
 * entries. One for each beginning of stems, in it what is said and the stems that it is said of:
 *
 *     s: '|2.1:subscribe;subsc;spare;|0.4;story;'
 */
export type StemStore = Readonly<Record<string, string>>;

/** Where the letters of East Asia begin: so many that each would have few stems to itself. */
const many = 0x3000;

/** By what stems are sorted: whether a first word's (`^`), and their first letter, or some that are near it. */
function beginOf(stem: string): string {
	const mark = stem[0] === '^' ? '^' : '';
	const letter = stem.charCodeAt(mark.length);
	return mark + String.fromCharCode(letter < many ? letter : letter & 0xff00);
}

/** Packs lines of `said stem stem …`. */
export function pack(source: string): StemStore {
	const store: Record<string, string> = {};
	for (const line of source.trim().split('\n')) {
		const [said, ...stems] = line.split(' ');
		for (const begin of new Set(stems.map(beginOf))) {
			const own = stems.filter(stem => beginOf(stem) === begin);
			store[begin] = `${store[begin] ?? ''}|${said};${own.join(';')};`;
		}
	}
	return store;
}

/** What is said of a stem; undefined for nothing. */
export function saidOf(stem: string, store: StemStore): string | undefined {
	const text = store[beginOf(stem)];
	const at = text === undefined ? -1 : text.indexOf(`;${stem};`);
	if (at < 0) return undefined;
	const from = text!.lastIndexOf('|', at) + 1;
	return text!.slice(from, text!.indexOf(';', from));
}
