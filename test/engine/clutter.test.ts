// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {bodyWith, paragraphs, url} from './free-ferries';

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
		'Story continues',
		'Die Geschichte geht weiter',
		'L’histoire continue',
		'La historia continúa',
		'La storia continua',
		'A história continua',
		'繼續閱讀',
		'Продолжение ниже',
	])('a line that only says that the story goes on is none of it: %s', line => {
		expect(bodyWith(`<p>${line}</p>`)).toBe(paragraphs.join('\n\n'));
	});

	it.each([
		'Advertisement followed advertisement until the news came on.',
		'Publicidad después de la guerra: un oficio para pocos.',
	])('a sentence on advertisements is some of it: %s', line => {
		expect(bodyWith(`<p>${line}</p>`)).toContain(line);
	});

	it.each(['Advertisement - scroll to continue', 'Publicité – la suite après', 'Publicidad. Continúa después.'])(
		'a line that says that one follows is none: %s',
		line => {
			expect(bodyWith(`<p>${line}</p>`)).toBe(paragraphs.join('\n\n'));
		},
	);

	it.each([
		'The Harbour Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.',
		'Der Hafenbrief lebt von seinen Lesern. Um neue Ausgaben zu erhalten und meine Arbeit zu unterstützen, werden Sie kostenlos oder bezahlt Mitglied.',
	])('what stands alone with a field for an address is none of it: %s', line => {
		const box = (field: string) =>
			`<div><div><p>${line}</p></div><form><input type="${field}"><input type="submit" value="Go"></form></div>`;
		expect(bodyWith(box('email'))).toBe(paragraphs.join('\n\n'));
		const told = 'The board will hear whoever wishes to be heard, its chairman said, and then it will vote.';
		expect(bodyWith(box('email').replace(line, told))).toContain(told);
	});

	it.each([
		'<p><a href="/a">MAYOR SWIMS TO WORK AFTER LOSING A BET</a></p>',
		'<p><strong>VIDEO: How the ferries are painted</strong></p>',
		'<p><strong>Related video:</strong> Welders inspect the boats (Quay 8)</p>',
		'<p><strong>Loading</strong></p>',
		'<p><em>This story was originally published November 3, 2026, 5:30 AM.</em></p>',
		'<p>Some content could not load. Check your connection or the settings of your browser.</p>',
		'<ul><li>list 1 of 2<span>The last welder of the yard</span></li><li>list 2 of 2<span>Photos: A night at the pier</span></li>end of list</ul>',
		'<p>--With assistance from Mara Quinn and Ida Berg.</p>',
		'<p><strong>Vidéo. Le maire nage pour aller au travail</strong></p>',
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
		'<p>SKIP ADVERTISEMENT</p>',
		'<p>SCROLL TO CONTINUE WITH CONTENT</p>',
		'<p>Dalsza część artykułu pod materiałem wideo</p>',
		'<p>Źródło: Portowe Wiadomości, PAP</p>',
		'<p>==Kyodo</p>',
		'<p>This report by Quay Press was first published Nov. 20, 2026.</p>',
		'<p><strong>GET THE RECIPE: <a href="/r">Captain Berg’s Pound Cake</a></strong></p>',
		'<p>This site uses cookies, which are stored on your device for as long as the boat sails.</p>',
		'<p>First reviewed: November 2026</p>',
		'<p>Das Original zu diesem Beitrag „Fähren sind frei“ stammt von Hafenpost.</p>',
		'<p>For more, check out our <a href="/a">Harbour page</a> or our full <a href="/b">list of boats</a>.</p>',
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
		'Related stories reached the court all week, and each of them had another captain.',
		'Loading took two hours.',
		'This story was originally published as a poem, and the captain still knows its eleven verses by heart.',
		'Lists one and two of the seven were read aloud at the pier, and then nobody could hear the rest.',
		'The post that was left vacant when the treasurer resigned will be filled before the first boat sails in June.',
		'Nov. 20 is the day by which the yard has to name a date, or the operator will look for another builder.',
		'“We need your consent,” the pilot told the crew, and asked that the content of the hold be shown to everyone.',
		'Passengers who tried to report it were met with a message asking them to accept cookies, and then with nothing.',
		'Nobody at the pier had ever read the cookie policy, and the captain was the first who asked for a copy of it.',
		'“We use cookies,” says the page on which a berth is booked, and the captain took that for an invitation.',
		'This report was first published in 1978, and the harbour has not been painted since.',
		'This story was originally published by the captain himself, on a door.',
		'This article by Ada Moro was first published June 12, 1962.',
		'Get the recipe: that was all the cook had been told, and he had been told it by the captain.',
		'To view this as a gift, the council said, passengers would have to accept that somebody pays for the boats.',
	])('“%s” is', text => {
		expect(bodyWith(`<p>${text}</p>`)).toContain(text);
	});

	it('leaves out the day that stands behind a text in the cell of a table that lays the page out, and keeps those of data', () => {
		const day = 'Published Thursday, October 22, 2026';
		const text = `<b>Ferries are free</b><br><br>${paragraphs.join('<br><br>')}<br><br>${day}`;
		const data = `<table>${paragraphs.map((_, at) => `<tr><td>Boat ${at}</td><td>Thursday, October 2${at}</td></tr>`).join('')}</table>`;
		const html = `<title>Ferries are free</title><table><tr><td><a href="/">News</a><br><a href="/s">Sports</a></td><td>${text}${data}</td></tr></table>`;
		const body = bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
		expect(body).not.toContain(day);
		expect(body).toContain('Thursday, October 23');
	});

	it.each([
		'Long drive ahead? Save this to your playlist in the Peninsula app and it will be read to you.',
		'It takes 26 readers at €5 a month to keep one of our reporters in the District Court for a year. We have 19.',
	])('a sentence that appeals a little is none of it: %s', line => {
		expect(bodyWith(`<p>${line}</p>`)).toBe(paragraphs.join('\n\n'));
	});

	it('keeps the text of a box that is called an image and holds more than a picture', () => {
		const text = 'Some of them remember the winter in which the harbour froze and people walked to the other side.';
		const box = `<div class="image-right"><img src="/a.jpg" alt=""><p>${text}</p><p>${text}</p><p>${text}</p><p>${text}</p></div>`;
		expect(bodyWith(box)).toContain(text);
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

it('takes the links that headings and notes have to themselves for no words of theirs', () => {
	const heading = '<h2 id="boats">Three boats<a href="#boats">¶</a></h2>';
	const note = '<p>1. Of which one is a tug. <a href="#ref1">↩︎</a></p>';
	const text = bodyWith(`${heading}<p>${paragraphs[0]}</p>${note}`);
	expect(text).toContain('Three boats\n');
	expect(text).toContain('Of which one is a tug.\n');
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
