/** What stands over advertisements. */
import {spread} from '../../page/spread';
import type {Rule} from './form';

export const ads: readonly Rule[] = [
	// That the text goes on behind one, in languages that have no calls.
	{
		pattern: spread`^(?:
			scroll to continue with content|
			(?:dalsza część|ciąg dalszy) (?:artykułu|tekstu|wywiadu|materiału) (?:pod|znajduje się pod) .{3,40}[^.]
		)$`,
		most: 100,
		first: 'scroll dalsza ciąg',
	},
	{
		pattern: spread`^(?:
			ad|advert(?:isement)?s?|advertising|adchoices|sponsored(?: content| links)?|
			anzeige|werbung|publicité|publicidad|pubblicità|реклама|広告|广告|廣告|광고
		)$`,
		most: 40,
		first: 'advertisement adchoices ad sponsored anzeige werbung publicité 広告 广告 廣告 광고 реклама',
	},
];
