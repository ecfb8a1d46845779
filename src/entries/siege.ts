/** Entry, called in where a page keeps undoing what is hidden: brings rules that hold without a mark. */
import {makeRules} from '../platform/rules';

globalThis.standfirstCleaner?.fortify(makeRules);
