/**
 * `npm run fuzz -- --minutes N [--seed S]`: the generated tests for about N minutes (10 when not said), half of them in
 * jsdom and half, with the built extension, in Chromium. The seed is printed; the same seed brings the same pages.
 */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {findBrowser} from '../browser/find.mjs';
import {howToInstall} from '../browser/install.mjs';

const {values} = parseArgs({options: {minutes: {type: 'string', default: '10'}, seed: {type: 'string'}}});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!(minutes > 0) || !Number.isInteger(seed)) {
	console.error('Usage: npm run fuzz -- --minutes 10 [--seed 123]');
	process.exit(2);
}

/** Tests of jsdom: each has its share of the time. */
const properties = 3;

/** @param {number} share minutes for each property @param {string[]} words */
function vitest(share, ...words) {
	const env = {...process.env, FUZZ_SEED: String(seed), FUZZ_MINUTES: String(share)};
	const options = /** @type {const} */ ({stdio: 'inherit', shell: process.platform === 'win32'});
	return spawnSync('npx', ['vitest', 'run', ...words], {...options, env}).status === 0;
}

console.log(`npm run fuzz -- --minutes ${minutes} --seed ${seed}`);
const inTree = vitest(minutes / 2 / properties, '--config', 'test/vitest.config.ts', 'test/fuzz');
const hasBrowser = findBrowser('chromium') !== undefined;
if (!hasBrowser) console.error(`${howToInstall('chromium')} Nothing was tried in a browser.`);
const config = ['--config', 'test/e2e/vitest.config.ts', '--project', 'chromium'];
const inBrowser = hasBrowser && vitest(minutes / 2, ...config, 'test/e2e/chromium/fuzz.test.ts');
process.exitCode = inTree && inBrowser ? 0 : 1;
