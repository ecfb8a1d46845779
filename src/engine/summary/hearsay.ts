/** What stands in a story and is none of its word: a claim that it is about to check, what one side says, a quiz's answers. */
import type {Block, Section} from '../../story';
import {type Claim, claimOf, isAttributed} from '../line/claims';
import {isSolution} from '../line/labels';
import {plain} from '../story/runs';

export type Hearsay = {
	/** Whether a sentence of a block is the story's own word, or says whose it is. */
	isTold(sentence: string, section: number, block: number): boolean;
};

/** A label before its sentence is no longer. */
const longest = 60;
const colon = /[:：]/;
const opensQuote = /^\s*["“„«‘'「『]/;

/** The hearsay in a story. Nothing under "The claim" is its own word, nor is what it quotes on the way to its verdict. */
export function hearsayIn(sections: readonly Section[]): Hearsay {
	const labelled = sections.map(sectionClaim);
	const checks = labelled.some(claim => claim === 'disputed');
	const solves = sections.map(({label = ''}) => isSolution(label));
	const led = sections.map(({blocks}) => ledIn(blocks));
	return {
		isTold(sentence, section, block) {
			if (checks && opensQuote.test(sentence)) return false;
			if (solves[section] || led[section]!.has(block)) return false;
			const claim = isUnder(sections, section, block) ? labelled[section] : undefined;
			return claim === undefined || (claim === 'held' && isAttributed(sentence));
		},
	};
}

const sectionClaim = ({label}: Section): Claim | undefined => (label === undefined ? undefined : claimOf(label));

/** A label that no other answers may stand before its paragraph alone: what follows is the story again. */
const isUnder = (sections: readonly Section[], section: number, block: number): boolean =>
	block === 0 || sections.slice(section + 1).some(({label}) => label !== undefined);

/** The blocks that open with such a label and a colon, "Claim: Ferries …", or follow one that is nothing else. */
function ledIn(blocks: readonly Block[]): ReadonlySet<number> {
	const found = new Set<number>();
	blocks.forEach((block, at) => {
		const text = block.kind === 'paragraph' ? plain(block.runs, 2 * longest) : '';
		const end = text.slice(0, longest).search(colon);
		if (end < 0) return;
		const rest = text.slice(end + 1);
		if (opensQuote.test(rest) || !claimOf(text.slice(0, end).trim())) return;
		found.add(at);
		if (rest.trim() === '') found.add(at + 1);
	});
	return found;
}
