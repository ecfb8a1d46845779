/** Stands before all else in the popup: the engine is on its way to the page while the popup's own script still comes. */
import {summonInFront} from '../src/platform/summon';

globalThis.standfirstSummons = summonInFront(location.search);
