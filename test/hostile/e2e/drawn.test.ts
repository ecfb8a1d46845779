/** Hostile markup in the built popup: a page reads it, and what is drawn of it runs nothing and asks for nothing. */
import {describe, expect, it} from 'vitest';
import {headingOf} from '../../e2e/popup';
import {drawable} from '../list';
import {headline, storyPage} from '../page';
import {leak} from '../payloads';
import {useStage} from './stage';

/** So many at once; each stands in a box of its own, as its own parse. */
const atOnce = 120;
const chunks = Object.entries(drawable).flatMap(([kind, list]) =>
	Array.from({length: Math.ceil(list.length / atOnce)}, (_, i): [string, string[]] => [
		`${kind}-${i + 1}`.replace(/[^\w-]/g, ''),
		// What leads the page itself away is no matter of the popup's.
		list.slice(i * atOnce, (i + 1) * atOnce).filter(one => !/http-equiv/i.test(one)),
	]),
);

const literal = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The story with payloads in it, whose page lets none of them run or call. */
const page = (markup: readonly string[]) =>
	storyPage({
		head: "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'nonce-own'; base-uri 'none'; form-action 'none'\">",
		after: `<script nonce="own">for (const one of ${literal(markup)}) {
			const box = document.createElement('div');
			box.innerHTML = one;
			document.querySelector('#story').lastElementChild.before(box);
		}</script>`,
	});

const stage = useStage(Object.fromEntries(chunks.map(([name, markup]) => [name, page(markup)])), {
	'leak.example': () => 'seen',
});

/** What of a document could run or call. Runs in the popup. */
function strays(): string[] {
	const inStory = document.querySelectorAll('main *');
	const tags = /^(?:script|style|link|meta|base|iframe|object|embed|img|image|video|audio|form|template)$/;
	return [...inStory].flatMap(element => [
		...(tags.test(element.localName) ? [element.localName] : []),
		...[...element.attributes]
			.filter(({name, value}) => /^on|^src|^style$/.test(name) || (/href$/.test(name) && !/^(?:https?:|#)/.test(value)))
			.map(({name, value}) => `${element.localName} ${name}=${value}`),
	]);
}

describe('#1 #13 #14 #16 in the popup', () => {
	it.each(chunks)('%s', async name => {
		const popup = await stage.driver.clickAction(await stage.play(name));
		expect(await headingOf(popup)).toBe(headline);
		expect(await popup.evaluate(strays)).toEqual([]);
		expect(await popup.evaluate(() => (globalThis as {fired?: number}).fired ?? 0)).toBe(0);
		await popup.close();
		expect(stage.site.requests.filter(request => request.startsWith(leak))).toEqual([]);
	});

	it('would be seen', async () => {
		const [first] = chunks[0] ?? [''];
		const popup = await stage.driver.clickAction(await stage.play(first));
		await headingOf(popup);
		await popup.evaluate(() => void document.querySelector('main')?.append(document.createElement('iframe')));
		expect(await popup.evaluate(strays)).toEqual(['iframe']);
		await popup.close();
	});
});
