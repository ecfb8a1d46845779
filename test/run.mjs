/**
 * `npm test`: everything `npm run check` does, then the built extension in real Chromium and Firefox.
 * Prints the sum as its last line: `N passed, N failed`, with `, N skipped` when tests did not run.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {findBrowser} from './browser/find.mjs';
import {ensureBrowser, howToInstall} from './browser/install.mjs';

/** @typedef {import('./browser/find.mjs').BrowserName} BrowserName */

const inCi = /^(1|true)$/i.test(process.env.CI ?? '');
const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'standfirst-test-'));
const sum = {passed: 0, failed: 0, skipped: 0};
const windows = process.platform === 'win32';

/** Runs an npm script with its output on the screen. @param {string} script @param {string[]} words */
function npm(script, ...words) {
	console.log(`\n── ${[script, ...words.filter(word => !word.includes(reports))].join(' ')}`);
	const {status} = spawnSync('npm', ['run', '--silent', script, '--', ...words], {stdio: 'inherit', shell: windows});
	return status === 0;
}

/** A step without tests of its own: when it fails, it counts as one failure. @param {string} script */
function step(script) {
	const ok = npm(script);
	if (!ok) sum.failed += 1;
	return ok;
}

/**
 * Counts a vitest run from its JSON report. A run that reported nothing, found no tests, or failed outside of any
 * test counts as one failure.
 * @param {boolean} ok
 * @param {string} report
 */
function count(ok, report) {
	const written = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : {};
	const {numPassedTests: passed = 0, numFailedTests: failed = 0, numTotalTests: total = 0} = written;
	sum.passed += passed;
	sum.skipped += total - passed - failed;
	sum.failed += failed || (ok && total > 0 ? 0 : 1);
}

/** @param {string} script @param {string[]} words */
function tests(script, ...words) {
	const report = path.join(reports, `${[script, ...words].join('-').replace(/[^\w-]/g, '')}.json`);
	count(npm(script, ...words, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`), report);
}

/** Says so in a box that nobody overlooks, and counts the tests. @param {BrowserName} browser */
function skip(browser) {
	const words = ['vitest', 'list', '--json', '--config', 'test/e2e/vitest.config.ts', '--project', browser];
	const list = spawnSync('npx', words, {encoding: 'utf8', shell: windows});
	const names = /** @type {{name: string}[]} */ (JSON.parse(list.stdout.slice(list.stdout.indexOf('['))));
	sum.skipped += names.length;
	const lines = [`${names.length} TESTS DID NOT RUN: no ${browser} here`, howToInstall(browser), ''];
	const text = [...lines, ...names.map(({name}) => `· ${name}`)].flatMap(
		line => line.match(/.{1,92}(\s|$)|^$/g) ?? [line],
	);
	const row = (/** @type {string} */ line) => `║ ${line.trimEnd().padEnd(92)} ║`;
	console.log(['', `╔${'═'.repeat(94)}╗`, ...text.map(row), `╚${'═'.repeat(94)}╝`].join('\n'));
}

/** @param {BrowserName} browser */
function inBrowser(browser) {
	const program = inCi ? ensureBrowser(browser) : findBrowser(browser);
	if (program) return tests('e2e', '--project', browser);
	if (!inCi) return skip(browser);
	console.log(`\n${howToInstall(browser)} With CI=true a missing browser fails.`);
	sum.failed += 1;
}

step('types');
step('lint');
tests('unit');
if (step('build')) {
	inBrowser('chromium');
	inBrowser('firefox');
} else {
	console.log('\nNothing was built, so the tests in browsers could not run.');
}
fs.rmSync(reports, {recursive: true});
if (sum.passed === 0 && sum.failed === 0) sum.failed += 1;
console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
