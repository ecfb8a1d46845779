/** The labels that newsrooms put over the parts of a story: a closed list, each with the part that it plays. */
import type {Role} from '../../story';
import {latin} from '../page/latin';
import {collapse} from '../page/pieces';

/**
 * Labels that newsrooms open a section with, by the role they give it. Closed: in plain text a colon after a few words
 * is far more often a headline's or a speaker's ("FT:", "Israel-Gaza war:") than a section's.
 */
const known: Record<Role | 'none', string> = {
	lead: 'breaking|scoop|exclusive|1 big thing|one big thing|eilmeldung|exklusiv',
	why: 'why it matters|why this matters|why it’s important|why you should care|warum das wichtig ist|warum es wichtig ist|warum das relevant ist|por qué importa|por qué es importante|pourquoi c’est important|por que é importante|por que isso importa|perché è importante|почему это важно',
	newest:
		'the latest|what’s new|driving the news|what’s happening|what’s happening now|the news|the scoop|das neueste|der aktuelle stand|was passiert ist|worum es geht|was gerade passiert|lo último',
	background:
		'the big picture|the bigger picture|context|the context|catch up quick|catch up fast|catch up|state of play|flashback|between the lines|the backdrop|the backstory|background|the background|how we got here|know more|step back|hintergrund|der hintergrund|die hintergründe|das große ganze|zwischen den zeilen|die vorgeschichte|rückblende|el contexto|le contexte|o contexto|il contesto|контекст',
	next: 'what’s next|what to watch|what to watch for|what else to watch|what happens next|what comes next|looking ahead|coming up|outlook|the outlook|guidance|company outlook|perspectivas|perspectives|les perspectives|prospettive|le prospettive|прогноз|перспективы|業績見通し|業績予想|业绩展望|業績展望|실적 전망|التوقعات|vooruitzichten|wie es weitergeht|wie geht es weiter|so geht es weiter|was als nächstes kommt|worauf zu achten ist|ausblick|qué sigue|lo que viene|lo que sigue|qué pasa ahora|qué pasará ahora|y ahora qué|qué viene ahora|qué viene después|próximos pasos|los próximos pasos|qué esperar|et maintenant|et après|la suite|prochaines étapes|les prochaines étapes|que va-t-il se passer|que va-t-il se passer maintenant|que se passe-t-il maintenant|ce qui va se passer|à suivre|o que vem a seguir|o que vem por aí|o que acontece agora|o que acontece a seguir|o que esperar|próximos passos|os próximos passos|e agora|cosa succede ora|cosa succede adesso|cosa succederà|cosa succederà ora|che cosa succede ora|cosa accadrà ora|prossimi passi|i prossimi passi|e adesso|e ora|что дальше|что будет дальше|что теперь|что теперь будет|что ждёт дальше|дальнейшие шаги|что далее|що далі|що буде далі|今後|今後の予定|今後の見通し|今後の展開|今後の日程|今後の焦点|これからの予定|これからどうなる|今後どうなる|下一步|接下来|接下来会怎样|后续|后续安排|接下來|接下來會怎樣|後續|後續安排|향후 일정|향후 전망|향후 계획|앞으로의 일정|앞으로 어떻게 되나|다음 단계|ما الخطوة التالية|ما هي الخطوة التالية|الخطوة التالية|الخطوات التالية|الخطوات المقبلة|ماذا بعد|ماذا سيحدث بعد ذلك|ماذا سيحدث الآن|आगे क्या|आगे क्या होगा|अब आगे क्या|अब आगे क्या होगा|अब क्या होगा|आगे की राह|आगे की योजना|wat nu|hoe nu verder|wat gebeurt er nu|co dalej|sırada ne var|bundan sonra ne olacak|şimdi ne olacak|apa selanjutnya|langkah selanjutnya|vad händer nu|τι ακολουθεί|מה הלאה',
	counter:
		'yes, but|the other side|room for disagreement|counterpoint|ja, aber|die andere seite|die gegenposition|der widerspruch|sí, pero|oui, mais',
	quotes: 'quotable|was sie sagen|was gesagt wird|stimmen|lo que dicen|ce qu’ils disent',
	numbers:
		'by the numbers|in numbers|by the digits|in zahlen|die zahlen|zahlen und fakten|en cifras|en chiffres|em números|in numeri|в цифрах',
	none: 'the intrigue|zoom in|zoom out|the bottom line|the bottom lines|worthy of your time|our thought bubble|my thought bubble|thought bubble|go deeper|sound smart|what happened|what we know|what we don’t know|what they found|winners|losers|reality check|behind the scenes|behind the curtain|how it works|how it happened|threat level|be smart|details|the details|friction point|case in point|follow the money|quick take|the stakes|what else|the fine print|worth noting|of note|the rub|the catch|the impact|the upshot|one fun thing|1 fun thing|for the record|fun fact|stunning stat|data point|split screen|situational awareness|notable|das fazit|unterm strich|auffällig ist|im detail',
};
/** Words that also open ordinary lines: a colon alone does not make them labels, bold print or company does. */
const common = new Set(
	'context|the context|details|background|the background|flashback|catch up|winners|losers|summary|the news|the catch|the impact|the details|the stakes|the scoop|exclusive|exklusiv|what happened|what we know|in numbers|coming up|notable|quotable|counterpoint|of note|outlook|the outlook|guidance|company outlook|perspectivas|perspectives|les perspectives|prospettive|le prospettive|прогноз|перспективы|業績見通し|業績予想|业绩展望|業績展望|실적 전망|التوقعات|vooruitzichten|stimmen|hintergrund|der hintergrund|ausblick|die zahlen|in zahlen|worum es geht|was passiert ist|step back|know more|the rub|el contexto|le contexte|o contexto|il contesto|контекст|e agora|e adesso|e ora|la suite|et après|à suivre|что дальше|что теперь|今後|后续|後續|接下来|接下來|em números|in numeri|в цифрах|en cifras|en chiffres|data point'.split(
		'|',
	),
);
/** What a newsroom's speakers and reporters do: "What she’s saying", "What we’re seeing now", "Her big takeaway". */
const speaking = /^what (?:they|he|she|people|experts|officials)(?:’re|’s| are| is) saying(?: now)?$/;
const watching = /^what (?:we|i|they)(?:’re|’m| are| am|’ll be) (?:still )?watching(?: for)?(?: now)?$/;
const desk =
	/^(?:what (?:we|i|they)(?:’re|’m| are| am) (?:seeing|hearing|reading)(?: now)?|(?:his|her|their|the|my|our) (?:big|key|main) takeaways?)$/;
