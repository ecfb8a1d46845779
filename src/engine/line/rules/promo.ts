/** What sells something, or the house itself. */
import {spread} from '../../page/spread';
import {isLink} from './beside';
import {brief, type Rule} from './form';

export const promos: readonly Rule[] = [
	// In the publisher's own shop: "Buy the pie dish from our shop, $24".
	{
		pattern: /^(?:buy|shop for|order|get) .{2,70} (?:from|in|at) our (?:shop|store)\b[^.!?]{0,20}$/u,
		most: brief,
		first: 'buy shop order get',
	},
	// Links to shops: "$58 at Quay", "Check price at Quay", "Buy on Quay", "Zum Angebot".
	{
		pattern: spread`^(?:
			[$€£] ?\d[\d.,]* (?:at|from|on|bei)\s|
			(?:view|buy|shop|see|get|check|find)(?: the| latest| current| best| prices?| deals?| offer| it| now| here)*
				(?: on| at| from| with| @)\s|
			(?:
				(?:buy|shop|order|book) now|
				(?:check|see|view)(?: the| latest| current| best)* (?:price|deal)s?|
				(?:jetzt )?(?:bei|auf) \S+ (?:kaufen|ansehen|bestellen)
			)$|
			zum (?:angebot|shop)\b
		)`,
		most: brief,
		first: '# view buy shop see get check find order book jetzt bei auf zum',
		isMeant: isLink,
	},
	// The small print of bets: “Odds courtesy of BetQuay. Odds are subject to change.”
	{
		pattern: /^odds (?:courtesy of|provided by) [^.,!?]{2,40}(?:$|\.)/u,
		most: 200,
		first: 'odds',
		isMeant: ({text}) => /^Odds \w+ \w+ (?:\p{Lu}\S*\s?){1,4}(?:\.|$)/u.test(text),
	},
	{pattern: /^gambling problem\? (?:please )?call \d/u, most: 200, first: 'gambling'},
	{
		pattern:
			/^(?:catch|stay informed on) all the (?=.{0,160}\bnews\b.{0,160}\b(?:news|updates)\b).{4,200} (?:on|at) [^.!?]{2,40}\./u,
		most: 400,
		first: 'catch stay',
	},
];
