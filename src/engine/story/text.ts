/** Pieces of a line as runs. */
import type {Run} from '../../story';
import {address} from '../page/address';
import type {Dom} from '../page/dom';
import type {Address} from '../page/page';
import {saidBy} from '../page/said';
import type {Line, Piece} from '../page/sheet';

/**
 * The runs of a line, from `start` characters on; neighbours with one look are one run, outer white space goes, and so does
 * what only stands for a place.
 */
export function runsOf(line: Line, dom: Dom, page: Address, start = 0): Run[] {
	const runs: Run[] = [];
	for (const piece of saidBy(line, start)) append(runs, runOf(piece, dom, page));
	return trimmed(runs);
}

function runOf({text, link: element, strong, em, code}: Piece, dom: Dom, page: Address): Run {
	const link = element && dom.localName(element) === 'a' ? address(dom.attribute(element, 'href'), page) : undefined;
	// As most text is: an object put together of parts takes several times as long to make.
	if (!strong && !em && !code) return link ? {link, text} : {text};
	return {
		...(strong ? {emphasis: 'strong' as const} : em ? {emphasis: 'em' as const} : {}),
		...(link ? {link} : {}),
		...(code ? {code: true as const} : {}),
		text,
	};
}

/** Adds a run, joined to the last one when they look alike. */
export function append(runs: Run[], run: Run): void {
	const last = runs[runs.length - 1];
	if (last && last.emphasis === run.emphasis && last.link === run.link && last.code === run.code) last.text += run.text;
	else runs.push(run);
}

function trimmed(runs: Run[]): Run[] {
	const first = runs[0];
	if (first) first.text = first.text.trimStart();
	const last = runs[runs.length - 1];
	if (last) last.text = last.text.trimEnd();
	const kept = runs.filter(run => run.text !== '');
	return kept.length === runs.length ? runs : trimmed(kept);
}
