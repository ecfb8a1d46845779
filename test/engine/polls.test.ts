// @vitest-environment node
/** Polls of readers among a story's paragraphs. */
import {expect, it} from 'vitest';
import {bodyWith, paragraphs} from './free-ferries';

it.each([
	'<div><h4>Should the ferry be painted?</h4><label>Yes</label><label>No</label><button>Vote</button><span>14,221 votes</span></div>',
	'<div><h3>Should the ferry be painted?</h3><ul><li><span>Yes</span><span>62%</span></li><li><span>No</span><span>38%</span></li></ul><p>Total votes: 903</p></div>',
	'<div><div>Soll die Fähre gestrichen werden?</div><div role="radio">Ja</div><div role="radio">Nein</div><div>1.204 Stimmen</div></div>',
])('a poll is no story: %s', poll => {
	expect(bodyWith(poll)).toBe(paragraphs.join('\n\n'));
});

it.each([
	[
		'an election',
		'<div><h3>Who won on the east pier?</h3><ul><li>Ada Thorn, 421 votes</li><li>Ben Vale, 389 votes</li></ul></div>',
		'Ben Vale',
	],
	[
		'an answer',
		'<div><h3>Who won?</h3><p>Ada Thorn won, as she has every year since the ferry was bought, and by more than ever.</p><p>Nobody complained</p><p>It took 421 votes</p></div>',
		'It took 421 votes',
	],
	['no question', '<div><h3>The result</h3><p>Ada Thorn</p><p>Ben Vale</p><p>421 votes</p></div>', 'Ada Thorn'],
])('%s is story', (_, set, text) => {
	expect(bodyWith(set)).toContain(text);
});
