/** Whether a text has one of some words in it. A pattern of so many words costs a page more to make than all its texts. */
export const mentions = (text: string, words: readonly string[]): boolean => words.some(word => text.includes(word));
