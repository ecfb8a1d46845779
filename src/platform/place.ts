/** Where a reader is in a story. */
import {object, whole} from '../shape';

/** The first block that they see. */
export type Place = {section: number; block: number};

export const isPlace = object<Place>({section: whole(), block: whole()});
