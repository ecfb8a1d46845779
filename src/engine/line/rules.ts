/** Lines that say by their own words what they are: those that calls do not hear, and scripts that have no calls. */
import type {RuledReason} from '../../reasons';
import {endsInPoint, isLowerCase} from '../page/letters';
import {linkShare} from '../page/prose';
import type {Line} from '../page/sheet';
import {within} from '../page/within';
import {weekday} from './date-line';
import {ofOriginal} from './original';

/** No line that says what it is has more characters. */
export const longest = 1500;

/** How a date begins: "Updated figures are due on Thursday" is none. */
const month =
	'jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch|et)?|märz?|apr(?:il)?|ma[iy]|jun[ei]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?';
const ago = 'less than an?|today|yesterday|heute|gestern|just now|an? (?:few )?(?:minute|hour|day|week|month|year)s?';
const date = `(?:\\d|(?:${weekday}|${month}|${ago})\\b)`;
const stamped = '^(?:last |first )?(?:updated|published|posted|modified|aktualisiert|stand)';
const stamps = 'last first updated published posted modified aktualisiert stand';

/**
 * A reason, the pattern whose lines (in lower case) have it, and the most characters such a line has; then, so that few
 * lines are looked at, the words that all such lines begin with, of which three letters tell, or those of which every
 * such line has one ('' where signs or letters beyond Latin tell it); and what must hold beside.
 */
export type Rule = readonly [
	reason: RuledReason,
	pattern: RegExp,
	most: number,
	words: {readonly first?: string; readonly has?: string},
	isMeant?: (line: Line, said: string) => boolean,
];

/** Neither a link to a shop nor the name of a field has more characters. */
export const brief = 100;

const hasLink = (line: Line): boolean => (line.within & within.link) !== 0;
const isLink = (line: Line): boolean => linkShare(line) > 0.7;

/** Whether a name or a title follows: "Reporting by state media has stopped." is a sentence, for it goes on in small letters and ends as one. */
const isTitled = (line: Line, said: string): boolean =>
	!(isLowerCase(line.text.charAt(said.length)) && endsInPoint(line.text) && linkShare(line) === 0);

/** Whether a title follows that is set apart: a link, or bold, and no sentence. */
const isSetApart = (line: Line): boolean =>
	(isLink(line) || (line.throughout & within.strong) !== 0) && !endsInPoint(line.text);

/** Agencies by the names that newsrooms credit them by. */
const agency =
	'(?:the )?(?:press association|pa(?: media)?|associated press|ap|reuters|agence france-presse|afp|agenc(?:y|ies)|dpa|apa|ansa|efe|europa press|lusa|bloomberg|aap|cnn wires?)';

