/** Where a story stood first, as it is said behind those that were handed on: "Read the original article on The Harbour Post". */

const text = '(?:article|story|post|report|version|piece)';

/** Such a line; a sentence that goes on ("Read the original on the board and you will see") has more in it than a name. */
export const ofOriginal = new RegExp(
	'^(?:' +
		[
			`(?:read|view|see|find)(?: the| this| our)? original(?: ${text})? (?:at|on|from|in|here)`,
			'(?:lesen sie|lies|zum) (?:(?:hier )?den |das |dem )?original(?:artikel|beitrag|text)?s? (?:bei|auf|in)',
			"(?:lire|voir|retrouvez) l[’']article (?:original|d[’']origine) (?:sur|dans)",
			'(?:lee|leer|lea|ver|vea) (?:el|la) (?:artículo|noticia|nota|texto) original (?:en|de)',
			"(?:leggi|vedi) l[’']articolo originale (?:su|di)",
			'(?:leia|ler|veja) (?:o|a) (?:artigo|notícia|matéria|texto) original (?:em|no|na)',
		].join('|') +
		')\\b[^,;.!?]{0,60}\\.?$',
	'i',
);
