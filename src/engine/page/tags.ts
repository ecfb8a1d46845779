/** What elements mean to the walk. */

const set = (names: string) => new Set(names.split(' '));

/** Elements that begin and end a line. */
export const blocks = set(
	'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
		'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
		'summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content is never a reader's text. `noscript` holds another copy: not delivered to this reader. */
export const skipped = set(
	'script style noscript template svg math canvas select datalist input textarea head link meta title object map area ' +
		'base param source track rp rt progress meter',
);

/** Elements that hold more than one thing: never hidden whole. */
export const landmarks = set('html body main article header nav');

/** Elements that may carry a shadow root, beside custom ones (attachShadow in the DOM standard). */
export const hosts = set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');

/** Elements that tell machines of the page. */
export const told = set('script meta link time');

/** Of the skipped ones, those a reader fills in. */
export const fields = set('input textarea select');

export const pictures = /* @__PURE__ */ set('img amp-img');

/** Pictures and embeds. */
export const media = set('img amp-img iframe video audio embed');

export const formatting: ReadonlyMap<string, 'strong' | 'em' | 'code'> = new Map([
	['b', 'strong'],
	['strong', 'strong'],
	['i', 'em'],
	['em', 'em'],
	['cite', 'em'],
	['code', 'code'],
	['kbd', 'code'],
	['samp', 'code'],
]);

/** The elements that add a context for what stands in them, in the order of the bits of `within`. */
const contexts =
	'nav,header,footer,aside,figure,figcaption,blockquote q,li,td th,button,form,pre,h1 h2 h3 h4 h5 h6,a,dialog,summary';

/** The context bits by element. */
export const bitsOf: ReadonlyMap<string, number> = new Map(
	contexts.split(',').flatMap((tags, bit) => tags.split(' ').map(tag => [tag, 1 << bit])),
);
