/**
 * Labels that say of what stands under them that somebody holds it. The story may deny it in its next line: "The claim" and
 * "The facts", "Myth" and "Fact", "Russia says" and "Ukraine says", "For" and "Against".
 */
import {latin} from '../page/latin';
import {normal} from './labels';

/** 'disputed': the story is about whether it is so. 'held': it is the word of those whom the label names. */
export type Claim = 'disputed' | 'held';

const listed = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** What stands to be proved or disproved, without articles. */
const disputed = listed(
	'claim|claims|myth|myths|rumor|rumors|rumour|rumours|hoax|misconception|misconceptions|allegation|allegations|accusation|accusations|what was claimed|what is claimed|what’s claimed|what’s being claimed|what is being claimed|what’s being said|what is being said|what was said|what was alleged|' +
		'behauptung|behauptungen|mythos|mythen|gerücht|gerüchte|irrtum|irrtümer|vorwurf|vorwürfe|anschuldigung|anschuldigungen|was behauptet wird|was behauptet wurde|was gesagt wurde|' +
		'affirmation|affirmations|allégation|allégations|mythe|mythes|rumeur|rumeurs|idée reçue|idées reçues|intox|infox|accusation|accusations|ce qui est affirmé|ce qui se dit|ce qu’on dit|' +
		'afirmación|afirmaciones|bulo|bulos|mito|mitos|rumor|rumores|acusación|acusaciones|lo que se dice|qué se dice|qué se afirma|' +
		'affermazione|bufala|bufale|miti|accusa|accuse|cosa si dice|che cosa si dice|' +
		'alegação|alegações|boato|boatos|acusação|acusações|o que se diz|o que circula|o que dizem|' +
		'bewering|gerucht|geruchten|mythen|fabel|påstående|påståendet|myt|myten|rykte|ryktet|iddia|söylenti|efsane|klaim|mitos|twierdzenie|plotka|' +
		'утверждение|миф|мифы|слух|слухи|фейк|обвинение|обвинения|что утверждают|твердження|міф|чутки|звинувачення|' +
		'主張|うわさ|噂|デマ|俗説|言説|誤情報|疑惑|谣言|流言|传言|说法|误区|迷思|謠言|傳言|說法|誤區|网传|網傳|주장|루머|소문|속설|의혹|' +
		'الادعاء|ادعاء|الادعاءات|الزعم|المزاعم|مزاعم|الشائعة|الإشاعة|شائعة|الخرافة|خرافة|الاتهام|الاتهامات|दावा|दावे|मिथक|अफवाह|आरोप|הטענה|טענה|מיתוס|שמועה|ο ισχυρισμός|μύθος|φήμη',
);
/** The sides of an argument. */
const sides = listed(
	'for|against|pro|pros|con|cons|contra|dafür|dagegen|pour|contre|a favor|en contra|a favore|contro|contro di|contra|voor|tegen|за|против|проти|賛成|反対|赞成|反对|贊成|反對|찬성|반대|مع|ضد|पक्ष|विपक्ष',
);
const article =
	/^(?:l’|(?:the|a|this|that|der|die|das|la|le|les|el|los|las|una?|il|lo|gli|i|o|os|as|een|het|de|den|det) )/;
const kind =
	/^(?:false|fake|viral|main|key|central|common|popular|original|first|second|third|next|old|falsche?|virale[rs]?|häufige[rs]?|fausse|falsa|falso|falsk[at]?) /;
