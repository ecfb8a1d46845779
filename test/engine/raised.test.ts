// @vitest-environment node
/** Print that is set above or below its line, and the marks of notes there. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import type {Block} from '../../src/story';
import {story} from './furnished';

/** What a paragraph of a story says. */
function said(inner: string): string {
	const {sections} = story('', `<h1>Ferries are free</h1><p>${inner}</p>`);
	const [first] = sections[0]!.blocks;
	return first && 'runs' in first ? first.runs.map(({text}) => text).join('') : '';
}
const around = (inner: string) =>
	`The survey of the harbour, which took all of last winter, came to ${inner} in the end, the board said.`;

describe('raised print', () => {
	it.each([
		['10<sup>23</sup> grains', '10²³ grains'],
		['5&nbsp;m<sup>2</sup> of sand', '5 m² of sand'],
		['10<sup>−3</sup> and 10<sup>-12</sup> metres', '10⁻³ and 10⁻¹² metres'],
		['H<sub>2</sub>O, CO<sub>2</sub> and Ca<sup>2+</sup>', 'H₂O, CO₂ and Ca²⁺'],
		['2<sup>n</sup> and x<sub>i</sub>', '2ⁿ and xᵢ'],
		['<b>m<sup>3</sup></b> of it', 'm³ of it'],
		['5<sup>1</sup>/<sub>2</sub> cups', '5¹/₂ cups'],
		['Quay<sup>TM</sup> boats', 'Quay™ boats'],
		['berth N<sup>o</sup> 5', 'berth Nº 5'],
	])('has characters of its own: %s', (inner, text) => {
		expect(said(around(inner))).toBe(around(text).replace('&nbsp;', ' '));
	});

	it.each([
		['10<sup>2.5</sup> grains', '10^2.5 grains'],
		['10<sup>1/2</sup> grains', '10^(1/2) grains'],
		['base 10<sub>2.5</sub>', 'base 10_2.5'],
	])('is told from the number before it where it has none: %s', (inner, text) => {
		expect(said(around(inner))).toBe(around(text));
	});

	it.each([
		['the 1<sup>st</sup>, 2<sup>nd</sup>, 3<sup>rd</sup> and 4<sup>th</sup>', 'the 1st, 2nd, 3rd and 4th'],
		['the XIX<sup>e</sup> and the 1<sup>er</sup>', 'the XIXe and the 1er'],
		['M<sup>lle</sup> Verne', 'Mlle Verne'],
		['$19<sup>.99</sup> a ride', '$19.99 a ride'],
		['v<sub>max</sub> of a boat', 'vmax of a boat'],
		['Quay<sup>®</sup> boats', 'Quay® boats'],
		['a line <sup>in small print above it</sup>', 'a line in small print above it'],
	])('stays in letters: %s', (inner, text) => {
		expect(said(around(inner))).toBe(around(text));
	});
});

describe('the mark of a note', () => {
	it.each([
		'all of it<sup><a href="#fn1">1</a></sup> at once',
		'all of it<a href="#fn1"><sup>1</sup></a> at once',
		'all of it<sup>[2]</sup> at once',
		'all of it<sup class="reference"><a href="/wiki/Boat#cite_note-3"><span>[</span>3<span>]</span></a></sup> at once',
		'all of it<sup>[<i>citation needed</i>]</sup><sup>[2]</sup> at once',
		'all of it<sup><a href="#a">1</a>, <a href="#b">2</a></sup> at once',
		'all of it <sup>[1]</sup> at once',
		'all of it<a class="anchor" href="#footnote-1">1</a> at once',
		'all of it<b></b><sup><a href="#a">*</a> </sup><b>at once</b>',
	])('leaves the text: %s', inner => {
		expect(said(around(inner))).toBe(around('all of it at once'));
	});

	it('leaves no space before the mark that follows it', () => {
		expect(
			said('The board counted them all <sup>[1]</sup>, and nobody on the quay had done so for a hundred years.'),
		).toBe('The board counted them all, and nobody on the quay had done so for a hundred years.');
	});

	it.each([
		['all of it<sup>1</sup> at once', 'all of it¹ at once'],
		['all of it<sup>1, 2</sup> at once', 'all of it¹, ² at once'],
		['all of it<sup><a href="https://press.example/paper">1</a></sup> at once', 'all of it¹ at once'],
		['all of it [1] at once', 'all of it [1] at once'],
		['berths <a href="#berths">12</a> to 14', 'berths 12 to 14'],
		[
			'the part that <sup><a href="#below">is told further below</a></sup> at once',
			'the part that is told further below at once',
		],
	])('is no such thing in: %s', (inner, text) => {
		expect(said(around(inner))).toBe(around(text));
	});
});

it('is said everywhere: in headline, standfirst, list, table and caption', () => {
	const page = `<head><title>A harbour of 10 berths</title></head><body><article><h1>A harbour of 10<sup>3</sup> berths<sup><a href="#fn1">1</a></sup></h1>
<p class="standfirst">It takes 10<sup>6</sup> boats a year, and nobody knows how.</p>
<div><p>The ferries of Harbour City will cost nothing from the first of June, the council decided on Tuesday night.</p>
<p>Eleven members voted for the plan and four against it, after a debate that went on until shortly before midnight.</p>
<ul><li>The quay has 400 m<sup>2</sup> of shelter, the council said.</li><li>The <b>10<sup>2</sup></b> steps lead down from it.</li></ul>
<table><tr><th>Berth</th><th>m<sup>2</sup></th></tr><tr><td>North<sup>[1]</sup></td><td>10<sup>4</sup></td></tr></table>
<figure><img src="/quay.jpg"><figcaption>The quay, 10<sup>2</sup> steps below the town.</figcaption></figure>
<p>The operator expects twice as many passengers, and has asked for three more boats before the summer is over.</p></div></article></body>`;
	const url = 'https://press.example/2026/05/berths';
	const {headline, standfirst, sections} = readStory(new JSDOM(page, {url}).window.document, url)!.story;
	expect(headline).toBe('A harbour of 10³ berths');
	expect(standfirst).toBe('It takes 10⁶ boats a year, and nobody knows how.');
	const of = <K extends Block['kind']>(kind: K) =>
		sections.flatMap(({blocks}) => blocks).find((block): block is Extract<Block, {kind: K}> => block.kind === kind);
	expect(of('list')?.items.map(item => item.map(({text}) => text).join(''))).toEqual([
		'The quay has 400 m² of shelter, the council said.',
		'The 10² steps lead down from it.',
	]);
	expect(of('table')?.rows.map(({cells}) => cells)).toEqual([
		['Berth', 'm²'],
		['North', '10⁴'],
	]);
	expect(of('image')?.caption).toBe('The quay, 10² steps below the town.');
});
