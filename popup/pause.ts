/** A while in which the page goes on, in ms. */
export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
