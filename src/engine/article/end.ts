/** Where the stories of a known site end. */
import type {Sheet} from '../page/sheet';

/** Log-odds that leave no doubt. */
const never = -20;

/** Has the lines count as no story from the first one on that begins with `end`, as a recipe has it. Changes `odds`. */
export function endAt(end: string | undefined, {lines}: Sheet, odds: Float64Array): void {
	const at = end ? lines.findIndex(line => line.length < 200 && line.text.startsWith(end)) : -1;
	if (at >= 0) odds.fill(never, at);
}
