/**
 * Lines in which a house discloses that it earns by what its readers buy: "We may earn a commission …". Law asks for them;
 * they stand among a story's lines, or open it, and are none of it.
 */

/** No such line has more characters. */
const longest = 400;

/**
 * In each language what is earned, by what (a link, or what the reader buys), and that the house speaks of itself or its page,
 * or says that it may. A story that says one of them seldom says all three.
 */
const said: readonly (readonly [earned: RegExp, by: RegExp, own: RegExp])[] = [
	[
		/\b(?:earn|receive|collect|get|make)s?\b.{0,60}\b(?:commissions?|(?:share|portion|percentage|cut) of (?:the )?(?:revenue|sales?|purchase))\b|\baffiliate (?:links?|commissions?|partner\w{0,12}|programs?|advertising)\b/,
		/\blinks?\b|\byou (?:buy|purchase|click|shop|book|order|make)\b|\byour purchases?\b/,
		/\b(?:we|us|our)\b|\bthis (?:article|post|page|story|site|guide|list)\b|\bmay (?:also )?(?:earn|receive|collect|get|make)\b/,
	],
	[
		/(?:erhalten|erhält|bekommen|bekommt|verdienen|verdient)\b.{0,60}\b(?:provision|vergütung)|\b(?:provision|vergütung).{0,60}\b(?:erhalten|erhält|bekommen|bekommt|verdienen|verdient)|\baffiliate-?links?|\bpartner-?links?/,
		/links?\b|\b(?:sie|du|ihr)\b.{0,60}\b(?:kauf|einkauf|bestell)/,
		/\b(?:wir|uns|unser\w{0,12})\b|\bdiese[rmn]? (?:artikel|seite|beitrag|text)|\bkann\b|\bgegebenenfalls\b/,
	],
	[
		/(?:percev|perçoi|touche|recev|reçoi|gagne|rémunér).{0,60}commission|liens? (?:d[’']affiliation|affilié)/,
		/liens?\b|\bachats?\b|\bachet/,
		/\b(?:nous|notre|nos)\b|\bcet article|\bcette page|\bce site|\b(?:peut|peuvent|pourrai\w{0,12})\b/,
	],
	[
		/(?:recib|gana|obten|percib).{0,60}comisi|enlaces? de afiliad/,
		/enlaces?\b|\bcompr/,
		/\b(?:nuestr\S{1,12}|podemos|podr[ií]\S{1,12}|puede)\b|\beste art[ií]culo|\besta p[aá]gina/,
	],
	[
		/(?:ricev|guadagn|otten|percep).{0,60}commission|link (?:di affiliazione|affiliati)/,
		/\blink\b|\bacquist/,
		/\b(?:nostr\S{1,12}|potremmo|potrebbe|può)\b|\bquesto articolo|\bquesta pagina/,
	],
	[
		/(?:receb|ganh|obt).{0,60}comiss|links? de afiliad/,
		/links?\b|\bcompr/,
		/\b(?:noss\S{1,12}|podemos|poderemos|pode)\b|\beste artigo|\besta (?:página|matéria)/,
	],
	[
		/(?:получ|зарабат).{0,60}(?:комисси|вознагражд)|партн[её]рск\S{1,12} ссыл/,
		/ссыл|покуп/,
		/мы |наш|на этой странице|мож/,
	],
	[
		/アフィリエイト|(?:収益|報酬|手数料|売上の一部).{0,20}(?:得|受け取|還元)/,
		/リンク|購入|プログラム/,
		/当(?:サイト|社|記事|ページ)|本(?:記事|ページ|サイト)|ことがあ|場合があ/,
	],
	[
		/(?:수수료|커미션|수익).{0,25}(?:받|제공|발생)|제휴 ?링크/,
		/링크|구매|파트너스/,
		/이 ?(?:포스팅|글|기사|페이지)|당사|저희|수 있|파트너스 활동/,
	],
	[/佣金|(?:联盟|聯盟)(?:链接|連結|行銷|营销)/, /链接|連結|购买|購買/, /我们|我們|本(?:文|站|网|網|頁|页)|可能/],
];

/** Words of which all such lines have one: others need no closer look. */
const telling =
	/commission|affili|afiliad|provision|vergütung|partner-?link|comisi|comiss|(?:share|portion|percentage|cut) of|комисси|вознагражд|партн|アフィリエイト|収益|報酬|手数料|売上|수수료|커미션|수익|제휴|佣金|联盟|聯盟/;

/** Whether a line discloses how its house earns. */
export function isDisclosure({text}: {readonly text: string}): boolean {
	if (text.length > longest) return false;
	const line = text.toLowerCase();
	return telling.test(line) && said.some(all => all.every(one => one.test(line)));
}
