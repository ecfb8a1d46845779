// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {prose} from './sourced';

const headline = 'Ferries are free from Monday';

/** The publisher of a page with such a title, under a headline. */
function publisherOf(title: string, host = 'news.yahoo.co.jp', said = headline): string | undefined {
	const url = `https://${host}/articles/7d1f0c55aa9b04e2c8a3355d7f1120aa00bb41ce`;
	const html = `<html lang="ja"><head><title>${title}</title></head><body><article><h1>${said}</h1><div class="article_body">${prose}</div></article></body></html>`;
	return readStory(new JSDOM(html, {url}).window.document, url)?.story.publisher?.name;
}

describe('the publisher that a title has in brackets', () => {
	it.each(['港新聞', '信濃川日報', '週刊みなと新報', '岬時報'])('is the house behind the headline: %s', name => {
		for (const brackets of [`（${name}）`, `(${name})`]) {
			expect(publisherOf(`${headline}${brackets} - Yahoo!ニュース`)).toBe(name);
			expect(publisherOf(`${headline}${brackets} - エキスパート - Yahoo!ニュース`)).toBeUndefined();
			expect(publisherOf(`${headline}${brackets} - The Paper`)).toBeUndefined();
			expect(publisherOf(`${headline}${brackets}の続報 - Yahoo!ニュース`)).toBeUndefined();
			expect(publisherOf(`${headline}${brackets} - Yahoo!ニュース`, 'www.paper.example')).toBeUndefined();
			expect(
				publisherOf(`${headline}${brackets} - Yahoo!ニュース`, undefined, `${headline}${brackets}`),
			).toBeUndefined();
			expect(publisherOf(`Other words${brackets} - Yahoo!ニュース`)).toBeUndefined();
		}
	});

	it.each([
		'Video',
		'Photos',
		'Opinion',
		'Quay Press',
		'Quay News',
		'Live',
		'Update',
		'at last',
		'1',
		'2026',
		'1/2',
		'2/3ページ',
		'3',
		'動画',
		'動画あり',
		'写真',
		'写真10枚',
		'写真全12枚',
		'画像',
		'図表',
		'全文',
		'前編',
		'後編',
		'上',
		'下',
		'速報',
		'詳報',
		'続報',
		'新聞',
		'日報',
		'週報',
		'天気予報',
		'コラム',
		'社説',
		'オピニオン',
		'インタビュー',
		'白河ちづる',
		'佐々木とし江さん',
		'長岡市',
		'新潟県',
		'12月1日',
		'11月20日',
		'生放送',
		'생방송',
		'종합',
		'영상',
		'港日報の記者',
		'新聞協会',
		'日報を読む',
	])('is nothing else that stands there: %s', name => {
		expect(publisherOf(`${headline}（${name}） - Yahoo!ニュース`)).toBeUndefined();
		expect(publisherOf(`${headline}(${name}) - Yahoo!ニュース`)).toBeUndefined();
	});
});
