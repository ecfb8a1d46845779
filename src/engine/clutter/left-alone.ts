/** What is not story and stays as it is in the page, as removals. */
import type {Removal} from '../../story';
import type {Verdicts} from '../line/verdicts';
import type {Line, Sheet} from '../page/sheet';
import type {Marks} from '../prompts/marks';
import {excerptOf, idMaker} from '../prompts/removals';

/** So many different evidences are told of one removal. */
const most = 4;

/** Everything but prompts and promos that is not story. Neighbours with one reason are one removal. */
export function leftAlone(verdicts: Verdicts, marks: Marks, sheet: Sheet): Removal[] {
	const ids = idMaker();
	return runsOf(verdicts, marks, sheet).flatMap(run => {
		const {reason} = verdicts.get(run[0]!.index)!;
		const excerpt = excerptOf(run);
		if (excerpt === '') return [];
		const evidence = [...new Set(run.map(line => verdicts.get(line.index)!.evidence))].slice(0, most).join('; ');
		return [{id: `p-${ids(reason, excerpt)}`, reason, evidence, excerpt, veiled: false}];
	});
}

function runsOf(verdicts: Verdicts, marks: Marks, sheet: Sheet): Line[][] {
	const runs: Line[][] = [];
	for (const [index, {reason}] of [...verdicts].sort((a, b) => a[0] - b[0])) {
		if (marks.has(index)) continue;
		const last = runs.at(-1)?.at(-1);
		const goesOn = last?.index === index - 1 && verdicts.get(last.index)!.reason === reason;
		if (goesOn) runs.at(-1)!.push(sheet.lines[index]!);
		else runs.push([sheet.lines[index]!]);
	}
	return runs;
}
