/** What the reader wants to see again of what is hidden on a page, and what follows for it. */
import type {Cleaner} from './cleaner';
import type {Line} from './engine/page/sheet';
import {type Choice, type Listed, listedIn} from './engine/prompts/listed';
import type {Look} from './engine/prompts/look';
import {elementsFor} from './engine/prompts/removals';
import {mayLock, overlaysAmong} from './platform/overlay';
import {pageAt} from './platform/page-at';

export const isSeen = ({choice}: Listed): boolean => choice?.isSeen ?? false;

/** `cleanerHere` gives the cleaner where there is something to clean. */
export function makeTurned(document: Document, cleanerHere: () => Cleaner | undefined) {
	/** By the removals' own ids, and the page that they were made for. */
	let chosen = {page: pageAt(document.location.href), choices: new Map<string, Choice>()};

	function choicesHere(): Map<string, Choice> {
		const page = pageAt(document.location.href);
		if (chosen.page !== page) chosen = {page, choices: new Map()};
		return chosen.choices;
	}

	/** What is hidden on the page, and what would be; undefined where it is not cleaned. */
	function listed(): Listed[] | undefined {
		const look = cleanerHere()?.look();
		return look && listedIn(look, choicesHere());
	}

	/** Hides all but what the reader wants to see. A page that a sheet had locked is locked while that is seen. */
	function draw() {
		const choices = choicesHere();
		if (choices.size === 0) return cleanerHere()?.choose();
		let seen: Element[] = [];
		const choice = (look: Look): Line[][] => {
			const listed = listedIn(look, choices);
			const back = listed.filter(isSeen).flatMap(({lines}) => lines);
			// A look at what the page has just added knows nothing of the rest.
			if (look.sheet.boxes[0]?.element === document.body) seen = elementsFor(new Set(back), look.sheet);
			return listed.filter(one => !isSeen(one)).map(({lines}) => lines);
		};
		cleanerHere()?.choose(choice, () => overlaysAmong(seen, document).some(mayLock));
	}

	return {
		listed,
		/** Shows one of what is listed, or all of it, or hides it. */
		turn(isSeen: boolean, id?: string) {
			for (const {removal, own} of listed() ?? []) {
				const choice = {isSeen};
				if (id == null || removal.id === id) for (const one of own) choicesHere().set(one, choice);
			}
			draw();
		},
		/** Hides all of it again, as if nothing had been turned. */
		forget() {
			choicesHere().clear();
			draw();
		},
	};
}
