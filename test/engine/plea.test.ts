// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {bodyText} from '../../src/engine/index';
import {hiddenOf, pageWith, read} from './prompt-page';

describe('a small box in which a house speaks for itself at length', () => {
	it.each([
		'<p>Your support helps us to tell the story</p><p>The Quay Courier is read on both sides of the harbour. And unlike many other news outlets, we choose not to lock our readers out of our reporting and analysis with paywalls.</p><p>Your support makes all the difference.</p>',
		'<h3>About This Story</h3><p>Perhaps you noticed: this story, like all the news we publish, is free to read. That’s because the Quay Courier is a nonprofit newsroom. We do not charge a subscription fee or lock our news behind a paywall.</p><p>Thank you, <a href="/give">and please give what you can</a>.</p>',
		'<p><strong>We work for you.</strong></p><p>While other outlets are retreating behind paywalls, the Courier is proud to be independent. Will you help us to keep our journalism free for everyone who lives by the harbour?</p><p><a href="/m">Support the Courier</a></p><p>Already a member? <a href="/l">Log in to hide these messages.</a></p>',
	])('goes whole: %s', box => {
		const {story, removals} = read(pageWith(`<div>${box}</div>`, 'in-body', 'en'))!;
		expect(removals.map(({veiled, excerpt}) => veiled && excerpt.slice(0, 12))).toEqual([
			box.replace(/<[^>]+>/g, '').slice(0, 12),
		]);
		expect(bodyText(story)).not.toMatch(/paywall|your support|please give|log in/i);
	});

	it.each([
		'<p>We never asked our readers for money, and in the spring of 1974 the money was gone. My father sold the van.</p><p>He put a tin on the counter.</p>',
		'<h3>The tin</h3><p>Our paper was free, and so we asked our readers to support us with whatever they could spare, and they brought eggs.</p><p>Most of them were <a href="/eggs">brown</a>.</p>',
		'<h3>How they do it elsewhere</h3><p>“We do not lock our news behind a paywall, and we rely on our readers,” says its editor, who has run the place for nine years.</p><p><a href="/all">All eleven papers</a></p>',
		'<p>The station does not charge a subscription fee, and it relies on donations from 212 members who live in the valley.</p><p><a href="/map">Where they live</a></p>',
	])('is none that tells of anything else: %s', box => {
		expect(hiddenOf(`<div>${box}</div>`)).toEqual([]);
	});

	it('takes no paragraph along that shares a section with a prompt', () => {
		const section = `<section><p>We had our first office above the fish market, and our readers came up the stairs to tell us what was wrong.</p><p>Sign up for our newsletter</p></section>`;
		expect(hiddenOf(section)).toEqual(['Sign up for our newsletter']);
	});
});
