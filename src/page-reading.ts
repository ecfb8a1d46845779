/** Reads the page when it is asked to. */
import {type Page, pageOf} from './engine/page/page';
import {removalsIn} from './engine/prompts/listed';
import {read} from './engine/reading';
import sites from './engine/site/sites.data';
import {drive} from './platform/drive';
import {isShown} from './platform/shown';
import type {Reading} from './story';

/** A page as its reader sees it. */
export const pageHere = (document: Document): Page =>
	pageOf(document, document.location.href, element => !isShown(element));

/** What tells one story of a page from the next, at whatever address. */
const fingerprintOf = (document: Document): string =>
	[document.location.href, ...[...document.querySelectorAll('h1')].map(({textContent}) => textContent)].join('\n');

/** Reads anew when the page went on to another story meanwhile: no reading is a mixture of two. */
async function readWhole(document: Document, tries = 3): Promise<Reading | null> {
	const before = fingerprintOf(document);
	const reading = await drive(read(pageHere(document), sites, removalsIn));
	if (before === fingerprintOf(document)) return reading;
	return tries > 1 ? readWhole(document, tries - 1) : null;
}

/** Gives what reads the page; who asks while it is being read gets that reading. */
export function makePageReading(document: Document): () => Promise<Reading | null> {
	let underWay: Promise<Reading | null> | undefined;
	return () => {
		underWay ??= readWhole(document).finally(() => {
			underWay = undefined;
		});
		return underWay;
	};
}
