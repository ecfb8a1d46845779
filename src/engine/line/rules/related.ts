/** What leads to other stories, films and pages, or heads a list of them. */
import type {Line} from '../../page/sheet';
import {spread} from '../../page/spread';
import {within} from '../../page/within';
import {hasLink, isLink, isSetApart, isTitled} from './beside';
import {brief, type Rule} from './form';

/** Whether it is an address or a name that a line leads to: “Read more at the Quay Post”. */
const namesPlace = (line: Line): boolean =>
	hasLink(line) && !(line.within & within.item) && /\b(?:at|on) (?:the )?(?:\p{Lu}|\S+\.\S)/u.test(line.text);

export const related: readonly Rule[] = [
	// As many blogs end: “The post … appeared first on …”
	{pattern: /^the post .{2,160} (?:appeared first|first appeared) on .{2,80}$/u, most: 260, first: 'the'},
	{
		pattern: spread`^(?:
			la entrada .{2,160} se publicó primero en|o post .{2,160} apareceu primeiro em|
			der beitrag .{2,160} erschien zuerst auf|het bericht .{2,160} verscheen eerst op|
			wpis .{2,160} pojawił się po raz pierwszy w
		) [^,]{2,80}$`,
		most: 260,
		first: 'la o der het wpis',
		isMeant: hasLink,
	},
	{
		pattern: spread`^(?:
			(?:more|read more|watch|listen|see more) (?:here|below):?|
			(?:related|recommended|popular|trending|latest|more|top|similar|most read)(?:
				 stories| articles?| news| posts| topics| reading| content| coverage| videos| links| now| today| for you
			)*
		)$`,
		most: 40,
		first: 'more read watch listen see related recommended popular trending latest top similar most',
	},
	{
		pattern: /^(?:यह भी पढ़ें|ये भी पढ़ें|اقرأ أيضا|اقرأ أيضًا|קראו גם|אולי יעניין אותך|อ่านเพิ่มเติม|อ่านข่าว)/u,
		most: 200,
		first: 'यह ये اقرأ קראו אולי อ่านเพิ่มเติม',
	},
	// Links with what they are behind it: “More: Five things to eat at the fair”.
	{
		pattern: /^(?:more|previously|earlier|in case you missed it|for (?:our )?subscribers|subscribers only)\s?[:：|]/u,
		most: brief * 2,
		first: 'more previously earlier in for subscribers',
		isMeant: isLink,
	},
	// The whole of what a story tells the best of: "For the complete transcript of the call, please refer to the full transcript."
	{
		pattern:
			/^for (?:the|a) (?:complete|full) transcript\b[^.!?]{0,60},? (?:please )?(?:refer to|see|visit|click|read|go to)\b[^.!?]{0,80}\.?$/u,
		most: 200,
		first: 'for',
		isMeant: hasLink,
	},
	// Pictures on another page: "【写真】倉庫の屋根に並ぶ傘（全5枚）".
	{
		pattern: /^【(?:関連)?(?:写真|画像|動画|映像|フォト)[^】]{0,8}】[^。]{2,60}$/u,
		most: 80,
		has: '',
		isMeant: ({within: context}) => !(context & within.caption),
	},
	// What a dish is made of, on another page: “Get the Recipe: Braised Leeks”.
	{
		pattern: /^get (?:the|our) recipe(?: for [^,:.]{1,40})?[:：][^.!?]{1,80}$/u,
		most: brief * 2,
		first: 'get',
		isMeant: hasLink,
	},
	// More of the same house: “Check out more of the Quay Post's harbour coverage by following this link.”
	{
		pattern: spread`^(?:follow|check out more of|read more of|see more of|find more of) (?:our|[^.,!?]{2,40}[’']s?) (?:[^.,!?]{1,30} )?
			coverage(?: of [^.,!?]{2,40})? (?:at \S+|by following this link|here)\.?$`,
		most: brief * 2,
		first: 'follow check read see find',
		isMeant: hasLink,
	},
	{pattern: /^read more (?:at|on) [^,;.!?]{2,60}\.?$/u, most: brief, first: 'read', isMeant: namesPlace},
	{pattern: /^click here to view related (?:media|content|images|videos?)\b/u, most: brief, first: 'click'},
	// A film that leads elsewhere, or that nothing shows here: “Video: How the council votes”.
	{
		pattern: /^(?:(?:video|vidéo|vídeo|видео|動画|影片|视频|視頻|영상)\s?[:：|–—]|(?:vidéo|vídeo)\.)\s?(?=\S)/u,
		most: 160,
		first: 'video vidéo vídeo видео 動画 影片 视频 視頻 영상',
		isMeant: isSetApart,
	},
	{
		pattern: spread`^\(?(?:
			(?:read|see|watch) (?:more|also|next)|don['’]t miss|also read|related(?: (?:videos?|stor(?:y|ies)|articles?|coverage|news|reading))?|
			lesen sie auch|lesen sie dazu|(?:à )?lire aussi|lee también|leia (?:também|mais)|leggi anche(?: su)?|
			читайте также
		)\s?[:：|] ?(?=\S)`,
		most: 200,
		first: 'read see watch don also related leggi lesen à lire lee leia читайте',
		isMeant: isTitled,
	},
	// Lists of links as they are read out to those who do not see them.
	{pattern: /^(?:list \d+ of \d+|list of \d+ items$|end of list$)/u, most: 200, first: 'list end'},
	// The same in languages that have no calls; behind a picture, whose last character is none that anybody sees.
	{
		pattern: spread`^[^\p{L}\d]{0,4}(?:
			læs også|les også|läs (?:också|även|mer)|lue myös|lees ook|
			διαβάστε (?:επίσης|ακόμα|ακόμη)|δείτε (?:επίσης|ακόμα)|
			baca juga|citește și|citiți și|xem thêm|đọc thêm|ilginizi çekebilir|
			čtěte také|přečtěte si také|čítajte tiež|olvassa el ezt is|olvasd el ezt is|
			(?:czytaj|przeczytaj|zobacz) (?:też|także|również)|читайте також
		)\s?(?:[:：|] ?(?=\S)|$)`,
		most: 200,
		first: `
			læs les läs lue lees διαβάστε δείτε baca citește xem đọc čtěte přečtěte čítajte olvasd czytaj przeczytaj
			zobacz читайте ilginizi`,
		has: '',
		isMeant: isTitled,
	},
	// A house's own pages, by an address that begins as its name does: "AP soccer: https://apnews.com/hub/soccer".
	{
		pattern: spread`^(?:\p{L}+ ){0,4}(\p{L}{2,20})(?:[’']s)?(?: [^.:!?]{1,80})?:?
			 ?(?:https?:\/\/)?(?:www\.)?\1-?news\.\w+\/\S+
			(?: \p{L}+ https?:\S+)*$`,
		most: 240,
		has: 'http https www',
	},
];
