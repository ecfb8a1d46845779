/** Generated pages: stories with prompts in every nesting. What is story carries a word that no prompt has. */
import fc from 'fast-check';
import {lines} from '../fixtures/load';

/** The word by which a story's text is known wherever the page moves it. */
export const storyWord = 'harbourmaster';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const sentence = fc
	.record({
		count: fc.integer({min: 2, max: 9999}),
		place: fc.constantFrom('Dorrin', 'Port Amity', 'Gull Island', 'Ellory'),
		end: fc.constantFrom('.', '?', '!', '.”', '…'),
	})
	.map(
		({count, place, end}) =>
			`The ${storyWord} of ${place} said that ${count} boats had come in by noon, and that nobody would have to sign up for anything${end}`,
	);

/** A paragraph of story: plain, split by inline elements, or two sentences around one. */
const paragraph = fc.oneof(
	sentence.map(text => `<p>${text}</p>`),
	fc.tuple(sentence, sentence).map(([one, other]) => `<p>${one} <em>${other}</em></p>`),
	sentence.map(text => `<div class="css-1x9">${text.replace(/ (\w+) /, ' <strong>$1</strong> ')}</div>`),
	fc.tuple(sentence, sentence).map(([one, other]) => `<div>${one}<br><br>${other}</div>`),
);

const call = fc.constantFrom(...lines('prompts').map(({text}) => escaped(text)));

/** A prompt: a line, a linked one, a box with a field, bare text beside a break. */
const prompt = fc.oneof(
	call.map(text => `<p>${text}</p>`),
	call.map(text => `<div><a href="/signup">${text}</a></div>`),
	fc.tuple(call, call).map(([one, other]) => `<div class="paywall"><p>${one}</p><button>${other}</button></div>`),
	call.map(text => `<form class="newsletter"><p>${text}</p><input type="email"><button>Go</button></form>`),
	fc.tuple(call, call).map(([one, other]) => `<div>${one}<br>${other}</div>`),
	call.map(text => `<div class="modal overlay" style="position: fixed; inset: 0"><h2>${text}</h2></div>`),
);

const furniture = fc.constantFrom(
	'<h2>What happens next</h2>',
	'<nav><a href="/a">World</a><a href="/b">Business</a></nav>',
	'<figure><img src="/x.svg" alt="A quay"><figcaption>The quay at noon.</figcaption></figure>',
	'<hr>',
	'<ul><li>First</li><li>Second</li></ul>',
	'<span></span>',
);

/** One piece of a page, as markup. */
export const piece = fc.oneof(
	{weight: 4, arbitrary: paragraph},
	{weight: 4, arbitrary: prompt},
	{weight: 1, arbitrary: furniture},
);

const boxes = fc.constantFrom(
	['<div>', '</div>'],
	['<div class="paywall">', '</div>'],
	['<section>', '</section>'],
	['<aside>', '</aside>'],
	['<blockquote>', '</blockquote>'],
	['<div class="what-is-inkl-container">', '</div>'],
);

/** Pieces in nested boxes, as markup. */
const {content} = fc.letrec<{content: string; box: string}>(tie => ({
	content: fc
		.array(fc.oneof({depthSize: 'small', withCrossShrink: true}, piece, tie('box')), {maxLength: 3})
		.map(all => all.join('')),
	box: fc.tuple(boxes, tie('content')).map(([[open, close], inner]) => `${open}${inner}${close}`),
}));

const story = fc.tuple(content, content, fc.array(paragraph, {minLength: 2, maxLength: 4}), content, content);

/** The inside of a body: a story with its headline, and what stands around and in it. */
export const bodyMarkup: fc.Arbitrary<string> = fc
	.tuple(story, fc.constantFrom('', ' inert', ' aria-hidden="true"', ' class="wide"'))
	.map(
		([[before, top, paragraphs, within, after], state]) =>
			`${before}<main${state}><article><h1>Boats come in at Dorrin</h1>${top}${paragraphs.join(within)}</article></main>${after}`,
	);

/** A whole page, sometimes one that does not scroll. */
export const pageMarkup: fc.Arbitrary<string> = fc
	.tuple(bodyMarkup, fc.constantFrom('', ' style="overflow: hidden"', ' class="locked"'))
	.map(
		([body, state]) =>
			`<!doctype html><html lang="en"><head><title>Boats</title></head><body${state}>${body}</body></html>`,
	);
