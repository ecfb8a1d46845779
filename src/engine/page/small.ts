/** Small boxes: what may be a card, and no part of the page. */
import type {Box} from './sheet';
import {landmarks} from './tags';

/** Whether a box has no more than so many lines, and is none of the parts that a page is made of. */
export const isSmall = ({from, to, tag}: Box, most: number): boolean => to - from <= most && !landmarks.has(tag);
