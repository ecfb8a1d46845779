import {describe, expect, it} from 'vitest';
import {words as appeals} from '../../src/engine/appeals/weights';
import {pack, saidOf} from '../../src/engine/page/stem-store';
import {words as pitches} from '../../src/engine/prompts/pitch-weights';

describe.each(Object.entries({appeals, ...pitches}))('a store of stems: %s', (_, source) => {
	const store = pack(source);

	it('says of every stem what was learned of it', () => {
		const strays = source
			.trim()
			.split('\n')
			.flatMap(line => {
				const [said, ...stems] = line.split(' ');
				return stems.filter(stem => saidOf(stem, store) !== said);
			});
		expect(strays).toEqual([]);
	});

	it('says nothing of others', () => {
		expect(['', '^', 'zzzzz', '|', ';', '1', '0.4'].filter(stem => saidOf(stem, store) !== undefined)).toEqual([]);
	});
});