export const rules: readonly Rule[] = [
	// In the publisher's own shop: "Buy the pie dish from our shop, $24".
	[
		'promo',
		/^(?:buy|shop for|order|get) .{2,70} (?:from|in|at) our (?:shop|store)\b[^.!?]{0,20}$/u,
		brief,
		{first: 'buy shop order get'},
	],
	// Links to shops: "$58 at Quay", "Check price at Quay", "Buy on Quay", "Zum Angebot".
	[
		'promo',
		/^(?:[$€£] ?\d[\d.,]* (?:at|from|on|bei) |(?:view|buy|shop|see|get|check|find)(?: the| latest| current| best| prices?| deals?| offer| it| now| here)* (?:on|at|from|with|@) |(?:(?:buy|shop|order|book) now|(?:check|see|view)(?: the| latest| current| best)* (?:price|deal)s?|(?:jetzt )?(?:bei|auf) \S+ (?:kaufen|ansehen|bestellen))$|zum (?:angebot|shop)\b)/u,
		brief,
		{first: '# view buy shop see get check find order book jetzt bei auf zum'},
		isLink,
	],
	['stamp', new RegExp(`${stamped}(?: on| at)?\\s?(?:[:|].{0,60})?$`, 'u'), 80, {first: stamps}],
	[
		'stamp',
		new RegExp(`${stamped}(?: (?:on|at|for|am|um|vom|den|der|the))*[\\s:,]{1,2}${date}.{0,60}$`, 'u'),
		80,
		{first: stamps},
	],
	['stamp', new RegExp(`${stamped} (?:by|in|under|from|von)\\b.{1,58}[^.!?]$`, 'u'), 80, {first: stamps}],
	[
		'credit',
		/^(?:(?:verwendete )?quellen|sources):?$|^a version of this (?:article|story) (?:appears|appeared|was published)\b|^(?:责任编辑|责编|编辑|記者|取材)\s?[:：]|^\(?(?:reporting\b.{0,80}editing\b|with (?:reporting|files|contributions) from|with inputs? from|data:|chart:|photo(?:graph)?s?(?: credit)?(?:\sby)?:|images?(?: credit)?:|image source|picture:|photograph(?:er|y)?(?: by)?:|source:|getty images|ap photo|foto:|bild:|crédit)/u,
		260,
		{
			first:
				'verwendete quellen sources a 责任编辑 责编 编辑 記者 取材 reporting with data chart photo image picture getty ap foto bild crédit',
		},
	],
	['rights', /©/u, 160, {has: ''}],
	[
		'rights',
		/(?:©|\(c\)) ?\d{4}|rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|無断転載|무단 ?전재|版权所有|未经授权|our standards: the thomson reuters/u,
		400,
		{has: 'rights reserved rechte droits derechos thomson'},
	],
	[
		'rights',
		/^copyright(?:$|\W{1,3}(?:[©@]|\([cс]\)|\d{4}|by\b|the\b|notice\b|policy\b|guidelines\b|reprints?\b|(?:and|&) (?:reprint|trademark|privacy))|[^.]{0,60}\b\d{4}\b.{0,60}$)/u,
		400,
		{first: 'copyright'},
	],
	[
		'comments',
		/^(?:(?:[\d,]+ |no )?(?:reader |user |responses to |thoughts? on )?comments?(?: \(?\d+\)?)?|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|view comments|show comments|kommentare?|commentaires?|comentarios|コメント|评论)$|^our goal is to create a safe and engaging place for users|^(?:comments are (?:closed|off)|your email address will not be published|log in to (?:comment|leave))/u,
		260,
		{
			first:
				'# no reader user responses thoughts comments leave join post view show kommentare コメント 评论 our your log',
		},
	],
	[
		'share',
		/^(?:share(?:[:.]|\W{0,4}$|(?: (?:this|on|via|with|article|story|post|to)\b.{0,30})|[\s,|–-]{1,3}(?:me|these|it|by|your|now|the (?:article|story|post|page|link)|page|link|full|tweet|pin|print|save|search|copy|options|selection|information|permalink|e-?mail|facebook|twitter|threads|x|linkedin|whatsapp|reddit|share|comment|icon|button|video|image|audio)(?: \S{1,15}){0,2}(?<!\.))|tweet|pin(?: it)?|e-?mail|print|whatsapp|facebook|twitter|linkedin|reddit|copy link|link copied.{0,20}|save|bookmark|listen(?: to (?:this )?article)?|(?:artikel )?teilen|(?:auf|per|via|über) .{2,20} teilen|link kopieren|partager(?: sur .{2,20})?|copier le lien|compartir(?: en .{2,20})?|copiar (?:el )?enlace|condividi(?: su .{2,20})?|compartilhar(?: no .{2,20})?|поделиться|共有|分享|공유)$/u,
		60,
		{
			first:
				'share tweet pin e email print whatsapp facebook twitter linkedin reddit copy save bookmark listen artikel teilen auf per via über partager compartir condividi поделиться 共有 分享 공유',
		},
	],
	['share', /\bfeel free to share (?:it|this)\b/u, 140, {has: 'feel'}],
	['bio', /^(?:\S{2,5} ?(?:기자|특파원|통신원) )?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u, 400, {has: ''}],
	[
		'bio',
		/^(?:follow (?:him|her|them|me|\S+(?: \S+){0,2}) on|contact (?:the author|\S+ \S+ at)|(?:he|she|they) can be reached|e-?mail (?:him|her|the author))/u,
		400,
		{first: 'follow contact he she they e email'},
	],
	[
		'ad',
		/^(?:advert(?:isement)?s?|advertising|adchoices|sponsored links|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|pubblicità|広告|广告|廣告|광고|реклама|ad)$/u,
		40,
		{first: 'advertisement adchoices ad sponsored anzeige werbung publicité 広告 广告 廣告 광고 реклама'},
	],
	['furniture', /^(?:reject|allow|decline)(?: all)?(?: [\w-]{3,15})? cookies$/u, 40, {first: 'reject allow decline'}],
	['related', /^the post .{2,160} (?:appeared first|first appeared) on .{2,80}$/u, 260, {first: 'the'}],
	[
		'furniture',
		/^(?:this slideshow|this (?:site|page|feature|video)|please enable) (?:requires )?javascript\b/u,
		120,
		{first: 'this please'},
	],
	['credit', /^[^.!?]{2,100} contributed to this (?:report|story|article)\b/u, 160, {has: 'contributed'}],
	[
		'credit',
		/^(?:the )?(?:associated press|reuters|agence france-presse|afp|pa media|dpa)$/u,
		30,
		{first: 'the associated reuters agence afp pa dpa'},
	],
	[
		'related',
		/^(?:(?:more|read more|watch|listen|see more) (?:here|below):?|(?:related|recommended|popular|trending|latest|more|top|similar|most read)(?: (?:stories|articles?|news|posts|topics|reading|content|coverage|videos|links|now|today|for you))*)$/u,
		40,
		{first: 'more read watch listen see related recommended popular trending latest top similar most'},
	],
	[
		'newsletter',
		/^(?:اشترك|سجل|انضم|הירשמו|הרשמו|הצטרפו|सब्सक्राइब|न्यूज़लेटर|สมัครรับ|ติดตามข่าว|สมัครสมาชิก)/u,
		120,
		{first: 'اشترك سجل انضم הירשמו הרשמו הצטרפו सब्सक्राइब न्यूज़लेटर สมัครรับ ติดตามข่าว'},
	],
	['newsletter', /न्यूज़लेटर.{0,20}(?:करें|पाएँ|पाएं)|ऐप डाउनलोड करें/u, 120, {has: ''}],
	[
		'newsletter',
		/^(?:підписуйте(?:сь|ся)|підпишіться|долучайте(?:сь|ся)|urmărește|urmăriți|ακολουθήστε|śledź|obserwuj|sledujte|kövess(?:e|en)?|följ|følg|seuraa|volg|theo dõi|ikuti)\s.{0,80}(?:google news|google новин|telegram|facebook|instagram|whatsapp|youtube|tiktok)/u,
		160,
		{
			first:
				'підписуйтесь долучайтесь urmărește ακολουθήστε śledź obserwuj sledujte kövess följ følg seuraa volg theo ikuti',
		},
	],
	[
		'rights',
		/^(?:disclaimer|notice)[:：].{0,100}\bcontent\b.{0,100}\b(?:not (?:been |be )?(?:generated|created|edited|written|verified)|uploaded)\b/u,
		320,
		{first: 'disclaimer notice'},
	],
	['rights', /^content (?:created and )?(?:supplied|provided) by\s?[:：]/u, 120, {first: 'content'}],
	['rights', /^(?:特别声明|免责声明)[:：].{0,120}(?:平台|立场|观点)/u, 200, {first: '特别声明 免责声明'}],
	['furniture', /^(?:your browser does not support|ihr browser unterstützt)\b.{0,60}$/u, 90, {first: 'your ihr'}],
	[
		'related',
		/^(?:यह भी पढ़ें|ये भी पढ़ें|اقرأ أيضا|اقرأ أيضًا|קראו גם|אולי יעניין אותך|อ่านเพิ่มเติม|อ่านข่าว)/u,
		200,
		{first: 'यह ये اقرأ קראו אולי อ่านเพิ่มเติม'},
	],
	[
		'furniture',
		/^empfohlene[rn]? (?:externer|redaktioneller) inhalt$|^externe inhalte$|^inhalt anzeigen$|^an dieser stelle finden sie (?:\S+ )?extern/u,
		longest,
		{first: 'empfohlene externe inhalt an'},
	],
	[
		'furniture',
		/\bzustimmung\b.{0,80}\binhalt\b.{0,60}\banzeigen|\b(?:(?:we|us|you|site|website|page|partners|app|services?|\.\w{2,3}|may) uses?|(?:use|placement|storing) of|necessary|essential|accept(?: all)?) cookies\b|\bcookies (?:are|that) \w+ (?:stored|necessary|used|essential|categori[sz]ed)|cookie policy/u,
		longest,
		{has: 'zustimmung cookies cookie'},
	],
	[
		'furniture',
		/^(?:(?:tags?|topics?|filed under|posted in|categories|category|keywords|read time|more about|(?:table of )?contents|in this article|(?:media|press|investor) (?:contacts?|relations|inquiries|enquiries))(?:$|\s?[:#|].{0,200}$)|(?:tags|filed under|more about|read time) [^.!?“”"]{1,100}$|(?:tags?|topics?|category) (?:a-z|covered|include|cloud|navigation|outline|overview|back|slider|\+)\b.{0,10}$|(?:table of contents.{0,30}|contents hide)$|\d+ ?-?min(?:ute)?s?(?: to)? read\b.{0,20}$|\d+ minutes?(?: ago)?$)/u,
		220,
		{first: '# tags topics filed posted category keywords read more table contents in media press investor'},
	],
	// Links with what they are behind it: “More: Five things to eat at the fair”.
	[
		'related',
		/^(?:more|previously|earlier|in case you missed it|for (?:our )?subscribers|subscribers only)\s?[:：|]/u,
		brief * 2,
		{first: 'more previously earlier in for subscribers'},
		isLink,
	],
	// As agencies end: "--With assistance from Mara Quinn."
	[
		'credit',
		/^[-–—]{1,3}\s?with (?:assistance|help|reporting|contributions) (?:from|by) /u,
		260,
		{first: 'with'},
		isTitled,
	],
	// "With Press Association", "Avec AFP", "Mit dpa und Reuters."
	[
		'credit',
		new RegExp(`^\\(?(?:with|mit|avec|con|com) ${agency}(?:(?:,|/| and| und| et| y| e) ${agency})*\\.?\\)?$`, 'u'),
		brief,
		{first: 'with mit avec con com'},
	],
	// What an author owns up to, as its house has all of them say it, of the article; of others it may be news.
	[
		'bio',
		/\b(?:do(?:es)?(?: not|n[’']t) work for, consult, own shares in,? (?:or|and) receive funding from|ne travaillent? pas, ne conseillent? pas, ne possèdent? pas de parts|no (?:recibe|reciben) salario, ni (?:ejercen?) labores de consultoría|não (?:prestam?) consultoria, trabalham?, possu(?:i|em) ações)\b.{0,300}\b(?:article|artículo|artigo)\b/u,
		900,
		{has: 'consult conseille consultoría consultoria'},
	],
	// A film that leads elsewhere, or that nothing shows here: “Video: How the council votes”.
	[
		'related',
		/^(?:(?:video|vidéo|vídeo|видео|動画|影片|视频|視頻|영상)\s?[:：|–—]|(?:vidéo|vídeo)\.)\s?(?=\S)/u,
		160,
		{first: 'video vidéo vídeo видео 動画 影片 视频 視頻 영상'},
		isSetApart,
	],
	[
		'credit',
		/^\(?(?:(?:additional |with )?reporting|reporting and writing|written|writing|edited|editing|compiled|produced) by\b\W{0,3}/u,
		260,
		{first: 'additional with reporting written editing compiled produced'},
		isTitled,
	],
	['rights', /^copyright[:–-]? /u, 40, {first: 'copyright'}, isTitled],
	['bio', /^about (?:the |our )?(?:authors?|writer)\b\W{0,3}/u, 400, {first: 'about'}, isTitled],
	[
		'related',
		/^\(?(?:(?:read|see|watch) (?:more|also|next)|don['’]t miss|also read|related|leggi anche(?: su)?|lesen sie auch|lesen sie dazu|(?:à )?lire aussi|lee también|leia (?:também|mais)|читайте также)\s?[:：|] ?(?=\S)/u,
		200,
		{first: 'read see watch don also related leggi lesen à lire lee leia читайте'},
		isTitled,
	],
	[
		'related',
		/^[^\p{L}\d]{0,4}(?:læs også|les også|läs (?:också|även|mer)|lue myös|lees ook|διαβάστε (?:επίσης|ακόμα|ακόμη)|δείτε (?:επίσης|ακόμα)|baca juga|citește și|citiți și|xem thêm|đọc thêm|čtěte také|přečtěte si také|čítajte tiež|olvassa el ezt is|olvasd el ezt is|(?:czytaj|przeczytaj|zobacz) (?:też|także|również)|читайте також|ilginizi çekebilir)\s?(?:[:：|] ?(?=\S)|$)/u,
		200,
		{
			first:
				'læs les läs lue lees διαβάστε δείτε baca citește xem đọc čtěte přečtěte čítajte olvasd czytaj przeczytaj zobacz читайте ilginizi',
			// Behind a picture, whose last character is none that anybody sees.
			has: '',
		},
		isTitled,
	],
	// A house's own pages, by an address that begins as its name does: "AP soccer: https://apnews.com/hub/soccer".
	[
		'related',
		/^(?:\p{L}+ ){0,4}(\p{L}{2,20})(?:[’']s)?(?: [^.:!?]{1,80})?:? ?(?:https?:\/\/)?(?:www\.)?\1-?news\.\w+\/\S+(?: \p{L}+ https?:\S+)*$/u,
		240,
		{has: 'http https www'},
	],
	[
		'promo',
		/^catch all the (?=.{0,160}\bnews\b.{0,160}\b(?:news|updates)\b).{4,200} (?:on|at) [^.!?]{2,40}\./u,
		400,
		{first: 'catch'},
	],
	// Who helps a house to pay for its work: "… receives support from foundations. The Post is solely responsible for all content."
	[
		'credit',
		/\b(?:support|funding|grants?)\b.{0,300}\bsolely responsible for all (?:of its |the |its |this )?content\b|\b(?:apoyo|financiación|fondos)\b.{0,300}\bresponsable de todo (?:el|su) contenido\b|\b(?:soutien|financement)\b.{0,300}\bresponsable de tout (?:le|son) contenu\b/u,
		600,
		{has: 'solely responsable'},
	],
	[
		'rights',
		/^(?:visit .{2,60} at \S+\.\p{L}+\.? )?distributed by (?=[^.,!?]{3,60}(?:, (?:llc|inc))?\.?$)/u,
		200,
		{first: 'visit distributed'},
		isTitled,
	],
	// How a text came into the page: "(Only the headline may have been reworked by our staff; the rest is from a syndicated feed.)"
	[
		'credit',
		/^\(?(?:disclaimer|only the headline|except (?:for )?the headline|apart from the headline|this (?:story|report|article|copy)|the above (?:story|article))\b.{0,260}\b(?:published|generated|created|edited|sourced|taken|is|was|are) (?:\w+ )?(?:from|via|by) (?:an?|the|our) (?:\w+ ){0,2}(?:syndicated|agency|wire|news) feed\b/u,
		400,
		{first: 'disclaimer only except apart this the'},
	],
	// Of whoever knows something, for the newsroom: "Got a tip? Email tips@post.example".
	[
		'comments',
		/^(?:got|have|do you have) (?:an? )?(?:news |story )?(?:tips?|story|stories|scoops?)\b[^.!?]{0,80}\?.{0,60}\b(?:e-?mail|write|reach|contact|tell|send|submit|share|call|text|message|let|get in touch|hear)\b.{0,100}(?:\w@\w|\b(?:us|me|our|reporters?|the author)\b)/u,
		260,
		{first: 'got have do'},
	],
	// The same of whoever wonders: "Is there a fare that worries you? Let us know via boats@post.example."
	[
		'comments',
		/^(?:is there|are there|do you|have you|did you) [^?]{5,160}\?(?: [^?]{2,120}\?)? (?:please )?(?:let us know|tell us|contact us|e-?mail us|write to us|get in touch)\b.{0,40}\w@\w/u,
		400,
		{first: 'is are do have did'},
	],
	[
		'comments',
		/^(?:you can )?get in touch with [^.!?]{3,60} (?:by e-?mailing|by e-?mail at|via e-?mail at|via|at|on) \S+@\S+$/u,
		140,
		{first: 'you get'},
	],
	[
		'comments',
		/^(?:submit|send)(?: us)? your (?:questions?|tips?|letters?|story|stories|photos?)\b.{0,60}\b(?:here|below)\.?$/u,
		120,
		{first: 'submit send'},
		hasLink,
	],
	['credit', /^(?:originally|first) published (?:by|on|at) .{2,60}$/u, brief, {first: 'originally first'}, hasLink],
	[
		'credit',
		ofOriginal,
		brief,
		{first: 'read view see find lesen lies zum lire voir retrouvez lee leer lea ver vea leggi vedi leia ler veja'},
		hasLink,
	],
];
