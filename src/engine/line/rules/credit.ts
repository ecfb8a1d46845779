/** Who else had a part in a story, where it came from and who paid for it. */
import {spread} from '../../page/spread';
import {within} from '../../page/within';
import {ofOriginal} from '../original';
import {hasLink, isTitled} from './beside';
import {brief, type Rule} from './form';

/** Agencies by the names that newsrooms credit them by. */
const agency = spread`(?:the )?(?:
	press association|pa(?: media)?|associated press|ap|reuters|agence france-presse|afp|agenc(?:y|ies)|
	dpa|apa|ansa|efe|europa press|lusa|bloomberg|aap|cnn wires?
)`.source;

/** A label and a name behind it; and what asks, as titles do behind one: "Quellen: Wie der Fluss verschwand". */
const listed = /^[^:]+: \p{Lu}/u;
const asked =
	/:\s(?:w(?:ie|o|as|arum)|c[óo]mo|como|por qu[ée]|d[óo]nde|onde|come|perch[ée]|dove|jak|hoe|waarom|hur|hvor|varför)\s/iu;

/** Whether all that stands behind a label are names, or what a house looked up itself; sentences have more words. */
const namesAll = (text: string): boolean =>
	text
		.replace(/^[^:]+: /u, '')
		.split(/, | und | y | e | en /u)
		.every(
			part => /^(?:\p{Lu}|eigene |propia|elaboración|dpa|afp|efe|ansa)/u.test(part) && part.split(' ').length <= 5,
		);

