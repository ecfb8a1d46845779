/** Small print: what lawyers, banks and doctors have set under a text. */
import type {Line} from '../page/sheet';

/** What it speaks of. */
const terms =
	/\b(?:informational purposes|information (?:purposes )?only|legal advice|tax advice|accounting advice|medical advice|investment advice|financial advice|(?:legal|tax|financial|qualified|professional) advis[eo]r|legal counsel|advisory services|investment advis[eo]rs?|not intended to|not guaranteed|no guarantee|past performance|sources believed|held liable|not responsible|substitute for|without notice|fdic|finra|securities|loss of principal|possible loss|all rights reserved|ohne gewähr|keine (?:anlage|rechts|steuer)beratung|haftung)\b/g;

/** So many different terms make small print; behind such a line, any makes some more. */
const several = 3;

const termsIn = (text: string): number => new Set(text.toLowerCase().match(terms)).size;

/** The lines of small print that a story ends with; `last`: its last lines, the very last one first. */
export function smallPrintOf(last: readonly Line[]): Line[] {
	const end = last.findIndex(({text}) => termsIn(text) === 0);
	const said = last.slice(0, end < 0 ? 0 : end);
	const top = said.findLastIndex(({text}) => termsIn(text) >= several);
	return said.slice(0, top + 1);
}
