/**
 * A long pattern, spread over lines so that it can be read: the ends of lines and the tabs that begin them are no part of
 * it. Unicode's properties are understood.
 */
export const spread = (strings: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
	new RegExp(String.raw(strings, ...parts).replace(/\n\t*/g, ''), 'u');
