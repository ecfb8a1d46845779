// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {spokenIn} from '../src/spoken';

const german =
	'Der Rat hat am Dienstag für den Plan gestimmt, und die Fähren sind von Montag an frei, wie die Stadt mit einem Blick auf den Hafen sagte.';
const english =
	'The council voted for the plan on Tuesday, and the ferries of the harbour will be free from Monday, which was a surprise to the board.';
const korean = '항구시 의회는 화요일 밤 유월 초하루부터 모든 나룻배를 무료로 운영하기로 의결했다.';

const spoken = (stated: string, text: string, times = 10) => {
	const html = `<html lang="${stated}"><body>${`<p>${text}</p>`.repeat(times)}</body></html>`;
	return spokenIn(new JSDOM(html).window.document);
};

describe('the languages of a page', () => {
	it('are the one stated and the one of its text, where that is plainly another', () => {
		expect(spoken('en', german).languages).toEqual(['en', 'de']);
		expect(spoken('en-US', korean, 20).languages).toEqual(['en-US', 'ko']);
		expect(spoken('', german).languages).toEqual(['de']);
	});

	it('are one where the text is in the language stated, or in one whose words are not counted', () => {
		expect(spoken('en', english).languages).toEqual(['en']);
		expect(spoken('de', german).languages).toEqual(['de']);
	});

	it('are told when there is text enough, and not before', () => {
		expect(spoken('en', german, 1)).toEqual({languages: ['en'], isTold: false});
		expect(spoken('en', german).isTold).toBe(true);
	});
});
