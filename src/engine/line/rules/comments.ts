/** What heads comments, or asks for word to the newsroom. */
import {spread} from '../../page/spread';
import {hasLink} from './beside';
import type {Rule} from './form';

export const comments: readonly Rule[] = [
	{
		pattern: spread`^(?:
			(?:[\d,]+ |no )?(?:reader |user |responses to |thoughts? on )?comments?(?: \(?\d+\)?)?|
			leave a (?:comment|reply)|post a comment|view comments|show comments|
			(?:voir|lire|afficher) les commentaires|(?:ver|leer) (?:los )?comentarios|(?:ver|ler) (?:os )?comentários|
			(?:alle )?kommentare (?:lesen|anzeigen)|(?:leggi|vedi) i commenti|
			join the (?:conversation|discussion)|
			kommentare?|commentaires?|comentarios|コメント|评论
		)$`,
		most: 260,
		first:
			'# no reader user responses thoughts comments leave join post view show voir lire afficher ver leer ler alle kommentare leggi vedi コメント 评论',
	},
	{
		pattern: spread`^(?:
			our goal is to create a safe and engaging place for users|
			comments are (?:closed|off|disabled)(?=$|[.!;]| (?:on|for|here)\b)|
			your email address will not be published|
			log in to (?:comment|leave)
		)`,
		most: 260,
		first: 'our comments your log',
	},
	// Of whoever knows something, for the newsroom: "Got a tip? Email tips@post.example".
	{
		pattern: spread`^(?:got|have|do you have) (?:an? )?(?:news |story )?(?:tips?|story|stories|scoops?)\b
			[^.!?]{0,80}\?.{0,60}
			\b(?:e-?mail|write|reach|contact|tell|send|submit|share|call|text|message|let|get in touch|hear)\b
			.{0,100}(?:\w@\w|\b(?:us|me|our|reporters?|the author)\b)`,
		most: 260,
		first: 'got have do',
	},
	{
		pattern: spread`^got a (?:news |story )?tip\? (?:securely )?(?:share|send|submit)
			 (?:confidential )?(?:information|documents) (?:with|here|securely)\b[^.,!?]{0,60}[.!]?$`,
		most: 140,
		first: 'got',
	},
	// The same of whoever wonders: "Is there a fare that worries you? Let us know via boats@post.example."
	{
		pattern: spread`^(?:is there|are there|do you|have you|did you) [^?]{5,160}\?
			(?: [^?]{2,120}\?)? (?:please )?
			(?:let us know|tell us|contact us|e-?mail us|write to us|get in touch)\b
			.{0,40}\w@\w`,
		most: 400,
		first: 'is are do have did',
	},
	{
		pattern: spread`^(?:you can )?get in touch with [^.!?]{3,60}
			(?: by e-?mailing| by e-?mail at| via e-?mail at| via| at| on) \S+@\S+$`,
		most: 140,
		first: 'you get',
	},
	{
		pattern: spread`^(?:submit|send)(?: us)? your (?:questions?|tips?|letters?|story|stories|photos?)\b
			.{0,60}\b(?:here|below)\.?$`,
		most: 120,
		first: 'submit send',
		isMeant: hasLink,
	},
];
