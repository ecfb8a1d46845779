/** What boxes are called: one object for all of the same name, so that what it says is worked out once. */
import type {Sense} from './hints';

export class Called {
	/** What the words in it say, once that was asked; see `senseOf`. */
	sense: Sense | undefined;

	constructor(readonly hint: string) {}
}

/** By the names as they stand in the page. */
const known = new Map<string, Called>();
const mostKnown = 1000;

/** What is called so, in whatever case. */
export function calledBy(names: string): Called {
	let called = known.get(names);
	if (!called) {
		called = new Called(names.trim().toLowerCase());
		if (known.size >= mostKnown) known.clear();
		known.set(names, called);
	}
	return called;
}
