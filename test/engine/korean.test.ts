// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';

const texts = [
	'항구시 의회는 화요일 밤 유월 초하루부터 모든 나룻배를 무료로 운영하기로 의결했다.',
	'찬성은 열한 표, 반대는 네 표였고 토론은 자정 직전까지 이어졌다.',
	'운영사는 승객이 두 배로 늘 것으로 보고 여름 전에 배 세 척을 더 요청했다.',
	'첫 배는 팔월에 뜰 수 있다고 대변인은 말했다.',
];
const body = texts.map(text => `<p>${text}</p>`).join('');

describe('a short story in Korean', () => {
	it.each([
		[
			'https://www.inkl.com/news/ferries',
			`<div><p>Get all your news in one place.</p><p>Start reading</p></div><div><p>항구신문</p><p>항구신문</p><p>World</p><h1>나룻배는 이제 무료</h1>${body}</div>`,
		],
		['https://press.example/2026/05/ferries', `<article><h1>나룻배는 이제 무료</h1>${body}</article>`],
	])('is read for what it says, in fewer characters and words than English has: %s', (url, html) => {
		const {document} = new JSDOM(`<html lang="ko"><body>${html}</body>`, {url}).window;
		const reading = readStory(document, url);
		expect(reading && bodyText(reading.story)).toBe(texts.join('\n\n'));
	});
});

it('a reporter’s line under the headline is the byline and no story', () => {
	const url = 'https://press.example/2026/05/ferries';
	const html = `<html lang="ko"><body><article><h1>나룻배는 이제 무료</h1><p>한바다 기자</p>${body}</article></body>`;
	const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
	expect([story.byline, bodyText(story)]).toEqual(['한바다 기자', texts.join('\n\n')]);
});

it('a reporter’s line deep in a story is whom the next paragraph quotes', () => {
	const url = 'https://press.example/2026/05/ferries';
	const [one, two, three, four] = texts.map(text => `<p>${text}</p>`);
	const html = `<html lang="ko"><body><article><h1>나룻배는 이제 무료</h1>${one}${two}${three}<p>이바다 특파원</p>${four}</article></body></html>`;
	const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
	expect([story.byline, bodyText(story)]).toEqual([
		undefined,
		[...texts.slice(0, 3), '이바다 특파원', texts[3]].join('\n\n'),
	]);
});

describe('the sum of a story, set apart by its style alone', () => {
	const read = (sum: string) => {
		const html = `<html lang="ko"><body><div id="ct"><h2 class="media_end_head_headline">나룻배는 이제 무료</h2>
			<article id="dic_area"><strong class="media_end_summary">${sum}</strong>${texts.join('<br><br>')}</article></div></body></html>`;
		const url = 'https://n.news.naver.com/mnews/article/987/0000412305';
		const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
		return {standfirst: story.standfirst, body: bodyText(story)};
	};

	it('is the standfirst with all its lines, and the text goes on behind it', () => {
		expect(read('유월부터 표 없이 탄다<br>첫 배는 팔월에 뜬다')).toEqual({
			standfirst: '유월부터 표 없이 탄다 첫 배는 팔월에 뜬다',
			body: texts.join('\n\n'),
		});
	});

	it('takes no paragraph along that touches it', () => {
		expect(read('유월부터 표 없이 탄다').body).toContain(texts[0]);
	});
});
