/** When a page was published, or changed. */
import {spread} from '../../page/spread';
import {weekday} from '../date-line';
import type {Rule} from './form';

/** How a date begins: "Updated figures are due on Thursday" is none. */
const date = spread`(?:\d|(?:${weekday}|
	jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch|et)?|märz?|apr(?:il)?|ma[iy]|jun[ei]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|
	o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|
	less than an?|today|yesterday|heute|gestern|just now|an? (?:few )?(?:minute|hour|day|week|month|year)s?
)\b)`.source;

const stamped =
	'^(?:(?:this (?:story|article|report) was )?(?:originally |last |first )?(?:updated|published|posted|modified|aktualisiert)|stand)';
const first = 'this originally last first updated published posted modified aktualisiert stand';
const most = 80;

export const stamps: readonly Rule[] = [
	{pattern: spread`${stamped}(?: on| at)?\s?(?:[:|].{0,60})?$`, most, first},
	{pattern: spread`${stamped}(?: (?:on|at|for|am|um|vom|den|der|the))*[\s:,]{1,2}${date}.{0,60}$`, most, first},
	{pattern: spread`^(?:first|last) reviewed(?: on| in)?[\s:,]{1,2}${date}.{0,60}$`, most, first},
	{pattern: spread`${stamped} (?:by|in|under|from|von)\b.{1,58}[^.!?]$`, most, first},
];
