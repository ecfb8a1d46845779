/**
 * The browser's own model, where there is one: the `Summarizer` of the Writing Assistance APIs (Chrome and Edge 138,
 * https://webmachinelearning.github.io/writing-assistance-apis/#summarizer-api). It works on the reader's own machine.
 */

const readinesses = ['available', 'downloading', 'downloadable'] as const;

/** Whether the model is there, on its way, or would have to be downloaded by the browser first. */
export type Readiness = (typeof readinesses)[number];

/** What became of a rewriting. `share`: how much of the text the model was given, by its characters, 1 for all of it. */
export type Rewritten =
	| {kind: 'written'; text: string; share: number}
	| {kind: 'tooLong'}
	| {kind: 'refused'}
	| {kind: 'failed'}
	| {kind: 'cancelled'};

/** How far it is. `loaded`: how much of the model the browser has downloaded, up to 1. */
export type Stage = {kind: 'downloading'; loaded: number} | {kind: 'writing'};

type Options = {
	type: string;
	format: string;
	length: string;
	expectedInputLanguages?: string[];
	outputLanguage?: string;
};
type Watched = {signal: AbortSignal};
type Model = {
	inputQuota: number;
	measureInputUsage(input: string, options: Watched): Promise<number>;
	summarize(input: string, options: Watched): Promise<string>;
	destroy(): void;
};
type Summarizer = {
	availability(options: Options): Promise<unknown>;
	create(options: Options & Watched & {monitor: (model: EventTarget) => void}): Promise<Model>;
};

const summarizer = () => (globalThis as {Summarizer?: Summarizer}).Summarizer;

/** Three sentences of plain text, in the story's own language. */
const optionsFor = (language: string | undefined): Options => ({
	type: 'tldr',
	format: 'plain-text',
	length: 'medium',
	...(language && {expectedInputLanguages: [language], outputLanguage: language}),
});

/**
 * Asks how ready the model is for a language.
 * @param language BCP 47; undefined leaves it to the model to tell
 * @returns undefined where there is no model, or none for this language
 */
export async function modelFor(language: string | undefined): Promise<Readiness | undefined> {
	const readiness = await summarizer()
		?.availability(optionsFor(language))
		.catch(() => undefined);
	return readinesses.find(one => one === readiness);
}

/**
 * Has the model tell a text in its own words. Called in a click, for the browser may have to download the model. Of a
 * text that is longer than the model takes it is given the beginning, in whole paragraphs. Never rejects.
 * @param told called with each stage
 */
export async function rewrite(
	paragraphs: string[],
	language: string | undefined,
	told: (stage: Stage) => void,
	signal: AbortSignal,
): Promise<Rewritten> {
	let model: Model | undefined;
	try {
		model = await summarizer()!.create({...optionsFor(language), signal, monitor: downloadTo(told)});
		told({kind: 'writing'});
		const count = await fitting(model, paragraphs, signal);
		if (count === 0) return {kind: 'tooLong'};
		const text = (await model.summarize(joined(paragraphs, count), {signal})).trim();
		const share = joined(paragraphs, count).length / joined(paragraphs).length;
		return text === '' ? {kind: 'refused'} : {kind: 'written', text, share};
	} catch (error) {
		return {kind: signal.aborted ? 'cancelled' : whyOf(error)};
	} finally {
		model?.destroy();
	}
}

const joined = (paragraphs: string[], count = paragraphs.length) => paragraphs.slice(0, count).join('\n\n');

const downloadTo = (told: (stage: Stage) => void) => (model: EventTarget) =>
	model.addEventListener('downloadprogress', event =>
		told({kind: 'downloading', loaded: (event as ProgressEvent).loaded}),
	);

/** How many paragraphs, from the first, the model takes at once. */
async function fitting(model: Model, paragraphs: string[], signal: AbortSignal): Promise<number> {
	const fits = async (count: number) =>
		(await model.measureInputUsage(joined(paragraphs, count), {signal})) <= model.inputQuota;
	if (await fits(paragraphs.length)) return paragraphs.length;
	let [most, tooMany] = [0, paragraphs.length];
	while (tooMany - most > 1) {
		const half = (most + tooMany) >> 1;
		if (await fits(half)) most = half;
		else tooMany = half;
	}
	return most;
}

/** The names of the errors are those of the specification; a withheld or filtered answer is the model's refusal. */
function whyOf(error: unknown): 'tooLong' | 'refused' | 'failed' {
	const {name} = (error ?? {}) as {name?: unknown};
	if (name === 'QuotaExceededError') return 'tooLong';
	return name === 'NotReadableError' || name === 'NotSupportedError' ? 'refused' : 'failed';
}
