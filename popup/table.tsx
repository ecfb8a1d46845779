/** A story's table. Wide ones scroll sideways, by keyboard too. */
import type {Table} from '../src/story';
import {say} from './words';

type Row = Table['rows'][number];

/** A number, with its sign, its currency and what it counts: "+412%", "€ 4.1m", "1 234", "–". */
const figure = /^[^\p{L}\d]*\p{Sc}?[^\p{L}\d]*(?:\d[\d.,:\s’'/%–-]*\p{L}{0,3}|[–—-])[^\p{L}\d]*$/u;

/** Which columns hold figures alone, below their headings. */
function figureColumns(rows: Row[]): boolean[] {
	const body = rows.filter(({header}) => !header).map(({cells}) => cells);
	const width = Math.max(0, ...rows.map(({cells}) => cells.length));
	return Array.from({length: width}, (_, column) => {
		const filled = body.map(cells => cells[column] ?? '').filter(Boolean);
		return filled.some(cell => /\d/.test(cell)) && filled.every(cell => figure.test(cell));
	});
}

function RowView({row: {header, cells}, figures}: {row: Row; figures: boolean[]}) {
	return (
		<tr>
			{cells.map((cell, i) => {
				const look = figures[i] ? 'figure' : undefined;
				return header && cell !== '' ? (
					<th key={i} scope="col" class={look}>
						{cell}
					</th>
				) : (
					<td key={i} class={look}>
						{cell}
					</td>
				);
			})}
		</tr>
	);
}

export function TableBlock({table: {rows, caption}}: {table: Table}) {
	const figures = figureColumns(rows);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
		<section class="wide" tabIndex={0} aria-label={caption || say('table')}>
			<table>
				{caption && <caption>{caption}</caption>}
				<tbody>
					{rows.map((row, i) => (
						<RowView key={i} row={row} figures={figures} />
					))}
				</tbody>
			</table>
		</section>
	);
}
