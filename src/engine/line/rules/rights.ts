/** Whose a text is, and what may be done with it. */
import {endsInPoint} from '../../page/letters';
import {spread} from '../../page/spread';
import {isTitled} from './beside';
import type {Rule} from './form';

export const rights: readonly Rule[] = [
	{pattern: /©/u, most: 160, has: ''},
	{
		pattern: spread`
			(?:©|\(c\)) ?\d{4}|
			rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|
			無断転載|무단 ?전재|版权所有|未经授权|
			our standards: the thomson reuters`,
		most: 400,
		has: 'rights reserved rechte droits derechos thomson',
	},
	{
		pattern: spread`^copyright(?:
			$|
			\W{1,3}(?:
				[©@]|\([cс]\)|\d{4}|by\b|the\b|notice\b|policy\b|guidelines\b|reprints?\b|
				(?:and|&) (?:reprint|trademark|privacy)
			)|
			[^.]{0,60}\b\d{4}\b.{0,60}$
		)`,
		most: 400,
		first: 'copyright',
		// "Copyright in the film expired in 2019, the judge said."
		isMeant: ({text}) => !(/^(?:, | (?!by\b|the\b)\p{Ll})/u.test(text.slice('copyright'.length)) && endsInPoint(text)),
	},
	{pattern: /^copyright[:–-]? /u, most: 40, first: 'copyright', isMeant: isTitled},
	{
		pattern: spread`^(?:disclaimer|notice)[:：].{0,100}\bcontent\b.{0,100}
			\b(?:not (?:been |be )?(?:generated|created|edited|written|verified)|uploaded)\b`,
		most: 320,
		first: 'disclaimer notice',
	},
	{
		pattern:
			/^(?:our|this) (?:work|article|story|content|text) is (?:licensed|published|available) under (?:an? |the )?(?:creative commons|cc by)\b/u,
		most: 240,
		first: 'our this',
	},
	// Of the page itself: "Advice given in this article is general in nature and is not intended to influence readers’ decisions …".
	{
		pattern: spread`^(?:the |any )?(?:advice|information|content)(?: (?:given|provided|contained))? (?:in|on) this
			 (?:article|column|page|story|website) is (?:of a )?general(?: in)? (?:nature|information|advice)\b`,
		most: 500,
		first: 'the any advice information content',
	},
	// What those own who wrote it: "Max Roe has no position in any of the stocks mentioned. Quay Press has a disclosure policy."
	{
		pattern: spread`^[^.!?]{3,60} (?:has|have|holds?|owns?) (?:an? |no )?(?:\p{L}+ )?(?:positions?|shares) in any of (?:the )?
			(?:stocks|companies|securities|shares) mentioned(?: (?:here|in this article|above))?
			(?:\.$|\. .{0,260}\bdisclosure policy\b)`,
		most: 420,
		has: 'mentioned',
	},
	// What those say who analyse stocks for everybody: "This article by Quay Street is general in nature. …"
	{pattern: /^this article by [^.!?]{2,40} is general in nature\. /u, most: 500, first: 'this'},
	// What a promise was reckoned by: "*Quay Advisor returns as of November 18, 2026".
	{pattern: /^\*[^.!?]{3,40} returns as of \p{L}{3,9} \d{1,2}, 20\d{2}\.?$/u, most: 100, has: 'returns'},
	{
		pattern:
			/^on the date of publication, .{2,60} (?:did not have|had|have|has) \(either directly or indirectly\) positions in\b/u,
		most: 600,
		first: 'on',
	},
	{pattern: /^content (?:created and )?(?:supplied|provided) by\s?[:：]/u, most: 120, first: 'content'},
	{pattern: /^(?:特别声明|免责声明)[:：].{0,120}(?:平台|立场|观点)/u, most: 200, first: '特别声明 免责声明'},
	{
		pattern: /^(?:visit .{2,60} at \S+\.\p{L}+\.? )?distributed by (?=[^.,!?]{3,60}(?:, (?:llc|inc))?\.?$)/u,
		most: 200,
		first: 'visit distributed',
		isMeant: isTitled,
	},
];
