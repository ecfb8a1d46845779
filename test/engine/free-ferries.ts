/** A story of four paragraphs for the tests of what is read between and around them. */

/** The address of a story, and its paragraphs. */
export const url = 'https://press.example/2026/05/ferries-are-free';
export const paragraphs = [
	'The ferries of Harbour City will cost nothing from the first of June, the council decided on Tuesday night.',
	'Eleven members voted for the plan and four against it, after a debate that went on until shortly before midnight.',
	'The operator expects twice as many passengers, and has asked for three more boats before the summer is over.',
	'A spokeswoman said that the first of them could sail in August, if the yard that builds it finds enough welders.',
];
