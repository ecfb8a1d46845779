/** Who else had a part in a story, where it came from and who paid for it. */
import {spread} from '../../page/spread';
import {ofOriginal} from '../original';
import {hasLink, isTitled} from './beside';
import {brief, type Rule} from './form';

/** Agencies by the names that newsrooms credit them by. */
const agency = spread`(?:the )?(?:
	press association|pa(?: media)?|associated press|ap|reuters|agence france-presse|afp|agenc(?:y|ies)|
	dpa|apa|ansa|efe|europa press|lusa|bloomberg|aap|cnn wires?
)`.source;

export const credits: readonly Rule[] = [
	{
		pattern: spread`^(?:
			(?:(?:verwendete )?quellen|sources):?$|
			a version of this (?:article|story) (?:appears|appeared|was published)\b|
			(?:责任编辑|责编|编辑|記者|取材)\s?[:：]
		)`,
		most: 260,
		first: 'verwendete quellen sources a 责任编辑 责编 编辑 記者 取材',
	},
	{
		pattern: spread`^\(?(?:
			reporting\b.{0,80}editing\b|
			with (?:reporting|files|contributions|inputs?) from (?:the )?|
			(?:
				source:|źródło:|sumber:|källa:|kilde:|kaynak:|data:|chart:|
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
	// "With Press Association", "Avec AFP", "Mit dpa und Reuters."
	{
		pattern: spread`^\(?(?:with|mit|avec|con|com) ${agency}(?:(?:,|/| and| und| et| y| e) ${agency})*\.?\)?$`,
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
			(?:support|funding|grants?)\b.{0,300}\bsolely responsible for all (?:of its |the |its |this )?content|
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
