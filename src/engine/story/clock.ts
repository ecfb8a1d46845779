/** The times that head a live blog's posts. */

const half = String.raw`(?: ?[ap]\.?m\.?)`;
/** "14:05", "7.45pm GMT", "17h30", "7 p.m. ET", "14 Uhr", "午後3時10分". */
export const hour = String.raw`(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:${half}| ?uhr| ?h)?|\d{1,2}(?:${half}| uhr)|(?:午前|午後|上午|下午|凌晨|晚上|오전|오후)? ?\d{1,2} ?[時时點点시](?: ?\d{1,2} ?[分분])?)(?: [a-z]{2,4})?`;
const named = '[a-zà-žа-я]{3,10}\\.?';
/** "24 Nov 2026", "Nov. 24, 2026", "Tue 24.11.2026", "2026-11-24". */
const day = String.raw`(?:${named},? )?(?:\d{1,2}\.? ${named}(?: \d{4})?|${named} \d{1,2}(?:, ?\d{4})?|\d{1,2}[./]\d{1,2}[./](?:\d{4})?|\d{4}-\d\d-\d\d)`;
const before = String.raw`(?:(?:posted|published|updated|veröffentlicht|aktualisiert|publié) (?:at |um |à )?)?(?:\d{1,2}[hm] ago )?(?:${day}(?:,| at| um| à|[ ]?[·|–-])? )?`;

/** A line that is a time and nothing else, with its day, with how long ago it was, or with what stands before it. */
export const clock = new RegExp(`^${before}${hour}(?:,? ${day})?$`, 'i');

/** "Second gate freed published at 10:52": the BBC's title and time in one line. */
export const titled = / published at (?:[01]?\d|2[0-3])[:.][0-5]\d\b.{0,30}$/;

const told = new RegExp(
	String.raw`(?:^${before}| published at )(午後|下午|晚上|오후)? ?(\d{1,2})(?:[:.h時时點点시] ?(\d\d))? ?([ap]\.?m\b|uhr)?`,
	'i',
);

/** The time that a label bears, in minutes after midnight; undefined where it bears none. */
export function timeIn(label: string): number | undefined {
	const [found, later, hours, minutes, part = later ? 'p' : ''] = told.exec(label) ?? [];
	if (!found || !(minutes || part)) return undefined;
	const since = /^[ap]/i.test(part) ? (Number(hours) % 12) + (/^p/i.test(part) ? 12 : 0) : Number(hours);
	return since * 60 + Number(minutes ?? 0);
}
