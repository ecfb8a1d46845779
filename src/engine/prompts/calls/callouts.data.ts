/** Every language of callouts: what lines ask for that stays in the page and is no story, such as comments and tips. */
import {calloutReasons} from '../../../reasons';
import {languagesWith} from './sources';

export default languagesWith(calloutReasons);
