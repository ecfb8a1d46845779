/** What tells of the author, where a story ends. */
import {spread} from '../../page/spread';
import {isTitled} from './beside';
import type {Rule} from './form';

export const bios: readonly Rule[] = [
	// An address alone, or with a reporter's name as Korean houses sign.
	{pattern: /^(?:\S{2,5} ?(?:기자|특파원|통신원) )?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u, most: 400, has: ''},
	{
		pattern: spread`^(?:
			follow (?:him|her|them|me|\S+(?: \S+){0,2}) on (?:(?:x|twitter|instagram|facebook|threads|tiktok|linkedin)\b)?|
			contact (?:the author|\S+ \S+ at (?=\S+@))|
			(?:he|she|they) can be reached (?=.{0,30}(?:@|\bon (?:x|twitter)\b|e-?mail))|
			e-?mail (?:him|her|the author)(?:$|[:.]| (?:at|via|here)\b)
		)`,
		most: 400,
		first: 'follow contact he she they e email',
		isMeant: (line, said) => !said.startsWith('follow') || isTitled(line, said),
	},
	// What an author owns up to, as its house has all of them say it, of the article; of others it may be news.
	{
		pattern: spread`\b(?:
			do(?:es)?(?: not|n[’']t) work for, consult, own shares in,? (?:or|and) receive funding from|
			ne travaillent? pas, ne conseillent? pas, ne possèdent? pas de parts|
			no (?:recibe|reciben) salario, ni (?:ejercen?) labores de consultoría|
			não (?:prestam?) consultoria, trabalham?, possu(?:i|em) ações
		)\b.{0,300}\b(?:article|artículo|artigo)\b`,
		most: 900,
		has: 'consult conseille consultoría consultoria',
	},
	{pattern: /^about (?:the |our )?(?:authors?|writer)\b\W{0,3}/u, most: 400, first: 'about', isMeant: isTitled},
];
