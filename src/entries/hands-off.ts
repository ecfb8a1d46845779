/** Entry, registered for the pages that are to be left alone until the browser closes: says so to the cleaner. */
import {leaveAlone} from '../platform/left-alone';

leaveAlone();
