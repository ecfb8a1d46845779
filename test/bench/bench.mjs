/**
 * `npm run bench`: figures against the budgets. `npm run bench -- <name>` runs one; without a name, the live page.
 * Every bench is a module here whose `run` measures and prints, and gives false when a budget or its data is missing.
 */
import {existsSync} from 'node:fs';

const [name = 'live'] = process.argv.slice(2);
const bench = new URL(`${name}.mjs`, import.meta.url);

if (!/^[a-z-]+$/.test(name) || name === 'bench' || !existsSync(bench)) {
	console.error(`There is no bench "${name}". Try: npm run bench -- live`);
	process.exit(2);
}
const {run} = await import(bench.href);
if (typeof run !== 'function') {
	console.error(`${name} is a part of other benches and does not run by itself. Try: npm run bench -- live`);
	process.exit(2);
}
process.exitCode = (await run(process.argv.slice(3))) === false ? 1 : 0;