/** How live blogs name the post that sums up, the date after it included. */
const closing =
	/^(?:(?:closing|evening|afternoon|morning|midday|lunchtime|early|end-of-day) (?:summary|post)|summary(?: so far)?|here’s a summary of what happened(?: today)?|(?:the )?(?:key|main) (?:developments|events|points|takeaways|facts|findings)(?: so far| today)?|(?:the )?(?:day|story) so far|what we(?:’ve)? learned(?: today| this week| so far)?|zusammenfassung|das wichtigste vom tage?|was wir gelernt haben|was heute wichtig war)(?:[,;:–—-]? [^.:!?]{3,40})?$/;
/** How newsrooms name the list in which they put a story's points themselves. */
const points =
	/^(?:highlights|takeaways|at a glance|in brief|in short|tl;?dr|the essentials|what (?:you need|there is) to know|das wichtigste(?: in kürze| im überblick| auf einen blick| zusammengefasst)?|auf einen blick|in kürze|kurz(?: gefasst| & knapp| und knapp)|darum geht’?s|l’essentiel|en bref|les points clés|ce qu’il faut retenir|lo esencial|puntos clave|las claves|en breve|in breve|i punti chiave|em resumo|главное|коротко|要点|要約|요약|핵심 요약)$/;
/** The explainer's own questions that name a role. */
const questions: [RegExp, Role][] = [
	[
		/^(?:so )?what(?:’s| is| happens| comes| will happen| could happen)(?: likely to happen)? next\b|^what now\b|^(?:und )?wie geht es (?:jetzt |nun )?weiter\b|^when will (?:it|this) (?:be over|end)\b/,
		'next',
	],
	[/^what(?:’s| is) the latest\b|^what(?:’s| is) (?:happening|going on)\b/, 'newest'],
	[/^why (?:does|is|do) (?:it|this|that) (?:matter|important)\b|^warum ist das wichtig\b/, 'why'],
	[/^how did (?:we|it) (?:get here|come to this|start|begin)\b|^what(?:’s| is) the background\b/, 'background'],
];

