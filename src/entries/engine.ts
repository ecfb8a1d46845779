/** The reading engine as it comes to a page on demand, with the answers for the popup. A second copy stays idle. */
import {answerFor} from '../answers';
import {teach} from '../engine/prompts/calls';
import languages from '../engine/prompts/calls/languages.data';

if (!globalThis.standfirstAnswers) {
	globalThis.standfirstAnswers = true;
	teach(languages);
	answerFor(document);
}
