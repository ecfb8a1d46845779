/** Entry of the popup: the desk's states drawn into its page. */
import './popup.css';
import {render} from 'preact';
import {App} from './app';
import {openDesk} from './desk';
import {patiently} from './patience';
import {dress, surfaceOf, titleOf} from './surface';
import {messageLanguage, wordsDirection} from './words';

const root = document.documentElement;
const host = document.getElementById('popup');
if (!host) throw new Error('popup.html lost its element with the id "popup"');

root.lang = messageLanguage();
root.dir = wordsDirection();
root.dataset.surface = surfaceOf(location.search, navigator.userAgent);

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
const show = patiently((state, actions) => render(<App state={state} actions={actions} />, host), closing.signal);
openDesk(
	location.search,
	(state, actions) => {
		dress(root, state.settings);
		document.title = titleOf(state.view);
		show(state, actions);
	},
	closing.signal,
);
