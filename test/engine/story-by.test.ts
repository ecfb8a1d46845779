// @vitest-environment node
/** Lines that say whose story it is, and how old it is or how long reading it takes. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {paragraphs, story, url} from './furnished';

describe('the byline', () => {
	it.each(['Historia de Mara Quinn', 'Histoire de Mara Quinn', 'Storia di Mara Quinn'])(
		'is only the name in an author’s line “%s”',
		line => {
			expect(story('', `<h1>Ferries are free</h1><p class="author">${line}</p>`).byline).toBe('Mara Quinn');
			expect(story('', `<h1>Ferries are free</h1><p>${line}</p>`).byline).not.toBe('Mara Quinn');
		},
	);

	it.each([
		'Historia de Mara Quinn Arribas • 6 hora(s) • 4 minutos de lectura',
		'Article de Mara Quinn Arribas • 11 h • 3 min de lecture',
		'História de Mara Quinn Arribas • 2 d • 3 minutos de leitura',
		'Storia di Mara Quinn Arribas • 3 ore • Tempo di lettura: 2 min',
		'Story by Mara Quinn Arribas • 9h • 3 min read',
	])('is the name beside how old the story is, and stays in the page: “%s”', line => {
		const html = `<article><h1>Ferries are free</h1><p>${line}</p>${paragraphs}</article>`;
		const reading = readStory(new JSDOM(html, {url}).window.document, url)!;
		expect(reading.story.byline).toBe('Mara Quinn Arribas');
		expect(reading.removals.filter(({veiled}) => veiled)).toEqual([]);
	});

	it.each(['Photo: Mara Quinn • 3h', 'Images: Getty Images • 5 days'])('is not who took a picture: “%s”', line => {
		expect(story('', `<h1>Ferries are free</h1><p>${line}</p><p>Mara Lindqvist</p>`).byline).toBe('Mara Lindqvist');
		expect(story('', `<h1>Ferries are free</h1><p>${line}</p>`).byline).toBeUndefined();
	});

	it('is only the name in an author’s line of a gallery', () => {
		const line = '<p class="author">Pictures: Mara Quinn</p>';
		expect(story('', `<h1>Ferries are free</h1>${line}`).byline).toBe('Mara Quinn');
	});

	it.each([
		['it', 'Storia di Mara Quinn'],
		['it', 'Storia di Adnkronos • 3 ore • 2 minuti di lettura'],
		['es', 'Historia de EFE • 6 hora(s) • 4 minutos de lectura'],
		['es', 'Mara Quinn • 6 hora(s) • 4 minutos de lectura'],
		['fr', 'Article de Ouest-Rade • 11 h • 3 min de lecture'],
		['pt', 'História de Redação • 2 d • 3 minutos de leitura'],
	])('stays in the page beside a button to follow, in %s: “%s”', (language, line) => {
		const head = `<div><a href="/q">Quay Press</a><button>Seguir</button><h1>Ferries are free</h1><p>${line}</p></div>`;
		const html = `<html lang="${language}"><article>${head}${paragraphs}</article></html>`;
		const {removals} = readStory(new JSDOM(html, {url}).window.document, url)!;
		expect(removals.filter(({veiled}) => veiled)).toEqual([]);
	});

	it.each(['3 meses por 1 € • Suscríbete a Quay Press', 'Lee Quay Press • 4 semanas gratis, luego 9 € al mes'])(
		'is no offer that counts its days: “%s”',
		line => {
			const html = `<html lang="es"><article><h1>Ferries are free</h1><div><p>${line}</p><button>Seguir</button></div>${paragraphs}</article></html>`;
			const {removals} = readStory(new JSDOM(html, {url}).window.document, url)!;
			expect(removals.filter(({veiled}) => veiled)).not.toEqual([]);
		},
	);

	it.each([
		'Historia de España',
		'Historia de Roma • 12 capítulos',
		'Histoire de France • Radio Rade',
		'Article de Presse',
	])('is not what a series tells of: “%s”', line =>
		expect(story('', `<h1>Ferries are free</h1><p>${line}</p>`).byline).toBeUndefined(),
	);
});
