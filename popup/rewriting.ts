/** The rewriting of a story by the browser's own model: what of it is to be drawn, and what the reader can do. */
import {useEffect, useRef, useState} from 'preact/hooks';
import {modelFor, type Readiness, type Rewritten, rewrite, type Stage} from '../src/platform/model';
import type {Story} from '../src/story';
import {bodyTexts} from './plain';

export type Rewriting =
	| {kind: 'offered'; readiness: Readiness}
	| {kind: 'preparing'}
	| Stage
	| Exclude<Rewritten, {kind: 'cancelled'}>;

type Rewriter = {
	/** Undefined while the browser has no model for this story. */
	rewriting: Rewriting | undefined;
	/** Begins; called in a click. */
	begin: () => void;
	/** Cancels what goes on, or takes away what came of it, and offers it anew. */
	stop: () => void;
};

/** Nothing is asked of the model before `begin`; then it ends with the popup, but for a download, which is the browser's. */
export function useRewriting(story: Story): Rewriter {
	const [rewriting, draw] = useState<Rewriting>();
	const work = useRef(new AbortController());

	const offer = async () => {
		work.current.abort();
		work.current = new AbortController();
		const {signal} = work.current;
		const readiness = await modelFor(story.language);
		if (!signal.aborted) draw(readiness && {kind: 'offered', readiness});
	};

	const begin = async () => {
		const {signal} = work.current;
		const isThere = rewriting?.kind !== 'offered' || rewriting.readiness === 'available';
		draw({kind: 'preparing'});
		const told = (stage: Stage) => {
			// A model that is there says so by a download of no time, too.
			if (!signal.aborted && !(isThere && stage.kind === 'downloading')) draw(stage);
		};
		const rewritten = await rewrite(bodyTexts(story), story.language, told, signal);
		if (!signal.aborted && rewritten.kind !== 'cancelled') draw(rewritten);
	};

	useEffect(() => {
		draw(undefined);
		void offer();
		return () => work.current.abort();
	}, [story]);
	return {rewriting, begin: () => void begin(), stop: () => void offer()};
}
