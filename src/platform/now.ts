/** The time of the page, in ms. */
export const now = (): number => performance.now();
