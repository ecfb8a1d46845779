/** What the store for Firefox would say of the extension. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {extension} from '../session';

type Remark = {code: string; file?: string; line?: number};

/** The package or file of ours that a line of a bundle comes from: the build names each where it begins. */
function originOf({file = '', line = 0}: Remark): string {
	const above = readFileSync(path.join(extension, file), 'utf8').split('\n').slice(0, line);
	const name = above.findLast(each => /^\s*\/\/ (?:\S*node_modules|src|popup)\//.test(each));
	return name?.trim().slice(3) ?? file;
}

it('has no error, and no warning but of a package', () => {
	const {stdout} = spawnSync('npx', ['web-ext', 'lint', '--source-dir', extension, '--output', 'json'], {
		encoding: 'utf8',
	});
	const {errors, warnings} = JSON.parse(stdout) as {errors: Remark[]; warnings: Remark[]};
	expect(errors).toEqual([]);
	expect(warnings.map(originOf).filter(origin => !origin.includes('node_modules/'))).toEqual([]);
});
