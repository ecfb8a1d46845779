/** What stands in a story and is none of its word: a claim that it is about to check, what one side says, a quiz's answers. */
import type {Block, Section} from '../../story';
import {claimOf, findingOf, isAttributed} from '../line/claims';
import {isSolution} from '../line/labels';
import {plain} from '../story/runs';

type Hearsay = {
	/** Whether a sentence of a block is the story's own word, or says whose it is. */
	isTold(sentence: string, section: number, block: number): boolean;
	/** Whether a block says what a claim was found to be. */
	isFound(section: number, block: number): boolean;
};

/** A label before its sentence is no longer. */
const longest = 60;
const colon = /[:：]/;
const opensQuote = /^\s*["“„«‘'「『]/;

/** The hearsay in a story. Nothing under "The claim" is its own word, nor is what it quotes on the way to its verdict. */
export function hearsayIn(sections: readonly Section[]): Hearsay {
	const labelled = sections.map(({label}) => (label === undefined ? undefined : claimOf(label)));
	const findings = sections.map(({label}) => (label === undefined ? undefined : findingOf(label)));
	const solves = sections.map(({label = ''}) => isSolution(label));
	const led = sections.map(({blocks}) => ledIn(blocks));
	const disputes = labelled.includes('disputed');
	const judges =
		disputes ||
		findings.includes('own') ||
		led.some(labels => [...labels.values()].some(label => claimOf(label) === 'disputed'));
	return {
		isTold(sentence, section, block) {
			if (disputes && opensQuote.test(sentence)) return false;
			const label = led[section]!.get(block);
			if (solves[section] || (label !== undefined && claimOf(label))) return false;
			const claim = isUnder(sections, section, block) ? labelled[section] : undefined;
			return claim === undefined || (claim === 'held' && isAttributed(sentence));
		},
		isFound(section, block) {
			if (!judges) return false;
			const label = led[section]!.get(block);
			if (label !== undefined) return findingOf(label) !== undefined;
			const finding = findings[section];
			return finding === 'own' || (finding === 'any' && isUnder(sections, section, block));
		},
	};
}

/** A label that no other answers may stand before its paragraph alone: what follows is the story again. */
const isUnder = (sections: readonly Section[], section: number, block: number): boolean =>
	block === 0 || sections.slice(section + 1).some(({label}) => label !== undefined);

/** The blocks that open with a label and a colon, "Claim: Ferries …", or follow one that is nothing else; and the labels. */
function ledIn(blocks: readonly Block[]): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	blocks.forEach((block, at) => {
		const text = block.kind === 'paragraph' ? plain(block.runs, 2 * longest) : '';
		const end = text.slice(0, longest).search(colon);
		if (end < 0) return;
		const rest = text.slice(end + 1);
		if (opensQuote.test(rest)) return;
		const label = text.slice(0, end).trim();
		found.set(at, label);
		if (rest.trim() === '') found.set(at + 1, label);
	});
	return found;
}
