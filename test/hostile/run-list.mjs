/**
 * `node test/hostile/run-list.mjs <file>`: draws a list of payloads that you have, as the tests draw those of
 * `payloads.ts`: read and drawn in jsdom, read in Chromium, and drawn there by the built popup. A list is a JSON array of
 * texts, one payload a line, or a `.dat` of html5lib's trees. `npm run build` first.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const [file] = process.argv.slice(2);
if (!file || !existsSync(file)) throw new Error(`a list of payloads is wanted, and ${file ?? 'nothing'} is none`);

const root = fileURLToPath(new URL('../..', import.meta.url));
const env = {...process.env, STANDFIRST_PAYLOADS: path.resolve(file)};

/** Runs those tests of some files that draw every payload. @param {string[]} words */
function run(...words) {
	const {status} = spawnSync('npx', ['vitest', 'run', ...words, '-t', '#1 '], {
		cwd: root,
		env,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	return status === 0;
}

const isSafe = [
	run('--config', 'test/vitest.config.ts', 'test/hostile/drawn.test.tsx'),
	run(
		'--config',
		'test/e2e/vitest.config.ts',
		'--project',
		'chromium',
		'test/hostile/e2e/drawn.test.ts',
		'test/hostile/e2e/chromium/engine.test.ts',
	),
].every(Boolean);
process.exitCode = isSafe ? 0 : 1;
