/** What is worked out once for all that is asked again and again. */

/** What `make` gives, kept for keys that were asked before: for at most so many, and when these are full, for none. */
export function remembered<K, V>(most: number, make: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return key => {
		const before = known.get(key);
		if (before !== undefined || known.has(key)) return before as V;
		if (known.size >= most) known.clear();
		const value = make(key);
		known.set(key, value);
		return value;
	};
}
