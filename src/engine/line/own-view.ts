/** What a house says of an opinion that it prints: it is that of who wrote it. */

const own = '(?:own|authors?|writers?|columnists?|contributors?|reflect|represent)';
const piece = '(?:article|column|commentary|piece|essay|op-?ed|letter|post|blog|story|publication)';

/** By language: of the views expressed here, that they are the author's, or are not the house's. Stories tell of those expressed elsewhere. */
const said: readonly RegExp[] = [
	new RegExp(
		`^(?:(?:the|all|any) )?(?:(?:views|opinions|thoughts),? ?(?:and |or )?){1,3}(?:that are |which are )?expressed(?: here(?:in)?| above| in this ${piece}| by the (?:author|writer|columnist|contributor)s?){0,2},? (?:are|do|belong)\\b.{0,80}\\b${own}`,
		'i',
	),
	/^(?:(?:dieser|der) (?:\p{L}{0,20}(?:beitrag|artikel|kommentar|text)) gibt|die (?:hier |in diesem \p{L}{1,20} )?(?:geäußerten|vertretenen) (?:meinungen|ansichten))\b.{0,60}\b(?:autor|verfasser|redaktion)/iu,
	/^(?:les |ces )?(?:opinions|propos|points de vue) exprimée?s (?:ici |dans (?:cet|cette|ce) \p{L}{1,20} )?(?:n[’']engagent|sont ceux|sont celles|ne reflètent)/iu,
	/^(?:las )?opiniones (?:expresadas|vertidas) (?:aquí |en est[ea] \p{L}{1,20} )?(?:son|no reflejan|pertenecen)\b.{0,80}\b(?:autora?s?|responsabilidad|reflejan)/iu,
	/^(?:le )?opinioni espresse (?:qui |in quest[oa] \p{L}{1,20} )?(?:sono|non riflettono)\b/iu,
	/^(?:as )?opiniões (?:expressas|emitidas) (?:aqui |nest[ea] \p{L}{1,20} )?(?:são|não refletem)/iu,
];

/** A line that says more is none. */
const longest = 320;

/** Whether a line says no more than whose the views are that stand above it. */
export const isOwnView = (text: string): boolean => text.length <= longest && said.some(one => one.test(text));
