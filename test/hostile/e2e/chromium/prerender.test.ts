/** Pages that are rendered before their reader sees them. */
import {expect, it} from 'vitest';
import {until} from '../../../browser/until.mjs';
import {headline, storyPage} from '../../page';
import {useStage} from '../stage';

const rules =
	'<script type="speculationrules">{"prerender":[{"source":"list","urls":["/news/ahead"],"eagerness":"immediate"}]}</script>';
const plain = `<!doctype html><title>${headline}</title>${rules}<a id="go" href="/news/ahead">Ahead</a>`;

const stage = useStage({now: plain, ahead: storyPage()});

it('#45 a page that is rendered beforehand tells nothing until its reader is there', async () => {
	const page = await stage.play('now');
	const badge = () =>
		stage.driver.background().evaluate(async () => {
			const [tab] = await chrome.tabs.query({url: 'https://now.inkl.com/*'});
			return chrome.action.getBadgeText({tabId: tab?.id ?? -1});
		});
	await until('the page to be asked for', () => stage.site.requests.includes('https://now.inkl.com/news/ahead'));
	expect(await badge()).toBe('');
	await page.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>('#go')?.click()));
	// The page ahead takes the frame's place, and the driver may lose it: the extension is asked instead.
	const marks = () =>
		stage.driver.background().evaluate(async () => {
			const [tab] = await chrome.tabs.query({url: 'https://now.inkl.com/news/ahead'});
			const func = () => document.querySelectorAll('[data-standfirst="veiled"]').length;
			const [answer] = await chrome.scripting.executeScript({target: {tabId: tab?.id ?? -1}, func});
			return answer?.result ?? 0;
		});
	await until('the page ahead to be cleaned', async () => (await marks()) > 0);
	await until('the badge', async () => (await badge()) !== '');
});
