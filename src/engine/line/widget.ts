/** Lines of a gallery or an embed that stand in the text: a picture's number, what stands in for an embed. */
import type {Line} from '../page/sheet';

/** "Slide 2 of 3": which of how many. */
const counter =
	/^(?:slide|image|picture|photo|page|bild|foto|seite|diapositiv[ae]|imagen|immagine|imagem|слайд|фото|写真|图片|사진) ?\d{1,3} ?(?:of|out of|von|de|di|sur|из|\/) ?\d{1,3}$/;

/** What stands where content of others will: a sentence that asks for consent to it, or leads to where it is. */
const placeholder =
	/^(?:(?:wir|hierfür|dafür|hier|um)\b.{0,60}\b(?:zustimmung|einwilligung)\b.{0,80}\b(?:inhalte?|video|beitrag|post)\b|mit ihrer (?:zustimmung|einwilligung)\b.{0,40}\binhalt|ich bin damit einverstanden, dass mir (?:externe|diese) inhalte\b|(?:we|this [a-z]+) (?:need|needs|require|requires|ask|asks) (?:for )?your (?:consent|permission)\b.{0,60}\b(?:content|video|post|embed|loaded)|(?:this article (?:contains|includes) content (?:provided|hosted) by\b)|to (?:view|see|watch|show|load) this (?:content|embed|video|post|tweet)\b.{0,60}\b(?:accept|allow|enable|consent|update your)\b|(?:ce contenu|cette vidéo)\b.{0,60}\b(?:bloquée?|cookies|consentement)\b|(?:nous avons besoin de votre|avec votre) (?:consentement|accord)\b.{0,60}\bcontenu|para (?:ver|visualizar) (?:este|esta) (?:contenido|conteúdo|vídeo)\b.{0,60}\b(?:acept|aceit|consent|permit)|per (?:visualizzare|vedere) (?:questo|il) (?:contenuto|video)\b.{0,60}\b(?:accett|consens)|view (?:this )?(?:post|photo|video|reel) on [\p{L}.]{1,20}$|a post shared by .{2,80}$)/u;

const longest = 320;

/** Whether a line belongs to a gallery or an embed rather than to the text around. */
export const isWidget = ({length, text}: Line): boolean =>
	length <= longest && (counts(text) || (mayBe.test(text) && placeholder.test(text.trim().toLowerCase())));

const counts = (text: string): boolean => /\d$/.test(text) && counter.test(text.trim().toLowerCase());

/** What a line that stands for content has: a word for that or for consent, or how it begins. */
const mayBe =
	/consen|Zustimmung|Einwilligung|einverstanden|permission|cookies|content|embed|accept|allow|bloqu|accord|acept|aceit|accett|^view |^a post shared/i;
