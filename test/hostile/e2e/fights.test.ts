/** Pages that fight over what is hidden: they put it back, take our marks off, or take everything away. */
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {until} from '../../browser/until.mjs';
import {watchedIn, watchingFor} from '../../e2e/frames';
import {headingOf, messageIn, openPanel, press} from '../../e2e/popup';
import {settled} from '../../e2e/session';
import {headline, paragraphs, promptBox, prompts, storyPage} from '../page';
import {addressOf, cleaned, marksIn, readIn, rests, seenIn, storyText, useStage} from './stage';

declare global {
	interface Window {
		/** What pages of these tests count: how often they put something back, and how often we marked it. */
		rounds: number;
		marked: number;
	}
}

/** Counts the marks that anybody sets. */
const counting = `window.rounds = 0; window.marked = 0;
new MutationObserver(records => {
	for (const {target} of records) if (target.hasAttribute('data-standfirst')) marked++;
}).observe(document, {subtree: true, attributes: true, attributeFilter: ['data-standfirst']});`;

/** A fresh copy of the prompt in the place of the old one whenever that is not seen. */
const reinsert = `const make = () => {
	const box = document.createElement('div');
	box.innerHTML = ${JSON.stringify(promptBox)};
	return box.firstChild;
};
const back = () => {
	const old = document.querySelector('.join');
	if (old && old.getBoundingClientRect().height > 0) return;
	if (old) old.replaceWith(make()); else document.querySelector('main').prepend(make());
	rounds++;
};`;

/** The same of a prompt without class or id, wherever the page's story ends. */
const nameless = `let box;
const back = () => {
	box?.remove();
	box = document.createElement('div');
	box.innerHTML = '<p>${prompts[0]}</p>';
	document.querySelector('article').append(box);
	rounds++;
};`;

const shuffled = `let turn = 0;
setInterval(() => {
	const old = document.querySelector('[data-turn]');
	const box = document.createElement('section');
	box.className = 'c' + Math.random().toString(36).slice(2);
	box.dataset.turn = turn++;
	box.innerHTML = '<p>${prompts[0]}</p>';
	old?.remove();
	const places = document.querySelectorAll('article > p, main');
	places[turn % places.length].before(box);
	rounds++;
}, 300);`;

/** Takes its story away when a prompt is not seen. */
const wiping = `addEventListener('load', () => setTimeout(() => {
	if (getComputedStyle(document.querySelector('#prompt')).display !== 'none') return;
	document.body.innerHTML = '<h2>Please turn your blocker off</h2>';
	window.rounds = 1;
}, 100));`;

const stage = useStage({
	steady: storyPage({script: `${counting}${reinsert} setInterval(back, 50);`}),
	nameless: storyPage({prompt: '', script: `${counting}${nameless} setInterval(back, 50);`}),
	atOnce: storyPage({
		script: `${counting}${reinsert}
			new MutationObserver(back).observe(document.body, {subtree: true, childList: true, attributes: true});`,
	}),
	refuses: storyPage({
		script: `${counting}${reinsert}
			new MutationObserver(() => {
				const old = document.querySelector('.join[data-standfirst]');
				if (!old) return;
				old.replaceWith(make());
				rounds++;
			}).observe(document.body, {subtree: true, childList: true, attributes: true});
			addEventListener('load', () => setTimeout(() => document.querySelector('.join').replaceWith(make()), 100));`,
	}),
	strips: storyPage({
		script: `${counting} setInterval(() => {
			for (const one of document.querySelectorAll('[data-standfirst]')) { one.removeAttribute('data-standfirst'); rounds++; }
		}, 50);`,
	}),
	stripsOnce: storyPage(),
	shuffles: storyPage({prompt: '', script: `${counting}${shuffled}`}),
	wipes: storyPage({script: wiping}),
	sulks: storyPage({script: wiping}),
	explains: storyPage({
		script: `addEventListener('load', () => setTimeout(() => {
			if (getComputedStyle(document.querySelector('#prompt')).display !== 'none') return;
			document.body.innerHTML = '<h2>Please turn your blocker off</h2><p>It looks as if you were using a blocker, which keeps this paper from earning what its lamplighters cost.</p><p>Turn it off for this site and load the page again, and you can read on as if nothing had happened.</p>';
			window.rounds = 1;
		}, 100));`,
	}),
	emptied: storyPage({
		script: `const check = () => {
			const prompt = document.querySelector('#prompt');
			if (getComputedStyle(prompt).display !== 'none') return;
			document.querySelector('#story').replaceChildren();
			window.rounds = 1;
		};
		addEventListener('load', () => setTimeout(check, 100));`,
	}),
});

const roundsOf = (page: Page) => page.evaluate(() => window.rounds);
const markedIn = (page: Page) => page.evaluate(() => window.marked);
const watching = watchingFor(headline, [...prompts]);

