/** What passes a story on, or keeps it. */
import {spread} from '../../page/spread';
import type {Rule} from './form';

export const shares: readonly Rule[] = [
	{
		pattern: spread`^share(?:
			[:.]|
			\W{0,4}$|
			(?: this| article| story| post)\b.{0,30}$|
			(?: on| via| with| to)\b.{0,30}(?<!\.)$|
			[\s,|–-]{1,3}(?:
				me|these|it|by|your|now|the (?:article|story|post|page|link)|
				page|link|full|tweet|pin|print|save|search|copy|options|selection|information|permalink|
				e-?mail|facebook|twitter|threads|x|linkedin|whatsapp|reddit|
				share|comment|icon|button|video|image|audio
			)(?: \S{1,15}){0,2}(?<!\.)$
		)`,
		most: 60,
		first: 'share',
	},
	{
		pattern: spread`^(?:
			tweet|pin(?: it)?|e-?mail|print|whatsapp|facebook|twitter|linkedin|reddit|
			copy link|link copied.{0,20}|save|bookmark|listen(?: to (?:this )?article)?|
			(?:artikel )?teilen|(?:auf|per|via|über) .{2,20} teilen|link kopieren|
			partager(?: sur .{2,20})?|copier le lien|
			compartir(?: en .{2,20})?|copiar (?:el )?enlace|
			condividi(?: su .{2,20})?|compartilhar(?: no .{2,20})?|
			поделиться|共有|分享|공유
		)$`,
		most: 60,
		first: `
			tweet pin e email print whatsapp facebook twitter linkedin reddit copy link save bookmark listen artikel teilen
			auf per via über partager copier compartir copiar condividi compartilhar поделиться 共有 分享 공유`,
	},
	{pattern: /\bfeel free to share (?:it|this)\b/u, most: 140, has: 'feel'},
];
