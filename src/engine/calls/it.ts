import type {Language} from './call';

export default {
	reports:
		/(?:^|\s)(?:ha (?:detto|dichiarato|spiegato|annunciato)|secondo|afferma|era|erano|aveva|avevano|è stato|è stata|sarebbe)(?=[\s,]|$)/,
	calls: [
		{
			reason: 'sign-up',
			begins:
				/^(?:registrati|iscriviti|accedi|crea (?:un|il tuo) account|per (?:continuare|leggere|proseguire)|continua a leggere|continua la lettura)(?:\s|$)/,
			says: /(?:leggere|lettura|account|gratis|gratuit|abbon|registr|iscri|contenut|articolo)/,
			most: 150,
		},
		{reason: 'sign-in', begins: /^(?:sei già|hai già|già abbonato|già registrato|già iscritto)(?:\s|$|\?)/, most: 90},
		{reason: 'sign-in', begins: /^(?:accedi|entra|login|effettua il login|registrati|iscriviti)$/, weak: true},
		{
			reason: 'subscribe',
			begins:
				/^(?:abbonati|abbonamento|riservato agli abbonati|contenuto (?:riservato|esclusivo)|articolo (?:riservato|per abbonati)|questo (?:articolo|contenuto) è (?:riservato|esclusivo|per)|solo per (?:gli )?abbonati|diventa (?:socio|abbonato|membro)|prova (?:gratis|gratuita|ora|per)|offerta|disdici quando|\d+ (?:giorni|mesi|settimane) (?:gratis|gratuit|a\b|di prova)|primo mese|accesso illimitato|leggi senza limiti)/,
			most: 140,
		},
		{
			reason: 'newsletter',
			begins:
				/^(?:iscriviti|ricevi|abbonati|registrati|la (?:nostra )?newsletter|newsletter|ogni (?:mattina|giorno|settimana)|le notizie|non perdere|il meglio|resta)/,
			says: /(?:newsletter|tua (?:e-?mail|casella|posta)|via e-?mail|per e-?mail|casella di posta)/,
			most: 200,
		},
		{
			reason: 'app',
			begins: /^(?:scarica|apri|installa|leggi|disponibile|continua|usa|prova)(?:\s|$)/,
			says: /(?:\bapp\b|applicazione|app store|google play)/,
			most: 120,
		},
		{
			reason: 'support',
			begins: /^(?:sostieni|sostienici|aiutaci|dona|fai una donazione|il tuo (?:sostegno|contributo))(?:\s|$)/,
			says: /(?:ci\b|nostr|giornalismo|donazione|sostegno|sostieni|indipendente|dona|contributo)/,
			most: 200,
		},
		{
			reason: 'related',
			begins:
				/^(?:leggi anche|leggi (?:di più|tutto|ancora)|vedi anche|guarda anche|approfondisci|per approfondire|potrebbe interessarti|articolo correlato|correlati)\s?(?::|\||-|–|»|>)\s?\S/,
			most: 200,
		},
		{
			reason: 'related',
			begins:
				/^(?:leggi anche|leggi (?:di più|tutto|ancora)|vedi anche|guarda anche|per approfondire|approfondimenti|potrebbe(?:ro)? (?:anche )?interessarti|ti potrebbe(?:ro)? interessare|articoli (?:correlati|simili|consigliati)|notizie correlate|correlati|consigliati(?: per te)?|i più letti|le più lette|più letti|ultime notizie|altre notizie|da non perdere|altro da .{2,30})$/,
			most: 70,
			weak: true,
		},
		{
			reason: 'promo',
			begins: /^(?:seguici|segui (?:la|il|le|i) )/,
			says: /(?:facebook|instagram|whatsapp|telegram|twitter|youtube|tiktok|google|social|canale|\bx\b|su\b)/,
			most: 120,
		},
	],
} satisfies Language;
