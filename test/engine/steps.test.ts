// @vitest-environment node
/** Text under numbered headings. */
import {JSDOM} from 'jsdom';
import {expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

it('keeps the steps of a how-to under their numbered headings, though they say what to download', () => {
	const step =
		'Achten Sie darauf, dass sie aus dem offiziellen Store stammt. Registrieren Sie sich mit Ihrer Handynummer.';
	const html = `<html lang="de"><main><h1>Konto wechseln</h1><p>Wer sein Konto wechselt, fürchtet vor allem vergessene Daueraufträge, doch jede Bank muss beim Umzug helfen.</p>
		<h3>1. Laden Sie die App der neuen Bank herunter</h3><p>${step}</p>
		<h3>2. Melden Sie sich beim alten Konto an</h3><p>Das neue Institut liest die letzten dreizehn Monate aus. Danach sehen Sie eine Liste aller Partner.</p>
		<h3>3. Jetzt kündigen?</h3><p>Warten Sie noch einen Monat. Erst wenn Miete und Strom vom neuen Konto abgehen, schließen Sie das alte.</p></main></html>`;
	expect(bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story)).toContain(step);
});

it.each([
	'Support our journalism with a small gift each month, so that we can go on reporting on the bay.',
	'Tell us in the comments which pier you like best, and send your photos to our picture desk.',
])('reads nothing that the house asks for under numbered headings: “%s”', asked => {
	const steps = ['Know your pier', 'Watch the tide', 'Ask the crew'].map(
		(title, at) => `<h2>${at + 1}. ${title}</h2><p>${paragraphs[at + 1]}</p>${at === 1 ? `<p>${asked}</p>` : ''}`,
	);
	const html = `<main><article><h1>Ferries are free</h1><p>${paragraphs[0]}</p>${steps.join('')}</article></main>`;
	expect(bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story)).not.toContain(asked);
});
