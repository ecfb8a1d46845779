/** Gathers text nodes into lines. */
import {isBlank} from './pieces';
import {type Box, Line} from './sheet';
import {within} from './within';

const open = ',;-–—/([{“‘„«#$£€@&+=*•';
const opening = '“‘"\'¿¡';

const links = within.link | within.button;

/** A line under construction and the lines made so far. */
export class LineMaker {
	readonly lines: Line[] = [];
	/** Characters of text so far. */
	characters = 0;
	/** Of those, in lines that have ended. */
	private before = 0;
	private nodes: Text[] = [];
	private parts: string[] = [];
	private contexts: number[] = [];
	private context = 0;
	private throughout = -1;
	private box: Box | undefined;
	/** The inline element whose text the line now ends with, when no white space ended it. */
	private touching: Element | undefined;
	/** The inline element in which the last line break stood. */
	private broken: Element | undefined;

	get isOpen(): boolean {
		return this.nodes.length > 0;
	}

	/** Ends the line, if there is one. */
	flush(): void {
		if (this.nodes.length > 0)
			this.lines.push(
				new Line(
					this.lines.length,
					this.box!,
					this.context,
					this.throughout,
					this.nodes,
					this.parts,
					this.characters - this.before,
					this.inLinks(),
				),
			);
		else return;
		this.before = this.characters;
		this.nodes = [];
		this.parts = [];
		this.contexts = [];
		this.context = 0;
		this.throughout = -1;
		this.touching = undefined;
	}

	/** Of a line that is link in part, which of its nodes are. */
	private inLinks(): readonly boolean[] | undefined {
		if (!(this.context & links) || this.throughout & links) return undefined;
		return this.contexts.map(context => (context & links) !== 0);
	}

	/** Adds a text node. `top`: the outermost inline element around it in its box. */
	text(node: Text, data: string, box: Box, context: number, top: Element | undefined): void {
		const raw = (context & within.pre) !== 0;
		if (!raw && isBlank(data)) {
			this.touching = undefined;
			if (this.nodes.length === 0) return;
		} else {
			// Two inline elements that touch, with no white space between, as in `<span>Axios</span><span>World</span>`.
			if (this.touching && top && this.touching !== top && this.startsAnew(data)) this.flush();
			// An element of several lines that is set apart by its style alone: `<strong>One<br>Two</strong>Text`.
			else if (this.touching && this.touching === this.broken && this.touching !== top && begins(data)) this.flush();
			this.box = box;
			this.context |= context;
			this.throughout &= context;
			this.touching = top && !raw && !isSpace(data.charCodeAt(data.length - 1)) ? top : undefined;
		}
		this.characters += data.length;
		this.nodes.push(node);
		this.parts.push(data);
		this.contexts.push(context);
	}

	/** Whether text right behind another inline element's text is a line of its own: no space, and a fresh start. */
	private startsAnew(next: string): boolean {
		const last = this.parts[this.parts.length - 1]!;
		return next.length > 1 && last.trim().length > 1 && closes(last) && opens(next);
	}

	/** A `<br>`. `top`: the outermost inline element around it in its box. */
	lineBreak(box: Box, top: Element | undefined): void {
		this.broken = top;
		if (this.isOpen) this.flush();
		else if (this.lines.at(-1)?.box !== box) return;
		const last = this.lines.at(-1);
		if (last) last.breaks++;
	}

	/** A picture or an embed; inside running text it stands before the text's line. */
	media(element: Element, box: Box, context: number): void {
		this.lines.push(new Line(this.lines.length, box, context, context, [], [], 0, undefined, element));
	}
}

/** Whether a character is white space of HTML. */
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Whether text ends as a line may: with a letter, a digit or a closing mark, not with an opening one or a dash. */
const closes = (text: string): boolean => !open.includes(text[text.length - 1]!);

/** Whether text begins as a line does: with a capital, perhaps behind an opening mark. */
function opens(text: string): boolean {
	const first = opening.includes(text[0]!) ? text[1] : text[0];
	return first !== undefined && first.toLowerCase() !== first;
}

/** Whether text begins with a word. */
const begins = (text: string): boolean => /^["'“‘«「『[(]?[\p{L}\p{N}]{2}/u.test(text);
