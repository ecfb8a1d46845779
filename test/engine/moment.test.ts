// @vitest-environment node
import {expect, it} from 'vitest';
import {isDateLine, isMoment} from '../../src/engine/line/date-line';

it.each([
	'Nov. 20, 2026, 9:28 AM UTC',
	'2026年5月8日 5時00分',
	'2026年5月8日(金) 18時45分 配信',
	'更新日時：2026/05/08 05:00',
	'2026-05-08 11:20 发布',
	'2026년 5월 8일 오전 9시 12분',
	'입력 2026.05.08 09:12',
])('a day and a time and no other word: %s', text => {
	expect(isMoment(text)).toBe(true);
});

it.each(['2026年5月8日、船が出る', '2026년 5월 8일 배가 뜬다', '2026年の日', '10月、船は来ない', '2026 boats sail'])(
	'a day with words: %s',
	text => {
		expect(isMoment(text)).toBe(false);
	},
);

it.each([
	'10:15 - Monday, 4 May 2026',
	'07:30 – Mon 4 May',
	'Published 4 May 2026',
	'Posted',
	'Updated 3 hours ago',
	'Published: 9.30',
	'12 December 2026',
	'12 maart 2026',
	'12 января 2026, 12:30',
	'12 ledna 2026 | Domov',
	'5 Desember 2026, 10:00 WIB',
	'3 min lezen',
	'4 May 2026, New York',
	'12:30 by Mara Quinn',
	'12:30, понедельник, 4 мая 2026',
	'12:30 Uhr',
	'9:30 | Politics',
	'2 days ago Reply',
	'5 min read',
	'Today at 9:30',
])('is a line of a date: %s', text => expect(isDateLine(text)).toBe(true));

it.each([
	'04:31: First engine arrives',
	'9.30am – doors open',
	'Published research bears her out.',
	'8.5/10',
	'12.30 Thornley v Marsh',
	'20:15 Tatort',
	'14:05 Quai 3',
	'3:12 a.m. First tremor',
	'June 9: Ambassador recalled',
	'March 2021 – Work begins',
	'4 May 2026: The bridge opens',
	'Friday night lights',
	'Today: Sunny spells',
	'2 hours later',
	'12:30 開会式',
])('is no line of a date: %s', text => expect(isDateLine(text)).toBe(false));
