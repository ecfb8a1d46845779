/** A guest in the page: its own code, its reader's work and its locks go on as if nobody had come. */
import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {until} from '../../browser/until.mjs';
import {promptBox, prompts, storyPage} from '../page';
import {cleaned, marksIn, rests, seenIn, useStage} from './stage';

const preact = readFileSync(new URL('../../../node_modules/preact/dist/preact.mjs', import.meta.url), 'utf8');

/** Takes over what the server sent, as a framework does, with a prompt in the middle of a keyed list; then drops it. */
const hydrated = storyPage({
	after: `<ul id="list"><li>One</li><li><div class="join"><p>${prompts[0]}</p></div></li><li>Three</li></ul>
<script type="module">
import {h, hydrate, render} from '/news/preact.mjs';
const item = key => h('li', {key}, key === 'Join' ? h('div', {class: 'join'}, h('p', {}, '${prompts[0]}')) : key);
const list = document.querySelector('#list');
hydrate(['One', 'Join', 'Three'].map(item), list);
window.redraw = keys => render(keys.map(item), list);
window.ready = true;
</script>`,
});

const touchy = `<script>
class Touchy extends HTMLElement {
	static observedAttributes = ['data-standfirst', 'class', 'style', 'hidden'];
	disconnectedCallback() { throw new Error('taken out'); }
	attributeChangedCallback() { throw new Error('touched'); }
}
customElements.define('touchy-join', Touchy);
class Private extends HTMLElement {
	disconnectedCallback() { throw new Error('taken out'); }
}
customElements.define('private-join', Private);
</script>`;

const lock = (inside: string, attributes = '') =>
	storyPage({
		html: ' style="overflow: hidden; height: 100%"',
		body: ' style="overflow: hidden; touch-action: none"',
		prompt: '<span></span>',
		after: `<div id="sheet" style="position: fixed; inset: 0; background: #fff"${attributes}>${inside}</div>`,
	}).replace('<main>', '<main inert aria-hidden="true">');

const form =
	'<form id="late"><p>Sign up to read this article</p><input id="field" type="email"><button>Continue with Email</button></form>';

const stage = useStage({
	hydrated,
	'preact.mjs': (_, response) => {
		response.writeHead(200, {'content-type': 'text/javascript'});
		response.end(preact);
	},
	custom: storyPage({
		head: touchy,
		prompt: `<private-join><div><p>${prompts[0]}</p></div></private-join><p>${prompts[1]}</p>`,
	}),
	locked: lock(promptBox),
	lifted: storyPage({
		head: '<style>body { margin: 0 } main { padding-bottom: 3000px }</style>',
		prompt: '',
		script: `addEventListener('load', () => {
			scrollTo(0, 400);
			setTimeout(() => {
				document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(`<div id="sheet" style="position: fixed; inset: 0; background: #fff">${promptBox}</div>`)});
				document.body.style.cssText = 'position: fixed; width: 100%; top: -400px';
			}, 300);
		});`,
	}),
	wrapped: storyPage({
		head: '<style>body { margin: 0; overflow: hidden } .app { height: 100vh; overflow: auto } .app.still { overflow: hidden } main { padding-bottom: 3000px }</style>',
		before: '<header style="height: 56px"></header><div class="app still">',
		prompt: '',
		after: `</div><div id="sheet" style="position: fixed; inset: 0; background: #fff">${promptBox}</div>`,
	}),
	cookies: lock(
		'<h2>We value your privacy</h2><p>We and our partners store information on your device.</p><button>Accept all</button>',
	),
	focus: storyPage({prompt: ''}),
	grabs: storyPage({
		prompt: '',
		script: `addEventListener('load', () => {
			document.querySelector('main').insertAdjacentHTML('afterbegin', ${JSON.stringify(form)});
			document.querySelector('#field').focus();
		});`,
	}),
	modal: storyPage({
		after: `<dialog id="join"><p>${prompts[0]}</p><form><input type="email"></form></dialog><button id="under" style="position: fixed; bottom: 0; right: 0">Under</button>`,
	}),
	full: storyPage({
		after:
			'<figure id="show"><button style="position: fixed; inset: 0 50% 50% 0" onclick="this.blur(); show.requestFullscreen()">Show</button></figure>',
	}),
	listeners: storyPage({
		script: `window.heard = [];
			for (const id of ['prompt', 'story'])
				document.getElementById(id).addEventListener('click', () => heard.push(id));
			document.addEventListener('click', () => heard.push('document'));`,
	}),
});

