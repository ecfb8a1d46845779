/** Every word that Standfirst says is in every language, and every word it has is said somewhere. */
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {callLanguages} from '../src/engine/prompts/calls/index';

type Entry = {message: string; description?: string; placeholders?: Record<string, {content: string}>};
type Messages = Record<string, Entry>;

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const languages = fs.readdirSync(path.join(root, '_locales'));
const messagesOf = (language: string) => JSON.parse(read(`_locales/${language}/messages.json`)) as Messages;
const english = messagesOf('en');

const sources = ['src', 'popup'].flatMap(folder =>
	fs
		.readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
		.filter(file => /\.tsx?$/.test(file))
		.map(file => read(path.join(folder, file))),
);

/** Keys said in the code as `say('key')`, as one of a closed table of keys, or by the stem of a counted pair. */
const quoted = new Set(sources.flatMap(source => [...source.matchAll(/'([A-Za-z]\w*)'/g)].map(([, key]) => key ?? '')));
const inManifest = new Set([...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''));
const isSaid = (key: string) =>
	quoted.has(key) || inManifest.has(key) || (/(One|Other)$/.test(key) && quoted.has(key.replace(/(One|Other)$/, '')));

/** Keys handed to the browser or to `say` by name. The compiler checks those of the popup once more. */
const asked = sources.flatMap(source =>
	[...source.matchAll(/(?:getMessage|\bsay)\(\s*'(\w+)'/g)].map(([, key]) => key ?? ''),
);

/** Names and signs that are the same in every language. */
const sameEverywhere = ['appName'];

/** What a language says as English does because the word is its own too, or is borrowed as it stands, by languages. */
const sameIn: Record<string, string[]> = {
	de: ['reasonNavigation', 'sizeNormal', 'via'],
	es: ['badgeOff', 'sizeNormal'],
	fr: ['badgeOff', 'reasonNavigation', 'sectionsOne', 'sectionsOther', 'via'],
	it: ['badgeOff', 'inLanguage', 'via'],
	pt_BR: ['badgeOff', 'sizeNormal', 'via'],
};

const placeholdersIn = ({message}: Entry) =>
	[...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()).sort();

describe('English', () => {
	it('has every key that the manifest and the code ask for', () => {
		expect(asked.length).toBeGreaterThan(30);
		expect([...inManifest, ...asked].filter(key => !(key in english))).toEqual([]);
	});

	it('has no key that nothing asks for', () => {
		expect(Object.keys(english).filter(key => !isSaid(key))).toEqual([]);
	});

	it('tells translators what every message is for', () => {
		expect(Object.keys(english).filter(key => !english[key]?.description)).toEqual([]);
	});

	it('has both of every counted pair', () => {
		const counted = Object.keys(english).filter(key => key.endsWith('Other'));
		expect(counted.length).toBeGreaterThan(3);
		expect(counted.filter(key => !(key.replace(/Other$/, 'One') in english))).toEqual([]);
	});
});

it('speaks the languages whose prompts it knows', () => {
	const spoken = languages.map(language => language.split('_')[0]);
	expect(spoken.sort()).toEqual([...callLanguages].sort());
});

describe.each(languages)('%s', language => {
	const messages = messagesOf(language);

	it('says so itself', () => {
		expect(messages.languageTag?.message).toBe(language.replace('_', '-'));
	});

	it('has the keys of English, no more and no fewer', () => {
		expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
	});

	it('leaves nothing empty and nothing untranslated', () => {
		const alike = [...sameEverywhere, ...(sameIn[language] ?? [])];
		const same = Object.keys(messages).filter(
			key => language !== 'en' && messages[key]?.message === english[key]?.message && !alike.includes(key),
		);
		expect(same).toEqual([]);
		expect(Object.keys(messages).filter(key => !messages[key]?.message.trim())).toEqual([]);
	});

	/** A sentence that another one may follow brings its own full stop. What is none may end with a shortened word. */
	it('ends as a sentence, a question or what goes on where English does', () => {
		const endOf = ({message}: Entry) => /[.。?？…]$/.exec(message)?.[0].replace('。', '.').replace('？', '?');
		const ended = Object.keys(messages).filter(key => endOf(english[key] as Entry));
		expect(ended.filter(key => endOf(messages[key] as Entry) !== endOf(english[key] as Entry))).toEqual([]);
	});

	it('fills the same placeholders as English, and defines each', () => {
		for (const [key, entry] of Object.entries(messages)) {
			expect([key, placeholdersIn(entry)]).toEqual([key, placeholdersIn(english[key] as Entry)]);
			expect([key, Object.keys(entry.placeholders ?? {}).sort()]).toEqual([key, placeholdersIn(entry)]);
		}
	});

	it('keeps to what stores allow: 75 characters for the name, 132 for the description', () => {
		expect(messages.appName?.message.length).toBeLessThanOrEqual(75);
		expect(messages.appDescription?.message.length).toBeLessThanOrEqual(132);
	});

	it('has its apostrophes and quotation marks as they are printed, and its dots as one sign', () => {
		const typed = Object.values(messages).filter(({message}) => /['"]|\.\.\./.test(message));
		expect(typed).toEqual([]);
	});

	it('has a word for the toolbar button that fits on it', () => {
		expect(messages.badgeOff?.message.length).toBeLessThanOrEqual(4);
	});
});

it('keeps the French signs off their words by a narrow space at which no line breaks', () => {
	const texts = Object.values(messagesOf('fr')).map(({message}) => message);
	expect(texts.some(text => text.includes('\u202f'))).toBe(true);
	expect(texts.filter(text => /(?<!\u202f)[:;!?»]|«(?!\u202f)/.test(text))).toEqual([]);
});
