/** The one stylesheet of our own that a part of a page gets, when the extension's does not come there or does not do. */
import {meaning} from './mark';

/** A part of a page that has stylesheets of its own. */
export type Root = Document | ShadowRoot;

const sheets = new WeakMap<Root, CSSStyleSheet>();

/** The stylesheet of a root. */
export function sheetOf(root: Root): CSSStyleSheet {
	let sheet = sheets.get(root);
	if (!sheet) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(meaning);
		root.adoptedStyleSheets.push(sheet);
		sheets.set(root, sheet);
	}
	return sheet;
}
