/** A story's table. Wide ones scroll sideways, by keyboard too. */
import type {Table} from '../src/story';
import {say} from './words';

function Row({row: {header, cells}}: {row: Table['rows'][number]}) {
	return (
		<tr>
			{cells.map((cell, i) =>
				header && cell !== '' ? (
					<th key={i} scope="col">
						{cell}
					</th>
				) : (
					<td key={i}>{cell}</td>
				),
			)}
		</tr>
	);
}

export function TableBlock({table: {rows, caption}}: {table: Table}) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
		<section class="wide" tabIndex={0} aria-label={caption || say('table')}>
			<table>
				{caption && <caption>{caption}</caption>}
				<tbody>
					{rows.map((row, i) => (
						<Row key={i} row={row} />
					))}
				</tbody>
			</table>
		</section>
	);
}
