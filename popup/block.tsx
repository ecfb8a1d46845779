/** One block of a story, of whatever kind. */
import type {ComponentChildren} from 'preact';
import type {Block, Code, Embed, List, Picture, Run} from '../src/story';
import {WebLink} from './link';
import {behindNumber, ownNumbers, unnumbered} from './number';
import {Ours} from './ours';
import {level} from './quote';
import type {Rank} from './ranks';
import {Runs} from './runs';
import {TableBlock} from './table';
import {say} from './words';

/** A heading of a rank that we worked out ourselves, never one that the page names. */
function Ranked({rank, children}: {rank: Rank; children: ComponentChildren}) {
	switch (rank) {
		case 2:
			return <h2>{children}</h2>;
		case 3:
			return <h3>{children}</h3>;
		case 4:
			return <h4>{children}</h4>;
		case 5:
			return <h5>{children}</h5>;
		case 6:
			return <h6>{children}</h6>;
	}
}

/** An item that says its own number has no bullet before it: the number stands there. */
function Item({runs, number, sought}: {runs: Run[]; number?: string; sought?: string}) {
	return number === undefined ? (
		<li>
			<Runs runs={runs} sought={sought} />
		</li>
	) : (
		<li class="numbered">
			<span>{number}</span>
			<Runs runs={behindNumber(runs)} sought={sought && unnumbered(sought)} />
		</li>
	);
}

/** Of a list within a list, the items that are not of the outer kind stand further in. */
function ListBlock({list: {ordered, items}, sought}: {list: List; sought?: string}) {
	const numbers = ownNumbers(items);
	const lines = items.map((runs, i) => <Item key={i} runs={runs} number={numbers[i]} sought={sought} />);
	return ordered ? <ol>{lines}</ol> : <ul class={numbers[0] && 'steps'}>{lines}</ul>;
}

/** The words that came with a picture. The popup loads no picture; one without words is left out. */
function PictureLine({picture: {alt, caption, credit}}: {picture: Picture}) {
	const said = caption || alt;
	if (!said && !credit) return null;
	return (
		<p class="picture">
			<b>
				<Ours>{say('picture')}</Ours>
			</b>
			{said && <span>{said}</span>}
			{credit && <small>{credit}</small>}
		</p>
	);
}

function EmbedLine({embed: {name, link}}: {embed: Embed}) {
	return (
		<p class="picture">
			<b>
				<Ours>{say('embedded')}</Ours>
			</b>
			<WebLink href={link}>{name}</WebLink>
		</p>
	);
}

function CodeBlock({code}: {code: Code}) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
		<section class="wide code" dir="ltr" tabIndex={0} aria-label={say('code')}>
			<pre>
				<code>{code.text}</code>
			</pre>
		</section>
	);
}

type Props = {block: Block; rank: Rank; saysWho?: boolean; sought?: string};

/** `rank`: the block's rank should it be a heading. `saysWho`: a quotation's last line is. `sought`: a sentence to mark. */
export function BlockView({block, rank, saysWho, sought}: Props) {
	switch (block.kind) {
		case 'paragraph':
			return (
				<p>
					<Runs runs={block.runs} sought={sought} />
				</p>
			);
		case 'quote':
			return (
				<blockquote class={saysWho ? 'who' : undefined}>
					<Runs runs={saysWho ? level(block.runs) : block.runs} sought={sought} />
				</blockquote>
			);
		case 'heading':
			return (
				<Ranked rank={rank}>
					<Runs runs={block.runs} />
				</Ranked>
			);
		case 'list':
			return <ListBlock list={block} sought={sought} />;
		case 'image':
			return <PictureLine picture={block} />;
		case 'table':
			return <TableBlock table={block} />;
		case 'code':
			return <CodeBlock code={block} />;
		case 'embed':
			return <EmbedLine embed={block} />;
	}
}
