/** The learned weights of pitches as the module that the engine and the build import. */

/** @typedef {import('./appeals.mjs').Sample & {reason?: string}} Sample */

/** A stem that counts for less is left out; the others count in steps. */
const least = 0.3;
const step = 0.2;

/** @param {Map<string, number>} weights by measure, and by stem with a blank before */
export const rounded = weights =>
	new Map(
		[...weights]
			.map(([name, weight]) => /** @type {const} */ ([name, name.startsWith(' ') ? stepped(weight) : weight]))
			.filter(([, weight]) => weight !== 0),
	);

const stepped = (/** @type {number} */ weight) =>
	Math.abs(weight) < least ? 0 : Number((Math.round(weight / step) * step).toFixed(1));

/** Of the lines that have a stem, so many must offer one thing for the stem to say so. */
const most = 0.5;

/** @param {Map<string, number>} weights as `rounded` gives them @param {Sample[]} samples what they were learned from */
export function pitchWeightsText(weights, samples) {
	const looks = [...weights].filter(([name]) => !name.startsWith(' '));
	const languages = [
		...new Set(samples.filter(({set}) => set.startsWith('part')).map(({language}) => language)),
	].sort();
	return `/** Written by test/bench/pitches.mjs: what a line's looks and its being a call count, in log-odds that it is a pitch. */
export const factors = {
${looks.map(([name, weight]) => `\t${name}: ${Number(weight.toFixed(2))},`).join('\n')}
};

/** By language, what each stem counts that a line is worded in, and what it offers: read by stems.ts. */
export const words: Record<string, string> = {
${languages
	.map(
		language =>
			`\t${language}: \`${stemsOf(
				weights,
				samples.filter(one => one.language === language),
			).join('\n')}\`,`,
	)
	.join('\n')}
};
`;
}

/** The stems of a language's lines, together with others of their weight and reason. @param {Map<string, number>} weights @param {Sample[]} samples */
function stemsOf(weights, samples) {
	/** @type {Map<string, string[]>} */
	const groups = new Map();
	for (const [stem, reasons] of reasonsOf(samples)) {
		const weight = weights.get(stem);
		if (!weight) continue;
		const reason = weight > 0 ? mostOf(reasons) : '';
		const head = reason ? `${weight}:${reason}` : String(weight);
		groups.set(head, [...(groups.get(head) ?? []), stem.slice(1)]);
	}
	const weightOf = (/** @type {string} */ head) => Number.parseFloat(head);
	return [...groups]
		.sort(([a], [b]) => weightOf(b) - weightOf(a) || a.localeCompare(b))
		.map(([head, stems]) => `${head} ${stems.sort().join(' ')}`);
}

/** The stems of some lines, each with what these offer. @param {Sample[]} samples */
function reasonsOf(samples) {
	/** @type {Map<string, string[]>} */
	const reasons = new Map();
	for (const {features, reason = ''} of samples)
		for (const name of features.keys())
			if (name.startsWith(' ')) reasons.set(name, [...(reasons.get(name) ?? []), reason]);
	return reasons;
}

/** What most of some lines offer; '' when they differ. @param {string[]} reasons */
const mostOf = reasons =>
	[...new Set(reasons)].find(one => one && reasons.filter(other => other === one).length > most * reasons.length) ?? '';
