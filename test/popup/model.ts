/** Stands in for the browser's model, in the shape of `Summarizer`: a test says how ready it is and what it answers. */
import {vi} from 'vitest';

type Created = {signal: AbortSignal; monitor: (model: EventTarget) => void};

/** Rejects when `signal` aborts, as every method of the interface does. */
const aborted = (signal: AbortSignal) =>
	new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/** An error as the specification names it. */
const namedError = (name: string) => new DOMException('as the browser says it', name);

/** Puts a model into the browser. `inputQuota` counts characters. */
export function haveModel({readiness = 'available', inputQuota = Number.POSITIVE_INFINITY} = {}) {
	const loading = new EventTarget();
	let created = () => {};
	let wrote = (_: string) => {};
	let failed = (_: unknown) => {};
	const model = {
		inputQuota,
		measureInputUsage: vi.fn(async (input: string) => input.length),
		summarize: vi.fn((_: string, {signal}: {signal: AbortSignal}) =>
			Promise.race([
				aborted(signal),
				new Promise<string>((resolve, reject) => {
					[wrote, failed] = [resolve, reject];
				}),
			]),
		),
		destroy: vi.fn(),
	};
	const summarizer = {
		availability: vi.fn(async (_: object) => readiness),
		create: vi.fn(({signal, monitor}: Created) => {
			monitor(loading);
			return Promise.race([
				aborted(signal),
				new Promise<typeof model>(resolve => {
					created = () => resolve(model);
				}),
			]);
		}),
	};
	vi.stubGlobal('Summarizer', summarizer);
	return {
		summarizer,
		model,
		/** The browser has downloaded so much of it, up to 1. */
		load: (loaded: number) => loading.dispatchEvent(Object.assign(new Event('downloadprogress'), {loaded})),
		/** The model is there. */
		arrive: () => created(),
		write: (text: string) => wrote(text),
		fail: (name: string) => failed(namedError(name)),
	};
}
