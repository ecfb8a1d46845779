import type {VeiledReason} from '../story';

/** What a site looks like. The engine decides what to do about it. */
export type Recipe = {
	/** Short, stable, lower case: `inkl`. */
	id: string;
	/** As readers know it. */
	name: string;
	/** Languages that its prompts are in, of those we have calls of (BCP 47). */
	languages: string[];
	/** Each covers itself and its sub-domains. */
	hosts: string[];
	/**
	 * Paths of its story pages; anything else on these hosts is left alone. `*` stands for one character or more: the
	 * browser too matches by them, so that the cleaner comes to story pages only.
	 */
	stories: string[];
	/** Whether installing asks for its hosts. The fewest do; for the others the reader is asked, on the site itself. */
	granted?: true;
	/** Lines of its own that stand around every story, whole; numbers match any number. */
	frame?: Partial<Record<VeiledReason, string[]>>;
	/** A hint for where the body is; never a precondition. */
	article?: string;
	/** Selectors of prompts and promos; hints that the text has to bear out. */
	hide?: Partial<Record<VeiledReason, string[]>>;
};

/** Gives the recipe back; there so that a recipe file is checked where it is written. */
export const defineRecipe = (recipe: Recipe): Recipe => recipe;

/** Whether `host` is `suffix` or a sub-domain of it: compared at a dot, so `netflix.com` is not `x.com`. */
export const isHostOf = (host: string, suffix: string): boolean => host === suffix || host.endsWith(`.${suffix}`);

/** What the reader's choice for a host is kept under: the recipe's own host that covers it, or the host itself. */
export const settingsName = (host: string, recipe: Pick<Recipe, 'hosts'> | undefined): string =>
	recipe?.hosts.find(suffix => isHostOf(host, suffix)) ?? host;
