/** The posts of a live blog, told by the times that they bear. */
import type {Section} from '../../story';

/** Where a post stands among the sections, and its time in minutes after midnight. */
export type Post = {section: number; time: number};

const time = /(?:^|published at )(?:\d{1,2}[hm] ago )?(\d{1,2})[:.](\d\d) ?([ap])?/i;

/** The sections whose labels bear a time, in story order. */
export function postsIn(sections: readonly Section[]): Post[] {
	return sections.flatMap(({label}, section) => {
		const [, hours, minutes, half] = time.exec(label ?? '') ?? [];
		if (!hours) return [];
		const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
		return [{section, time: hour * 60 + Number(minutes)}];
	});
}
