/** The words for our closed lists: what a section does, why a story is a part, why something is not story. */
import type {PartReason, Reason, Role} from '../src/story';
import type {Key} from './words';

export const roleWords: Record<Role, Key> = {
	lead: 'roleLead',
	why: 'roleWhy',
	newest: 'roleNewest',
	background: 'roleBackground',
	next: 'roleNext',
	counter: 'roleCounter',
	quotes: 'roleQuotes',
	numbers: 'roleNumbers',
};

export const partWords: Record<PartReason, Key> = {
	'declared-not-free': 'partDeclaredNotFree',
	excerpt: 'partExcerpt',
	'cut-off': 'partCutOff',
	'too-large': 'partTooLarge',
};

export const reasonWords: Record<Reason, Key> = {
	'sign-up': 'reasonSignUp',
	'sign-in': 'reasonSignIn',
	subscribe: 'reasonSubscribe',
	newsletter: 'reasonNewsletter',
	app: 'reasonApp',
	support: 'reasonSupport',
	promo: 'reasonPromo',
	related: 'reasonRelated',
	overlay: 'reasonOverlay',
	ad: 'reasonAd',
	navigation: 'reasonNavigation',
	share: 'reasonShare',
	comments: 'reasonComments',
	bio: 'reasonBio',
	credit: 'reasonCredit',
	rights: 'reasonRights',
	stamp: 'reasonStamp',
	furniture: 'reasonFurniture',
	repeat: 'reasonRepeat',
};
