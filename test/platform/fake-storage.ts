/** Stands in for the browser's storage and its locks: values cross as JSON, every call takes a turn, there may be no room. */
import {vi} from 'vitest';

let held = '{}';
let isFull = false;
let isBroken = false;

const turn = () => new Promise(resolve => setTimeout(resolve));

/** What a test does to the storage behind the extension's back. */
export const drawer = {
	put: (values: object) => {
		held = JSON.stringify(values);
	},
	contents: (): unknown => JSON.parse(held),
	fill: () => {
		isFull = true;
	},
	empty: () => {
		isFull = false;
	},
	breakDown: () => {
		isBroken = true;
	},
	clear: () => {
		[held, isFull, isBroken] = ['{}', false, false];
	},
};

async function get(key: string) {
	await turn();
	if (isBroken) throw new Error('IO error: .../MANIFEST-000001: Unable to create sequential file');
	const all = JSON.parse(held);
	return key in all ? {[key]: all[key]} : {};
}

async function set(values: object) {
	await turn();
	if (isFull || isBroken) throw new Error('Resource::kQuotaBytes quota exceeded');
	held = JSON.stringify({...JSON.parse(held), ...values});
}

let last: Promise<unknown> = Promise.resolve();

/** As the browser does it (Web Locks): the next one waits until the last has settled. */
function request<T>(_: string, work: () => Promise<T>): Promise<T> {
	const mine = last.then(work, work);
	last = mine.catch(() => {});
	return mine;
}

vi.stubGlobal('navigator', {locks: {request}});

export default {storage: {local: {get, set}}};
