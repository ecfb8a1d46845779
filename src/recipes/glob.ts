/** Whether a text is as a glob has it: `*` stands for one character or more. */
export function fits(text: string, glob: string): boolean {
	const [start = '', ...parts] = glob.split('*');
	const end = parts.pop();
	if (end === undefined || !text.startsWith(start)) return text === glob;
	// The parts in their order, with something in the place of every `*`.
	let at = start.length;
	for (const part of parts) {
		at = text.indexOf(part, at + 1) + part.length;
		if (at < part.length) return false;
	}
	return text.length > at + end.length && text.endsWith(end);
}
