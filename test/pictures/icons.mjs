/** Draws `icons/icon-*.png` from `icons/icon.svg`. Run by hand when the mark changes: `node test/pictures/icons.mjs` */
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {openChromium} from './chromium.mjs';

const icons = fileURLToPath(new URL('../../icons', import.meta.url));
const sizes = [16, 32, 48, 128];

const browser = await openChromium();
const page = await browser.newPage();
const svg = fs.readFileSync(path.join(icons, 'icon.svg'), 'utf8');
for (const size of sizes) {
	await page.setViewport({width: size, height: size});
	const drawn = svg.replace('width="128" height="128">', `width="${size}" height="${size}">`);
	await page.goto(`data:image/svg+xml,${encodeURIComponent(drawn)}`);
	await page.screenshot({path: path.join(icons, `icon-${size}.png`), omitBackground: true});
}
await browser.close();
console.log(`Drew ${sizes.join(', ')} px in icons/`);
