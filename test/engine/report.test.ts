// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {bodyWith, paragraphs} from './free-ferries';

const asked = ['Thank you for supporting local reporting.', 'Jeden Abend das Wichtigste des Tages.'];

describe('a sentence that appeals a little', () => {
	it.each(asked)('is none of a story that speaks to its reader nowhere: %s', line => {
		expect(bodyWith(`<p>${line}</p>`)).toBe(paragraphs.join('\n\n'));
	});

	const spoken =
		'You can leave the car at home from Monday: your ticket for the bus takes you over the harbour too, and back until midnight.';

	it.each(asked)('is kept in one that does: %s', line => {
		expect(bodyWith(`<p>${spoken}</p><p>${line}</p>`)).toContain(line);
	});

	it.each([
		'Thank you for the ferries, said Ada Moro, who had waited for them since the spring.',
		'Wer sich anmeldet, bekommt die Karte per Post.',
		'Is it worth the money?',
		'That is good news for us all.',
		'Local reporting costs money, and readers no longer pay for it.',
		'Join the march on Sunday at noon.',
	])('is kept where it reports, tells of others or asks: %s', line => {
		expect(bodyWith(`<p>${line}</p>`)).toContain(line);
	});

	it('is kept as a point and as a cell', () => {
		const [line] = asked;
		expect(bodyWith(`<ul><li>The boats</li><li>${line}</li><li>The yard</li></ul>`)).toContain(line);
		expect(
			bodyWith(`<table><tr><td>1 June</td><td>${line}</td></tr><tr><td>2 June</td><td>Free</td></tr></table>`),
		).toContain(line);
	});
});
