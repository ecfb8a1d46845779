/** A reader who composes text by an input method, as Chromium's own protocol lets a test do. */
import {expect, it} from 'vitest';
import {storyPage} from '../../page';
import {cleaned, marksIn, rests, useStage} from '../stage';

const stage = useStage({composing: storyPage({prompt: ''})});

const form = '<form><p>Sign up to read this article</p><input id="field"><button>Continue with Email</button></form>';

it('#54 text that the reader is composing in a prompt is not broken off', async () => {
	const page = await cleaned(await stage.play('composing'));
	await page.mouse.click(300, 10);
	await page.evaluate(source => {
		document.querySelector('main')?.insertAdjacentHTML('afterbegin', source);
		const field = document.querySelector<HTMLInputElement>('#field');
		field?.addEventListener('compositionend', () => field.setAttribute('title', 'ended'));
		field?.focus();
	}, form);
	const session = await page.createCDPSession();
	await session.send('Input.imeSetComposition', {text: 'にほ', selectionStart: 2, selectionEnd: 2});
	await rests('the page', () => marksIn(page));
	const field = () =>
		page.evaluate(() => {
			const {value, title} = document.querySelector('#field') as HTMLInputElement;
			return {value, title};
		});
	expect(await field()).toEqual({value: 'にほ', title: ''});
	await session.send('Input.insertText', {text: '日本'});
	expect(await field()).toEqual({value: '日本', title: 'ended'});
	await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.blur());
	await cleaned(page);
});
