/** The popup's own words, in the reader's language. Every key is one of `_locales/en/messages.json`. */
import browser from 'webextension-polyfill';
import type messages from '../_locales/en/messages.json';

export type Key = keyof typeof messages;
/** Keys that come in pairs, such as `minutesOne` and `minutesOther`: named by what they share. */
type CountKey = Key extends infer K ? (K extends `${infer Stem}Other` ? Stem : never) : never;

/** Unicode isolates: a name in another script keeps its own direction and leaves the sentence around it alone. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** The words of `key`, its placeholders filled in. Texts that come from a story or a page are isolated. */
export function say(key: Key, ...fillings: string[]): string {
	return browser.i18n.getMessage(key, fillings.map(isolated));
}

/** The words of `key` for `count` things, in the plural form that the language of the messages wants. */
export function sayCount(key: CountKey, count: number): string {
	const form = new Intl.PluralRules(messageLanguage()).select(count) === 'one' ? 'One' : 'Other';
	return browser.i18n.getMessage(`${key}${form}`, [new Intl.NumberFormat(locale()).format(count)]);
}

/** BCP 47 tag of the language that the words are really in: the browser's own, or English where we lack it. */
export function messageLanguage(): string {
	return browser.i18n.getMessage('languageTag');
}

/** The locale for dates and numbers: the reader's own variant (`en-GB`) of the language of the words. */
export function locale(): string {
	const own = browser.i18n.getUILanguage().replaceAll('_', '-');
	return own.split('-')[0] === messageLanguage() ? own : messageLanguage();
}

/** What stands between two sentences of ours: the full stop of Chinese and Japanese brings its own room. */
export const betweenSentences = () => (/^(ja|zh)\b/.test(messageLanguage()) ? '' : ' ');

/** Which way the words run. */
export function wordsDirection(): 'ltr' | 'rtl' {
	return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(messageLanguage()) ? 'rtl' : 'ltr';
}
