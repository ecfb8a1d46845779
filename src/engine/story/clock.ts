/** The times that head a live blog's posts. */

const half = String.raw`(?: ?[ap]\.?m\.?)`;
const time = String.raw`(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:${half}| ?uhr| ?h)?|\d{1,2}(?:${half}| uhr)|(?:午前|午後|上午|下午|凌晨|晚上|오전|오후)? ?\d{1,2} ?[時时點点시](?: ?\d{1,2} ?[分분])?)`;
/** "14:05", "7.45pm GMT", "17h30", "7 p.m. ET", "14 Uhr", "午後3時10分". */
export const hour = `${time}(?: [a-z]{2,4})?`;
const named = '[a-zà-žа-я]{3,10}\\.?';
/** "24 Nov 2026", "Nov. 24, 2026", "Tue 24.11.2026", "2026-11-24". */
const day = String.raw`(?:${named},? )?(?:\d{1,2}\.? ${named}(?: \d{4})?|${named} \d{1,2}(?:, ?\d{4})?|\d{1,2}[./]\d{1,2}[./](?:\d{4})?|\d{4}-\d\d-\d\d)`;
const before = String.raw`(?:(?:posted|published|updated|veröffentlicht|aktualisiert|publié) (?:at |um |à )?)?(?:\d{1,2}[hm] ago )?(?:${day}(?:,| at| um| à|[ ]?[·|–-])? )?`;

/** A line that is a time and nothing else, with its day, with how long ago it was, or with what stands before it. */
export const clock = new RegExp(`^${before}${hour}(?:,? ${day})?$`, 'i');

/** "Second gate freed published at 10:52": a title and its time in one line. */
export const titled = / published at ((?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m)?)\b.{0,30}$/;

/** A time with nothing but its day before it: alone, or over the title that was joined to it, "11:18 A gate is open". */
const opening = new RegExp(`^${before}(${time})(?:$|[ ,]+)`, 'i');

/** The time that a post's label bears, in minutes after midnight; undefined where it bears none. */
export function timeIn(label: string): number | undefined {
	const [, found] = titled.exec(label) ?? openingOf(label) ?? [];
	if (!found) return undefined;
	const [hours = 0, minutes = 0] = found.match(/\d+/g)!.map(Number);
	const isLater = /p|午後|下午|晚上|오후/i.test(found);
	const isHalved = isLater || /a|午前|上午|凌晨|오전/i.test(found);
	return (isHalved ? (hours % 12) + (isLater ? 12 : 0) : hours) * 60 + minutes;
}

/** "1.30 million boats" goes on as no title does. */
function openingOf(label: string): RegExpExecArray | undefined {
	const found = opening.exec(label);
	return found && (clock.test(label) || !/^\p{Ll}/u.test(label.slice(found[0].length))) ? found : undefined;
}
