/** Our own words inside a story: they keep their language and direction whatever the story's is. */
import type {ComponentChildren} from 'preact';
import {messageLanguage, wordsDirection} from './words';

export function Ours({children}: {children: ComponentChildren}) {
	return (
		<span lang={messageLanguage()} dir={wordsDirection()}>
			{children}
		</span>
	);
}
