/** Messages and settings as scripts in pages use them. */
import {api} from './api';
import type {BackgroundProtocol, PageProtocol} from './protocol';
import {pageQuestions} from './questions';

/** Whether this script still belongs to a running extension; false after an update or a reload. */
export const isAlive = (): boolean => api().runtime?.id !== undefined;

type Word<K extends keyof BackgroundProtocol> = {name: K; args: Parameters<BackgroundProtocol[K]>};

/** Says something to the background once; undefined where the extension is gone. */
export function send<K extends keyof BackgroundProtocol>(word: Word<K>): Promise<unknown> | undefined {
	const {runtime} = api();
	return runtime?.id === undefined ? undefined : runtime.sendMessage(word);
}

/**
 * Tells the background something and waits for its answer, twice when it is stopped meanwhile. That it is gone is no
 * error here. A page that nobody sees yet waits till then.
 */
export async function tellBackground<K extends keyof BackgroundProtocol>(
	name: K,
	...args: Parameters<BackgroundProtocol[K]>
): Promise<void> {
	if (document.prerendering)
		await new Promise(seen => document.addEventListener('prerenderingchange', seen, {once: true}));
	const tell = () => send({name, args});
	await tell()
		?.catch(tell)
		.catch(() => {});
}

type Handlers = {
	[K in keyof PageProtocol]: (
		...args: Parameters<PageProtocol[K]>
	) => ReturnType<PageProtocol[K]> | Promise<ReturnType<PageProtocol[K]>>;
};

/** Answers the questions of our own extension pages and background; anything else is left unanswered. */
export function answer(handlers: Handlers): void {
	api().runtime.onMessage.addListener((message: unknown, sender, reply) => {
		const name = nameOf(message);
		if (!name || sender.id !== api().runtime.id || !pageQuestions[name]((message as {args: unknown}).args))
			return undefined;
		const handler = handlers[name] as (...args: unknown[]) => unknown;
		Promise.resolve(handler(...(message as {args: unknown[]}).args)).then(reply, () => reply(undefined));
		return true;
	});
}

function nameOf(message: unknown): keyof PageProtocol | undefined {
	const name = typeof message === 'object' && message !== null ? (message as {name?: unknown}).name : undefined;
	return typeof name === 'string' && Object.hasOwn(pageQuestions, name) ? (name as keyof PageProtocol) : undefined;
}

/**
 * Calls `listener` with the stored value under `key`, whatever it is, now and whenever it changes. Gives what looks
 * there once more.
 */
export function followStored(key: string, listener: (value: unknown) => void): () => void {
	const look = () =>
		void api()
			.storage.local.get(key)
			.then(
				stored => listener(stored[key]),
				() => {},
			);
	look();
	api().storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes[key]) listener(changes[key].newValue);
	});
	return look;
}
