// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';

const paragraphs = [
	'The ferries of Harbour City will cost nothing from the first of June, the council decided on Tuesday night.',
	'Eleven members voted for the plan and four against it, after a debate that went on until shortly before midnight.',
	'The operator expects twice as many passengers, and has asked for three more boats before the summer is over.',
	'The first boat leaves at five in the morning, and the last one comes back an hour after midnight.',
];

/** The text of a story that ends so. */
function last(line: string, before: readonly string[] = paragraphs, behind: readonly string[] = []): string {
	const url = 'https://www.quay-savings.example/blog/ferries-are-free';
	const body = [...before, line, ...behind].map(text => `<p>${text}</p>`).join('');
	const head = '<meta name="author" content="Ida Thornberg">';
	const {document} = new JSDOM(`<head>${head}</head><article><h1>Ferries are free</h1>${body}</article>`, {url}).window;
	return bodyText(readStory(document, url)!.story);
}

describe('where the surname of its author begins the last line of a story, it', () => {
	it.each([
		'Thornberg is a freelancer.',
		'Thornberg is a freelance writer.',
		'Thornberg is a staff reporter.',
		'Thornberg is a freelance writer based in Linz.',
		'Thornberg is a reporter in Linz.',
		'Thornberg is a contributor.',
	])('is the line before what she is: %s', line => {
		expect(last(line)).toBe(paragraphs.join('\n\n'));
		expect(
			last(line, [
				...paragraphs,
				'Karl Thornberg, the harbour master, rowed home at six, as he has done for forty years.',
			]),
		).toContain(line);
		expect(
			last(line, [
				...paragraphs,
				'It was Thornberg who had the oars, and who gave them back when the ice broke in the spring.',
			]),
		).toContain(line);
		expect(last(line.replace('Thornberg', 'Lindqvist'))).toContain('Lindqvist');
		expect(last(line, paragraphs.slice(0, 2), paragraphs.slice(2))).toContain(line);
	});

	it.each([
		'Thornberg is a village of 212, and each of them has a boat.',
		'Thornberg is a writer for whom no tide is too low.',
		'Thornberg is a writer of whom nobody has read a line.',
		'Thornberg is a reporter who asks what the boat weighs.',
		'Thornberg is a reporter who covers the harbour until the ice comes, and then she is the harbour.',
		'Thornberg is a critic.',
		'Thornberg is a critic of the plan.',
		'Thornberg is a former reporter.',
		'Thornberg is a freelancer, and so is the captain.',
		'Thornberg is a freelancer no more.',
		'Thornberg is a freelancer. The captain is not.',
		'Thornberg is a photographer at heart.',
		'Thornberg is a writer in name alone.',
		'Thornberg is a columnist in trouble.',
		'Thornberg is a correspondent in exile.',
		'Thornberg is a contributor to the fund for the lifeboat.',
		'Thornberg is a contributor, the court heard.',
		'Thornberg is a better reporter than a rower.',
		'Thornberg is a good editor.',
		'Thornberg is an editor for life, said the captain.',
		'Thornberg is a journalist under arrest.',
		'Thornberg is a journalist on trial.',
		'Thornberg is a journalist at large, and the harbour knows it.',
		'Thornberg is a reporter in Linz, the only one who can row.',
		'Thornberg is a writer for the Courier, which closes on Friday.',
		'Thornberg is a writer for the Courier; the boat is not hers.',
		'Thornberg is a writer for the Courier: she rows.',
		'Thornberg is a freelancer!',
		'Thornberg is a freelancer?',
		'Thornberg was a freelancer.',
		'Thornberg is free.',
		'Thornberg is a captain.',
		'Thornberg is a boat.',
		'Thornbergs is a freelance shop.',
		'Thornberg, too, is a freelancer.',
		'“Thornberg is a freelancer.”',
		'Is Thornberg a freelancer?',
		'Thornberg is a staff of oak.',
		'Thornberg is a guest.',
		'Thornberg is a guest at the Anchor.',
	])('is the line itself where it says anything else: %s', line => {
		expect(last(line)).toContain(line);
	});
});
