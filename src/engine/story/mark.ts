/** Emoji, their joiners and keycaps, and bullets: what may stand before a label. */
export const mark =
	/^(?:\s|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F|[•▪●■◆►▶➡→»›+])+/u;
