/** How a line of short parts is cut up. */

/** The parts of a line that bullets and bars set off: "Axios · World · 3 min read". */
export const partsOf = (text: string): string[] =>
	text
		.split(/[•⋅|｜]|\s·\s/u)
		.map(part => part.trim())
		.filter(part => part !== '');
