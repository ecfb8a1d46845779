/** What boxes are called: one object for all of the same name, so that what it says is worked out once. */
import type {Sense} from './hints';
import {remembered} from './remembered';

export class Called {
	/** What the words in it say, once that was asked; see `senseOf`. */
	sense: Sense | undefined;

	constructor(readonly hint: string) {}
}

/** What is called so, in whatever case: by the names as they stand in the page. */
export const calledBy = remembered(1000, (names: string) => new Called(names.trim().toLowerCase()));
