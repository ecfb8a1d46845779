// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

describe('what the house says of itself', () => {
	const read = (line: string, site = 'The Quay Brief') => {
		const [first, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
		const html = `<head><meta property="og:site_name" content="${site}"></head><body><main><article><h1>Ferries are free</h1>${first}<p>${line}</p>${rest.join('')}</article></main></body>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	};

	it('is none of the story where it offers what bears its name, behind a label or not', () => {
		const text = paragraphs.join('\n\n');
		expect(read('Sign up for the Quay PM newsletter here.')).toBe(text);
		expect(read('<strong>Stay on top of the news:</strong> Sign up for the Quay PM newsletter here.')).toBe(text);
	});

	it('is story where its name for short is that of what the story tells of', () => {
		const line = 'Sign up for the Saltmarsh Public Library newsletter here.';
		expect(read(line.replace('Public Library', 'PM'), 'Saltmarsh Post')).toBe(paragraphs.join('\n\n'));
		const told = `${line}</p><p>The library of Saltmarsh has had no letter of its own in the forty years since it was opened.`;
		expect(read(told, 'Saltmarsh Post')).toContain(line);
		expect(read(told.replace('Public Library', 'Post'), 'Saltmarsh Post')).not.toContain('Sign up');
	});

	it('is none where the publisher is named in structured data alone, by words that many have, or tells of its town', () => {
		const publisher = (name: string) => ({'@type': 'NewsArticle', publisher: {'@type': 'Organization', name}});
		for (const name of ['Daily News', 'Saltmarsh Post']) {
			const [first, ...rest] = [...paragraphs, 'The piers of Saltmarsh are next.'].map(text => `<p>${text}</p>`);
			const head = `<script type="application/ld+json">${JSON.stringify(publisher(name))}</script>`;
			const offer = `<p>Sign up for the ${name} newsletter here.</p>`;
			const html = `<head>${head}</head><article><h1>Ferries are free</h1>${first}${offer}${rest.join('')}</article>`;
			expect(bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story)).not.toContain('Sign up');
		}
	});

	it('is story where the newsletter is another’s', () => {
		const line = 'Sign up for the harbour board newsletter to learn when the pier is closed.';
		expect(read(line)).toContain(line);
	});
});
