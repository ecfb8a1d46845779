/** Beside the quick summary: what the browser's own model makes of the story, when the reader asks for it. */
import type {Story} from '../src/story';
import {Ours} from './ours';
import {type Rewriting, useRewriting} from './rewriting';
import {betweenSentences, locale, say} from './words';

/** What is to be said of a state; said aloud too, so the percents of a download are not part of it. */
function inWords(rewriting: Rewriting): string {
	switch (rewriting.kind) {
		case 'offered':
			return rewriting.readiness === 'available' ? '' : say(readinessWords[rewriting.readiness]);
		case 'preparing':
			return say('rewritePreparing');
		case 'downloading':
			return say('rewriteDownloading');
		case 'writing':
			return say('rewriteWriting');
		case 'written':
			return say('rewriteReady');
		case 'tooLong':
			return say('rewriteTooLong');
		case 'refused':
			return say('rewriteRefused');
		case 'failed':
			return say('rewriteFailed');
	}
}

const readinessWords = {downloadable: 'rewriteDownloadable', downloading: 'rewriteUnderWay'} as const;

const isAtWork = ({kind}: Rewriting) => kind === 'preparing' || kind === 'downloading' || kind === 'writing';

/** What the one button says: it stays the same element, so that the keyboard stays on it. */
function buttonWords(rewriting: Rewriting): string {
	if (isAtWork(rewriting)) return say('rewriteCancel');
	if (rewriting.kind === 'offered') return say('rewrite');
	return say(rewriting.kind === 'written' ? 'rewriteRemove' : 'rewriteAgain');
}

/** The model's text, plain, under a label that says whose it is. */
function WrittenText({text, share, isPart}: {text: string; share: number; isPart: boolean}) {
	const percent = new Intl.NumberFormat(locale(), {style: 'percent'}).format(share);
	return (
		<section class="written" aria-labelledby="written-title">
			<h3 id="written-title">
				<Ours>{say(isPart ? 'writtenTitlePart' : 'writtenTitle')}</Ours>
			</h3>
			{text.split(/\n+/).map((line, i) => (
				<p key={i} dir="auto">
					{line}
				</p>
			))}
			<p class="quiet">
				<Ours>
					{share < 1 && say('writtenShare', percent) + betweenSentences()}
					{say('writtenNote')}
				</Ours>
			</p>
		</section>
	);
}

/** Nothing where the browser has no model for the story's language. */
export function Rewrite({story}: {story: Story}) {
	const {rewriting, begin, stop} = useRewriting(story);
	if (!rewriting) return null;
	const isWritten = rewriting.kind === 'written';
	return (
		<div class="rewrite" aria-busy={isAtWork(rewriting)}>
			{isWritten && <WrittenText text={rewriting.text} share={rewriting.share} isPart={story.part !== undefined} />}
			{rewriting.kind === 'downloading' && <progress value={rewriting.loaded} aria-label={say('rewriteDownloading')} />}
			<button type="button" class="button" onClick={isAtWork(rewriting) || isWritten ? stop : begin}>
				<Ours>{buttonWords(rewriting)}</Ours>
			</button>
			<p role="status" class={isWritten ? 'unseen' : 'quiet'}>
				<Ours>{inWords(rewriting)}</Ours>
			</p>
		</div>
	);
}