/** "Claim 2", "Myth #3", "1. The claim". */
const number = /^\d{1,2}[.):]? |[\s#№]{0,3}(?:(?:no|nr|nº|n°)\.? ?)?\d{1,2}$/g;
const end = /[\s:：.!?¿？؟।]{1,9}$/;

/** "Russia says", "What prosecutors allege", "Moscow’s claim", "According to the union", "The case for". */
const speaking = latin(
	[
		String.raw`\p{L} (?:says?|said|claims?|claimed|alleges?|alleged|argues?|argued|insists?|contends?|maintains?)$`,
		`(?:’s?|^their|^his|^her) (?:claims?|allegations?|accusations?|account|version|argument|side)$`,
		String.raw`^(?:(?:according to|laut|selon|según|volgens|enligt|według|по словам|по версии|за словами) |d’après ?|(?:بحسب|وفقا ل|رواية|ادعاء) ?)\p{L}`,
		// What is second has no article: "Secondo tempo", "Segundo turno".
		String.raw`^(?:secondo (?:l’|(?:il|lo|la|i|gli|le|un[ao]?) )|segundo (?:[oa]s?|um|uma) )\p{L}`,
		String.raw`^(?:the )?(?:case|arguments?) (?:for|against)\b`,
		String.raw`\p{L} (?:sagt|sagen|sagte|behauptet|behaupten|behauptete|affirme|affirment|prétend|prétendent|dit|disent|dice|dicen|asegura|aseguran|afirma|afirman|sostiene|sostienen|dicono|sostengono|affermano|diz|dizem|afirmam|утверждает|утверждают|говорит|говорят|заявляет|заявляют|каже|стверджує|beweert|zegt|säger|hävdar|iddia ediyor|diyor)$`,
		String.raw`^(?:ce que dit|ce que disent|lo que dicen?|qué dicen?|cosa dic(?:e|ono)|o que diz(?:em)?|что говор(?:ит|ят)) \p{L}`,
		String.raw`.(?:主張|言い分|说法|說法|주장|입장)$|[\p{L}\p{M}] (?:का|की|के) (?:दावा|कहना|आरोप)$`,
	].join('|'),
);

/** Longer ones are headlines, and so is what has a comma: "40 drones shot down, Ukraine says". */
const longest = 60;
const most = 6;

/** Whether a label says that what stands under it is claimed, and in what way. */
export function claimOf(label: string): Claim | undefined {
	if (label.length > longest) return undefined;
	const words = wordsOf(label);
	const bare = bareOf(words);
	if (disputed.has(words) || disputed.has(bare)) return 'disputed';
	return sides.has(bare) || isSpoken(words) ? 'held' : undefined;
}

const wordsOf = (label: string): string => normal(label).replace(end, '').replace(number, '');
const bareOf = (words: string): string => words.replace(article, '').replace(kind, '');

/** What a checked claim is found to be, without articles and without whose finding it is. */
const found = listed(
	'ruling|verdict|rating|finding|findings|conclusion|conclusions|fact|facts|truth|reality|answer|what’s true|what is true|what we found|what we know|' +
		'fazit|urteil|bewertung|ergebnis|fakt|fakten|tatsache|tatsachen|wahrheit|realität|richtig ist|was stimmt|was wir wissen|' +
		'vérité|réalité|fait|faits|info|ce que l’on sait|ce qu’on sait|' +
		'veredicto|conclusión|conclusiones|verdad|realidad|hecho|hechos|calificación|qué es verdad|lo que sabemos|' +
		'verdetto|conclusione|conclusioni|verità|realtà|fatto|fatti|cosa sappiamo|che cosa sappiamo|' +
		'veredito|conclusão|conclusões|verdade|realidade|fato|fatos|facto|factos|o que sabemos|' +
		'oordeel|conclusie|feit|feiten|waarheid|bedömning|slutsats|fakta|sanning|sanningen|gerçek|sonuç|kenyataan|kesimpulan|prawda|werdykt|' +
		'вердикт|вывод|выводы|правда|факт|факты|реальность|на самом деле|что известно|висновок|правда|насправді|' +
		'判定|結論|事実|真相|検証結果|结论|结果|事实|判断|查核結果|查证结果|核查结果|判定結果|판정|결론|사실|팩트|진실|검증 결과|' +
		'الحقيقة|الحقائق|الحكم|الخلاصة|النتيجة|الواقع|सच|सच्चाई|तथ्य|निष्कर्ष|हकीकत|हकीक़त|फैसला|האמת|המסקנה|η αλήθεια',
);
const whose =
	/^(?:our|unsere?|notre|nos|nuestr[oa]s?|(?:il |la |le |i )?nostr[oaie]|(?:[oa]s? )?noss[oa]s?|ons|onze|vår[at]?|наш[аи]?|우리의?|我们的|我們的) /;

/**
 * Whether a label stands over what a claim was found to be: 'own' where it says that the newsroom judged, "Our ruling"; one
 * like "The truth", "Fact" tells nothing in a story that checks no claim.
 */
export function findingOf(label: string): 'own' | 'any' | undefined {
	if (label.length > longest) return undefined;
	const words = wordsOf(label);
	if (found.has(words) || found.has(bareOf(words))) return 'any';
	return found.has(words.replace(whose, '')) ? 'own' : undefined;
}

const isSpoken = (words: string): boolean =>
	!words.includes(',') && words.split(' ').length <= most && speaking(words).test(words);

/** What tells whose word a sentence is. */
const attributed = latin(
	[
		String.raw`\b(?:sa(?:id|ys?)|(?<!\b(?:an?|any|no|such|th(?:e|is|at|ese|ose)) )claims?|claimed(?![.,;])|alleg(?:es?|ed|edly)|accus(?:es?|ed)|argu(?:es?|ed)|insist(?:s|ed)?|contend(?:s|ed)?|maintain(?:s|ed)?|according to|den(?:y|ies|ied)|tells?|told|writes?|wrote|believes?|added)\b`,
		String.raw`\b(?:sag(?:t|ten?|en)|behauptet?e?n?|erklärt?e?n?|laut|zufolge|nach Angaben|bestreite[nt]|wirft|warf|selon|d[’']après|affirm\p{L}+|déclar\p{L}+|assur\p{L}+|accus\p{L}+|según|dijo|dice|afirm\p{L}+|asegur\p{L}+|acus\p{L}+|secondo|ha detto|sostien\p{L}+|segundo|disse|diz|volgens|zegt)(?!\p{L})`,
		'по словам|по версии|заявил|сказал|утвержда|считает|сообщил|обвин|と(?:述べ|話|主張|語)|によると|قال|بحسب|وفق|زعم|ادعى|اتهم|कहा|बताया|आरोप|अनुसार|दावा|称|表示|认为|稱|認為|말했|밝혔|주장|따르면',
	].join('|'),
	'i',
);

/** Whether a sentence tells by itself whose word it is: then it may be repeated without its label. */
export const isAttributed = (sentence: string): boolean => attributed(sentence).test(sentence);
