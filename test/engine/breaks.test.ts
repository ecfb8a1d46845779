// @vitest-environment node
import {expect, it} from 'vitest';
import {bodyWith, paragraphs} from './free-ferries';

it.each(['***', '* * *', '• • •', '•', '⁂', '—', '§', '~', '###', '◆', '...'])(
	'parts of a text are parted by nothing that is read: %s',
	mark => expect(bodyWith(`<p>${mark}</p>`)).toBe(paragraphs.join('\n\n')),
);

it('a dash stays in a cell, and stars are a verdict', () => {
	const table = '<table><tr><th>Pier</th><th>Boats</th></tr><tr><td>Quay</td><td>—</td></tr></table>';
	expect(bodyWith(table)).toContain('Quay\t—');
	expect(bodyWith('<p>★★★☆☆</p>')).toContain('★★★☆☆');
});

it('are parted by them behind a question, too, whose answer is silence at most', () => {
	const asked = 'And who is to pay for the boats when the old crews have left?';
	expect(bodyWith(`<p>${asked}</p><p>* * *</p>`)).not.toContain('*');
	expect(bodyWith(`<p>${asked}</p><p>…</p>`)).toContain('…');
});
