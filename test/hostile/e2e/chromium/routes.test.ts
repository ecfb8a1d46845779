/** A page whose stories follow one another without a load, counted by Chromium. */
import {expect, it} from 'vitest';
import {travel} from '../../../bench/routes.mjs';
import {storyPage} from '../../page';
import {addressOf, useStage} from '../stage';

const stage = useStage({tour: storyPage()});

it('#33 two hundred changes of route leave no node, no listener and no memory behind', async () => {
	const {before, after} = await travel(stage.driver, addressOf('tour'));
	expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.01);
	expect(after.listeners).toBeLessThanOrEqual(before.listeners);
	expect(after.heap - before.heap).toBeLessThanOrEqual(2);
});
