/** The story's text on the clipboard. */
import type {Board} from './board';
import {plainText} from './plain';

/** Copies the story that is drawn, and says whether that went well. */
export async function copyStory({state, announce}: Board): Promise<void> {
	const {view} = state();
	if (view.kind !== 'story') return;
	const kind = await navigator.clipboard.writeText(plainText(view.reading.story)).then(
		() => 'copied' as const,
		() => 'copyFailed' as const,
	);
	announce({kind});
}
