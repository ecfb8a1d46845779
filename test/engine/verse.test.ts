// @vitest-environment node
/** The lines of a poem. */
import {JSDOM} from 'jsdom';
import {expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

/** The text that is read when this stands between the paragraphs, without them. */
function textOf(body: string) {
	const [first, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
	const html = `<body><main><article><h1>Ferries are free</h1>${first}${body}${rest.join('')}</article></main></body>`;
	const all = bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	return all.split('\n\n').filter(text => !paragraphs.includes(text));
}

it('keeps the breaks between verses, and stanzas apart', () => {
	const stanzas = [
		[
			'We crossed by the mail boat,',
			'my sister and the mare,',
			'the piers like fallen ladders,',
			'and nobody was there',
		],
		['to carry our lantern.', 'We landed on the stone.', 'The mare was glad of it.', 'The mare went on alone.'],
	].map(lines => lines.join('<br>'));
	const read = stanzas.map(stanza => stanza.replaceAll('<br>', '\n'));
	expect(textOf(stanzas.map(stanza => `<p>${stanza}</p>`).join(''))[0]).toBe(read[0]);
	expect(textOf(`<p>${stanzas.join('<br><br>')}</p>`)).toEqual(read);
});

it('keeps the break of a couplet', () => {
	const couplet = 'The mail boat took the dead across for nothing,<br>the living for a coin.';
	expect(textOf(`<p>${couplet}</p>`)).toEqual([couplet.replace('<br>', '\n')]);
});

it('joins lines that were only folded, and leaves those of an address', () => {
	const folded =
		'The mail boat was built in the yard at South Quay in 1961, and was<br>the first to carry cars across the bay in all weathers of a winter<br>when the bridge was shut for repairs that took until April or so.';
	expect(textOf(`<p>${folded}</p>`)).toEqual([folded.replaceAll('<br>', ' ')]);
	expect(
		textOf('<p>Harbour Ferries will sell them at 4 Quay Road.<br>The counter opens at eight.<br>It shuts at six.</p>'),
	).toHaveLength(3);
});
