/** The background as a script in a page knows it: at work, stopped at any moment, or of an extension that is no more. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {isAlive, tellBackground} from '../../src/platform/native';

const sendMessage = vi.fn();
const runtime: {id?: string; sendMessage: typeof sendMessage} = {id: 'ours', sendMessage};
const stopped = new Error('A listener indicated an asynchronous response, but the message channel closed');

beforeEach(() => {
	runtime.id = 'ours';
	sendMessage.mockReset().mockResolvedValue(undefined);
	vi.stubGlobal('chrome', {runtime});
	vi.stubGlobal('document', {prerendering: false});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

it('tells the background once', async () => {
	await tellBackground('hidden', 3);
	expect(sendMessage).toHaveBeenCalledExactlyOnceWith({name: 'hidden', args: [3]});
});

it('#63 tells it again when it was stopped before it could answer', async () => {
	sendMessage.mockRejectedValueOnce(stopped);
	await tellBackground('hidden', 3);
	expect(sendMessage.mock.calls).toEqual([[{name: 'hidden', args: [3]}], [{name: 'hidden', args: [3]}]]);
});

it('#63 is no louder when it cannot be told at all', async () => {
	sendMessage.mockRejectedValue(stopped);
	await tellBackground('calls', 'fr');
	expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('#62 says nothing for an extension that is no more, and knows that it is', async () => {
	runtime.id = undefined;
	await tellBackground('hidden', 3);
	expect([isAlive(), sendMessage.mock.calls]).toEqual([false, []]);
});

it('#62 stays silent when the extension is unloaded between two tries', async () => {
	sendMessage.mockImplementationOnce(() => {
		runtime.id = undefined;
		return Promise.reject(stopped);
	});
	await tellBackground('hidden', 3);
	expect(sendMessage).toHaveBeenCalledTimes(1);
});
