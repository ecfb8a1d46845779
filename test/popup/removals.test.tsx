// @vitest-environment jsdom
import {expect, it, vi} from 'vitest';
import {plainReasons, type Removal, veiledReasons} from '../../src/story';
import {click, drawn, storyView, wordsIn} from './drawn';
import {leftOut, veiled, veiling} from './hidden';
import {ferry} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));

function opened(held = veiling, removals: Removal[] = [...veiled, ...leftOut]) {
	const popup = drawn(storyView(ferry, held, removals));
	click(popup.find('.tool-hidden'));
	return popup;
}

const second = (veiled[1] as Removal).id;
const buttonOf = (host: HTMLElement, item: number) =>
	host.querySelectorAll<HTMLElement>('.removals li button')[item] as HTMLElement;

it('opens and closes the list with one button that says how many are hidden', () => {
	const {find, host} = drawn(storyView(ferry));
	const tool = find('.tool-hidden');
	expect([wordsIn(tool), tool.getAttribute('aria-expanded')]).toEqual(['5 hidden', 'false']);
	expect(host.querySelector('.panel')).toBeNull();
	click(tool);
	expect(tool.getAttribute('aria-expanded')).toBe('true');
	expect(find('.panel').id).toBe(tool.getAttribute('aria-controls'));
	click(tool);
	expect(host.querySelector('.panel')).toBeNull();
});

/** The reasons, each with the words that its items began with. */
const groupsIn = (list: HTMLElement) =>
	[...list.querySelectorAll('.kind')].map(kind => [
		wordsIn(kind.querySelector('.reason') as HTMLElement),
		...[...kind.querySelectorAll('.excerpt')].map(wordsIn),
	]);

it('gathers what it hid by reason, each with the words it began with', () => {
	const again = {...(veiled[1] as Removal), id: 'sign-up:Start reading', excerpt: 'Start reading'};
	const {find} = opened({...veiling, removals: [...veiled.slice(0, 3), again]});
	expect(groupsIn(find('.removals')).slice(0, 3)).toEqual([
		['Promotion of the site', 'Get all your news in one place. 100’s of premium titles. One app.'],
		['Sign-up prompt2', 'Sign up to read this article', 'Start reading'],
		['Sign-in prompt', 'Already a member? Sign in here'],
	]);
});

it('says of a modal dialog that it stays, and offers nothing for it', () => {
	const {find, host} = opened({...veiling, stays: [second]});
	expect(wordsIn(find('.tool-hidden'))).toBe('4 hidden');
	const item = find('.removals li.shown');
	expect([wordsIn(item), item.querySelector('button')]).toEqual([
		'Sign up to read this articleStays until you close it: the page takes no clicks before that',
		null,
	]);
	expect(host.querySelectorAll('.removals li button')).toHaveLength(4);
});

it('says so of what has no words', () => {
	const picture = {...(veiled[0] as Removal), excerpt: ''};
	const {find} = opened({...veiling, removals: [picture]});
	expect(groupsIn(find('.removals'))[0]).toEqual(['Promotion of the site', 'Without words']);
});

it('names each button after what it brings back', () => {
	const {find} = opened();
	const button = find('.removals li button');
	const name = (button.getAttribute('aria-labelledby') ?? '')
		.split(' ')
		.map(id => document.getElementById(id)?.textContent);
	expect(name).toEqual(['Show again', 'Get all your news in one place. 100’s of premium titles. One app.']);
});

it('shows one again and all again', () => {
	const {find, host, actions} = opened();
	click(buttonOf(host, 1));
	click(find('.all'));
	expect(actions.show.mock.calls).toEqual([[second], []]);
});

it('shows and hides all with one button, on which the keyboard stays', () => {
	const {find, draw, actions} = opened();
	const button = find('.all');
	button.focus();
	expect(wordsIn(button)).toBe('Show all again');
	click(button);
	draw({view: storyView(ferry, {...veiling, shown: veiled.map(({id}) => id)})});
	expect([document.activeElement, wordsIn(button)]).toEqual([button, 'Hide all again']);
	click(button);
	expect([actions.show.mock.calls, actions.hide.mock.calls]).toEqual([[[]], [[]]]);
});

it('follows what the page answers: the count, the button, and the way to hide again', () => {
	const {find, host, draw, actions} = opened();
	const button = buttonOf(host, 1);
	button.focus();
	draw({view: storyView(ferry, {...veiling, shown: [second]})});
	expect(wordsIn(find('.tool-hidden'))).toBe('4 hidden');
	expect(document.activeElement).toBe(button);
	expect(wordsIn(button)).toBe('Hide again');
	expect([...host.querySelectorAll('.shown .tag')].map(wordsIn)).toEqual(['Shown']);
	click(button);
	expect(actions.hide.mock.calls).toEqual([[second]]);
});

it('lists apart what the story leaves out and the page keeps', () => {
	const {find} = opened();
	expect(wordsIn(find('.left-out summary'))).toBe('2 items left out of the story, untouched in the page');
	expect([...find('.left-out').querySelectorAll('.reason')].map(wordsIn)).toEqual(['Time stamp', 'Share buttons']);
	expect(find('.left-out').querySelector('button')).toBeNull();
});

it('says when nothing is hidden', () => {
	const {find, host} = opened({...veiling, removals: []}, []);
	expect(wordsIn(find('.removals'))).toBe('Nothing is hidden on this page.');
	expect(host.querySelector('.left-out')).toBeNull();
});

it('cuts a list without end, and says how much more there is', () => {
	const many = Array.from({length: 300}, (_, i) => ({...(veiled[0] as Removal), id: `m${i}`}));
	const {find, host} = opened({...veiling, removals: many}, many);
	expect(host.querySelectorAll('.removals > .kind li')).toHaveLength(200);
	expect(wordsIn(find('.removals'))).toContain('and 100 more');
});

it('has words for every reason', () => {
	const removals = [...veiledReasons, ...plainReasons].map(reason => ({...(veiled[0] as Removal), id: reason, reason}));
	const {host} = opened({...veiling, removals}, removals);
	const words = [...host.querySelectorAll('.removals .reason')].map(wordsIn);
	expect(new Set(words).size).toBe(removals.length);
	expect(words).not.toContain('');
});
