/**
 * Whether a path is one of those that the globs describe, and none of the exceptions: `*` stands for one character or more.
 */
export function isStoryPath(path: string, globs: readonly string[], except: readonly string[] = []): boolean {
	/** The parts of a glob in their order, with something in the place of every `*`. */
	const fits = (glob: string): boolean => {
		const [start = '', ...parts] = glob.split('*');
		const end = parts.pop();
		if (end === undefined || !path.startsWith(start)) return path === glob;
		let at = start.length;
		for (const part of parts) {
			at = path.indexOf(part, at + 1) + part.length;
			if (at < part.length) return false;
		}
		return path.length > at + end.length && path.endsWith(end);
	};
	return globs.some(fits) && !except.some(fits);
}
