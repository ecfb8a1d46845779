/**
 * Which lines of a page are its story, told by the benchmark's own text of it: lines and text are laid side by side in
 * order (the heaviest chain of matches that run forward in both), so that a teaser that repeats a paragraph, or a
 * "Share" that stands somewhere in the text, is not taken for the story's own.
 */
import {tokensOf} from './score.mjs';

/** A place of the text where a line may stand: from, to (tokens); how much of the line stands there, and up to which token of it. */
/** @typedef {{from: number, to: number, weight: number, first: number, last: number}} Place */

/** Tokens by which a line and the text are laid together, and the share of a line's that must stand in the text. */
const run = 4;
const enough = 0.5;

/** Places of a short line that are tried. */
const most = 60;

/** How much more a line is worth that begins where the last one ended. */
const joint = 0.5;

/** For each line, 1 when it stands in the text. @param {string[]} lines @param {string} text @returns {number[]} */
export function labelsOf(lines, text) {
	const tokens = tokensOf(text);
	const starts = startsIn(tokens);
	/** @type {{line: number, place: Place, value: number, before: number}[]} */
	const links = [];
	const best = new Forward(tokens.length + 1);
	lines.forEach((line, at) => {
		const first = links.length;
		for (const place of placesOf(tokensOf(line), tokens, starts)) {
			const before = best.upTo(place.from);
			const touches = before >= 0 && links[before]?.place.to === place.from;
			const value = (links[before]?.value ?? 0) + place.weight + (touches || place.from === 0 ? joint : 0);
			links.push({line: at, place, value, before});
		}
		for (let i = first; i < links.length; i++) best.add(links[i]?.place.to ?? 0, i, links[i]?.value ?? 0);
	});
	const labels = lines.map(() => 0);
	for (let i = best.upTo(tokens.length); i >= 0; i = links[i]?.before ?? -1) labels[links[i]?.line ?? 0] = 1;
	return labels;
}

/** @param {string[]} tokens @returns {Map<string, number[]>} where each run of tokens, and each single one, begins */
function startsIn(tokens) {
	/** @type {Map<string, number[]>} */
	const starts = new Map();
	const add = (/** @type {string} */ key, /** @type {number} */ at) => {
		const known = starts.get(key);
		if (known) known.push(at);
		else starts.set(key, [at]);
	};
	tokens.forEach((token, at) => {
		add(token, at);
		if (at + run <= tokens.length) add(tokens.slice(at, at + run).join(' '), at);
	});
	return starts;
}

/** @param {string[]} line @param {string[]} text @param {Map<string, number[]>} starts @returns {Place[]} */
function placesOf(line, text, starts) {
	if (line.length === 0) return [];
	if (line.length < run)
		return (starts.get(line[0] ?? '') ?? [])
			.filter(at => line.every((token, i) => text[at + i] === token))
			.slice(0, most)
			.map(at => ({from: at, to: at + line.length, weight: line.length, first: 0, last: line.length}));
	/** @type {Map<number, Place>} */
	const found = new Map();
	for (let i = 0; i + run <= line.length; i++)
		for (const at of (starts.get(line.slice(i, i + run).join(' ')) ?? []).slice(0, most)) {
			const place = found.get(at - i) ?? {from: at, to: at, weight: run - 1, first: i, last: i};
			found.set(at - i, {...place, to: at + run, weight: place.weight + 1, last: i + run});
		}
	return joined([...found.values()]).filter(place => place.weight >= enough * line.length);
}

/** Places that follow each other closely are one: the text leaves words of the line out, or adds some. @param {Place[]} places */
function joined(places) {
	/** @type {Place[]} */
	const whole = [];
	for (const place of places.sort((a, b) => a.from - b.from)) {
		const last = whole.at(-1);
		if (last && goesOn(last, place))
			whole[whole.length - 1] = {...last, to: place.to, weight: last.weight + place.weight, last: place.last};
		else whole.push(place);
	}
	return whole;
}

/** Whether a place takes up where another ends, in the text and in the line. @param {Place} last @param {Place} place */
const goesOn = (last, place) =>
	place.from >= last.to - run &&
	place.from - last.to < 2 * run &&
	place.first >= last.last - run &&
	place.first - last.last < 2 * run;

/** The heaviest link that ends at or before a place (a Fenwick tree of maxima). */
class Forward {
	/** @param {number} size */
	constructor(size) {
		this.ids = new Int32Array(size + 1).fill(-1);
		this.values = new Float64Array(size + 1);
	}

	/** @param {number} at */
	upTo(at) {
		let id = -1;
		let most = 0;
		for (let i = at + 1; i > 0; i -= i & -i)
			if ((this.values[i] ?? 0) > most) [most, id] = [this.values[i] ?? 0, this.ids[i] ?? -1];
		return id;
	}

	/** @param {number} at @param {number} id @param {number} value */
	add(at, id, value) {
		for (let i = at + 1; i < this.ids.length; i += i & -i)
			if (value > (this.values[i] ?? 0)) [this.values[i], this.ids[i]] = [value, id];
	}
}
