/** The posts of a live blog, told by the times that they bear. */
import type {Section} from '../../story';
import {timeIn} from '../line/clock';

/** Where a post stands among the sections, and its time in minutes after midnight. */
export type Post = {section: number; time: number};

/** The sections whose labels bear a time, in story order. */
export function postsIn(sections: readonly Section[]): Post[] {
	return sections.flatMap(({label = ''}, section) => {
		const time = timeIn(label);
		return time === undefined ? [] : [{section, time}];
	});
}

/** Whether the newest stands first: from most posts to the next, time goes back. A day's end between two of them does not tell. */
export function newestFirst(posts: readonly Post[]): boolean {
	const back = posts.slice(1).filter((post, at) => post.time < posts[at]!.time);
	return back.length * 2 > posts.length - 1;
}
