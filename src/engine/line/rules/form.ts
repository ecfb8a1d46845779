/** What a rule says of lines: the form of the tables in this folder, a file for each reason. */
import type {Line} from '../../page/sheet';

/** No line that says what it is has more characters. */
export const longest = 1500;

/** Neither a link to a shop nor the name of a field has more characters. */
export const brief = 100;

/**
 * `pattern` finds the lines, in lower case, of at most `most` characters. So that few lines are looked at, `first` has the
 * words that all such lines begin with (`#`: a number), of which three letters tell, or `has` those of which every such line
 * has one ('' where signs or letters beyond Latin tell it). `isMeant` says what must hold beside; `said` is what was found.
 */
export type Rule = {
	readonly pattern: RegExp;
	readonly most: number;
	readonly first?: string;
	readonly has?: string;
	readonly isMeant?: (line: Line, said: string) => boolean;
};
