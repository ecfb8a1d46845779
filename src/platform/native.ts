/**
 * The extension's API as the content script uses it: native, because the polyfill alone costs a page 2 ms and 10 kB.
 * Firefox and Safari have `browser`; Chromium's `chrome` gives promises for these calls too.
 */
import type {BackgroundProtocol, PageProtocol} from './protocol';
import {pageQuestions} from './questions';
import {type Settings, settingsFrom, settingsKey} from './settings';

const api: typeof chrome = (globalThis as {browser?: typeof chrome}).browser ?? chrome;

/** Whether this script still belongs to a running extension; false after an update or a reload. */
export const isAlive = (): boolean => api.runtime?.id !== undefined;

/** Tells the background something and waits for its answer. A background that is away or gone is no error here. */
export async function tellBackground<K extends keyof BackgroundProtocol>(
	name: K,
	...args: Parameters<BackgroundProtocol[K]>
): Promise<void> {
	if (isAlive()) await api.runtime.sendMessage({name, args}).catch(() => {});
}

type Handlers = {
	[K in keyof PageProtocol]: (
		...args: Parameters<PageProtocol[K]>
	) => ReturnType<PageProtocol[K]> | Promise<ReturnType<PageProtocol[K]>>;
};

/** Answers the questions of our own extension pages and background; anything else is left unanswered. */
export function answer(handlers: Handlers): void {
	api.runtime.onMessage.addListener((message: unknown, sender, reply) => {
		const name = nameOf(message);
		if (!name || sender.id !== api.runtime.id || !pageQuestions[name]((message as {args: unknown}).args))
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

/** Calls `listener` with the settings now and whenever they change. */
export function followSettings(listener: (settings: Settings) => void): void {
	api.storage.local.get(settingsKey).then(
		stored => listener(settingsFrom(stored[settingsKey])),
		() => {},
	);
	api.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes[settingsKey]) listener(settingsFrom(changes[settingsKey].newValue));
	});
}
