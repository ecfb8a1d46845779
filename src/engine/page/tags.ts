/** What elements mean to the walk. */

const set = (names: string) => new Set(names.split(' '));

/** Elements that begin and end a line. */
const blocks = set(
	'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
		'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
		'summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content is never a reader's text. `noscript` holds another copy: not delivered to this reader. */
const skipped = set(
	'script style noscript template svg math canvas select datalist input textarea head link meta title object map area ' +
		'base param source track rp rt progress meter',
);

/** Elements that hold more than one thing: never hidden whole. */
export const landmarks = set('html body main article header nav');

/** Elements that may carry a shadow root, beside custom ones (attachShadow in the DOM standard). */
const hosts = set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');

/** Elements that tell machines of the page. */
const told = set('script meta link time');

/** Of the skipped ones, those a reader fills in. */
const fields = set('input textarea select');

export const pictures = /* @__PURE__ */ set('img amp-img');

/** Pictures and embeds. */
const media = set('img amp-img iframe video audio embed');

export const formatting: ReadonlyMap<string, 'strong' | 'em' | 'code' | 'raised'> = new Map([
	['b', 'strong'],
	['strong', 'strong'],
	['i', 'em'],
	['em', 'em'],
	['cite', 'em'],
	['code', 'code'],
	['kbd', 'code'],
	['samp', 'code'],
	['sup', 'raised'],
	['sub', 'raised'],
]);

/** The elements that add a context for what stands in them, in the order of the bits of `within`. */
const contexts =
	'nav,header,footer,aside,figure,figcaption,blockquote q,li,td th,button,form,pre,h1 h2 h3 h4 h5 h6,a,dialog,summary,b strong,b strong i em cite';

/** The context bits by element. */
const bitsOf = new Map<string, number>();
contexts.split(',').forEach((tags, bit) => {
	for (const tag of tags.split(' ')) bitsOf.set(tag, (bitsOf.get(tag) ?? 0) | (1 << bit));
});

/** All that the walk asks about a tag. */
export type Traits = {
	block: boolean;
	skipped: boolean;
	field: boolean;
	told: boolean;
	media: boolean;
	/** A custom element. */
	custom: boolean;
	/** May carry a shadow root. */
	host: boolean;
	slot: boolean;
	lineBreak: boolean;
	/** The context bits that it adds. */
	bits: number;
};

/** A page has few tags and many elements: what a tag means is worked out once. A page that makes up tags fills no more. */
const known = new Map<string, Traits>();
const mostKnown = 400;

/** What an element's local name says of it. */
export function traitsOf(tag: string): Traits {
	const found = known.get(tag);
	if (found) return found;
	const custom = tag.includes('-');
	const traits: Traits = {
		block: blocks.has(tag),
		skipped: skipped.has(tag),
		field: fields.has(tag),
		told: told.has(tag),
		media: media.has(tag),
		custom,
		host: custom || hosts.has(tag),
		slot: tag === 'slot',
		lineBreak: tag === 'br',
		bits: bitsOf.get(tag) ?? 0,
	};
	if (known.size < mostKnown) known.set(tag, traits);
	return traits;
}
