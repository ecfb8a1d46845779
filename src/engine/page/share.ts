/** What share a part is of all; of nothing, none. */
export const share = (part: number, all: number): number => (all > 0 ? part / all : 0);
