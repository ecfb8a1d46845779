/** What each stem counts that a line is worded in. */
import {pack} from '../page/stem-store';
import {words} from './weights';

export default {weights: pack(words)};
