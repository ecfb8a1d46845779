/**
 * The extension's API as the browser itself has it, for scripts that have no time for the polyfill: that alone costs 2 ms
 * and 10 kB. Firefox and Safari have `browser`; Chromium's `chrome` gives promises for the calls made here too. Asked for
 * anew each time: the first touch costs a page a millisecond, and most have no use for it.
 */
export const api = (): typeof chrome => (globalThis as {browser?: typeof chrome}).browser ?? chrome;
