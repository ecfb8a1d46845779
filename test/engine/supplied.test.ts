// @vitest-environment node
/** How a text says where more of it is, who pays for it, how it came into the page and whom to write to. */
import {JSDOM} from 'jsdom';
import {expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs} from './free-ferries';

/** The body of a story under a known frame with this line between its paragraphs, without them. */
function left(line: string) {
	const address = 'https://www.inkl.com/news/ferries-are-free';
	const [first, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
	const {document} = new JSDOM(
		`<head><title>Ferries are free</title></head><body><main><p>Get all your news in one place.</p><p>Quay Wire</p><p>Quay Wire</p>
		<h1>Ferries are free</h1><div>${first}<p>${line}</p>${rest.join('')}</div><p>Sign up to read this article</p></main></body>`,
		{url: address},
	).window;
	return bodyText(readStory(document, address)!.story)
		.split('\n\n')
		.filter(text => !paragraphs.includes(text));
}

it.each([
	'QW ferries: <a href="https://qwnews.example/hub/ferries">https://qwnews.example/hub/ferries</a>',
	'More QW sailing: https://www.qwnews.example/hub/sailing and https://quay.example/qw',
	'Follow QW’s coverage of the harbour at https://qwnews.example/hub/harbour',
	'Más noticias de QW: https://qwnews.example/hub/puertos',
	'Quay Wire harbour coverage receives financial support from several foundations. QW is solely responsible for all content.',
	'Visit Quay Wire at quaywire.example. Distributed by Harbour Content Agency, LLC.',
	'(Only the headline of this report may have been reworked by our staff; the rest is from a syndicated feed.)',
	'Got a tip? Email tips@quaywire.example',
	'--With assistance from Mara Quinn and Pat Verne.',
	'Distributed by Harbour Content Agency.',
	'Have a news tip? We would like to hear from you: write to our reporters.',
	'Do you have a story about the ferries? Reach our reporter on Signal at quay.41',
	'Submit your questions anonymously <a href="https://quaywire.example/ask">here</a>.',
	'Originally published by <a href="https://quaywire.example/ferries">Quay Wire</a>',
	'Disclaimer: This story has been published from a news agency feed without modifications to the text.',
])('is none of it: %s', line => {
	expect(left(line)).toEqual([]);
});

it.each([
	'Timetables of the new ferries: https://harbour.example/ferries/times',
	'She reads the lists at QW and edits qwnews.example, where the ferries have a page.',
	'The council says that whoever gets its support is solely responsible for the boats.',
	'The pies are distributed by Harbour Bakers, which has a shop on each of the four piers.',
	'Have you seen the boat? The police ask witnesses to write to harbour@police.example.',
	'Submit your photos of the old ferry by Friday, the museum says, and they will be shown here.',
	'First published in 1961, the timetable of the ferries was never changed.',
	'This story of the ferry began with a cat in the feed store.',
	'This report says that anger spreads through the news feed of the network faster than the tide.',
	'Distributed by volunteers from the parish, soup kept the boatmen warm.',
	'Distributed by Harbour Bakers, the pies cost four crowns.',
	'— With help from her sister, she rowed the whole way home.',
	'Got a tip? In the ferry business you give it to the mate, and he gives half of it to us.',
])('is story: %s', line => {
	expect(left(line)).toEqual([line]);
});
