// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

/** The body that is read when this line stands between the paragraphs. */
function bodyWith(line: string): string {
	const [first, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
	const {document} = new JSDOM(
		`<body><main><article><h1>Ferries are free</h1><p>By Mara Quinn</p>${first}${line}${rest.join('')}</article></main></body>`,
		{url},
	).window;
	return bodyText(readStory(document, url)!.story);
}

it('a footnoted point is story, though the whole page is a form', () => {
	const list = '<ul><li>Harbour Ferries*</li><li>Pier Boats*</li><li>Quay Lines</li></ul><p>* They did not answer.</p>';
	const texts = [...paragraphs, ...paragraphs.map(text => `Later: ${text}`)].map(text => `<p>${text}</p>`);
	const {document} = new JSDOM(
		`<form><h1>Ferries are free</h1>${texts[0]}<p>These companies run boats:</p>${list}${texts.slice(1).join('')}<input></form>`,
		{url},
	).window;
	expect(bodyText(readStory(document, url)!.story)).toContain('Pier Boats*');
});

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

describe('between the paragraphs of a story', () => {
	it.each([
		'Thank you for reading!',
		'Vielen Dank fürs Lesen.',
		'Merci d’avoir lu jusqu’au bout.',
		'Gracias por llegar hasta aquí.',
		'Grazie per la lettura!',
		'Obrigada pela leitura.',
		'Спасибо за прочтение!',
		'ここまで読んでいただきありがとうございます。',
		'谢谢您的阅读！',
		'긴 글 읽어 주셔서 감사합니다.',
	])('a line that does no more than thank its reader is none of it: %s', line => {
		expect(bodyWith(`<p>${line}</p>`)).toBe(paragraphs.join('\n\n'));
		expect(bodyWith(`<table><tr><td>${line}</td><td>4</td></tr><tr><td>Hello</td><td>5</td></tr></table>`)).toContain(
			line,
		);
	});

	it.each([
		'<p><a href="/a">MAYOR SWIMS TO WORK AFTER LOSING A BET</a></p>',
		'<p>SEE MORE: <a href="/a">Mayor swims to work after losing a bet</a></p>',
		'<p>Lesen Sie auch: <a href="/a">Bürgermeister schwimmt zur Arbeit</a></p>',
		'<p>Læs også: Borgmesteren svømmer på arbejde</p>',
		'<p>Διαβάστε επίσης: Ο δήμαρχος κολυμπά στη δουλειά</p>',
		'<p>&gt;&gt; Xem thêm: Thị trưởng bơi đi làm</p>',
		'<p><b>Baca juga:</b> <a href="/a">Wali kota berenang ke kantor</a></p>',
		'<p>Previously: <a href="/a">Mayor swims to work after losing a bet</a></p>',
		'<p>Підписуйтесь на наш канал у Telegram, щоб не пропустити найважливіше.</p>',
		'<p>Your browser does not support iframes.</p>',
		'<p>Passengers wait at the old pier in the rain (Image: QUINN)</p>',
		'<p>In this May 12, 2026, file photo, passengers wait at the old pier in the rain.</p>',
		'<p>The Associated Press</p>',
		'<p>The Associated Press contributed to this report.</p>',
		'<p>Thanks for reading! This post is public, so feel free to share it.</p>',
		'<p>The old pier on the day it was opened. (Harbour Museum/Ida Berg)</p>',
		'<div class="image top"><img src="/pier.jpg" alt=""><p>Passengers wait at the old pier, where the roof leaks.</p></div>',
		'<div>Nov. 20, 2026, 9:28 AM UTC</div>',
		'<p>Advert</p>',
		'<p>This slideshow requires JavaScript.</p>',
		'<p>The post Ferries are free appeared first on Harbour Letter.</p>',
		'<p><a href="https://quay.example/t">$58 at Quay</a> <a href="https://pier.example/t">$61 at Pier Stores</a></p>',
		'<p><a href="https://quay.example/t">Check price at Quay (on sale!)</a></p>',
		'<p><a href="https://quay.example/t">Bei Quay ansehen</a></p>',
		'<div><a href="https://quay.example/t">Buy the oak oar from our shop, $24</a></div>',
		'<p>Order a hemp rope in our store</p>',
		'<form><p>First name* <input></p><p>Number of passengers* <input></p></form>',
		'<figure><img src="/pier.jpg" alt=""></figure><p>Slide 2 of 3</p>',
		'<p>Bild 4 von 12</p>',
		'<blockquote><a href="https://pond.example/1">View this post on Pondgram</a></blockquote>',
		'<p>A post shared by Ida Berg (@idaberg)</p>',
		'<p>Wir benötigen Ihre Zustimmung, um den von der Redaktion eingebundenen Inhalt anzuzeigen.</p>',
		'<p>To view this content, you need to accept the cookies of a third party, which may count your visits.</p>',
		'<p>This article contains content provided by Pondgram. We ask for your permission before anything is loaded.</p>',
		'<p>Para ver este contenido es necesario aceptar las cookies de terceros.</p>',
		'<span>Slide 2 of 3</span>',
	])('%s is no story', line => {
		expect(bodyWith(line)).toBe(paragraphs.join('\n\n'));
	});

	it.each([
		'She called the plan “a gift”, and the ferry’s captain (photographed on Monday) agreed with every word of it.',
		'In this photo finish of a vote, nobody could tell until the end which way the two undecided members would go.',
		'Reuters and the Associated Press had both reported on Monday that the vote would be put off until the autumn.',
		'© Provided by the Quay Courier The ferries that nobody wanted to pay for will be paid for by everybody, said the treasurer, who had voted against the plan twice and did so again on Tuesday.',
		'Don’t miss the last boat, the captain says to everyone who boards after ten in the evening, and he means it.',
		'Shares fell by a tenth.',
		'“To read this article took you eleven seconds.”',
		'“Accept all cookies: the phrase of the decade, according to linguists.”',
		'Previously: nothing, said the captain, and he had looked everywhere.',
		'Lees ook de kleine letters, zei de kapitein, en hij meende het.',
		'View post offices as the council does, and the pier is one: letters were stamped there until the war.',
		'Buy a ticket from our shop on the pier, the operator told everyone who asked, and they had only to go home.',
		'See it at the Harbour Museum until the end of June, or on the pier where it was found by two boys.',
		'등록 외국인은 모두 배를 탄다.',
		'$58 at the pier was what a ticket cost last year.',
		'The post that was left vacant when the treasurer resigned will be filled before the first boat sails in June.',
		'Nov. 20 is the day by which the yard has to name a date, or the operator will look for another builder.',
		'“We need your consent,” the pilot told the crew, and asked that the content of the hold be shown to everyone.',
		'To view this as a gift, the council said, passengers would have to accept that somebody pays for the boats.',
	])('“%s” is', text => {
		expect(bodyWith(`<p>${text}</p>`)).toContain(text);
	});

	it('keeps a price list whole, one point of which sounds like an offer', () => {
		const points = ['Monthly: £9.99', 'Yearly: £99', 'Students: free'];
		expect(bodyWith(`<ul>${points.map(point => `<li>${point}</li>`).join('')}</ul>`)).toContain(points.join('\n'));
	});

	it('keeps the text of a box that is called an image and holds more than a picture', () => {
		const text = 'Some of them remember the winter in which the harbour froze and people walked to the other side.';
		const box = `<div class="image-right"><img src="/a.jpg" alt=""><p>${text}</p><p>${text}</p><p>${text}</p><p>${text}</p></div>`;
		expect(bodyWith(box)).toContain(text);
	});

	it('keeps text that no block parts from the caption before it', () => {
		const caption = '<em class="img_desc">The old pier on the day it was opened.</em>';
		const photo = `<span class="photo"><img src="/pier.jpg" alt="">${caption}</span>`;
		const html = `<main><article><h1>Ferries are free</h1><div>${photo}${paragraphs.join('<br><br>')}</div></article></main>`;
		const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
		expect(bodyText(story)).toBe(paragraphs.join('\n\n'));
		expect(story.sections[0]!.blocks[0]).toMatchObject({caption: 'The old pier on the day it was opened.'});
	});

	it('takes a few words behind a caption for its credit', () => {
		const line = '<div><em class="img_desc">The old pier on the day it was opened.</em> Ida Berg, Harbour News</div>';
		expect(bodyWith(`<img src="/pier.jpg" alt="">${line}`)).toBe(paragraphs.join('\n\n'));
	});

	it('keeps a question that opens its answer as a button does', () => {
		const answer = 'Yes, and it is the only animal for which a ticket was ever needed on these boats.';
		const asked = `<div><button>May I bring my horse aboard?</button><div><p>${answer}</p></div></div>`;
		expect(bodyWith(asked)).toContain('May I bring my horse aboard?');
	});

	it('keeps a short one where its answer follows, and none that only leads on', () => {
		const answer = 'Four times an hour by day, and once an hour from ten in the evening until the last train.';
		const asked = (button: string, next: string) => bodyWith(`<div><button>${button}</button>${next}</div>`);
		expect(asked('How often?', `<div><p>${answer}</p></div>`)).toContain('How often?');
		expect(asked('Need help?', '<button>Write to us</button>')).not.toContain('Need help?');
	});
});

it.each(['Sources', 'Sources:', 'Quellen'])(
	'calls “%s” over what a story rests on a credit, where it is not read',
	label => {
		const list = '<ul><li><a href="/1">Harbour office</a></li><li><a href="/2">Port register</a></li></ul>';
		const text = paragraphs.map(one => `<p>${one}</p>`).join('');
		const html = `<body><main><article><h1>Ferries are free</h1>${text}<div><p>${label}</p>${list}</div></article></main></body>`;
		const {story, removals} = readStory(new JSDOM(html, {url}).window.document, url)!;
		expect(bodyText(story)).toBe(paragraphs.join('\n\n'));
		expect(removals.find(({excerpt}) => excerpt.startsWith(label))?.reason).toBe('credit');
	},
);

it('takes the links that headings and notes have to themselves for no words of theirs', () => {
	const heading = '<h2 id="boats">Three boats<a href="#boats">¶</a></h2>';
	const note = '<p>1. Of which one is a tug. <a href="#ref1">↩︎</a></p>';
	const text = bodyWith(`${heading}<p>${paragraphs[0]}</p>${note}`);
	expect(text).toContain('Three boats\n');
	expect(text).toContain('Of which one is a tug.\n');
});

describe('a quotation in a box of its own', () => {
	const said =
		'<p>“We sail when we sail,” said the captain, who has sailed for forty years, “and we land when we land.”</p>';

	it('is no story between paragraphs one of which says it too', () => {
		expect(bodyWith(`${said}<div class="x7">“We sail when we sail”</div>`)).not.toContain('“We sail when we sail”');
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

it('keeps the short reply to a heading with a colon or to a question, over running text', () => {
	const read = (inner: string) => {
		const text = paragraphs.map(one => `<p>${one}</p>`).join('');
		const html = `<body><main><article><h1>No, the ferries are not free</h1><p class="byline">By Ana Bell</p><div>${inner}${text}${text.replaceAll('The', 'This')}</div></article></main></body>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story).split(/\n+/);
	};
	expect(read('<h3>Rating:</h3><div>False</div>').slice(0, 2)).toEqual(['Rating', 'False']);
	expect(read('<h3>Bewertung：</h3><div>Falsch</div>')).toContain('Falsch');
	for (const inner of [
		'<h3>Share:</h3><div>Facebook</div>',
		'<h3>Topic:</h3><div><a href="/ferries">Ferries</a></div>',
	])
		expect(read(inner)).toEqual(read(''));
});

it('keeps the steps of a how-to under their numbered headings, though they say what to download', () => {
	const step =
		'Achten Sie darauf, dass sie aus dem offiziellen Store stammt. Registrieren Sie sich mit Ihrer Handynummer.';
	const html = `<html lang="de"><main><h1>Konto wechseln</h1><p>Wer sein Konto wechselt, fürchtet vor allem vergessene Daueraufträge, doch jede Bank muss beim Umzug helfen.</p>
		<h3>1. Laden Sie die App der neuen Bank herunter</h3><p>${step}</p>
		<h3>2. Melden Sie sich beim alten Konto an</h3><p>Das neue Institut liest die letzten dreizehn Monate aus. Danach sehen Sie eine Liste aller Partner.</p>
		<h3>3. Jetzt kündigen?</h3><p>Warten Sie noch einen Monat. Erst wenn Miete und Strom vom neuen Konto abgehen, schließen Sie das alte.</p></main></html>`;
	expect(bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story)).toContain(step);
});

it.each([
	'Support our journalism with a small gift each month, so that we can go on reporting on the bay.',
	'Tell us in the comments which pier you like best, and send your photos to our picture desk.',
])('reads nothing that the house asks for under numbered headings: “%s”', asked => {
	const steps = ['Know your pier', 'Watch the tide', 'Ask the crew'].map(
		(title, at) => `<h2>${at + 1}. ${title}</h2><p>${paragraphs[at + 1]}</p>${at === 1 ? `<p>${asked}</p>` : ''}`,
	);
	const html = `<main><article><h1>Ferries are free</h1><p>${paragraphs[0]}</p>${steps.join('')}</article></main>`;
	expect(bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story)).not.toContain(asked);
});

it('reads no offer beside a field, though it is called a caption', () => {
	const offer =
		'The Ferry Letter is a reader-supported publication. To receive new posts, consider becoming a subscriber.';
	const thanks = 'Thanks for reading the Ferry Letter! Subscribe for free to receive new posts and support my work.';
	const box = `<div><div><p class="cta-caption">${offer}</p></div><form><input type="email"></form></div>
		<div><div><p class="cta-caption">${thanks}</p></div><form><input type="email"><button>Subscribe</button></form></div>`;
	const html = `<main><article><h1>Ferries are free</h1><figure><img src="/a.jpg"></figure><p>${paragraphs[0]}</p>${box}<p>${paragraphs[1]}</p><p>${paragraphs[2]}</p></article></main>`;
	const {story, removals} = readStory(new JSDOM(html, {url}).window.document, url)!;
	expect(JSON.stringify(story.sections)).not.toMatch(/reader-supported|Thanks/);
	expect(removals.find(({veiled}) => veiled)?.excerpt).toContain('Thanks for reading');
});

it.each([
	['that is signed and dated', '<h2>Station piano tuned</h2><p>By Mo Dart</p><p>5 May 2026</p>', 'main', false],
	['that is in its article', '<h2>Station piano tuned</h2><p>By Mo Dart</p><p>5 May 2026</p>', 'article', true],
	['that is signed', '<h2>Station piano tuned</h2><p>By Mo Dart</p>', 'main', true],
	['that is not', '<h2>Station piano tuned</h2>', 'main', true],
])('reads a box like the story’s own whose heading is of a lower rank, and %s', (_, head, tag, isRead) => {
	const box = (head: string, own: string[]) =>
		`<div class="w">${head}<div>${own.map(text => `<p>${text}</p>`).join('')}</div></div>`;
	const next =
		'The upright piano on platform two at Castle Road has been tuned, and two commuters want the old G sharp back.';
	const html = `<${tag}>${box('<h1>Ferries are free</h1><p>By Ada Thorn</p><p>4 May 2026</p>', paragraphs)}${box(head, [next, `Again: ${next}`])}</${tag}>`;
	const text = bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	expect(text.includes(next)).toBe(isRead);
});

it('ends a story where its readers begin to talk, though they say much more than it does', () => {
	const more =
		'Until then the old boats sail on, and the ticket machines on the piers are taken down one by one at night.';
	const whole = [...paragraphs, `First, ${more}`, `Second, ${more}`, `Third, ${more}`];
	const text = whole.map(one => `<p>${one}</p>`).join('');
	const said =
		'I have sailed on these boats for thirty years, and nobody ever asked what I think of a fare that I gladly pay.';
	const comments = Array.from(
		{length: 24},
		(_, i) => `<li class="comment"><article class="comment-body"><p>Comment ${i}: ${said}</p></article></li>`,
	).join('');
	const {document} = new JSDOM(
		`<body><main><article><h1>Ferries are free</h1>${text}</article><ol class="comment-list">${comments}</ol></main></body>`,
		{url},
	).window;
	expect(bodyText(readStory(document, url)!.story)).toBe(whole.join('\n\n'));
});

describe('in a known frame', () => {
	const framed = (list: string) => {
		const html = `<body><p>Get all your news in one place.</p><h1>Ferries are free</h1><div>${paragraphs.map(text => `<p>${text}</p>`).join(list)}</div></body>`;
		const at = 'https://www.inkl.com/news/ferries-are-free';
		return bodyText(readStory(new JSDOM(html, {url: at}).window.document, at)!.story);
	};
	const listOf = (points: string[]) => `<ul>${points.map(point => `<li>${point}</li>`).join('')}</ul>`;

	it('a point that sounds like an appeal is story in a list that tells of such', () => {
		const points = [
			'“Subscribe to our newsletter”, 24',
			'“Fourteen days at sea”, 11',
			'“Free at last”, 9',
			'“All aboard”, 4',
		];
		expect(framed(listOf(points))).toContain(points.join('\n'));
	});

	it('a list of appeals is none', () => {
		const appeal = 'Subscribe to our newsletter for more of our stories';
		expect(
			framed(listOf([appeal, 'Support our reporters, whom you can trust', 'Eleven members voted.'])),
		).not.toContain(appeal);
	});
});

it('a list that is nothing but links goes as one', () => {
	const link = (at: number, text: string) => `<li><a href="/2026/${at}">${text}</a></li>`;
	const list = `<ul>${link(1, 'Ferry queues stretch two miles')}${link(2, 'How a bridge of 1961 became a city’s lifeline')}${link(3, 'Council votes for boats')}</ul>`;
	expect(bodyWith(list)).toBe(paragraphs.join('\n\n'));
});

it('a list of links stays where one of many leads to another story, and where they lead about the page', () => {
	const links = ['How a bridge of 1961 became a city’s lifeline', 'Boats', 'What the council said of the boats in May'];
	const list = (at: string) => `<ol>${links.map(text => `<li><a href="${at}">${text}</a></li>`).join('')}</ol>`;
	expect(bodyWith(list('#step'))).toContain(links[2]);
});

it('takes no note to the reader for an appeal', () => {
	for (const note of [
		'This story was first published in French by Ouest-Matin and translated by the staff of the Harbour Post.',
		'Article mis à jour à 18 h avec la réaction du maire.',
	]) {
		const text = [note, ...paragraphs].map(one => `<p>${one}</p>`).join('');
		const html = `<body><main><article><h1>Ferries are free</h1>${text}</article></main></body>`;
		const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
		expect(story.notes).toEqual([{kind: 'paragraph', runs: [{text: note}]}]);
	}
});

describe('what a review gives is story', () => {
	it.each(['★★★★☆', '8.5/10', 'Verdict: 8/10'])('between paragraphs: %s', score => {
		expect(bodyWith(`<div class="rating"><span>${score}</span></div>`)).toContain(score);
	});

	it.each(['before', 'behind'])('with the heading over it and the words under it, %s the text', place => {
		const verdict = 'Go for the night boat, stay for the tea. About a pound a head with the biscuits.';
		const box = `<div class="review-box"><h3>Verdict</h3><p>★★★★☆</p><ul><li><b>Tea:</b> 8/10</li><li><b>Seats:</b> 7/10</li></ul><p>${verdict}</p></div>`;
		const text = paragraphs.map(one => `<p>${one}</p>`).join('');
		const html = `<body><main><article><h1>Ferries are free</h1><p>By Mara Quinn</p>${place === 'before' ? box + text : text + box}</article></main></body>`;
		const {sections} = readStory(new JSDOM(html, {url}).window.document, url)!.story;
		const said = JSON.stringify(sections);
		for (const one of ['Verdict', '★★★★☆', '8/10', verdict]) expect(said).toContain(one);
	});

	it.each([
		['stars to give', '☆☆☆☆☆'],
		['stars beside a button', '★★★★★</span><button>Rate this story</button><span>'],
	])('but not %s', (_, stars) => {
		expect(bodyWith(`<div class="rating"><span>${stars}</span></div>`)).not.toMatch(/[★☆]/);
	});
});

it.each(['***', '* * *', '• • •', '•', '⁂', '—', '§', '~', '###', '◆', '...'])(
	'parts of a text are parted by nothing that is read: %s',
	mark => expect(bodyWith(`<p>${mark}</p>`)).toBe(paragraphs.join('\n\n')),
);

it('a dash stays in a cell, and stars are a verdict', () => {
	const table = '<table><tr><th>Pier</th><th>Boats</th></tr><tr><td>Quay</td><td>—</td></tr></table>';
	expect(bodyWith(table)).toContain('Quay\t—');
	expect(bodyWith('<p>★★★☆☆</p>')).toContain('★★★☆☆');
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

describe('a box in which the house speaks for itself', () => {
	const [first, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
	const read = (card: string, name: string) => {
		const page = `<head><meta property="og:site_name" content="${name}"></head><body><main><article><h1>Ferries are free</h1>${first}${card}${rest.join('')}</article></main></body>`;
		return bodyText(readStory(new JSDOM(page, {url}).window.document, url)!.story);
	};
	const card = (heading: string, text: string, link: string) =>
		`<div class="u-box"><h3>${heading}</h3><p>${text}</p><a href="/go">${link}</a></div>`;

	it.each([
		['The Calder Observer', 'The Calder Observer at the Corn Hall', 'Two evenings with the reporters.', 'Count me in'],
		['Calder Observer', 'The Observer is on Telegram', 'Twice a day, and nobody sees your number.', 'Yes'],
		['Hafener Tagblatt', 'Das Tagblatt auf WhatsApp', 'Zweimal am Tag, ganz ohne Gruppe.', 'Dabei sein'],
		['Il Messaggero di Porto', 'Messaggero su Telegram', 'Due volte al giorno, senza gruppi.', 'Va bene'],
		['潮目新聞', '潮目新聞の夕べ', '記者が港の話をします。', '席を取る'],
	])('of %s is none: %s', (name, heading, text, link) => {
		expect(read(card(heading, text, link), name)).toBe(paragraphs.join('\n\n'));
	});

	it.each([
		[
			'a town that its paper is called after',
			'Calder Observer',
			card('Calder in numbers', 'Nine boats, forty pilots.', 'See the map'),
		],
		[
			'its own name and no answer',
			'Calder Observer',
			'<div class="u-box"><h3>How the Calder Observer counted</h3><p>Nine boats, forty pilots.</p></div>',
		],
		[
			'a word of its name and no place to follow',
			'Calder Observer',
			card('The observer on the bridge', 'Nine boats, forty pilots.', 'See the map'),
		],
		[
			'a place to follow and no name',
			'Calder Observer',
			card('The pilots are on Telegram', 'Nine boats, forty pilots.', 'See the map'),
		],
		['a short name', 'The Sun', card('Under the sun on Telegram', 'Nine boats, forty pilots.', 'See the map')],
		[
			'running text',
			'Calder Observer',
			card('How the Calder Observer counted', paragraphs[0]!.replace('ferries', 'barges'), 'See the map'),
		],
		[
			'its name below another heading',
			'Calder Observer',
			card('Nine boats', 'The Calder Observer asked forty pilots.', 'See the map'),
		],
	])('is one about %s', (_, name, box) => {
		const text = read(box, name);
		for (const [, said] of box.matchAll(/<p>(.*?)<\/p>/g)) expect(text).toContain(said);
	});
});
