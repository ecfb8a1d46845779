/** Waiting that ends: some pages never settle a call. */

/** Nothing came in time: that is not to say that nobody is there. */
export class Late extends Error {}

/** Rejects with `Late` after `ms` unless `promise` settles first. */
export async function within<T>(promise: Promise<T>, ms: number, what: string): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Late(`${what}: no answer within ${ms} ms`)), ms);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
