/**
 * Lines in which a house discloses that it earns by what its readers buy: "We may earn a commission …". Law asks for them;
 * they stand among a story's lines, or open it, and are none of it.
 */

/** No such line has more characters. */
const longest = 400;

/**
 * In each language what is earned, by what (a link, or what the reader buys), and that it is the house that earns, by its
 * own word ("we", "our site") or by the page that the links are on. Stories tell of others who "may earn a commission when
 * you buy", brokers and shops.
 */
const said: readonly (readonly [earned: RegExp, by: RegExp, own: RegExp])[] = [
	[
		/\b(?:earn|receive|collect|get|make)s?\b.{0,60}\b(?:commissions?|(?:share|portion|percentage|cut) of (?:the )?(?:revenue|sales?|purchase))\b|\baffiliate (?:links?|commissions?|partner\w{0,12}|programs?|advertising)\b/,
		/\blinks?\b|\byou (?:buy|purchase|click|shop|book|order|make)\b|\byour purchases?\b/,
		/\b(?:we|i) (?:\w+ ){0,3}(?:earn|receive|collect|get|make|have|use|include|participate)\b|\b(?:earn|bring|give|pay)s? us\b|\b(?:our|this|these) (?:\w+ ){0,2}(?:links?|articles?|posts?|pages?|story|stories|sites?|websites?|guides?|lists?|newsroom|publication)\b/,
	],
	[
		/(?:erhalten|erhält|bekommen|bekommt|verdienen|verdient)\b.{0,60}\b(?:provision|vergütung)|\b(?:provision|vergütung).{0,60}\b(?:erhalten|erhält|bekommen|bekommt|verdienen|verdient)|\baffiliate-?links?|\bpartner-?links?/,
		/links?\b|\b(?:sie|du|ihr)\b.{0,60}\b(?:kauf|einkauf|bestell)/,
		/\bwir\b.{0,40}\b(?:erhalten|bekommen|verdienen)\b|\b(?:erhalten|bekommen|verdienen) wir\b|\bunser\w{0,3} (?:seite|website|redaktion|verlag|artikel|links?|partner)|\bdiese[rmn]? (?:artikel|seite|beitrag|text|links?)\b|\b(?:markierte|gekennzeichnete)\w? links?\b/,
	],
	[
		/(?:percev|perçoi|touche|recev|reçoi|gagne|rémunér).{0,60}commission|liens? (?:d[’']affiliation|affilié)/,
		/liens?\b|\bachats?\b|\bachet/,
		/\bnous (?:\S+ ){0,3}(?:perce|perçe|perço|touch|rece|gagn|être)|\b(?:notre|nos) (?:site|page|rédaction|article|lien)|\bcet article\b|\bcette page\b|\bce site\b|\bces liens\b/,
	],
	[
		/(?:recib|gana|obten|percib).{0,60}comisi|enlaces? de afiliad/,
		/enlaces?\b|\bcompr/,
		/\b(?:podemos|podr[ií]amos|recibimos|ganamos|obtenemos|percibimos)\b|\bnuestr[ao]s? (?:sitio|web|página|redacción|enlace|artículo)|\beste (?:art[ií]culo|sitio)|\besta p[aá]gina|\bestos enlaces/,
	],
	[
		/(?:ricev|guadagn|otten|percep).{0,60}commission|link (?:di affiliazione|affiliati)/,
		/\blink\b|\bacquist/,
		/\b(?:potremmo|possiamo|riceviamo|guadagniamo|otteniamo)\b|\bnostr[aoie] (?:sito|pagina|redazione|link|articol)|\bquesto (?:articolo|sito)|\bquesta pagina|\bquesti link/,
	],
	[
		/(?:receb|ganh|obt).{0,60}comiss|links? de afiliad/,
		/links?\b|\bcompr/,
		/\b(?:podemos|poderemos|poderíamos|recebemos|ganhamos|obtemos)\b|\bnoss[ao]s? (?:site|página|redação|links?|artigo|matéria)|\beste (?:artigo|site)|\besta (?:página|matéria)|\b[ed]st[ea]s links/,
	],
	[
		/(?:получ|зарабат).{0,60}(?:комисси|вознагражд)|партн[её]рск\S{1,12} ссыл/,
		/ссыл|покуп/,
		/(?<![а-яё])мы (?:\S+ ){0,3}(?:получ|зараб)|(?<![а-яё])наш\S{0,3} (?:сайт|ссыл|страниц|редакц)|на этой странице|в этой статье|эт(?:им|и|их) ссылк/,
	],
	[
		/アフィリエイト|(?:収益|報酬|手数料|売上の一部).{0,20}(?:得|受け取|還元)/,
		/リンク|購入|プログラム/,
		/(?:当|弊)(?:サイト|社|記事|ページ|編集部)|本(?:記事|ページ|サイト)|記事(?:内|中|の中)の/,
	],
	[
		/(?:수수료|커미션|수익).{0,25}(?:받|제공|발생)|제휴 ?링크/,
		/링크|구매|파트너스/,
		/이 ?(?:포스팅|글|기사|페이지)(?!자)|당사|저희|파트너스 활동/,
	],
	[/佣金|(?:联盟|聯盟)(?:链接|連結|行銷|营销)/, /链接|連結|购买|購買/, /我们|我們|本(?:文|站|页|頁|[网網](?!讯|訊))/],
];

/** Words of which all such lines have one: others need no closer look. */
const telling =
	/commission|affili|afiliad|provision|vergütung|partner-?link|comisi|comiss|(?:share|portion|percentage|cut) of|комисси|вознагражд|партн|アフィリエイト|収益|報酬|手数料|売上|수수료|커미션|수익|제휴|佣金|联盟|聯盟/;

/** What somebody else says, and no sign that links are marked with: “*”. */
const speaks = /(?:^|\s)["“„«][\p{L}\s][^"”“»]{11}|[「『][^」』]{12}/u;

/** Whether a line discloses how its house earns: in its own words, and nobody else’s. */
export function isDisclosure({text}: {readonly text: string}): boolean {
	if (text.length > longest) return false;
	const line = text.toLowerCase();
	return telling.test(line) && !speaks.test(text) && said.some(all => all.every(one => one.test(line)));
}
