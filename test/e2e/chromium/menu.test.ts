/** The context menu's item, clicked as the browser tells of it: no driver opens a real menu. */
import {expect, it} from 'vitest';
import {routesFor} from '../../browser/stand-in.mjs';
import {sample} from '../../fixtures/load';
import {headingOf} from '../popup';
import {settled, tabOf, useBrowser} from '../session';

const story = sample();
const session = useBrowser(routesFor([story]));

it('reads the story of the page it was opened on', async () => {
	const page = await settled(await session.open(story.url));
	await page.bringToFront();
	const tab = await tabOf(session, page);
	await session.driver.background().evaluate((id: number) => {
		const {onClicked} = chrome.contextMenus as unknown as {onClicked: {dispatch: (info: object, tab: object) => void}};
		onClicked.dispatch({menuItemId: 'read'}, {id});
	}, tab);
	const popup = await session.driver.openPopup();
	expect(await headingOf(popup)).toBe(story.story?.headline);
	await popup.close();
});
