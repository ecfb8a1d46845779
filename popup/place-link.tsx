/** A link to a place in the popup itself. It moves the keyboard there too, and leaves no trace in the history. */
import type {ComponentChildren} from 'preact';
import {goTo} from './places';

type Props = {to: string; go?: () => void; id?: string; class?: string; children: ComponentChildren};

/** `to`: the id of the place. `go`: what to do instead of going there at once. */
export function PlaceLink({to, go = () => goTo(to), id, class: look, children}: Props) {
	const follow = (event: Event) => {
		event.preventDefault();
		go();
	};
	return (
		<a href={`#${to}`} id={id} class={look} onClick={follow}>
			{children}
		</a>
	);
}
