import {expect, it} from 'vitest';
import {latin} from '../../src/engine/page/latin';

const name = latin(String.raw`\p{Lu}[\p{L}’'-]+`, 'g');
const namesIn = (text: string) => text.match(name(text));

it('finds the same in Latin letters with a narrow pattern as with the wide one', () => {
	const text = 'Überall in Åre, Ñuñoa and l’Étang: 3 names.';
	expect(namesIn(text)).toEqual(['Überall', 'Åre', 'Ñuñoa', 'Étang']);
	expect(name(text).unicode).toBe(false);
});

it('finds letters beyond them with the wide one', () => {
	expect(namesIn('Анна Ковач and Łódź')).toEqual(['Анна', 'Ковач', 'Łódź']);
	expect(name('Łódź')).toBe(name('Анна'));
});

it('makes no pattern before a text asks for it', () => {
	const broken = latin('(');
	expect(() => broken('a')).toThrow(SyntaxError);
});
