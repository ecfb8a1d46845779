/** Which paths are of stories. */
import {fits} from './glob';

/** Whether a path is one of those that the globs describe, and none of the exceptions. */
export function isStoryPath(path: string, globs: readonly string[], except: readonly string[] = []): boolean {
	const isAsIn = (glob: string): boolean => fits(path, glob);
	return globs.some(isAsIn) && !except.some(isAsIn);
}