export const credits: readonly Rule[] = [
	{
		pattern: spread`^(?:
			(?:(?:verwendete )?quellen|sources):?$|
			a version of this (?:article|story) (?:appears|appeared|was published)\b|
			this (?:article|story|essay|piece|column|review) (?:appears|appeared|was published|ran)
				 in (?:the|our) (?:print|(?:\p{L}+[/–-])?\p{L}{3,9} (?:\d{1,2}, )?20\d{2})(?: print)? (?:edition|issue)(?:\.?$|,? (?:under|with) (?:the|another) )|
			(?:责任编辑|责编|编辑|記者|取材)\s?[:：]
		)`,
		most: 260,
		first: 'verwendete quellen sources a this 责任编辑 责编 编辑 記者 取材',
	},
	{
		pattern: spread`^\(?(?:
			reporting\b.{0,80}editing\b|
			with (?:reporting|files|contributions|inputs?) from (?:the )?|
			(?:
				source:|źródło:|sumber:|källa:|kilde:|kaynak:|data(?: source)?:|chart:|
				images?(?: credit)?:|image source|picture:|getty images|ap photo|foto:|bild:|crédits?(?: photos?| ?:)|
				photo(?:graph)?s?(?: credit)?(?:\sby)?:|photograph(?:er|y)?(?: by)?:
			)\s?
		)`,
		most: 260,
		first:
			'reporting with source źródło sumber källa kilde kaynak data chart photo image picture getty ap foto bild crédit crédits',
		isMeant: isTitled,
	},
	{pattern: /^[^.!?]{2,100} contributed to this (?:report|story|article)\b/u, most: 160, has: 'contributed'},
	// Who was where, and who helped: "Thorn reported from the quay. Harbour Press writer Max Roe contributed to this report."
	{
		pattern:
			/^[^.!?]{2,60} reported from [^.!?]{2,60}\. [^.!?]{2,160} contributed to this (?:report|story|article)\.?$/u,
		most: 300,
		has: 'contributed',
	},
	// What was asked for a story, as a list of names behind a German or a Spanish label: "Quellen: Stadt Soest, eigene Recherche".
	{
		pattern: /^(?:verwendete )?(?:quellen|fuentes|fontes|fonti|źródła|bronnen|källor|kilder):\s[^.!?:]{2,160}$/u,
		most: 180,
		first: 'verwendete quellen fuentes fontes fonti źródła bronnen källor kilder',
		isMeant: ({within: context, text}) =>
			!(context & within.heading) && listed.test(text) && !asked.test(text) && namesAll(text),
	},
	// The issue of a magazine: "※週刊みなと 2026年11月30日号より抜粋".
	{
		pattern: /^[※*（(]?.{2,40}\d{1,2}(?:月\d{1,2}日)?(?:合併)?号(?:より|から)(?:抜粋|転載|掲載|再構成).{0,12}$/u,
		most: 80,
		has: '',
	},
	{
		pattern: /^(?:==\s?)?(?:the )?(?:associated press|reuters|agence france-presse|afp|pa media|dpa|kyodo|jiji)$/u,
		most: 30,
		first: 'the associated reuters agence afp pa dpa kyodo jiji',
	},
	// As agencies end: "--With assistance from Mara Quinn."
	{
		pattern: /^[-–—]{1,3}\s?with (?:assistance|help|reporting|contributions) (?:from|by) /u,
		most: 260,
		first: 'with',
		isMeant: isTitled,
	},
	// Who drew, or lent a picture: no sentence.
	{
		pattern: /^(?:illustrations? by|photo courtesy(?: of)?:?) [^.,!?]{2,60}$/u,
		most: brief,
		first: 'illustration illustrations photo',
		isMeant: isTitled,
	},
	// What an agency has changed since its last version: “(Updates with closing prices in third paragraph)”
	{
		pattern: spread`^\((?:updates|adds|recasts|corrects|refiles) (?!.{0,90}\b(?:that|which|who)\b)[^():]{0,100}
			\b(?:paragraphs?|throughout|background|details?|quotes?|comments?|prices)\b[^():]{0,40}\)$`,
		most: 200,
		first: 'updates adds recasts corrects refiles',
	},
	// Who delivers figures: “Market News and Data brought to you by …”
	{
		pattern: /^market (?:news|data)(?: and (?:news|data))? (?:brought to you|provided|powered) by /u,
		most: 70,
		first: 'market',
		isMeant: isTitled,
	},
	// "With Press Association", "Avec AFP", "Mit dpa und Reuters."
	{
		pattern: spread`^\(?(?:with|mit|avec|con|com|con información de|com informações d[aeo]) ${agency}(?:(?:,|/| and| und| et| y| e) ${agency})*\.?\)?$`,
		most: brief,
		first: 'with mit avec con com',
	},
	{
		pattern: spread`^\(?(?:
			(?:additional |with )?reporting|reporting and writing|
			written|writing|edited|editing|compiled|produced
		) by\b\W{0,3}`,
		most: 260,
		first: 'additional with reporting written editing compiled produced',
		isMeant: isTitled,
	},
	// Who helps a house to pay for its work: "… receives support from foundations. The Post is solely responsible for all content."
	{
		pattern: spread`\b(?:
			(?:support|funding|grants?|financial assistance)\b.{0,300}\bsolely responsible for all (?:of its |the |its |this )?content(?! (?:that|which|in|of)\b)|
			(?:apoyo|financiación|fondos)\b.{0,300}\bresponsable de todo (?:el|su) contenido|
			(?:soutien|financement)\b.{0,300}\bresponsable de tout (?:le|son) contenu
		)\b`,
		most: 600,
		has: 'solely responsable',
	},
	// How a text came into the page: "(Only the headline may have been reworked by our staff; the rest is from a syndicated feed.)"
	{
		pattern: spread`^\(?(?:
			disclaimer|only the headline|except (?:for )?the headline|apart from the headline|
			this (?:story|report|article|copy)|the above (?:story|article)
		)\b.{0,260}
			\b(?:published|generated|created|edited|sourced|taken|is|was|are)(?: \w+)? (?:from|via|by) (?:an?|the|our)
			(?: \w+){0,2} (?:syndicated|agency|wire|news) feed\b`,
		most: 400,
		first: 'disclaimer only except apart this the',
	},
	{
		pattern: /^(?:originally|first) published (?:by|on|at) .{2,60}$/u,
		most: brief,
		first: 'originally first',
		isMeant: hasLink,
	},
	// Of the story itself: “This report by Quay Press was first published Nov. 20, 2026.”
	{
		pattern:
			/^this (?:report|story|article) by .{2,60} was first published (?:on )?\p{L}{3,9}\.? \d{1,2}, 20\d{2}\.?$/u,
		most: 160,
		first: 'this',
	},
	// As portals end: “Das Original zu diesem Beitrag … stammt von Hafenpost.”
	{pattern: /^das original zu diesem (?:beitrag|artikel) .{0,200}\bstammt von /u, most: 300, first: 'das'},
	{
		pattern: ofOriginal,
		most: brief,
		first: 'read view see find lesen lies zum lire voir retrouvez lee leer lea ver vea leggi vedi leia ler veja',
		isMeant: hasLink,
	},
];
