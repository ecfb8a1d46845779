/** What a page says of itself: its topics, its reading time, what it needs to be shown. */
import {endsInPoint} from '../../page/letters';
import type {Line} from '../../page/sheet';
import {spread} from '../../page/spread';
import {within} from '../../page/within';
import {quotes} from '../utterance';
import {brief, longest, type Rule} from './form';

/** A page speaks of its own cookies to its reader; sentences that do not, tell of those of others. */
const ownCookies =
	/\b(?:you|your|we|our|th(?:is|ese) (?:\w+ )?(?:web)?(?:sites?|pages?|apps?|services?|polic(?:y|ies)))\b|\.\w{2,3} uses? cookies/i;

const isOfThisPage = ({text}: Line): boolean => !endsInPoint(text) || (ownCookies.test(text) && !quotes(text));

const ofText = within.heading | within.item | within.quote;

export const furniture: readonly Rule[] = [
	{pattern: /^(?:reject|allow|decline)(?: all)?(?: [\w-]{3,15})? cookies$/u, most: 40, first: 'reject allow decline'},
	{
		pattern: /^(?:this slideshow|this (?:site|page|feature|video)|please enable) (?:requires )?javascript\b/u,
		most: 120,
		first: 'this please',
	},
	// What a form in the text says to those who fill it in.
	{
		pattern: spread`^(?:
			invalid e-?mail(?: address)?|please verify your e-?mail address|(?:name|e-?mail)(?: address)? \(required\)|
			you (?:will now start receiving e-?mail updates|are already subscribed)|was this (?:article )?helpful\?|
			contact me with news and offers from other .{2,40} brands|
			receive e-?mails? from us on behalf of our trusted partners(?: or sponsors)?
		)$`,
		most: brief,
		first: 'invalid please name e email you was contact receive',
		isMeant: ({within: context, throughout}) => !(context & ofText) && !(throughout & within.stressed),
	},
	{
		pattern: /^this content is provided by [^.,]{2,40}[.,] (?:which|it) may be using cookies\b/u,
		most: 200,
		first: 'this',
	},
	{pattern: /^loading ?(?:\.{3}|…)?$/u, most: 12, first: 'loading'},
	{
		pattern:
			/^(?:some |this )?(?:content|video|audio|player|image) (?:could not|couldn['’]t|cannot|can['’]t|failed to) (?:be )?load(?:ed)?(?:$|[.,!:]| at this time\b.{0,40}$)/u,
		most: 140,
		first: 'some this content video audio player image',
	},
	{pattern: /^(?:your browser does not support|ihr browser unterstützt)\b.{0,60}$/u, most: 90, first: 'your ihr'},
	{
		pattern: spread`^(?:
			empfohlene[rn]? (?:externer|redaktioneller) inhalt$|
			externe inhalte$|
			inhalt anzeigen$|
			an dieser stelle finden sie (?:\S+ )?extern
		)`,
		most: longest,
		first: 'empfohlene externe inhalt an',
	},
	{pattern: /\bzustimmung\b.{0,80}\binhalt\b.{0,60}\banzeigen/u, most: longest, has: 'zustimmung'},
	{
		pattern: spread`
			\b(?:
				(?:we|us|you|site|website|page|partners|app|services?|\.\w{2,3}|may) uses?|
				(?:use|placement|storing) of|necessary|essential|accept(?: all)?
			) cookies\b|
			\bcookies (?:are|that) \w+ (?:stored|necessary|used|essential|categori[sz]ed)|
			cookie policy`,
		most: longest,
		has: 'cookies cookie',
		isMeant: isOfThisPage,
	},
	{
		pattern: spread`^(?:
			tags?|topics?|filed under|posted in|categories|category|keywords|read time|more about|
			(?:table of )?contents|in this article|
			(?:media|press|investor) (?:contacts?|relations|inquiries|enquiries)
		)(?:$|\s?[:#|].{0,200}$)`,
		most: 220,
		first: 'tags topics filed posted category keywords read more table contents in media press investor',
	},
	{
		pattern: spread`^(?:
			(?:tags|filed under|more about|read time) [^.!?“”"]{1,100}|
			(?:tags?|topics?|category) (?:a-z|covered|include|cloud|navigation|outline|overview|back|slider|\+)\b.{0,10}|
			table of contents.{0,30}|contents hide
		)$`,
		most: 220,
		first: 'tags topics filed category read more table contents',
	},
	{
		pattern: /^(?:\d+ ?-?min(?:ute)?s?(?: to)? read\b.{0,20}|\d+ minutes?(?: ago)?)$/u,
		most: 220,
		first: '#',
	},
];
