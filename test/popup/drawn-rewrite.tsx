/** Draws a story beside the browser's model, and presses the one button there. */
import {act} from 'preact/test-utils';
import type {Story} from '../../src/story';
import {drawn, storyView, wordsIn} from './drawn';
import {ferry} from './stories';

/** Lets what was promised come true. */
export const settle = (what: () => unknown = () => {}) =>
	act(async () => {
		what();
		for (let turns = 0; turns < 20; turns += 1) await null;
	});

/** The popup over a story, once the model has been asked whether it is there. */
export async function opened(story: Story = ferry) {
	const popup = drawn(storyView(story));
	await settle();
	const press = () => settle(() => popup.find('.rewrite .button').click());
	return {
		...popup,
		press,
		button: () => wordsIn(popup.find('.rewrite .button')),
		said: () => wordsIn(popup.find('.rewrite [role="status"]')),
	};
}
