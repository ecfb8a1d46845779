/** The times that head a live blog's posts. */

const half = String.raw`(?: ?[ap]\.?m\.?)`;
const time = String.raw`(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:${half}| ?uhr| ?h)?|\d{1,2}(?:${half}| uhr)|(?:午前|午後|上午|下午|凌晨|晚上|오전|오후)? ?\d{1,2} ?[時时點点시](?: ?\d{1,2} ?[分분])?)`;
/** "14:05", "7.45pm GMT", "17h30", "7 p.m. ET", "14 Uhr", "午後3時10分". */
export const hour = `${time}(?: [a-z]{2,4})?`;
const named = '[a-zà-žа-я]{3,10}\\.?';
/** "24 Nov 2026", "Nov. 24, 2026", "Tue 24.11.2026", "2026-11-24". */
const day = String.raw`(?:${named},? )?(?:\d{1,2}\.? ${named}(?: \d{4})?|${named} \d{1,2}(?:, ?\d{4})?|\d{1,2}[./]\d{1,2}[./](?:\d{4})?|\d{4}-\d\d-\d\d)`;
/** What may stand before a time: what was done then, how long ago that was; and its day. */
const done =
	/^(?:(?:posted|published|updated|veröffentlicht|aktualisiert|publié) (?:at |um |à )?)?(?:\d{1,2}[hm] ago )?/;
const dated = new RegExp(`^${day}(?:,| at| um| à|[ ]?[·|–-])? `);

/** What every time has: most texts have none, and need no closer look. */
export const ticks = /\d ?(?:[:.h]\d|[ap]\.?m|uhr|[時时點点시])/i;
const alone = new RegExp(`^${hour}(?:,? ${day})?$`);

/** Whether a line is a time and nothing else, with its day, with how long ago it was, or with what stands before it. */
export const isTime = (line: string): boolean => ticks.test(line) && times(line).some(time => alone.test(time));

/** A text in small letters without what stands before its time. One pattern for it all would take milliseconds to compile. */
function times(text: string): string[] {
	const time = text.toLowerCase().replace(done, '');
	const behind = time.replace(dated, '');
	return behind === time ? [time] : [behind, time];
}

/** "Second gate freed published at 10:52": a title and its time in one line. */
export const titled = / published at ((?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m)?)\b.{0,30}$/;

/** A time with nothing but its day before it: alone, or over the title that was joined to it, "11:18 A gate is open". */
const opening = new RegExp(`^(${time})(?:$|[ ,]+)`);

/** The time that a post's label bears, in minutes after midnight; undefined where it bears none. */
export function timeIn(label: string): number | undefined {
	if (!ticks.test(label)) return undefined;
	const found = titled.exec(label)?.[1] ?? openingOf(label);
	if (!found) return undefined;
	const [hours = 0, minutes = 0] = found.match(/\d+/g)!.map(Number);
	const isLater = /p|午後|下午|晚上|오후/.test(found);
	const isHalved = isLater || /a|午前|上午|凌晨|오전/.test(found);
	return (isHalved ? (hours % 12) + (isLater ? 12 : 0) : hours) * 60 + minutes;
}

/** "1.30 million boats" goes on as no title does. */
function openingOf(label: string): string | undefined {
	for (const text of times(label)) {
		const [whole, time] = opening.exec(text) ?? [];
		if (whole === undefined) continue;
		const rest = label.slice(label.length - text.length + whole.length);
		return isTime(label) || !/^\p{Ll}/u.test(rest) ? time : undefined;
	}
	return undefined;
}
