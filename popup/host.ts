/** A host as people say it. */

/** Without the `www.` that no one says. */
export const bareHost = (host: string): string => host.replace(/^www\./, '');
