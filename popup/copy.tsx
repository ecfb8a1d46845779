/** Copies the story. */
import type {Ref} from 'preact';
import {Ours} from './ours';
import {say} from './words';

/** That it was copied shows in its place, once the line that says it aloud is there (see furniture.css). */
export function CopyButton({copy, button}: {copy: () => void; button: Ref<HTMLButtonElement>}) {
	return (
		<button type="button" class="plain copy" ref={button} onClick={copy}>
			<Ours>{say('copyStory')}</Ours>
			<Ours>{say('copiedShort')}</Ours>
		</button>
	);
}