it('#34 a prompt that is put back every 50 ms stays hidden, by a rule once it was marked a few times', async () => {
	const page = await stage.play('steady', watching);
	await until('sixty rounds', async () => (await roundsOf(page)) >= 60);
	expect((await seenIn(page)).prompts).toEqual([]);
	expect(await markedIn(page)).toBeLessThanOrEqual(40);
	const then = await markedIn(page);
	await until('twenty more', async () => (await roundsOf(page)) >= 80);
	expect(await markedIn(page)).toBe(then);
	expect((await watchedIn(page)).flashed).toEqual([]);
	expect((await seenIn(page)).missing).toEqual([]);
	expect(stage.wrongs).toEqual([]);
});

it('#34 the same of a prompt that has no name to be told by', async () => {
	const page = await stage.play('nameless', watching);
	await until('sixty rounds', async () => (await roundsOf(page)) >= 60);
	const then = await markedIn(page);
	await until('twenty more', async () => (await roundsOf(page)) >= 80);
	expect(await markedIn(page)).toBe(then);
	expect((await watchedIn(page)).flashed).toEqual([]);
	expect((await seenIn(page)).missing).toEqual([]);
});

it('#35 a page whose own observer puts the prompt back at once does not freeze the tab', async () => {
	const page = await stage.play('atOnce');
	expect(await page.evaluate(() => 6 * 7)).toBe(42);
	await cleaned(page);
	const then = await roundsOf(page);
	expect(then).toBeLessThan(60);
	await page.evaluate(() => document.querySelector('article')?.append('!'));
	expect(await page.evaluate(() => 6 * 7)).toBe(42);
	await until('the fight to begin', async () => (await roundsOf(page)) > 0);
	await rests('the fight', () => roundsOf(page));
	expect(await seenIn(page)).toEqual({prompts, missing: []});
	expect(await marksIn(page)).toBe(0);
	expect(stage.wrongs).toEqual([]);
});

it('#35 a page that puts the prompt back at once when it is marked meets a rule', async () => {
	const page = await stage.play('refuses');
	await until('three rounds', async () => (await roundsOf(page)) >= 3);
	await rests('the fight', () => roundsOf(page));
	await cleaned(page);
	expect(stage.wrongs).toEqual([]);
});

it('#36 marks that a page takes off are put on again', async () => {
	const page = await cleaned(await stage.play('stripsOnce'));
	await page.evaluate(() => {
		for (const one of document.querySelectorAll('[data-standfirst]')) one.removeAttribute('data-standfirst');
	});
	await cleaned(page);
});

it('#36 a page that keeps taking our marks off meets a rule, and no more marks', async () => {
	const page = await stage.play('strips');
	await until('three rounds', async () => (await roundsOf(page)) >= 3);
	const then = await rests('the fight', () => markedIn(page));
	await cleaned(page);
	await page.evaluate(() => document.querySelector('article')?.append('!'));
	expect(await rests('the page', () => markedIn(page))).toBe(then);
	expect(stage.wrongs).toEqual([]);
});

it.each(['wipes', 'explains', 'emptied'])(
	'#37 a page that takes its story away when it was cleaned gets it back: %s',
	async name => {
		const page = await stage.play(name);
		await until('the story to be gone', async () => (await roundsOf(page)) === 1);
		await until('the story to be back', async () => (await seenIn(page)).missing.length === 0);
		expect(await marksIn(page)).toBe(0);
		expect((await seenIn(page)).prompts).toEqual(prompts);
		expect(storyText(await readIn(stage, page))).toContain(paragraphs[4]);
		const again = await stage.play(name);
		await settled(again);
		expect(await marksIn(again)).toBe(0);
		expect((await seenIn(again)).missing).toEqual([]);
	},
);

it('#37 says why such a page is left alone, cleans it after all when asked, and every other page of its host anyway', async () => {
	const page = await stage.play('sulks');
	await until('the story to be gone', async () => (await roundsOf(page)) === 1);
	await until('the story to be back', async () => (await seenIn(page)).missing.length === 0);
	await cleaned(await stage.open(addressOf('sulks').replace(/[^/]*$/, 'stripsOnce')));
	const again = await stage.play('sulks');
	await settled(again);
	expect(await marksIn(again)).toBe(0);
	const popup = await stage.driver.clickAction(again);
	await headingOf(popup);
	await openPanel(popup, 'hidden');
	expect(await popup.evaluate(() => document.querySelector('.panel-title')?.textContent)).toBe(
		await messageIn(popup, 'foughtTitle'),
	);
	await press(popup, await messageIn(popup, 'cleanAfterAll'));
	await until('the page to be cleaned', async () => (await marksIn(again)) > 0);
	await popup.close();
});

it('#38 a prompt under a new name in a new place each time is found by what it says', async () => {
	const page = await stage.play('shuffles', watching);
	await until('eight rounds', async () => (await roundsOf(page)) >= 8);
	expect((await watchedIn(page)).flashed).toEqual([]);
	expect((await seenIn(page)).missing).toEqual([]);
	expect(stage.wrongs).toEqual([]);
});
