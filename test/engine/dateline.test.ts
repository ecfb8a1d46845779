import {expect, test} from 'vitest';
import {withoutDateline} from '../../src/engine/summary/dateline';

test.each([
	['CARROW (AP) - ', 'Four crew members were rescued on Monday.'],
	['TARNSIDE, Nov. 24 (OPA) — ', 'Wanderers scored three times.'],
	['Nov 25 (Wire) - ', 'Lattice raised its forecast.'],
	['PORT ARDEN, Nov. 24 — ', 'The mayor resigned.'],
	['MERRIN — ', '“No,” said the mayor.'],
	['Dunmar, Vt. — ', 'Wanderers scored three times.'],
	['New Tarn – ', 'Thousands of teachers met on Tuesday.'],
	['(CNN)', 'Octopuses change colour in their sleep.'],
	['Altenwerder (dpa) – ', 'Das Landgericht hat geurteilt.'],
	['PUERTO ARDÉN (Agencia) — ', 'El Consejo ha aprobado la subida.'],
	['المرفأ (وكالات) — ', 'أقر مجلس المدينة القرار.'],
	['【港市共同】', '港市の市議会は条例案を可決した。'],
	['新华社港城11月25日电（记者 李明）', '港城市议会表决通过一项条例。'],
	['(항구=연합뉴스) 김철수 기자 = ', '시의회가 조례안을 가결했다.'],
])('the dateline “%s” is no part of its sentence', (dateline, sentence) => {
	expect(withoutDateline(dateline + sentence)).toBe(sentence);
});

test.each([
	'The Grain Board (GB) – which sets the price – met on Monday.',
	'Ferries (four of them) will sail in May.',
	'Mara Quinn – the mayor of Vell – resigned.',
	'Mara Quinn - mayor of Vell - resigned.',
	'Mara Quinn – Liberal – resigned on Monday.',
	'Climate change – Vell knows it well – comes quickly.',
	'US troops left the island on Monday.',
	'11月25日，市议会表决通过条例。',
])('a sentence without one stays whole: %s', sentence => {
	expect(withoutDateline(sentence)).toBe(sentence);
});
