/** Every language of callouts: what lines ask for that stays in the page and is no story, such as comments and tips. */
import {isLeftOut, languagesWith} from './sources';

export default languagesWith(isLeftOut);
