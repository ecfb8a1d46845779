// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {hiddenOf, prose} from './prompt-page';

describe('words that are a table’s own', () => {
	const words = ['Close', 'Join', 'Subscribe', 'Log in', 'Newsletter', 'Top stories', 'Members only', 'Cancel anytime'];

	it.each(words)('stay, in a cell of data and as a term: %s', word => {
		const heads = `<tr><th>Ferry</th><th>${word}</th></tr>`;
		const cells = `<tr><td>${word}</td><td>41.20</td></tr><tr><td>Berg</td><td>40.11</td></tr>`;
		expect(hiddenOf(`<table>${heads}${cells}</table>`)).toEqual([]);
		expect(hiddenOf(`<dl><dt>${word}</dt><dd>41.20</dd><dt>Open</dt><dd>40.11</dd></dl>`)).toEqual([]);
	});

	it('are none in a table that lays a page out, and no button is one', () => {
		const column = `<td>${prose[0]}<p>Subscribe now</p></td><td><p>Berg</p><p>Pier 3</p><p>Low Quay</p></td>`;
		expect(hiddenOf(`<table><tr>${column}</tr><tr><td>2026</td><td>Amity</td></tr></table>`)).toEqual([
			'Subscribe now',
		]);
		expect(hiddenOf('<table><tr><td>Subscribe now</td><td>No ads</td></tr></table>')).toEqual(['Subscribe now']);
		const plans = '<tr><td>Monthly</td><td>£9</td></tr><tr><td>Yearly</td><td><button>Subscribe now</button></td></tr>';
		expect(hiddenOf(`<table>${plans}</table>`).join()).toContain('Subscribe now');
	});
});
