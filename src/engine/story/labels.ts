import type {Role} from '../../story';

/**
 * Labels that newsrooms open a section with, by the role they give it. Closed: in plain text a colon after a few words
 * is far more often a headline's or a speaker's ("FT:", "Israel-Gaza war:") than a section's.
 */
const known: Record<Role | 'none', string> = {
	lead: '',
	why: 'why it matters|why this matters|why you should care|warum das wichtig ist|warum es wichtig ist|warum das relevant ist|por qué importa|pourquoi c’est important',
	newest:
		'the latest|what’s new|driving the news|what’s happening|what’s happening now|the news|the scoop|das neueste|der aktuelle stand|was passiert ist|worum es geht|was gerade passiert',
	background:
		'the big picture|context|catch up quick|catch up fast|catch up|state of play|flashback|between the lines|the backdrop|background|the background|how we got here|know more|step back|hintergrund|der hintergrund|die hintergründe|das große ganze|zwischen den zeilen|die vorgeschichte',
	next: 'what’s next|what to watch|what to watch for|what we’re watching|what we’ll be watching|what happens next|what comes next|looking ahead|coming up|wie es weitergeht|wie geht es weiter|so geht es weiter|was als nächstes kommt|ausblick',
	counter: 'yes, but|the other side|room for disagreement|the view from|ja, aber|die andere seite|die gegenposition',
	quotes:
		'what they’re saying|what they are saying|what she’s saying|what he’s saying|quotable|was sie sagen|was gesagt wird',
	numbers: 'by the numbers|in numbers|by the digits|in zahlen|die zahlen|zahlen und fakten',
	none: 'the intrigue|zoom in|zoom out|the bottom line|the bottom lines|worthy of your time|our thought bubble|go deeper|sound smart|his big takeaway|her big takeaway|the big takeaway|what happened|what we’re seeing|what we’re seeing now|what we’re hearing|what we know|what we don’t know|what we’re reading|winners|losers|reality check|behind the scenes|behind the curtain|how it works|how it happened|threat level|be smart|details|the details|friction point|case in point|follow the money|quick take|the stakes|what else|the fine print|worth noting|of note|the rub|the catch|the impact|the upshot|one fun thing|1 fun thing|1 big thing|for the record|fun fact|notable|das fazit|unterm strich|auffällig ist|im detail',
};
/** Words that also open ordinary lines: a colon alone does not make them labels, bold print or company does. */
const common = new Set(
	'context|details|background|the background|flashback|catch up|winners|losers|summary|the news|the catch|the impact|the details|the stakes|the scoop|what happened|what we know|in numbers|coming up|notable|quotable|of note|hintergrund|der hintergrund|ausblick|die zahlen|in zahlen|worum es geht|was passiert ist|step back|know more|the rub'.split(
		'|',
	),
);
/** How live blogs name the post that sums up, the date after it included. */
const closing =
	/^(?:(?:closing|evening|afternoon|morning|midday|lunchtime|early|end-of-day) (?:summary|post)|summary(?: so far)?|(?:the )?(?:key|main) (?:developments|events|points|takeaways)(?: so far| today)?|the (?:day|story) so far|at a glance|what we(?:’ve)? learned(?: today| this week| so far)?|zusammenfassung|das wichtigste in kürze|das wichtigste im überblick|was wir gelernt haben)(?:[,;:–—-]? [^.:!?]{3,40})?$/;
/** The explainer's own questions that name a role. */
const questions: [RegExp, Role][] = [
	[
		/^(?:so )?what(?:’s| is| happens| comes| will happen| could happen)(?: likely to happen)? next\b|^what now\b/,
		'next',
	],
	[/^what(?:’s| is) the latest\b/, 'newest'],
	[/^why (?:does|is|do) (?:it|this|that) (?:matter|important)\b/, 'why'],
	[/^how did (?:we|it) (?:get here|come to this)\b|^what(?:’s| is) the background\b/, 'background'],
];

const roles = new Map<string, Role | undefined>();
for (const [role, labels] of Object.entries(known))
	for (const label of labels.split('|')) if (label) roles.set(label, role === 'none' ? undefined : (role as Role));
const viewOf = /^[\p{L}][\p{L}.’ -]{0,30}’s view$/u;
const viewFrom = /^the view from [\p{L}][\p{L}.’ -]{0,40}$/u;

/** A label in the form that the lists know: lower case, typographic apostrophes, single spaces. */
function normal(label: string): string {
	return label.toLowerCase().replaceAll("'", '’').replace(/\s+/g, ' ').trim();
}

/** How sure a label of the closed list is: 'sure' wherever it opens a paragraph, 'common' with bold print or other labels. */
export function labelKind(label: string): 'sure' | 'common' | undefined {
	const words = normal(label);
	if (common.has(words)) return 'common';
	return roles.has(words) || viewFrom.test(words) || (viewOf.test(words) && label === label.toUpperCase())
		? 'sure'
		: undefined;
}

/** Whether a line of its own is a live blog's heading for the post that sums up: "Closing summary", "What we learned today". */
export function isClosing(line: string): boolean {
	return line.length < 80 && closing.test(normal(line));
}

/** The role that a label or heading names, if any. */
export function roleOf(label: string): Role | undefined {
	const words = normal(label).replace(/\s*[?!.…]+$/, '');
	if (roles.has(words)) return roles.get(words);
	if (isClosing(words)) return 'newest';
	if (viewFrom.test(words)) return 'counter';
	return questions.find(([pattern]) => pattern.test(words))?.[1];
}