const roles = new Map<string, Role | undefined>();
for (const [role, labels] of Object.entries(known))
	for (const label of labels.split('|')) roles.set(label, role === 'none' ? undefined : (role as Role));
const viewOf = latin(String.raw`^[\p{L}][\p{L}.’ -]{0,30}’s view$`);
const viewFrom = latin(String.raw`^the view from [\p{L}][\p{L}.’ -]{0,40}$`);
const isViewFrom = (words: string): boolean => words.startsWith('the view from ') && viewFrom(words).test(words);

/** A label in the form that the lists know: lower case, typographic apostrophes, single spaces. */
export function normal(label: string): string {
	return collapse(label.toLowerCase().replaceAll("'", '’').replace(/^¿/, ''));
}

/** How sure a label of the closed list is: 'sure' wherever it opens a paragraph, 'common' with bold print or other labels. */
export function labelKind(label: string): 'sure' | 'common' | undefined {
	const words = normal(label);
	if (common.has(words)) return 'common';
	if (words.endsWith('’s view') && viewOf(words).test(words)) return label === label.toUpperCase() ? 'sure' : 'common';
	if (roles.has(words) || isViewFrom(words)) return 'sure';
	return [speaking, watching, desk].some(form => form.test(words)) ? 'sure' : undefined;
}

/** Whether a line of its own is a live blog's heading for the post that sums up: "Closing summary", "What we learned today". */
export function isClosing(line: string): boolean {
	return line.length < mostClosing && closing.test(normal(line));
}

/** Longer lines are neither of these. */
const mostClosing = 80;
const mostPoints = 40;

/** Whether a line of its own names a list of the story's points: a live blog's closing, or "Key points", "At a glance". */
export function isDigest(line: string): boolean {
	if (line.length >= mostClosing) return false;
	const words = normal(line);
	return closing.test(words) || (line.length < mostPoints && points.test(words));
}

const solutions = new Set(
	'answers|the answers|quiz answers|answer key|solution|solutions|the solutions|lösung|lösungen|die lösungen|auflösung|antworten|réponses|les réponses|respuestas|soluciones|risposte|soluzioni|respostas|soluções|antwoorden|ответы|відповіді|解答|答え|正解|答案|정답|الإجابات|الأجوبة|उत्तर|जवाब'.split(
		'|',
	),
);

/** Whether a label stands over the answers to a quiz. */
export const isSolution = (label: string): boolean => solutions.has(normal(label));

const upshots = new Set(
	'the bottom line|bottom line|the upshot|the takeaway|unterm strich|fazit|das fazit|en résumé|le bilan|en conclusión|la conclusión|in conclusione|em conclusão|итог|итоги|まとめ|总结|總結|결론|الخلاصة|निष्कर्ष'.split(
		'|',
	),
);

/** Whether a label stands over what a story comes to. */
export const isUpshot = (label: string): boolean => upshots.has(normal(label));

/** The role that a label or heading names, if any. */
export function roleOf(label: string): Role | undefined {
	const words = normal(label).replace(/\s{0,9}[?？؟!.…]{1,9}$/, '');
	if (roles.has(words)) return roles.get(words);
	if (isClosing(words)) return 'newest';
	if (isViewFrom(words)) return 'counter';
	if (speaking.test(words)) return 'quotes';
	if (watching.test(words)) return 'next';
	return questions.find(([pattern]) => pattern.test(words))?.[1];
}
