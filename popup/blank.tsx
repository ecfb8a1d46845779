/** The screens without a story. */
import type {Veiling} from '../src/platform/protocol';
import {Removals} from './removals';
import {type Actions, prompts} from './state';
import {say} from './words';

/** Lines of type to come. The words are there for everyone; the bars are decoration. */
export function ReadingScreen() {
	return (
		<div class="blank waiting">
			<h1>{say('reading')}</h1>
			<div class="galley" aria-hidden="true">
				<i />
				<i />
				<i />
				<i />
				<i />
			</div>
		</div>
	);
}

function Retry({actions}: {actions: Actions}) {
	return (
		<button type="button" class="button" onClick={actions.retry}>
			{say('readAgain')}
		</button>
	);
}

/** Not an article; what was hidden in the page all the same is listed here. */
export function NotArticle({veiling, actions}: {veiling: Veiling; actions: Actions}) {
	return (
		<div class="blank">
			<h1>{say('notArticleTitle')}</h1>
			<p>{say('notArticleText')}</p>
			<Retry actions={actions} />
			{prompts(veiling).length > 0 && (
				<section class="apart" aria-labelledby="apart-title">
					<h2 id="apart-title">{say(veiling.cleaning ? 'hiddenTitle' : 'foundTitle')}</h2>
					<Removals veiling={veiling} read={[]} actions={actions} />
				</section>
			)}
		</div>
	);
}

export function Unreachable({actions}: {actions: Actions}) {
	return (
		<div class="blank">
			<h1>{say('unreachableTitle')}</h1>
			<p>{say('unreachableText')}</p>
			<Retry actions={actions} />
		</div>
	);
}

/** Over whatever was read before: the page it came from is gone. */
export function Stale({actions}: {actions: Actions}) {
	return (
		<div class="part stale">
			<p>{say('stale')}</p>
			<Retry actions={actions} />
		</div>
	);
}
