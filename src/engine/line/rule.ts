/** The rule that a line fits, found among all by its first word or by a word in it. */
import type {RuledReason} from '../../reasons';
import {Heads, headOf} from '../page/heads';
import {isByField} from '../page/means';
import type {Line} from '../page/sheet';
import {within} from '../page/within';
import {rules} from './rules';
import {brief, longest} from './rules/form';
import {isQuotation} from './utterance';

/** The signs, and the letters beyond Latin, that tell a line without a word of them. */
const signs = /[©@\u0900-\u1fff\u2e80-\uffff]|\([cC]\)/;

type ReasonedRule = (typeof rules)[number];

/** How words begin, of a text of words. */
const headsIn = (words = ''): string[] => [...new Set(words.split(/\s+/).filter(Boolean).map(headOf))];

/** How the words begin of which every line of a rule has one. */
const inside = new Map<ReasonedRule, readonly string[]>(rules.map(rule => [rule, headsIn(rule.has)]));
const heads = new Heads([...inside.values()].flat());

/** The rules by how the first words of their lines begin. */
const begun = new Map<string, ReasonedRule[]>();
for (const rule of rules) for (const head of headsIn(rule.first)) begun.set(head, [...(begun.get(head) ?? []), rule]);

/** The rules that a line may fit, in their order: of most lines none. */
function rulesFor({text, first}: Line): readonly ReasonedRule[] {
	const own = begun.get(headOf(first)) ?? [];
	if (signs.test(text)) return rules.filter(rule => rule.has !== undefined || own.includes(rule));
	if (!heads.mayStandIn(text)) return own;
	const said = text.toLowerCase();
	return rules.filter(rule => own.includes(rule) || inside.get(rule)!.some(head => said.includes(head)));
}

/** Boxes of a field and its name have fewer lines. */
const most = 12;

/** "Last name*": what a form wants to have filled in. */
const isField = ({text, within: context, box}: Line): boolean =>
	(context & within.form) !== 0 && text.length <= brief && text.endsWith('*') && isByField(box, most);

/** The reason that a line's own words give for its being no story. */
export function ruleOf(line: Line): RuledReason | undefined {
	if (line.text.length > longest || isQuotation(line.text)) return undefined;
	if (line.rule === undefined) line.rule = reasonOf(line) ?? null;
	return line.rule ?? undefined;
}

function reasonOf(line: Line): RuledReason | undefined {
	const said = ruleIn(line);
	return said !== 'promo' && isField(line) ? 'furniture' : said;
}

function ruleIn(line: Line): RuledReason | undefined {
	const some = rulesFor(line);
	const text = some.length > 0 ? line.text.toLowerCase() : '';
	for (const {reason, pattern, most, isMeant} of some) {
		const said = text.length <= most ? pattern.exec(text)?.[0] : undefined;
		if (said !== undefined && (!isMeant || isMeant(line, said))) return reason;
	}
	return undefined;
}
