/** The editor's notes and corrections, set apart from the story. */
import type {Block} from '../src/story';
import {BlockView} from './block';
import {Ours} from './ours';
import {ranks} from './ranks';
import {say} from './words';

export function Notes({notes}: {notes: Block[]}) {
	if (notes.length === 0) return null;
	const rankOf = ranks(notes, 3);
	return (
		<section class="notes" aria-labelledby="notes-title">
			<h2 id="notes-title">
				<Ours>{say('notesTitle')}</Ours>
			</h2>
			{notes.map((note, i) => (
				<BlockView key={i} block={note} rank={rankOf[i] ?? 3} />
			))}
		</section>
	);
}
