/** A page as it lies before anything is judged: its lines, the prompts among them, what its head says. */
import {withoutKept} from './page/kept';
import {type Metadata, readMetadata} from './page/metadata';
import type {Page} from './page/page';
import type {Sheet} from './page/sheet';
import {look} from './prompts/look';
import type {Marks} from './prompts/marks';
import {noticesIn} from './prompts/notices';
import type {Site} from './site/site';

/**
 * `notices`: the lines that ask for consent; `passed`: these and the marks together, for who looks past both. `keepsPart`:
 * whether it declares a part of itself not free, which is none of its lines then.
 */
export type Laid = {
	readonly page: Page;
	readonly sheet: Sheet;
	readonly site: Site | undefined;
	readonly marks: Marks;
	readonly notices: ReadonlySet<number>;
	readonly passed: ReadonlySet<number>;
	readonly meta: Metadata;
	readonly keepsPart: boolean;
};

/** Lays a page out, without what it declares not free. */
export function* lay(page: Page, sites: readonly Site[]): Generator<void, Laid> {
	const whole = yield* look(page, sites);
	const meta = readMetadata(page.document, page.dom, whole.sheet.asides);
	const free = withoutKept(page, meta.notFreeParts);
	const {sheet, site, marks} = free === page ? whole : yield* look(free, sites);
	yield;
	const notices = yield* noticesIn(sheet);
	yield;
	return {
		page,
		sheet,
		site,
		marks,
		notices,
		passed: new Set([...marks.keys(), ...notices]),
		meta,
		keepsPart: free !== page,
	};
}
