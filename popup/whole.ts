/** Whether a story is drawn whole. */
import {useEffect, useState} from 'preact/hooks';
import type {Story} from '../src/story';

/**
 * The first frame is for what stands on top: the story below it, which would hold it up, comes with the next. One without
 * a summary begins where its reader looks, and is whole at once.
 */
export function useWhole(story: Story | undefined): boolean {
	const [isWhole, setWhole] = useState(false);
	const isThere = story !== undefined;
	useEffect(() => setWhole(isThere), [isThere]);
	return isWhole || story?.summary.length === 0;
}
