/** Names of Firefox's own scope that `firefox-scope.mjs` uses. They are internals without published types. */
/* biome-ignore-all lint/suspicious/noExplicitAny: see above */
declare const Services: any;
declare const WebExtensionPolicy: any;
declare const ChromeUtils: any;
declare const Cc: any;
declare const Ci: any;
declare const Cu: any;
/** In frame scripts: the window, and the way back. */
declare const content: any;
declare const sendAsyncMessage: (name: string, data: unknown) => void;
