/** What a recipe may say of its site. */
import type {VeiledReason} from '../story';

/** What a site looks like. The engine decides what to do about it. */
export type Recipe = {
	/** Short, stable, lower case: `inkl`. */
	id: string;
	/** As readers know it. */
	name: string;
	/** How its pages call it beside that, when they do not begin with its name. */
	names?: string[];
	/** Languages that its prompts are in, of those we have calls of (BCP 47). */
	languages: string[];
	/** Each covers itself and its sub-domains. */
	hosts: string[];
	/**
	 * Paths of its story pages; anything else on these hosts is left alone. `*` stands for one character or more: the
	 * browser too matches by them, so that the cleaner comes to story pages only.
	 */
	stories: string[];
	/** Paths among those that are no story after all, told by the page's script and not by the browser. */
	except?: string[];
	/** Whether installing asks for its hosts. The fewest do; for the others the reader is asked, on the site itself. */
	granted?: true;
	/** Lines of its own that stand around every story, whole; numbers match any number. */
	frame?: Partial<Record<VeiledReason, string[]>>;
	/**
	 * Whether the frame is all that stands around a story, as a rule: then a page that shows it elsewhere is a mirror, the
	 * lines above the headline are in its order, and sentences that it does not claim are story.
	 */
	framed?: true;
	/** Short lines of its own among a story's that are none of it, whole; `*` as in `stories`. They stay in the page. */
	lines?: string[];
	/** A hint for where the body is; never a precondition. */
	article?: string;
	/** Selectors of prompts and promos; hints that the text has to bear out. */
	hide?: Partial<Record<VeiledReason, string[]>>;
	/** Where the publisher is named: by text, or by a picture's title or alt. */
	publisher?: string;
	/** Where the authors are named, on pages that give no other sign of it. */
	byline?: string;
	/** The line under the headline that sums the story up. */
	standfirst?: string;
	/** Links to the story's own page at its publisher. Those that lead to the site itself do not count. */
	original?: string;
	/** What leads to the rest of a story: to its original or to its next page; or holds the rest, and is hidden. */
	rest?: string;
	/** How the line begins at which a story ends. */
	end?: string;
};

/** Gives the recipe back; there so that a recipe file is checked where it is written. */
export const defineRecipe = (recipe: Recipe): Recipe => recipe;

/** Whether `host` is `suffix` or a sub-domain of it: compared at a dot, so `netflix.com` is not `x.com`. */
export const isHostOf = (host: string, suffix: string): boolean => host === suffix || host.endsWith(`.${suffix}`);

/** What the reader's choice for a host is kept under: the recipe's own host that covers it, or the host itself. */
export const settingsName = (host: string, recipe: Pick<Recipe, 'hosts'> | undefined): string =>
	recipe?.hosts.find(suffix => isHostOf(host, suffix)) ?? host;
