// @vitest-environment node
/** Quotations that are said again. */
import {describe, expect, it} from 'vitest';
import {bodyWith, paragraphs} from './free-ferries';

describe('a quotation in a box of its own', () => {
	const said =
		'<p>“We sail when we sail,” said the captain, who has sailed for forty years, “and we land when we land.”</p>';

	it('is no story between paragraphs one of which says it too', () => {
		expect(bodyWith(`${said}<div class="x7">“We sail when we sail”</div>`)).not.toContain('“We sail when we sail”');
	});

	it('is no story beside running text that is no paragraph by its element, under another name than that has', () => {
		const text = `<div class="para">${said.replace(/<[^>]*>/g, '')}</div>`;
		const body = (name: string) =>
			bodyWith(`${text}<div class="${name}">“We sail when we sail”</div><div class="subhead">The pier</div>`);
		expect(body('pull')).not.toContain('\n“We sail when we sail”');
		expect(body('para')).toContain('\n“We sail when we sail”');
	});

	it('is no story where who says it stands in its midst in the text', () => {
		const pulled = '‘We sail when we sail, and we land when we land’';
		expect(bodyWith(`${said}<blockquote class="pullquote"><p>${pulled}</p></blockquote>`)).not.toContain(pulled);
	});

	it.each([
		'<div class="x7">“We sail when we land”</div>',
		'<p>“We sail when we sail.”</p>',
		'<div><div>“We sail when we sail.”</div><div>“We land when we land.”</div></div>',
	])('is story where it says more, or is said among others: %s', line => {
		const text = /“[^”]+”/.exec(line)![0];
		expect(bodyWith(`${said}${line}`)).toContain(text);
	});
});

it.each(['h2', 'h3'])('a heading in an %s stays where it quotes what is said below it', tag => {
	const said = '<p>“We sail when we sail, and we land when we land,” said the captain, who has sailed for years.</p>';
	expect(bodyWith(`<${tag}>“We sail when we sail”</${tag}>${said}`)).toContain('“We sail when we sail”\n');
});

it.each([
	['a quotation', quote => `<blockquote class="wp-block-pullquote"><p>${quote}</p><cite>Ida Berg</cite></blockquote>`],
	['a figure', quote => `<figure><blockquote><p>${quote}</p></blockquote><p>— Ida Berg, for the operator</p></figure>`],
	['an aside', quote => `<aside class="pull-quote"><p>${quote}</p><footer>Ida Berg</footer></aside>`],
] satisfies [string, (quote: string) => string][])('who says what %s says again goes with it', (_, set) =>
	expect(bodyWith(set('“Eleven members voted for the plan”'))).toBe(paragraphs.join('\n\n')),
);

it('who says what nothing else says stays', () => {
	const quote =
		'<blockquote><p>“I shall take the night boat every day until it sinks”</p><cite>Ida Berg</cite></blockquote>';
	expect(bodyWith(quote)).toContain('Ida Berg');
});
