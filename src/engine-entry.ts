/** The reading engine as it comes to a page on demand: it leaves itself where the content script finds it. */
import {read} from './engine/reading';
import {recipes} from './recipes/index';

globalThis.standfirstRead = page => read(page, recipes);
