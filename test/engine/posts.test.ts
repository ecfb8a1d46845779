// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

it('keeps the times that head the posts of a live blog, over headings and over titles in bold', () => {
	const titles = ['Ferries are free', 'Eleven to four', 'Three more boats', 'Welders wanted'];
	const times = ['11:18', 'Nov. 20, 2026, 10:52 a.m. ET', '9.40am GMT', '8:15 h'];
	const post = (title: string) => (text: string, at: number) =>
		`<p>${times[at]}</p>${title.replace('*', titles[at]!)}<p>${text}</p>`;
	for (const title of ['<h3>*</h3>', '<p><strong>*</strong></p>', '']) {
		const posts = paragraphs.map(post(title)).join('');
		const html = `<body><main><article><h1>Ferries are free – live</h1><p>${paragraphs[0]}</p>${posts}</article></main></body>`;
		const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
		const labels = story.sections.slice(1).map(({label}) => label);
		expect(labels).toEqual(times.map((time, at) => (title ? `${time} ${titles[at]}` : time)));
	}
});

it('keeps the days over the entries of a timeline, and not those over what stands newest first', () => {
	const days = ['March 2006', '4 November 2009', 'June 12, 2020', '30 August 2025'];
	const read = (dates: string[]) => {
		const entries = paragraphs.map((text, at) => `<p><b>${dates[at]}</b></p><p>${text}</p>`).join('');
		const html = `<body><main><article><h1>How the ferries came</h1><p>${paragraphs[0]}</p>${entries}</article></main></body>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	};
	for (const day of days) expect(read(days)).toContain(day);
	for (const day of days) expect(read(days.toReversed())).not.toContain(day);
});

it('keeps a day or a time that stands in the midst of a text, and none that dates it at its end', () => {
	const read = (inner: string) => {
		const html = `<body><main><article><h1>How the ferries came</h1>${inner}</article></main></body>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	};
	const [first, ...others] = paragraphs.map(text => `<p>${text}</p>`);
	for (const moment of [
		'Saturday, 8pm',
		'Monday, 7.30am',
		'June 2',
		'14 May',
		'March 21 – April 20',
		'Sept. 3, 1962 – Nov. 9, 2026',
	]) {
		expect(read(`${first}<p>${moment}</p>${others.join('')}`)).toContain(moment);
		expect(
			read(`${first}<ul><li>${moment}</li><li>The boats are free from then on</li></ul>${others.join('')}`),
		).toContain(moment);
	}
	const alone = '<h2>Date</h2><p>Thursday, Nov. 19, 2026, at 4:30 p.m. ET</p><h2>What was said</h2>';
	expect(read(first + alone + others.join(''))).toContain('Nov. 19');
	expect(read(`${first}${others.join('')}<p>June 2, 8pm</p>`)).not.toContain('June 2');
	expect(read(`${first}<p>Updated June 2, 8pm</p>${others.join('')}`)).not.toContain('June 2');
});

it('keeps the time over the first post too, whose title is kept for those of the others', () => {
	const texts = [
		'The pier is open again in one direction, the harbour master says. Its bakery never shut.',
		'People on the hill were woken by the bell. “I thought it was mine,” said Ida Berg, “and it was.”',
		'The captain says that the boat has been found and will be left where it is until the tide turns.',
	];
	const posts = ['The pier is open', 'A bell at dawn', 'The boat is found'].map(
		(title, i) =>
			`<article><span>${['11:21', '09:04', '06:43'][i]}</span><h3>${title}</h3><p>${texts[i]}</p><button>Share</button></article>`,
	);
	const list =
		'<h2>Summary</h2><ul><li>Sixty people look for a boat that left at 04:13</li><li>Nobody is on it, its owner says</li></ul>';
	const html = `<title>The boat live</title><body><main><h1>A boat has gone: people look for it in the harbour</h1>${list}${posts.join('')}</main></body>`;
	const {story} = readStory(
		new JSDOM(html, {url: 'https://press.example/live/boat'}).window.document,
		'https://press.example/live/boat',
	)!;
	const labels = ['Summary', '11:21 The pier is open', '09:04 A bell at dawn', '06:43 The boat is found'];
	expect(story.sections.map(({label}) => label)).toEqual(labels);
});

it('keeps what opens and closes a live blog, whatever it asks, and no prompt among its posts', () => {
	const post = (time: string, ...texts: string[]) =>
		`<div class="post"><span>${time}</span>${texts.map(text => `<p>${text}</p>`).join('')}</div>`;
	const welcome = 'Good morning, and welcome to our live page. Send us what you see, but stay away from the shore.';
	const close = 'We are closing this live page now, and you can read our full report here. Thank you for reading.';
	const prompt = '<a href="/app">Download our app to get every update of this live page first</a>';
	const posts = [
		post('12:40', close),
		post('11:18', paragraphs[0]!, paragraphs[1]!, prompt),
		post('10:52', paragraphs[2]!),
		post('09:47', welcome),
	];
	const html = `<main><article><h1>Ferries are free – live</h1>${posts.join('')}</article></main>`;
	const text = bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	expect(text).toContain(welcome);
	expect(text).toContain(close);
	expect(text).not.toContain('Download');
});

