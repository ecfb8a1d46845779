// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';

const plate = '<p>Harbour Courier</p><p>Harbour Courier</p><p>National</p><p>Mara Quinn</p>';

function read(above: string, text: string) {
	const url = 'https://www.inkl.com/news/minister-leaves';
	const {document} = new JSDOM(
		`<head><title>Minister leaves</title></head><body><main><p>Get all your news in one place.</p>${above}<h1>Minister leaves</h1><div><p>${text}</p></div>
		<p>Sign up to read this article</p><p>Already a member? <a href="/in">Sign in here</a></p></main></body>`,
		{url},
	).window;
	return readStory(document, url);
}

describe('a text of fewer words than stories have', () => {
	const sentence = 'The minister for ferries has resigned.';

	it('is one where a known frame names whose it is', () => {
		const {story} = read(plate, sentence)!;
		expect([bodyText(story), story.part]).toEqual([sentence, undefined]);
	});

	it('is none where no publisher is named, or nothing is told', () => {
		expect(read('', sentence)).toBeNull();
		expect(read(plate, 'Loading the article')).toBeNull();
		expect(read(plate, 'Please wait.')).toBeNull();
	});
});
