/** A headless Chromium without any extension, for pictures. */
import fs from 'node:fs';
import puppeteer from 'puppeteer-core';

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Throws when no Chromium is found; `CHROMIUM_PATH` names one elsewhere. */
export async function openChromium() {
	const executablePath = places.find(place => place && fs.existsSync(place));
	if (!executablePath) throw new Error('no Chromium found: install it, or set CHROMIUM_PATH');
	// Chromium's sandbox refuses to run as root.
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	return puppeteer.launch({executablePath, args: [...args, '--hide-scrollbars', '--allow-file-access-from-files']});
}