it.each([
	'Ferries are free – as it happened',
	'Ferries are free: council vote live',
	'Live: ferries are free',
	'Ferries are free LIVE! Latest from the council and the pier',
	'Fähren im Liveticker',
])('keeps what the writers of a live blog say, by its headline alone where its posts bear no times: %s', headline => {
	const said = [
		'That is all from us. You can read our full report <a href="/report">on the vote here</a>. Good night!',
		'I’m Ida Thornberg. If you are at the pier, tell us what you see: you can reach me at ida.thornberg@quay.example.',
	];
	const [close, welcome] = said.map(text => `<p>${text}</p>`);
	const posts = paragraphs.map((text, at) => `<h2>Post number ${at}</h2><p>${text}</p>`).join('');
	const prompt = '<p><a href="/app">Download our app to get every update of this live page first</a></p>';
	const html = `<meta name="author" content="Ida Thornberg"><main><article><h1>${headline}</h1><h2>Closing post</h2>${close}${posts}${prompt}<h2>Opening post</h2>${welcome}</article></main>`;
	const text = bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	for (const line of said) expect(text).toContain(line.replace(/<[^>]*>/g, ''));
	expect(text).not.toContain('Download');
});

describe('what the house asks for is no post', () => {
	const [first, second, third, fourth] = paragraphs;
	const read = (body: string) =>
		readStory(
			new JSDOM(`<main><article><h1>Ferries are free</h1>${body}</article></main>`, {url}).window.document,
			url,
		)!;

	it.each([
		'Sign up for our newsletter to get the best of our live coverage in your inbox every morning.',
		'Support the Harbour Post: our live blogs are free to read because our readers pay for them. Please become a supporter today.',
		'Subscribe now for unlimited access to all our stories, the e-paper and our app, from just $1 a week.',
		'Do you like our live blog? Our journalism is paid for by readers, so please become a supporter today.',
	])('among those of a live blog: “%s”', call => {
		const post = (time: string, text = '') =>
			`<div class="post"><time>${time}</time><h3>At ${time}</h3><p>${text}</p></div>`;
		const {story, removals} = read(
			post('12:40', first) + post('11:18', call) + post('10:52', third) + post('09:47', fourth),
		);
		expect(bodyText(story)).not.toContain(call);
		expect(removals.some(({veiled, excerpt}) => veiled && excerpt.startsWith(call.slice(0, 20)))).toBe(true);
	});

	it.each([
		[
			'<p>10:12</p>',
			'Subscribe now for unlimited access to all our stories, the e-paper and our app, from just $1 a week.',
		],
		[
			'<p>Updated</p><time>14:05</time>',
			'Create a free account to keep reading this article and get our newsletter in your inbox every day.',
		],
	])('nor under a single time: %s', (time, call) => {
		const {removals} = read(`${time}<p>${call}</p><p>${first}</p><p>${second}</p><p>${third}</p><p>${fourth}</p>`);
		expect(removals.some(({veiled, excerpt}) => veiled && excerpt.startsWith(call.slice(0, 20)))).toBe(true);
	});
});

it.each(['div', 'span'])(
	'leaves out the times under the posts of a live blog, the last one before a heading of the page too: in a %s',
	box => {
		const post = (text: string, at: number) =>
			`<${box}><h3>Gate ${at} is freed</h3><p>${text}</p><p>Updated at ${at + 6}:13 GMT</p></${box}>`;
		const html = `<body><main><article><h1>Ferries are free – live</h1><p>${paragraphs[0]}</p>${paragraphs.map(post).join('')}</article>
<h2>Top stories on the quay</h2><p><a href="/a">A shepherd counts the sky</a></p></main></body>`;
		const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
		expect(story.sections.map(({label}) => label)).toEqual([
			undefined,
			...paragraphs.map((_, at) => `Gate ${at} is freed`),
		]);
		expect(JSON.stringify(story.sections)).not.toContain('Updated');
	},
);

describe('a line that leads to points', () => {
	const [first, second] = paragraphs;
	const read = (lead: string, points: string[]) => {
		const list = points.map(point => `<li>${point}</li>`).join('');
		const html = `<main><article><h1>Ferries are free – live</h1><p>${first}</p><p>${lead}</p><ul>${list}</ul><p>${second}</p></article></main>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	};

	it.each([
		'We’ll leave our live coverage there. Here’s what happened today:',
		'Damit beenden wir unser Liveblog. Das waren die wichtigsten Meldungen des Tages:',
		'C’est la fin de notre direct. Voici l’essentiel de la journée :',
	])('is the story’s where these appeal to nobody, though its writers speak to their readers: %s', lead => {
		expect(read(lead, ['The ferries are free from June on', 'Eleven boats still wait at the old pier'])).toContain(
			lead,
		);
	});

	it('is none where these are what the house offers', () => {
		const offers = ['Ad-free reading of all our stories', 'Our daily crosswords and puzzles'];
		expect(read('Join our members and enjoy:', offers)).not.toContain('Join our');
	});
});
