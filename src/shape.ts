/**
 * Runtime guards that the compiler holds against the types they guard.
 * `Shape<T>` answers whether an unknown value is a `T`; `object` demands one guard per key of `T`, so a key added
 * to a type and forgotten in its guard does not compile.
 */
export type Shape<T> = (value: unknown) => value is T;

/** Any string of at most `max` UTF-16 code units. */
export const text =
	(max = 4_000_000): Shape<string> =>
	(value): value is string =>
		typeof value === 'string' && value.length <= max;

/** A whole number from `min` to `max`. */
export const whole =
	(min = 0, max = Number.MAX_SAFE_INTEGER): Shape<number> =>
	(value): value is number =>
		Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** One of the literals given. */
export const literal =
	<const T extends readonly (string | number | boolean)[]>(...allowed: T): Shape<T[number]> =>
	(value): value is T[number] =>
		allowed.includes(value as T[number]);

/** Absent, or a `T`. An explicit `undefined` counts as absent; `null` does not. */
export const optional =
	<T>(shape: Shape<T>): Shape<T | undefined> =>
	(value): value is T | undefined =>
		value === undefined || shape(value);

/** A list of at most `max` members, each a `T`. */
export const list =
	<T>(shape: Shape<T>, max = 200_000): Shape<T[]> =>
	(value): value is T[] =>
		// Spread, because `every` passes over holes.
		Array.isArray(value) && value.length <= max && [...value].every(member => shape(member));

/** Either of the shapes. */
export const either =
	<T extends readonly Shape<unknown>[]>(
		...shapes: T
	): Shape<T[number] extends infer S ? (S extends Shape<infer U> ? U : never) : never> =>
	(value): value is never =>
		shapes.some(shape => shape(value));

type Keys<T> = {[K in keyof T]-?: Shape<T[K]> | Shape<Exclude<T[K], undefined>>};

/** A plain object whose keys are exactly among those given. Keys are looked up as the object's own. */
export const object = <T extends object>(keys: Keys<T>): Shape<T> => {
	const guards = new Map(Object.entries(keys)) as Map<string, Shape<unknown>>;
	return (value): value is T => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
		const own = new Map(Object.entries(value));
		for (const key of own.keys()) if (!guards.has(key)) return false;
		for (const [key, guard] of guards) if (!guard(own.get(key))) return false;
		return true;
	};
};
