// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './furnished';

const inkl = 'https://www.inkl.com/news/ferries-are-free';
const frame =
	'<p>Get all your news in one place.</p><p>Harbour Courier</p><p>Harbour Courier</p><p>World</p><p>Mara Quinn</p>';

/** The readings of a page with this behind its story, in the story's box or beside it, and in a known frame or none. */
function readings(behind: string) {
	return [inkl, url].flatMap(address =>
		[`${paragraphs}${behind}</main>`, `${paragraphs}</main>${behind}`].map(rest => {
			const html = `<title>Ferries are free</title><body><main>${address === inkl ? frame : ''}<h1>Ferries are free</h1>${rest}</body>`;
			return readStory(new JSDOM(html, {url: address}).window.document, address)!;
		}),
	);
}

const said = [
	'I swim across, and it has cost nothing since 1998.',
	'Who pays for the lifebelts, I would like to know.',
];
const [one, two] = said.map(text => `<p>${text}</p>`);
const signed = (tag: string, more = '') =>
	said.map((text, i) => `<${tag}><b>${['gull', 'Anchor Ann'][i]}</b><p>${text}</p>${more}</${tag}>`).join('');

const byReply = '<button>Reply</button>';

describe('comments are no story under', () => {
	it.each([
		`<section id="comments"><h3>Comments (2)</h3><div>${signed('div')}</div></section>`,
		`<div><h3>2 comments</h3>${signed('div')}</div>`,
		`<section><h3>2 comments</h3>${signed('article', byReply)}</section>`,
		`<div><h3>Comments</h3><ol>${signed('li', byReply)}</ol></div>`,
		`<div><h3>Comments</h3><ol class="comment-list">${signed('li')}</ol></div>`,
		`<div class="post-comments"><h4>Discussion</h4>${signed('div')}</div>`,
		`<div><div><h3>Discussion</h3></div>${signed('div', '<a href="#">Reply</a>')}</div>`,
		`<div><h3>2 responses</h3>${signed('div', byReply)}</div>`,
		`<section><h3>View 2 comments</h3><ul>${signed('li')}</ul></section>`,
		`<section><h3>Join the conversation</h3>${signed('div', byReply)}</section>`,
		`<section><h3>Kommentare (2)</h3>${signed('div')}</section>`,
		`<section><h3>2 commentaires</h3>${signed('div')}</section>`,
		`<section><h3>コメント 2件</h3>${signed('div')}</section>`,
		`<section><h3>2 comments</h3><h4>gull</h4><p>2 hours ago</p>${one}${byReply}<h4>Anchor Ann</h4>${two}${byReply}</section>`,
	])('%s', behind => {
		for (const {story, removals} of readings(behind)) {
			for (const text of said) expect(bodyText(story)).not.toContain(text);
			expect(bodyText(story)).toMatch(/before the summer is over\.$/);
			expect(story.sections.map(({label}) => label).filter(Boolean)).toEqual([]);
			expect(removals.filter(removal => removal.veiled && said.includes(removal.excerpt))).toEqual([]);
		}
	});

	it('a head in the story’s own box', () => {
		const [{story, removals}] = readings(
			`<h3>Comments (2)</h3><p>gull, 5 hours ago</p>${one}<p>Anchor Ann, 3 hours ago</p>${two}`,
		) as [ReturnType<typeof readings>[0]];
		for (const text of said) expect(bodyText(story)).not.toContain(text);
		expect(removals.filter(({reason}) => reason === 'comments').length).toBeGreaterThan(0);
	});
});

describe('a story’s own section', () => {
	const texts = [
		'The harbour master said that she had read every letter and would answer those that were polite by the autumn.',
		'The union said that the plan was sound, and that somebody would have to explain it to the people in the boats.',
	];
	const body = texts.map(text => `<p>${text}</p>`).join('');
	const named = texts
		.map((text, i) => `<div><p><strong>${['The minister', 'The union'][i]}</strong></p><p>${text}</p></div>`)
		.join('');

	it.each([
		`<h2>Comments</h2>${body}`,
		`<section id="comments"><h2>Comments</h2>${body}</section>`,
		`<section><h2>Discussion</h2>${body}</section>`,
		`<section><h2>Responses</h2><ul><li>${texts[0]}</li><li>${texts[1]}</li></ul></section>`,
		`<section><h2>Two comments that sank a plan</h2>${body}</section>`,
		`<section><h2>2 comments</h2><p>Both came by letter.</p></section><section><h2>What comes next</h2>${body}</section>`,
		`<p>3 comments</p>${body}`,
		`<section><h2>The response</h2>${body}<form><input type="email"><button>Go</button></form></section>`,
		`<div><h2>The response</h2>${body}<button>Reply</button></div>`,
		`<section><h2>Discussion</h2>${body}<input></section>`,
		`<div><h2>Kommentar</h2>${body}<form><textarea></textarea></form></div>`,
		`<section class="no-comment"><h2>Response</h2>${named}</section>`,
		`<section class="comment"><h2>The response</h2>${named}</section>`,
		`<section><h2>The conversation</h2>${named}</section>`,
		`<section><h2>Responses</h2>${named}</section>`,
		`<h2>5 responses</h2>${body}`,
		`<h3>2 comments</h3>${body}`,
		`<div><h3>2 comments</h3>${body}</div>`,
		`<h2>Replies (12)</h2>${named}`,
		`<section id="comments"><h2>Comments</h2>${named}</section>`,
		`<h3>2 comments</h3><p>12 May 2026</p>${body}`,
		`<h3>2 comments</h3>${texts.map(text => `<p>Advertisement</p><p>${text}</p>`).join('')}`,
	])('is kept: %s', behind => {
		const [{story}] = readings(behind) as [ReturnType<typeof readings>[0]];
		for (const text of texts) expect(bodyText(story)).toContain(text);
	});
});

it('the posts of a live blog are story below the number of their comments', () => {
	const post = (time: string, text: string) =>
		`<article><time>${time}</time><h2>${text.split(',')[0]}</h2><p>${text}</p><p>12 comments</p></article>`;
	const texts = [
		'The first boat has left the pier, with forty people on board and a band that knows two songs by heart.',
		'The mayor is on the second one, and says that she has never been asked for so few tickets in all her life.',
		'The third boat is late, because the yard has not found the welder it was looking for since the spring of this year.',
	];
	const html = `<title>Ferries are free</title><body><main><h1>Ferries are free</h1>${paragraphs}${texts.map((text, i) => post(`1${i}:15`, text)).join('')}</main></body>`;
	const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
	for (const text of texts) expect(bodyText(story)).toContain(text);
});
