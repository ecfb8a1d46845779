/** Every language of calls, by its name in BCP 47, read from its file when the extension is built. */
import {veiledReasons} from '../../../reasons';
import {languagesWith} from './sources';

const languages = languagesWith(veiledReasons);
// Offers are weighed in reading alone: a page need not carry them.
for (const language of Object.values(languages)) language.offers = [];

export default languages;
