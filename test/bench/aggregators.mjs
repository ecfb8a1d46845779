/**
 * `npm run bench -- aggregators`: what the engine makes of stored pages of aggregators, to be read by a person: headline,
 * publisher, original, part, how many words were kept, the first and the last sentence. Nothing here is counted as right
 * or wrong; the pages stay where they are.
 */
import {existsSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {engine} from './bundle.mjs';
import {corporaPath, documentOf} from './corpora.mjs';

const folder = `${corporaPath}aggregators/`;

/** The pages by the address that each states of itself, or, where it states none, by one of its site's form. */
const pages = {
	newspaper4k__yahoo_main_site: 'https://uk.yahoo.com/',
	newspaper4k__yna_co_kr: 'https://en.yna.co.kr/view/AEN20190820002300325',
	'postlight__www.aol.com':
		'http://www.aol.com/article/news/2016/12/01/son-of-slain-police-officer-given-teddy-bears-made-from-dads-un/21618553/',
	'postlight__www.msn.com': 'http://www.msn.com/en-us/health/wellness/why-we-love-sad-movies/ar-BBwsxdV',
	'postlight__www.yahoo.com': 'https://www.yahoo.com/news/m/1c621104-b0eb-3b4d-9b0a-7bb979f80d7d/undefined',
	readability__msn:
		'http://www.msn.com/en-us/news/technology/nintendos-first-iphone-game-will-launch-in-december-for-dollar10/ar-AAkm7Xj',
	readability__qq: 'https://new.qq.com/omn/20180101/20180101A00000.html',
	'readability__yahoo-1': 'http://finance.yahoo.com/news/best-psvr-games-170003443.html',
	'readability__yahoo-2': 'https://www.yahoo.com/news/spaceship-crash-100000000.html',
	'readability__yahoo-3':
		'https://gma.yahoo.com/veteran-wraps-baby-american-flag-photo-sparks-controversy-175203890--abc-news-topstories.html',
	'readability__yahoo-4': 'http://headlines.yahoo.co.jp/hl?a=20170309-35097838-cnetj-sci',
};

/** Sentences by the marks that end them: enough to show how a text begins and ends. @param {string} text */
const sentencesOf = text => text.match(/[^.!?。！？]+(?:[.!?。！？]+["”’」』)]*|$)/g)?.map(one => one.trim()) ?? [];

/** @param {string} label @param {string | undefined} value */
const tell = (label, value) => value && console.log(`  ${label.padEnd(10)} ${value.slice(0, 160)}`);

/** Reads and prints every page; false when they are not there. */
export async function run() {
	if (!existsSync(folder)) {
		console.log(`${folder} is not there: nothing was read.`);
		return false;
	}
	const {readStory, bodyText} = await engine();
	for (const [name, url] of Object.entries(pages)) {
		const html = gunzipSync(readFileSync(`${folder}${name}.html.gz`)).toString('utf8');
		const story = readStory(documentOf(html, url), url)?.story;
		console.log(`\n${name}`);
		if (!story) {
			console.log('  no story');
			continue;
		}
		const sentences = sentencesOf(bodyText(story).replace(/\s+/g, ' '));
		tell('headline', story.headline);
		tell('publisher', `${story.publisher?.name ?? '–'} ${story.aggregator ? `via ${story.aggregator.name}` : ''}`);
		tell('byline', story.byline);
		tell('original', story.original);
		tell('part', story.part);
		tell('words', `${story.words}, ${story.sections.length} sections`);
		tell('first', sentences[0]);
		tell('last', sentences.at(-1));
	}
	return true;
}
