/** Entry, called in where a page took its text away when it was cleaned: gives the page its own nodes back. */
import {putBack} from '../platform/put-back';

putBack(globalThis.standfirstCleaner?.taken() ?? []);
