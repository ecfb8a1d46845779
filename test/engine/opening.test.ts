// @vitest-environment node
/** What stands before the first paragraph of a text. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

describe('before the first paragraph', () => {
	it('the newsroom’s own points are story', () => {
		const points = ['Council votes eleven to four for the plan', 'Three more boats wanted', 'First sails in August'];
		const list = `<div><p>Summary</p><ul>${points.map(point => `<li>${point}</li>`).join('')}</ul></div>`;
		const html = `<main><article><header><h1>Ferries are free</h1></header><div>${list}${paragraphs.map(text => `<p>${text}</p>`).join('')}</div></article></main>`;
		const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
		expect(bodyText(story)).toContain(`Summary\n\n${points.join('\n')}`);
		expect(story.summary[0]?.text).toBe(points[0]);
	});

	it('the headline and the byline are no story in a cell of a table that lays the page out', () => {
		const cell = `<font size="5"><b>Ferries are free</b></font><br><font size="1">By Mara Quinn</font><br><br>${paragraphs.join('<br><br>')}<br><br>Copyright 2026 The Quay Courier. No reprints.`;
		const html = `<title>The Quay Courier: Ferries are free</title><table><tr><td><a href="/">Home</a><br><a href="/farm">Farm</a></td><td>${cell}</td></tr></table>`;
		expect(bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story)).toBe(paragraphs.join('\n\n'));
	});

	it.each(['The app is free', 'Also on trial'])('a short heading right over the text is story: “%s”', heading => {
		const figure =
			'<figure><img src="/a.jpg"><figcaption>The pier at night. Photograph: Ida Berg/AP</figcaption></figure>';
		const text = paragraphs.map(text => `<p>${text}</p>`).join('');
		const read = (body: string) => {
			const html = `<main><article><h1>Ferries are free</h1>${figure}${body}</article></main>`;
			return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
		};
		expect(read(`<div><h2>${heading}</h2>${text}</div>`)).toContain(heading);
		expect(read(`<div><h2><a href="/b">${heading}</a></h2>${text}</div>`)).not.toContain(heading);
	});

	it('the first heading of many like it is story', () => {
		const boats = ['The Mail Boat', 'The Night Ferry', 'The School Boat', 'The Harbour Tug'];
		const slides = boats.map(
			(boat, i) => `<div class="slide"><span>${i + 1}</span><h2>${boat}</h2><p>${paragraphs[i]}</p></div>`,
		);
		const html = `<body><nav><a href="/a">Home</a></nav><main><h1>4 boats that you can ride for free</h1><p class="dek">From the mail boat to the tug.</p><div>${slides.join('')}</div></main></body>`;
		const text = bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
		for (const boat of boats) expect(text).toContain(boat);
	});
});

it('a first paragraph that speaks to the reader in several sentences and offers nothing is story', () => {
	const first =
		'You hear it before you see it. Twice a month, on the springs, when the mud is bare as far as the second beacon, there’s a bell out there that nobody rings.';
	const read = (opening: string) => {
		const text = [opening, ...paragraphs].map(one => `<p>${one}</p>`).join('');
		const html = `<main><article><h1>The bell at low water</h1>${text}</article></main>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	};
	expect(read(first)).toContain(first);
	const offer = 'You get more of us for less. Sign up for our morning letter and never miss a boat again.';
	expect(read(offer)).not.toContain(offer);
});
