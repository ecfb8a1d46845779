import type {Language} from './call';

export default {
	reports:
		/(?:^|\s)(?:a (?:déclaré|dit|annoncé|expliqué|indiqué)|selon|affirme|explique|était|étaient|avait|avaient|serait|a été|ont été)(?=[\s,]|$)/,
	calls: [
		{
			reason: 'sign-up',
			begins:
				/^(?:pour (?:lire|continuer|accéder|poursuivre)|inscrivez-vous|créez|créer|continuez|connectez-vous)(?:\s|$)/,
			says: /(?:abonne|inscri|compte|connect|gratuit|lire la suite|lecture|suite)/,
			most: 150,
		},
		{reason: 'sign-up', begins: /^(?:il vous reste|vous avez lu)\b/, says: /(?:article|%)/, most: 120},
		{
			reason: 'sign-in',
			begins: /^(?:déjà (?:abonné|inscrit|membre|un compte|client)|vous avez déjà un compte|vous êtes déjà)/,
			most: 90,
		},
		{
			reason: 'sign-in',
			begins: /^(?:se connecter|connexion|connectez-vous|s'identifier|identifiez-vous|s'inscrire|inscription)$/,
			weak: true,
		},
		{
			reason: 'subscribe',
			begins:
				/^(?:abonnez-vous|s'abonner|réservé aux abonnés|article (?:réservé|abonné)|contenu réservé|cet article est réservé|la suite est réservée|je m'abonne|essayez|offre (?:spéciale|numérique|découverte|d'essai)|sans engagement|à partir de \d|profitez de|accédez à tous|lisez (?:en illimité|sans limite)|accès illimité|\d+ (?:jours|mois|semaines?) (?:gratuit|offert|d'essai|pour)|(?:premier|1er) mois)/,
			most: 140,
		},
		{
			reason: 'newsletter',
			begins:
				/^(?:inscrivez-vous|abonnez-vous|recevez|s'inscrire|je m'inscris|la newsletter|notre newsletter|chaque (?:matin|jour|semaine|soir)|newsletter|retrouvez|ne manquez|découvrez|l'essentiel|tous les)/,
			says: /(?:newsletter|lettre d'information|infolettre|boîte (?:mail|de réception|aux lettres)|par (?:e-?mail|mail|courriel)|dans votre boîte|nos alertes)/,
			most: 200,
		},
		{
			reason: 'app',
			begins:
				/^(?:téléchargez|télécharger|ouvrir|ouvrez|installez|installer|lire dans|lisez|continuer dans|disponible sur|retrouvez)(?:\s|$)/,
			says: /(?:l'appli|application|l'app\b|app store|google play)/,
			most: 120,
		},
		{
			reason: 'support',
			begins: /^(?:soutenez|faites un don|aidez|faire un don|votre (?:soutien|don))(?:\s|$|-)/,
			says: /(?:nous|notre|don|journalisme|rédaction|presse|soutien|indépendan)/,
			most: 200,
		},
		{
			reason: 'related',
			begins:
				/^(?:à lire(?: aussi| également)?|lire aussi|lire également|voir aussi|à voir(?: aussi)?|lire la suite|sur le même sujet|notre dossier|pour aller plus loin|à découvrir)\s?(?::|\||-|–|»|>)\s?\S/,
			most: 200,
		},
		{
			reason: 'related',
			begins:
				/^(?:à lire(?: aussi| également| ensuite)?|lire aussi|lire également|voir aussi|lire la suite|à voir aussi|sur le même (?:sujet|thème)|articles? (?:similaires?|liés?|associés?|recommandés?)|dans la même rubrique|les plus lus|les plus populaires|le plus lu|nos (?:recommandations|suggestions)|vous (?:aimerez|pourriez) (?:aussi|aimer|également aimer)|recommandé pour vous|pour aller plus loin|plus d'(?:articles|infos|actualités)|à la une|à ne pas manquer|en savoir plus)$/,
			most: 70,
			weak: true,
		},
		{reason: 'promo', begins: /^(?:suivez-nous|rejoignez-nous|retrouvez-nous)(?:\s|$)/, most: 120},
	],
} satisfies Language;
