/** Who had the news first: "Politico first reported the plan." Stories end with it, and it asks nothing of the reader. */

const scoop =
	/\b(?:(?:first|earlier|previously) (?:reported|revealed|disclosed)|(?:reported|revealed) (?:first|earlier|last)|first to report|broke the (?:news|story))\b/;

/** "This story was first reported by the Harbour Courier" is the page's word on where its story comes from. */
const ofItself = /^th(?:is|e) (?:story|article|report|piece)\b/i;

/** Whether a sentence says who had the news first, or had it before. */
export const tellsOfScoop = (text: string): boolean => scoop.test(text) && text.endsWith('.') && !ofItself.test(text);
