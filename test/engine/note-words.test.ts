import {describe, expect, it} from 'vitest';
import {all, ambiguous} from '../../src/engine/line/note-words';

/** How far a text is looked at, and what stands in it for a letter that may be any. */
const most = 16;
const any = '\u0000';

/** How the texts begin that a part of a pattern matches, up to the first letter that may be any. */
function beginningsOf(pattern: string): string[] {
	let at = 0;

	function alternatives(): string[] {
		const found = sequence();
		while (pattern[at] === '|') {
			at++;
			found.push(...sequence());
		}
		return found;
	}

	function sequence(): string[] {
		let found = [''];
		while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
			const next = repeated(atom());
			const isOver = (text: string) => text.length >= most || text.endsWith(any);
			found = [...new Set(found.flatMap(text => (isOver(text) ? text : next.map(more => text + more))))];
		}
		return found;
	}

	/** What may be left out may also not be there; how often it comes again is all the same to a beginning. */
	function repeated(own: string[]): string[] {
		const [sign, least] = /^(?:\?|\*|\+|\{(\d+)(?:,\d*)?\})\??/.exec(pattern.slice(at)) ?? [''];
		at += sign.length;
		return sign.startsWith('?') || sign.startsWith('*') || least === '0' ? ['', ...own] : own;
	}

	function atom(): string[] {
		const [group] = /^\((?:\?(?::|<?[=!]))?/.exec(pattern.slice(at)) ?? [];
		if (group) {
			at += group.length;
			const own = alternatives();
			at++;
			return /[=!]/.test(group) ? [''] : own;
		}
		const letter = pattern[at++]!;
		if (letter === '.') return [any];
		if (letter === '\\') {
			const escaped = pattern[at++]!;
			return escaped === 'b' ? [''] : [/\w/.test(escaped) ? any : escaped];
		}
		if (letter !== '[') return [letter];
		const end = pattern.indexOf(']', at);
		const letters = pattern.slice(at, end);
		at = end + 1;
		return /^\^|.-./.test(letters) ? [any] : [...letters];
	}

	return alternatives();
}

const textsOf = (pattern: string) => beginningsOf(pattern).map(text => text.replace(any, 'x'));

describe('the words of notes', () => {
	it.each(all.map(words => [words.named[0], words] as const))('begin as is asked before them: %s', (_, words) => {
		const begins = new RegExp(`^(?:${words.begins})`, 'i');
		const texts = [...words.named, ...words.says].flatMap(textsOf);
		expect(texts.length).toBeGreaterThan(5);
		expect(texts.filter(text => !begins.test(text))).toEqual([]);
	});

	it('name a note that news may name, too', () => {
		const called = new RegExp(`^(?:${all.flatMap(({named}) => named).join('|')})`, 'i');
		expect(textsOf(ambiguous).filter(text => !called.test(text))).toEqual([]);
	});
});
