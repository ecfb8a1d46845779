/** Where a reader is in a story. */

/** The first block that they see. */
export type Place = {section: number; block: number};

const isIndex = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

/** By hand, and not by the guards of `shape.ts`: every page carries it, the gate's too, which needs no other. */
export const isPlace = (value: unknown): value is Place =>
	typeof value === 'object' &&
	value !== null &&
	Object.keys(value).length === 2 &&
	isIndex((value as Place).section) &&
	isIndex((value as Place).block);
