/** What each stem counts that a line is worded in, as few long texts: a page reads these sooner than as many entries. */
import {beginOf} from './stem-begin';
import {words} from './weights';

function textsOf(list: string): Record<string, string> {
	const texts: Record<string, string> = {};
	for (const line of list.trim().split('\n')) {
		const [weight, ...stems] = line.split(' ');
		for (const begin of new Set(stems.map(beginOf))) {
			const own = stems.filter(stem => beginOf(stem) === begin);
			texts[begin] = `${texts[begin] ?? ''}:${weight};${own.join(';')};`;
		}
	}
	return texts;
}

/** `:weight;stem;stem;:weight;stem;…`, a text for each beginning of stems. */
export default {texts: textsOf(words)};
