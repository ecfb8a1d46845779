// @vitest-environment node
import {JSDOM} from 'jsdom';
import {expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';

const url = 'https://press.example/2026/05/the-last-ferryman';
const answers = [
	'Nobody asked me. My father rowed, and one morning he put the oars into my hands and went home to sleep.',
	'The fog, and not for the reason people think: you hear everything in it, and nothing is where you hear it.',
	'My hands are for wood and not for strings, but my daughter has a fiddle that she will not lend to anybody.',
	'They come on Mondays, in a bag that the postman throws from the pier, and I answer them in the winter.',
];

const intro = 'For forty years Ada Thorn has rowed whoever rang the bell across the harbour, in any weather at all.';

/** The body of a page that tells these texts, each a paragraph. */
function bodyOf(paragraphs: readonly string[], end = intro.replace('For', 'In all the')): string {
	const html = `<article><h1>The last ferryman</h1>${[intro, ...paragraphs, end].map(text => `<p>${text}</p>`).join('')}</article>`;
	return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
}

const questions = [
	'How did you come to row?',
	'What are you afraid of?',
	'Do you play?',
	'Do you still get letters from readers?',
];

it.each([
	['bold', (text: string) => `<b>${text}</b>`],
	['plain', (text: string) => text],
])('keeps the questions of an interview in %s print that sound as if the reader were asked', (_, set) => {
	const text = bodyOf(questions.flatMap((question, at) => [set(question), answers[at]!]));
	for (const question of questions) expect(text).toContain(question);
});

it.each([
	['Do you follow the news?', 'No, and I never have; it comes across with everybody whom I row.'],
	['Haben Sie einen Tipp für unsere Leser?', 'Ja: Wer klingelt, der soll auch warten können, bis das Boot da ist.'],
])('keeps a single one that is answered with yes or no: %s', (question, answer) => {
	expect(bodyOf([answers[0]!, `<b>${question}</b>`, answer, answers[1]!])).toContain(question);
});

it('leaves out a question to the reader that the story goes on behind', () => {
	expect(bodyOf([answers[0]!, '<b>Do you have a question for our readers?</b>', answers[1]!])).not.toContain(
		'readers?',
	);
});

it('leaves out what the house asks, though it answers that itself', () => {
	const question = 'Will you support independent journalism today?';
	const answer = 'Yes – from 5 a month you keep a local paper going in the bay.';
	expect(bodyOf([...answers, question, answer])).not.toContain(question);
});

const interview = (last: string): string =>
	bodyOf(
		[...questions, 'What would you say to somebody who starts now?'].flatMap((question, at) => [
			`<b>${question}</b>`,
			answers[at] ?? last,
		]),
		'She rows from Pier Two until October.',
	);

it.each([
	'Find one that leaks, read what it tells you, and share it with your friends.',
	'Join us. You will be wet, and you will never be bored.',
])('keeps an answer that asks others to do something: %s', answer => {
	expect(interview(answer)).toContain(answer);
});

it('leaves out what asks for the house behind the last question', () => {
	const offer = 'Support our work: subscribe today for 5 a month.';
	expect(interview(offer)).not.toContain(offer);
});

const letters = [
	'My boat is older than I am. Do I have to tell whoever buys it? Dale, Qld',
	'I rowed for a club that still sends me bills. Can I throw them away? Wendy K.',
	'My brother says that oars are lucky. Are they? Tom, via email',
];
const replies = answers.map(text => text.replace(/^/, 'I would not. '));
const column = (letter: string) => bodyOf([...letters, letter].flatMap((text, at) => [`<b>${text}</b>`, replies[at]!]));

it.each([
	'Our accountant wants us to sign up for a service that warns us when he makes a mistake. It is $18 a month. Is that usual? Name withheld',
	'Your readers keep telling me to download an app that tells the tide. Should I get it? Bronwyn, Tas',
	'We subscribe to two newsletters, and each says that the other is wrong. Which should we cancel? Ida of Quay',
])('keeps a letter that is signed behind its question, among others: %s', letter => {
	expect(column(letter)).toContain(letter);
});

it.each(['Enjoying this column? Sign Up Here', 'Want more letters like these? Follow Us'])(
	'leaves out what the house asks among letters: %s',
	letter => expect(column(letter)).not.toContain(letter),
);
