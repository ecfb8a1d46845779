/** Keys pressed for real, which only Firefox lets a test do. A menu of the browser may take a key that was assigned. */
import {expect, it} from 'vitest';
import {routesFor} from '../../browser/stand-in.mjs';
import {sample} from '../../fixtures/load';
import {headingOf} from '../popup';
import {settled, useBrowser} from '../session';

const story = sample();
const session = useBrowser(routesFor([story]));

it('opens the popup by its shortcut', async () => {
	const page = await settled(await session.open(story.url));
	await session.driver.press('_execute_action', page);
	const popup = await session.driver.openPopup();
	expect(await headingOf(popup)).toBe(story.story?.headline);
	await popup.close();
});
