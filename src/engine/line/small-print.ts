/** Small print: what lawyers, banks and doctors have set under a text. */
import type {Line} from '../page/sheet';

/** What nothing else says. */
const sure =
	'informational purposes|information (?:purposes )?only|not intended to|not guaranteed|past performance|sources believed|' +
	'held liable|substitute for|without notice|loss of principal|possible loss|all rights reserved|ohne gewähr|' +
	'keine (?:anlage|rechts|steuer)beratung';

/** What it speaks of, as stories of courts and banks do. */
const common =
	'(?:legal|tax|accounting|medical|investment|financial) advice|(?:legal|tax|financial|qualified|professional) advis[eo]r|' +
	'legal counsel|advisory services|investment advis[eo]rs?|no guarantee|not responsible|fdic|finra|securities|haftung';

const surely = new RegExp(`\\b(?:${sure})\\b`);
const terms = new RegExp(`\\b(?:${sure}|${common})\\b`, 'g');

/** So many different terms make small print; behind such a line, any makes some more. */
const several = 3;

const termsIn = (text: string): number => new Set(text.toLowerCase().match(terms)).size;

const isSmallPrint = (text: string): boolean => termsIn(text) >= several && surely.test(text.toLowerCase());

/** The lines of small print that a story ends with; `last`: its last lines, the very last one first. */
export function smallPrintOf(last: readonly Line[]): Line[] {
	const end = last.findIndex(({text}) => termsIn(text) === 0);
	const said = last.slice(0, end < 0 ? 0 : end);
	const top = said.findLastIndex(({text}) => isSmallPrint(text));
	return said.slice(0, top + 1);
}
