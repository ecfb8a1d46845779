/** The engine, bundled on the fly as the build bundles it. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const folder = fileURLToPath(new URL('../../src/engine/', import.meta.url));

/** @param {string} contents @returns {Promise<any>} */
async function bundled(contents) {
	const {outputFiles} = await build({
		stdin: {contents, resolveDir: folder, loader: 'ts'},
		bundle: true,
		format: 'esm',
		write: false,
		logLevel: 'error',
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}

/** @returns {Promise<typeof import('../../src/engine/index')>} */
export const engine = () => bundled("export * from './index'");

/** The engine's steps one by one, with the weights that its judges hold: who changes those changes the judgement. */
export const steps = () =>
	bundled(`
		export * from './index';
		export {finish} from './page/walk';
		export {pageOf} from './page/page';
		export {countWords} from './page/tokens';
		export {lay} from './laid';
		export {findStory, shortest} from './reading';
		export {isArticle} from './article/article';
		export {pageNames, pageRow} from './article/page-row';
		export {featureNames} from './article/features';
		export {contextNames} from './article/context';
		export {oddsOf} from './article/trees';
		export {section} from './story/section';
		export {languageOf} from './page/language';
		export {measuresOf} from './appeals/appeal';
		export {companyOf} from './prompts/company';
		export {barFor, isAlone, least, looksOf, mayPitch} from './prompts/pitch';
		export {leastTelling} from './prompts/stems';
		export {callIn} from './prompts/calls/index';
		export {evenness} from './appeals/evenness';
		export {wordingAmong} from './page/wording';
		export {ferriesWith} from '../../test/fixtures/ferries';
		export {weights} from './article/weights';
		export {default as sites} from './site/sites.data';
	`);
