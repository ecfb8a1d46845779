/** Every language of calls, by its name in BCP 47, read from its file when the extension is built. */
import {veiledReasons} from '../../../reasons';
import {words} from '../pitch-weights';
import {stemsFrom} from '../stems';
import {languagesWith} from './sources';

const languages = languagesWith(veiledReasons);

export default Object.fromEntries(
	Object.entries(languages).map(([name, language]) => [name, {...language, pitches: stemsFrom(words[name] ?? '')}]),
);
