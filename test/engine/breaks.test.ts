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
