/** The reading engine as it comes to a page on demand: it leaves itself where the content script finds it. */
import {teach} from './engine/calls/index';
import {more} from './engine/calls/more';
import {read} from './engine/reading';
import {recipes} from './recipes/index';

teach(more);
globalThis.standfirstCalls = more;
globalThis.standfirstRead = page => read(page, recipes);