/** The inline values of what a lock sets. */
const inline = (page: Page) =>
	page.evaluate(() =>
		[document.documentElement, document.body, document.querySelector('main')].map(element =>
			[...(element?.attributes ?? [])].map(({name, value}) => `${name}=${value}`),
		),
	);

const isLocked = (page: Page) =>
	page.evaluate(() =>
		[document.documentElement, document.body].some(element => getComputedStyle(element).overflowY === 'hidden'),
	);

it('#39 a lock that came with a sign-up sheet goes with it, and comes back with it exactly', async () => {
	const served = lock(promptBox);
	expect(served).toContain('inert');
	const page = await cleaned(await stage.play('locked'));
	await until('the lock to be gone', async () => !(await isLocked(page)));
	expect((await inline(page))[2]).toEqual([]);
	await stage.driver.press('toggle-cleaning', page);
	await until('the sheet to be back', async () => (await seenIn(page)).prompts.length > 0);
	expect((await inline(page)).map(values => values.sort())).toEqual([
		['lang=en', 'style=overflow: hidden; height: 100%'],
		['style=overflow: hidden; touch-action: none'],
		['aria-hidden=true', 'inert='],
	]);
	await stage.driver.press('toggle-cleaning', page);
	await cleaned(page);
});

/** Where the headline stands in the window, whether the page is fixed, and what its lock has set. */
const lifted = (page: Page) =>
	page.evaluate(() => {
		const {style} = document.body;
		const top = Math.round(document.querySelector('h1')?.getBoundingClientRect().top ?? 0);
		return {top, position: getComputedStyle(document.body).position, set: [style.position, style.top]};
	});

it('#39 a page that its lock has lifted stays where its reader was, and is lifted again with the lock', async () => {
	const page = await stage.play('lifted');
	await until('the page to be scrolled', async () => (await lifted(page)).top < 0);
	const {top} = await lifted(page);
	await until('the lock', async () => (await lifted(page)).set[0] === 'fixed');
	await cleaned(page);
	const set = ['fixed', '-400px'];
	expect(await lifted(page)).toEqual({top, position: 'static', set});
	await page.evaluate(() => scrollBy(0, 100));
	expect((await lifted(page)).top).toBe(top - 100);
	await stage.driver.press('toggle-cleaning', page);
	await until('the sheet to be back', async () => (await seenIn(page)).prompts.length > 0);
	expect(await lifted(page)).toEqual({top, position: 'fixed', set});
	await stage.driver.press('toggle-cleaning', page);
	await cleaned(page);
	expect((await lifted(page)).top).toBe(top);
});

it('#39 where a part of the page scrolls in its stead, that is unlocked, and the page around it left', async () => {
	const page = await cleaned(await stage.play('wrapped'));
	const state = () =>
		page.evaluate(() =>
			['.app', 'body'].map(one => getComputedStyle(document.querySelector(one) as Element).overflowY),
		);
	await until('the part to scroll', async () => (await state())[0] === 'auto');
	expect((await state())[1]).toBe('hidden');
	await stage.driver.press('toggle-cleaning', page);
	await until('the sheet to be back', async () => (await seenIn(page)).prompts.length > 0);
	expect([await state(), await marksIn(page)]).toEqual([['hidden', 'hidden'], 0]);
	await stage.driver.press('toggle-cleaning', page);
	await cleaned(page);
});

it('#39 a lock of anything else stays', async () => {
	const page = await stage.play('cookies');
	expect(await rests('the page', () => marksIn(page))).toBe(0);
	expect(await isLocked(page)).toBe(true);
	expect((await inline(page))[2]?.sort()).toEqual(['aria-hidden=true', 'inert=']);
});

it('#52 elements that throw when they are taken out are not taken out', async () => {
	await cleaned(await stage.play('custom'));
	expect(stage.wrongs).toEqual([]);
});

