/** Stands in for the browser's `i18n`: the real message files, read as a browser reads them. */
import de from '../../_locales/de/messages.json';
import en from '../../_locales/en/messages.json';
import ja from '../../_locales/ja/messages.json';
import ru from '../../_locales/ru/messages.json';

type Entry = {message: string; placeholders?: Record<string, {content: string}>};
const locales: Record<string, Record<string, Entry>> = {en, de, ja, ru};
let language = 'en';

/** Makes the fake browser speak `tag` from now on. */
export function speak(tag: string): void {
	language = tag;
}

/** `$NAME$` becomes what the placeholder of that name holds, `$1` in it the first filling. */
function filled({message, placeholders = {}}: Entry, fillings: string[]): string {
	return message.replace(/\$(\w+)\$/g, (_, name: string) => {
		const content = placeholders[name.toLowerCase()]?.content ?? '';
		return content.replace(/\$(\d)/g, (_, n: string) => fillings[Number(n) - 1] ?? '');
	});
}

export default {
	i18n: {
		getUILanguage: () => language,
		getMessage: (key: string, fillings: string[] = []) => {
			const messages = locales[language.split('-')[0] ?? ''] ?? locales.en;
			const entry = messages?.[key];
			return entry ? filled(entry, fillings) : '';
		},
	},
};
