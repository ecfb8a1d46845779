import type {Language} from './call';

export default {
	reports:
		/(?:^|\s)(?:sagte|sagt|erklärte|teilte|laut|schrieb|berichtete|fragte|kündigte|war|waren|hatte|hatten|wurde|wurden|würde|sei|seien)(?=[\s,]|$)/,
	calls: [
		{
			reason: 'sign-up',
			begins:
				/^(?:jetzt|kostenlos|bitte|hier|gratis|einfach)?,? ?(?:kostenlos |gratis )?(?:registrieren|anmelden|einloggen|konto (?:anlegen|erstellen)|weiterlesen)(?:\s|$)/,
			most: 110,
		},
		{
			reason: 'sign-up',
			begins: /^(?:registrieren|melden) sie sich (?:jetzt |bitte |hier |kostenlos |gratis )*(?:an|kostenlos|und|,|um)?/,
			says: /(?:registrieren|\san\b|lesen|kostenlos|zugang)/,
			most: 130,
		},
		{
			reason: 'sign-up',
			begins: /^(?:um|damit sie|wollen sie|möchten sie|weiter)(?:\s|$)/,
			says: /(?:artikel|weiterlesen|lesen)\b.{0,60}(?:registrier|anmeld|melden sie|abo|konto|kostenlos)|^weiterlesen mit/,
			most: 150,
		},
		{reason: 'sign-up', begins: /^(?:anmelden|einloggen|registrieren) und (?:weiter|kostenlos)/},
		{
			reason: 'sign-up',
			begins:
				/^(?:ihre |deine )?e-?mail-?(?:adresse)?(?: eingeben)?$|^(?:e-?mail-?adresse eingeben|nein,? danke|später|schließen)$/,
			weak: true,
		},
		{
			reason: 'sign-in',
			begins:
				/^(?:bereits|schon|sie sind bereits|sie haben bereits|sind sie bereits|haben sie bereits|du hast (?:bereits|schon)|noch kein)(?:\s)/,
			says: /(?:mitglied|abonnent|kunde|konto|registriert|abo|login|anmelden|einloggen)/,
			most: 100,
		},
		{
			reason: 'sign-in',
			begins:
				/^(?:zum login|zur anmeldung|hier (?:anmelden|einloggen)|jetzt (?:anmelden|einloggen)|anmelden|einloggen|login)$/,
			weak: true,
		},
		{
			reason: 'subscribe',
			begins:
				/^(?:nur für abonnent|dieser (?:artikel|text|beitrag|inhalt) ist (?:nur )?(?:für|exklusiv|kostenpflichtig)|exklusiv für|abonnieren sie|jetzt abonnieren|jetzt (?:testen|sparen|abo|bestellen|digital|kostenlos testen|mitglied)|kostenlos testen|digital-?abo|print-?abo|abo (?:abschließen|bestellen|testen)|werden sie (?:mitglied|abonnent|unterstützer)|jederzeit kündbar|monatlich kündbar|unbegrenzt(?:er)? (?:lesen|zugang)|testen sie|lesen sie (?:unbegrenzt|alle|weiter|mit)|mit (?:dem )?digital-?abo|\d+ (?:tage|wochen|monate) (?:gratis|kostenlos|für|lang|testen)|erster monat|ein monat)/,
			most: 140,
		},
		{
			reason: 'newsletter',
			begins:
				/^(?:jetzt|unser|unseren|abonnieren|melden|hier|der|den|mit|bleiben|kostenlos|täglich|jeden|erhalten|bestellen|das wichtigste|die wichtigsten|alle|verpassen|newsletter|holen|so|möchten|wollen)/,
			says: /newsletter.{0,80}(?:abonnier|anmeld|bestell|bestätig|registrier|erhalten|kostenlos|abonniert|eintrag|$)|(?:abonnier|anmeld|melden|bestell|erhalten|holen|hol).{0,60}newsletter|(?:ihr|dein|das) postfach|per e-?mail|abonnieren sie unsere e-?mails/,
			most: 200,
		},
		{
			reason: 'newsletter',
			begins: /^(?:newsletter|newsletter (?:abonnieren|bestellen|anmeldung)|zum newsletter)$/,
			weak: true,
		},
		{
			reason: 'app',
			begins:
				/^(?:jetzt|laden|lade|hol|holen|app|die|unsere|zur|in der|öffnen|mit der|lesen|nutzen|kostenlose|bequemer)/,
			says: /(?:^|[\s-])app(?: |$).{0,50}(?:laden|herunter|öffnen|installieren|lesen|holen|weiterlesen|kostenlos|nutzen|entdecken|testen|$)|(?:laden|lade|holen|hol|öffnen|installieren).{0,50}[\s-]app\b|app ?store|google play/,
			most: 120,
		},
		{
			reason: 'support',
			begins:
				/^(?:unterstützen sie|unterstütze|spenden sie|jetzt (?:spenden|unterstützen)|helfen sie|ihre (?:spende|unterstützung)|mit ihrer (?:spende|unterstützung))/,
			says: /(?:uns|journalismus|spende|unterstütz|redaktion|unabhängig)/,
			most: 200,
		},
		{
			reason: 'related',
			begins:
				/^(?:lesen sie auch|lesen sie (?:hier|dazu|mehr|weiter)|lies auch|auch interessant|mehr zum thema|mehr dazu|mehr lesen|siehe auch|passend dazu|mehr aus .{2,30}|lesetipp|weiterlesen|das könnte sie auch interessieren|zum thema|hier lesen)\s?(?::|\||-|–|»|>)\s?\S/,
			most: 200,
		},
		{
			reason: 'related',
			begins:
				/^(?:lesen sie (?:auch|mehr|dazu|weiter)|lies auch|mehr zum thema|mehr dazu|das könnte (?:sie|dich|ihnen) (?:auch )?(?:interessieren|gefallen)|auch interessant|ähnliche (?:artikel|beiträge|themen)|weitere (?:artikel|nachrichten|themen|meldungen)|verwandte (?:artikel|themen)|meistgelesen(?:e artikel)?|am meisten gelesen|meistgelesene|beliebte artikel|empfehlungen(?: der redaktion)?|empfohlen(?:e artikel)?|unsere empfehlungen|top-?themen|aktuelle nachrichten|neueste artikel|mehr aus .{2,40}|aus dem ressort|weitere themen|lesetipps?)$/,
			most: 70,
			weak: true,
		},
		{reason: 'promo', begins: /^(?:folgen sie uns|folge uns|folgt uns|besuchen sie uns)(?:\s|$)/, most: 120},
	],
} satisfies Language;