it('#53 a framework goes on drawing the list that a prompt stood in', async () => {
	const page = await stage.play('hydrated');
	await until('the list to be taken over', () => page.evaluate('window.ready'));
	await cleaned(page);
	const drawn = (keys: string[]) => page.evaluate(`redraw(${JSON.stringify(keys)}); list.innerText`);
	expect(await drawn(['Three', 'One'])).toMatch(/^Three\s+One$/);
	expect(String(await drawn(['One', 'Join', 'Two', 'Three']))).toMatch(/One[\s\S]+Two\s+Three$/);
	await cleaned(page);
	expect(stage.wrongs).toEqual([]);
});

it('#54 a form that the reader is at work in stays until they leave it', async () => {
	const page = await cleaned(await stage.play('focus'));
	await page.mouse.click(300, 10);
	await page.evaluate(source => {
		document.querySelector('main')?.insertAdjacentHTML('afterbegin', source);
		document.querySelector<HTMLElement>('#field')?.focus();
	}, form);
	await page.keyboard.type('ab');
	await rests('the page', () => marksIn(page));
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
	expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.value)).toBe('ab');
	await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.blur());
	await cleaned(page);
});

it('#54 a focus that the page takes by itself keeps no prompt', async () => {
	await cleaned(await stage.play('grabs'));
});

it('#54 a modal dialog is not hidden: its page would be dead', async () => {
	const page = await stage.play('modal');
	await rests('the page', () => marksIn(page));
	await page.evaluate(() => document.querySelector('dialog')?.showModal());
	await rests('the page', () => marksIn(page));
	const state = () =>
		page.evaluate(() => {
			const dialog = document.querySelector('dialog');
			return [dialog?.checkVisibility(), dialog?.matches(':modal'), dialog?.contains(document.activeElement)];
		});
	expect(await state()).toEqual([true, true, true]);
	await page.keyboard.press('Escape');
	await until('the dialog to close', async () => !(await state())[0]);
	await page.evaluate(() => document.querySelector('dialog')?.setAttribute('open', ''));
	await cleaned(page);
});

it('#54 what the reader has selected stays selected', async () => {
	const page = await cleaned(await stage.play('focus'));
	await page.evaluate(source => {
		document.querySelector('main')?.insertAdjacentHTML('afterbegin', source);
		document.getSelection()?.selectAllChildren(document.querySelector('#late p') as Element);
	}, form);
	await rests('the page', () => marksIn(page));
	expect(await page.evaluate(() => String(document.getSelection()))).toBe(prompts[0]);
	await page.evaluate(() => document.getSelection()?.removeAllRanges());
	await cleaned(page);
});

it('#54 nothing of what the reader sees on the full screen is hidden before they leave it', async () => {
	const page = await cleaned(await stage.play('full'));
	const isFull = () => page.evaluate(() => document.fullscreenElement?.id === 'show');
	await page.mouse.click(20, 20);
	await until('the figure to fill the screen', isFull);
	await page.evaluate(source => document.querySelector('#show')?.insertAdjacentHTML('afterbegin', source), form);
	await rests('the page', () => marksIn(page));
	expect(await isFull()).toBe(true);
	expect((await seenIn(page)).prompts).toEqual([prompts[0]]);
	await page.evaluate(() => document.exitFullscreen());
	await cleaned(page);
});

it("N3 the page's own listeners are heard while a prompt is hidden and after it is back", async () => {
	const page = await cleaned(await stage.play('listeners'));
	const click = () =>
		page.evaluate(() => {
			for (const id of ['prompt', 'story']) document.getElementById(id)?.click();
			return (window as unknown as {heard: string[]}).heard.splice(0);
		});
	expect(await click()).toEqual(['prompt', 'document', 'story', 'document']);
	await stage.driver.press('toggle-cleaning', page);
	await until('the prompt to be back', async () => (await seenIn(page)).prompts.length > 0);
	expect(await click()).toEqual(['prompt', 'document', 'story', 'document']);
	await stage.driver.press('toggle-cleaning', page);
	expect(stage.wrongs).toEqual([]);
});
