/**
 * `npm run new-recipe -- <id> <host> <saved page> [<its address>]`: lays out a recipe, its line in the list and a fixture,
 * and says what was found in the page and what is missing. The page itself stays where it is; its words do not come into
 * the fixture.
 */
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usage = `npm run new-recipe -- <id> <host> <saved page> [<its address>]
  for example: npm run new-recipe -- morning-wire morningwire.example ~/Downloads/story.html`;

/** @returns {Promise<typeof import('./lay-out')>} */
async function layOutModule() {
	const outfile = path.join(root, 'dist/new-recipe.mjs');
	const entryPoints = [fileURLToPath(new URL('lay-out.ts', import.meta.url))];
	await build({entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external'});
	return import(outfile);
}

/** @param {string} address @param {string} host */
const isOn = (address, host) => URL.canParse(address) && `.${new URL(address).hostname}`.endsWith(`.${host}`);

/** @param {string[]} words */
function wishFrom([id = '', host = '', file = '', address, ...rest]) {
	if (!/^[a-z][a-z\d-]*$/.test(id) || !/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host) || file === '' || rest.length > 0)
		throw new Error(usage);
	if (address !== undefined && !isOn(address, host)) throw new Error(`${address} is no address on ${host}\n${usage}`);
	if (fs.existsSync(path.join(root, `src/recipes/${id}.ts`))) throw new Error(`src/recipes/${id}.ts is there already`);
	const list = fs.readFileSync(path.join(root, 'src/recipes/index.ts'), 'utf8');
	return {id, host, address, list, html: fs.readFileSync(file, 'utf8')};
}

/** @param {string} file @param {string} text */
function write(file, text) {
	const place = path.join(root, file);
	fs.mkdirSync(path.dirname(place), {recursive: true});
	fs.writeFileSync(place, text);
	console.log(`wrote       ${file}`);
}

try {
	const wish = wishFrom(process.argv.slice(2));
	const {layOut} = await layOutModule();
	const {files, said} = layOut(wish);
	for (const line of said) console.log(line);
	for (const [file, text] of Object.entries(files)) write(file, text);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
