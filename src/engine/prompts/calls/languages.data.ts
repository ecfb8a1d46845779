/** Every language of calls, by its name in BCP 47, read from its file when the extension is built. */
import {veiledReasons} from '../../../reasons';
import {languagesWith} from './sources';

export default languagesWith(veiledReasons);
