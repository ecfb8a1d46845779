import {launchChromium} from './chromium.mjs';
import {launchFirefox} from './firefox.mjs';

const launchers = {chromium: launchChromium, firefox: launchFirefox};

/**
 * Starts a browser by name.
 * @param {import('./find.mjs').BrowserName} name
 * @param {import('./driver').LaunchOptions} options
 * @returns {Promise<import('./driver').Driver>}
 */
export const launch = (name, options) => launchers[name](options);
