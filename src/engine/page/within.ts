/** What a line or box stands in, as bits that children inherit. An enum, because the build puts its numbers in place. */
export enum within {
	nav = 1,
	header = 2,
	footer = 4,
	aside = 8,
	figure = 16,
	caption = 32,
	quote = 64,
	item = 128,
	cell = 256,
	button = 512,
	form = 1024,
	pre = 2048,
	heading = 4096,
	link = 8192,
	dialog = 16_384,
	summary = 32_768,
	/** Bold print, and print that is bold or italic. */
	strong = 65_536,
	stressed = 131_072,
}
