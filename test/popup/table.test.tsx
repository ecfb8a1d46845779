// @vitest-environment jsdom
/** Tables in the story: which columns hold figures, and how those stand. */
import {beforeEach, expect, it, vi} from 'vitest';
import {bodyOf, drawn, storyView} from './drawn';
import {speak} from './fake-browser';
import {flow, richArabic, standings} from './rich-stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
beforeEach(() => speak('en-GB'));

it('sets figures below each other, and shows which columns are', () => {
	const rows = [
		{header: true, cells: ['Station', 'Mon', 'Change', 'Note']},
		{header: false, cells: ['Korvik', '140', '+412%', '1961 pier']},
		{header: false, cells: ['Belem', '–', '−3 %', '2 of them']},
	];
	const drawnBody = bodyOf({kind: 'table', rows});
	const figures = [...drawnBody.querySelectorAll('tr')].map(row =>
		[...row.children].map(cell => cell.classList.contains('figure')),
	);
	expect(figures).toEqual(Array(3).fill([false, true, true, false]));
});

it('sets below each other what is counted: no rank, no day and no time', () => {
	const drawnBody = bodyOf(standings);
	const figures = [...drawnBody.querySelectorAll('tr:last-child td')].map(cell => cell.classList.contains('figure'));
	expect(figures).toEqual([false, false, true, true, false, false, true, true]);
});

it('keeps the caption of a table out of what scrolls', () => {
	const drawnBody = bodyOf(standings);
	expect(drawnBody.querySelector('.wide .caption')).toBeNull();
	expect(drawnBody.querySelector('.caption + .wide')?.getAttribute('aria-label')).toContain('The table after');
});

it('has numbers run from the left, their sign and all, whatever the story’s direction', () => {
	const {host} = drawn(storyView(richArabic));
	const numbers = [...host.querySelectorAll('td bdi[dir="ltr"]')].map(cell => cell.textContent);
	expect(numbers).toEqual(['+412', '23%+', '−133', '7%']);
});

it('keeps figures and their units in one line, and below each other', () => {
	const cells = [...bodyOf(flow).querySelectorAll('tr:last-child td')].map(cell => cell.className);
	expect(cells).toEqual(['whole', ...Array(8).fill('figure whole'), 'words']);
});
