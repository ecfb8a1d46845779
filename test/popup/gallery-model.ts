/** A model for the pictures: as ready as asked for, and as quick as can be. */

const words =
	'Islanders will have a ferry again by early summer, because the council preferred a quick start to the engineers’ advice. Who pays for the rest is still open.';

/** `readiness`: as `Summarizer` says it, or `broken` for a model that fails; null for a browser that has none. */
export function standIn(readiness: string | null): void {
	if (readiness === null) return;
	const model = {
		inputQuota: 1200,
		measureInputUsage: async (input: string) => input.length,
		summarize: async () => words,
		destroy: () => {},
	};
	const create = ({monitor}: {monitor: (model: EventTarget) => void}) => {
		if (readiness === 'broken') return Promise.reject(new Error('broken'));
		if (readiness === 'available') return Promise.resolve(model);
		const loading = new EventTarget();
		monitor(loading);
		loading.dispatchEvent(new ProgressEvent('downloadprogress', {loaded: 0.42, total: 1}));
		return new Promise(() => {});
	};
	const availability = async () => (readiness === 'broken' ? 'available' : readiness);
	Object.assign(globalThis, {Summarizer: {availability, create}});
}
