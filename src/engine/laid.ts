/** A page as it lies before anything is judged: its lines, the prompts among them, what its head says. */
import {type Metadata, readMetadata} from './furniture/metadata';
import type {Page} from './page/page';
import type {Sheet} from './page/sheet';
import {look} from './prompts/look';
import type {Marks} from './prompts/marks';
import type {Site} from './prompts/site';
import {withoutKept} from './story/kept';

/** `keepsPart`: whether it declares a part of itself not free, which is none of its lines then. */
export type Laid = {
	readonly page: Page;
	readonly sheet: Sheet;
	readonly site: Site | undefined;
	readonly marks: Marks;
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
	return {page, sheet, site, marks, meta, keepsPart: free !== page};
}
