/** A story's table. Wide ones scroll sideways, by keyboard too. */
import type {Table} from '../src/story';
import {say} from './words';

type Row = Table['rows'][number];

/** A number, with its sign, its currency and what it counts: "+412%", "€ 4.1m", "1 234", "37 m³/s", "–". */
const figure =
	/^[^\p{L}\d]*\p{Sc}?[^\p{L}\d]*(?:\d[\d.,:\s’'/%–-]*(?:\p{L}{0,3}|\p{L}{1,3}[²³]?\/\p{L}{1,3}[²³]?)|[–—-])[^\p{L}\d]*$/u;

/** A cell with a number and no more characters than this is read at a glance. */
const glance = 14;

/** How a cell is set: a quantity by its column, what is read at a glance in one line, many words in no narrow column. */
function lookOf(cell: string, isQuantity: boolean): string | undefined {
	const isWhole = /\d/.test(cell) && (cell.length <= glance || figure.test(cell));
	const breaks = isWhole ? 'whole' : cell.length > glance ? 'words' : '';
	return [isQuantity ? 'figure' : '', breaks].filter(Boolean).join(' ') || undefined;
}

/** A day, a year or a time: its digits count nothing that would have to stand below each other by their units. */
const moment = /^(?:\d{1,4}([./-])\d{1,2}\1(?:\d{2}|\d{4})?|(?:1[5-9]|20)\d\d|\d{1,2}:\d\d(?::\d\d)?)$/;

/** Which columns hold quantities alone, below their headings. The first column names its rows: a rank is a name, too. */
function figureColumns(rows: Row[]): boolean[] {
	const body = rows.filter(({header}) => !header).map(({cells}) => cells);
	const width = Math.max(0, ...rows.map(({cells}) => cells.length));
	return Array.from({length: width}, (_, column) => {
		const filled = body.map(cells => cells[column] ?? '').filter(Boolean);
		if (column === 0 || filled.every(cell => moment.test(cell.trim()))) return false;
		return filled.some(cell => /\d/.test(cell)) && filled.every(cell => figure.test(cell));
	});
}

/** A number without letters runs from the left in every script: else its sign would change sides. */
function inCell(text: string) {
	const isSigned = /\d/.test(text) && /[^\d]/.test(text) && !/\p{L}/u.test(text);
	return isSigned ? <bdi dir="ltr">{text}</bdi> : text;
}

function RowView({row: {header, cells}, figures}: {row: Row; figures: boolean[]}) {
	return (
		<tr>
			{cells.map((cell, i) => {
				const look = lookOf(cell, figures[i] === true);
				return header && cell !== '' ? (
					<th key={i} scope="col" class={look}>
						{inCell(cell)}
					</th>
				) : (
					<td key={i} class={look}>
						{inCell(cell)}
					</td>
				);
			})}
		</tr>
	);
}

/** The caption stands over what scrolls, and stays where it is. */
export function TableBlock({table: {rows, caption}}: {table: Table}) {
	const figures = figureColumns(rows);
	return (
		<>
			{caption && <p class="caption">{caption}</p>}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
			<section class="wide" tabIndex={0} aria-label={caption || say('table')}>
				<table>
					<tbody>
						{rows.map((row, i) => (
							<RowView key={i} row={row} figures={figures} />
						))}
					</tbody>
				</table>
			</section>
		</>
	);
}
