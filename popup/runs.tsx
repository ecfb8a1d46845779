/** Stretches of a story's text, each with its one look. */
import type {ComponentChildren} from 'preact';
import type {Run} from '../src/story';
import {WebLink} from './link';
import {type MarkedRun, markSentence} from './marks';

function emphasised({text, emphasis, code}: Run): ComponentChildren {
	const plain = code ? <code>{text}</code> : text;
	switch (emphasis) {
		case 'strong':
			return <strong>{plain}</strong>;
		case 'em':
			return <em>{plain}</em>;
		case undefined:
			return plain;
	}
}

function RunText({run}: {run: MarkedRun}) {
	const text = emphasised(run);
	return <WebLink href={run.link}>{run.marked ? <mark>{text}</mark> : text}</WebLink>;
}

/** `sought`: a sentence to mark, when these runs hold it. */
export function Runs({runs, sought}: {runs: Run[]; sought?: string}) {
	const marked = sought === undefined ? runs : markSentence(runs, sought);
	return (
		<>
			{marked.map((run, i) => (
				<RunText key={i} run={run} />
			))}
		</>
	);
}
