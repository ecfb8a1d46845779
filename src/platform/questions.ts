/** Guards for the questions that cross the border. Apart from the answers' guards, which no page needs to carry. */
import type {Shape} from '../shape';
import {isPlace, type Place} from './place';
import type {BackgroundProtocol, PageProtocol} from './protocol';

const isNothing: Shape<[]> = (value): value is [] => Array.isArray(value) && value.length === 0;

// `undefined` in a list crosses the border as `null`.
const isOneId: Shape<[string?]> = (value): value is [string?] =>
	Array.isArray(value) &&
	value.length < 2 &&
	(value[0] == null || (typeof value[0] === 'string' && value[0].length <= 300));

// So does `undefined` here.
const isOnePlace: Shape<[Place?]> = (value): value is [Place?] =>
	Array.isArray(value) && value.length < 2 && (value[0] == null || isPlace(value[0]));

/** Or the path of one. */
const isOneAddress: Shape<[string]> = (value): value is [string] =>
	Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' && value[0].length <= 8192;

/** Put to a page. */
export const pageQuestions: {[K in keyof PageProtocol]: Shape<Parameters<PageProtocol[K]>>} = {
	report: isNothing,
	changes: isNothing,
	veiling: isNothing,
	show: isOneId,
	hide: isOneId,
	turn: (value): value is [boolean] => Array.isArray(value) && value.length === 1 && typeof value[0] === 'boolean',
	keepPlace: isOnePlace,
};

/** Put to the background. */
export const backgroundQuestions: {[K in keyof BackgroundProtocol]: Shape<Parameters<BackgroundProtocol[K]>>} = {
	hidden: (value): value is [number, boolean?] =>
		Array.isArray(value) &&
		(value.length === 1 || (value.length === 2 && typeof value[1] === 'boolean')) &&
		Number.isInteger(value[0]) &&
		value[0] >= 0 &&
		value[0] <= 1_000_000,
	calls: (value): value is [string] =>
		Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' && /^[a-z]{2}$/.test(value[0]),
	story: isOneAddress,
	siege: isNothing,
	wiped: isOneAddress,
	wanted: isOneAddress,
	granted: isNothing,
};
