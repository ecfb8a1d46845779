/** Evidence in words, for the reader who asks why something was hidden. */
import type {Evidence} from './prompts';

/** One sentence's worth, without a full stop. */
export function saidOf([kind, about]: Evidence): string {
	switch (kind) {
		case 'call':
			return `the whole line is a ${about} call`;
		case 'phrase':
			return `whole line matches the frame phrase “${about}”`;
		case 'place':
			return `stands in ${about}`;
		case 'box':
			return `part of the same box as “${about.slice(0, 60)}”`;
		case 'heading':
			return `listed under “${about.slice(0, 60)}”`;
	}
}
