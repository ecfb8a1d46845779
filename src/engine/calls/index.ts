/** Calls to the reader, in nine languages and English. Sources: the phrase catalogue of public filter lists and scrapers. */
import type {VeiledReason} from '../../story';
import type {Call, Language} from './call';
import de from './de';
import en from './en';
import es from './es';
import fr from './fr';
import it from './it';
import ja from './ja';
import ko from './ko';
import pt from './pt';
import ru from './ru';
import zh from './zh';

const languages: readonly Language[] = [en, de, fr, es, pt, it, ja, zh, ko, ru];

const marks = /^[^\p{L}\p{N}¿¡【[$£€#]+/u;
const closing = /[\s.!?…:;,»›>→▸▶·|*–—。！？：]+$/u;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** No call is longer, in UTF-16 code units. */
export const longestCall = 360;

/** A line as calls are written: lower case, straight quotes, no leading marks or emoji, no closing punctuation. */
export function plain(text: string): string {
	const line = text
		.replace(invisible, '')
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/[“”„«»]/g, '"');
	return line
		.replace(marks, '')
		.slice(0, longestCall + 1)
		.replace(closing, '');
}

/** What a line asks of the reader, when it does. `weak` ones count only in company. */
export function callIn(text: string): {reason: VeiledReason; weak: boolean} | undefined {
	if (text.length < 2 || text.length > longestCall) return undefined;
	const line = plain(text);
	for (const language of languages) {
		const call = language.calls.find(one => matches(one, line));
		if (call && !language.reports.test(reported(line, call))) return {reason: call.reason, weak: call.weak === true};
	}
	return undefined;
}

function matches(call: Call, line: string): boolean {
	return line.length <= (call.most ?? 160) && call.begins.test(line) && (call.says?.test(line) ?? true);
}

/** The part of a line that would report: a teaser may quote a headline in which somebody "said" something. */
const reported = (line: string, call: Call): string =>
	call.reason === 'related' || call.reason === 'promo' ? '' : line;
