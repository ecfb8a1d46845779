/**
 * Pages of a size that no reader sees and any site can send. Made in whatever DOM is at hand. Each has numbered words,
 * `mark0`, `mark1` …, in its running text, so that it can be seen whether some was lost.
 */

/** A page, the marks in it, and the address it stands at. */
/** @typedef {{document: Document, marks: number, url: string}} Giant */

const url = 'https://daily.example/news/harbour-town-counts-its-boats';
const headline = 'Harbour town counts its boats';

/** A paragraph's text of two sentences. @param {number} number */
const prose = number =>
	`The clerk of pier mark${number} said on Tuesday that every boat there had been counted twice, once by day. ` +
	'Nobody in the town, she added, had expected that the second count would find more of them than the first.';

/** @param {number} count @param {(at: number) => string} make */
const repeat = (count, make) => Array.from({length: count}, (_, at) => make(at)).join('');

const paragraph = (/** @type {number} */ at) => `<p>${prose(at)}</p>`;

/** @param {(html: string) => Document} parse @param {string} body */
const page = (parse, body) =>
	parse(
		`<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"></head>` +
			`<body><header><a href="/">Home</a></header><main><article><h1>${headline}</h1>${body}</article></main></body></html>`,
	);

/** @param {Document} document @param {number} depth */
function nest(document, depth) {
	const article = document.querySelector('article');
	let at = /** @type {Element} */ (article);
	for (let level = 0; level < depth; level += 1) at = at.appendChild(document.createElement('div'));
	for (const number of [1, 2, 3]) at.appendChild(document.createElement('p')).textContent = prose(number);
	return document;
}

/**
 * By name, how each is made. `size` shrinks them, for DOMs that are too slow for the whole: 1 is the whole.
 * @type {Record<string, (parse: (html: string) => Document, size: number) => Giant>}
 */
export const giants = {
	'132,000 elements': (parse, size) => {
		const marks = Math.ceil(12_000 * size);
		const row = (/** @type {number} */ at) =>
			`<div class="row"><div><p><b>Pier ${at}.</b> <i>So</i> <a href="#${at}">it</a> <span>was.</span></p></div></div>${paragraph(at)}<ul><li>Boats</li><li>${at}</li></ul>`;
		return {document: page(parse, repeat(marks, row)), marks, url};
	},
	'10 MB of text': (parse, size) => {
		const marks = Math.ceil(50_000 * size);
		return {document: page(parse, repeat(marks, paragraph)), marks, url};
	},
	'a text node of 2.1 MB': (parse, size) => {
		const marks = Math.ceil(10_500 * size);
		return {document: page(parse, `<p>${repeat(marks, at => `${prose(at)} `)}</p>`), marks, url};
	},
	'a text node and more': (parse, size) => {
		const first = Math.ceil(10_500 * size);
		const text = `<p>${repeat(first, at => `${prose(at)} `)}</p>`;
		return {document: page(parse, text + repeat(20, at => paragraph(first + at))), marks: first + 20, url};
	},
	'a source 5,000 deep': (parse, size) => {
		const depth = Math.ceil(5000 * size);
		const body = `${repeat(depth, at => `<div>${at % 100 ? '' : paragraph(at / 100)}`)}${paragraph(Math.ceil(depth / 100))}`;
		return {document: page(parse, body), marks: Math.ceil(depth / 100) + 1, url};
	},
	'300 nested tables': (parse, size) => {
		const depth = Math.ceil(300 * size);
		const body = repeat(depth, at => `<table><tr><td>${paragraph(at)}`);
		return {document: page(parse, body), marks: depth, url};
	},
	'50,000 line breaks': (parse, size) => {
		const marks = Math.ceil(50_000 * size);
		return {document: page(parse, `<div>${repeat(marks, at => `${prose(at)}<br>`)}</div>`), marks, url};
	},
	'20,000 rows of a table': (parse, size) => {
		const rows = Math.ceil(20_000 * size);
		const row = (/** @type {number} */ at) => `<tr><td>Pier mark${at + 20}</td><td>${at}</td><td>So it was.</td></tr>`;
		return {
			document: page(parse, `${repeat(20, paragraph)}<table>${repeat(rows, row)}</table>`),
			marks: rows + 20,
			url,
		};
	},
	'25,000 headings': (parse, size) => {
		const marks = Math.ceil(25_000 * size);
		const part = (/** @type {number} */ at) => `<h3 class="pier">Pier ${at} of the town</h3>${paragraph(at)}`;
		return {document: page(parse, repeat(marks, part)), marks, url};
	},
	'20,000 deep by script': (parse, size) => ({
		document: nest(page(parse, paragraph(0)), Math.ceil(20_000 * size)),
		marks: 4,
		url,
	}),
};

/**
 * What of a giant's text a reading lacks: the numbers of the marks that do not stand in it, in order.
 * @param {Giant} giant @param {string} text
 */
export function missing({marks}, text) {
	const kept = new Set(Array.from(text.matchAll(/\bmark(\d+)\b/g), ([, number]) => Number(number)));
	return Array.from({length: marks}, (_, number) => number).filter(number => !kept.has(number));
}
