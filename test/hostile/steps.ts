/** How far patterns and searches go over texts: a measure of work that no busy machine changes. */

type Method = (this: unknown, ...values: unknown[]) => unknown;

/** Puts a method in the place of another, and gives what puts the other back. */
function replace(owner: object, name: string, make: (old: Method) => Method): () => void {
	const old = Reflect.get(owner, name) as Method;
	Reflect.set(owner, name, make(old));
	return () => void Reflect.set(owner, name, old);
}

/** How far one application of a pattern goes: to the end of its match; without one to the text's end, or nowhere if bound to its place. */
function reach(pattern: RegExp, text: string, from: number, match: RegExpExecArray | null): number {
	if (pattern.sticky && !match) return 1;
	return 1 + (match ? match.index + match[0].length : text.length) - from;
}

/** Counts the characters that `work` goes over with patterns, each taken for linear, and in search of words. */
export function stepsOf(work: () => void): number {
	let steps = 0;
	// Every other call that takes a pattern applies it by this method, once it is not the engine's own.
	const exec: (old: Method) => Method = old =>
		function (text) {
			const pattern = this as RegExp;
			const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
			const match = old.call(pattern, text) as RegExpExecArray | null;
			steps += reach(pattern, String(text), from, match);
			return match;
		};
	const {indexOf} = String.prototype;
	const search: (old: Method) => Method = old =>
		function (word, from = 0) {
			const at = indexOf.call(this as string, String(word), Number(from));
			steps += 1 + (at === -1 ? String(this).length : at) - Number(from);
			return old.call(this, word, from);
		};
	const back = [
		replace(RegExp.prototype, 'exec', exec),
		...['indexOf', 'includes'].map(name => replace(String.prototype, name, search)),
	];
	try {
		work();
	} finally {
		for (const undo of back) undo();
	}
	return steps;
}
