export default `
reports: ha detto|ha dichiarato|ha spiegato|ha annunciato|secondo|afferma|era|erano|aveva|avevano|è stato|è stata|sarebbe
subscribe 90: abbonati per continuare|abbonati per leggere => *
sign-up 150: registrati|iscriviti|accedi|crea|per continuare|per leggere|per proseguire|continua a leggere|continua la lettura => leggere|lettura|account|contenut|articolo
sign-up 80: tutte le tue notizie|tutte le notizie in => *
sign-up~: registrati|registrati gratis|iscriviti|crea un account|iscriviti ora
sign-in 90: sei già|hai già|già => abbonat|registrat|iscritt|account|accedi
sign-in~: accedi|entra|login|effettua il login
subscribe 140: abbonati|abbonamento|riservato|contenuto riservato|contenuto esclusivo|articolo riservato|questo articolo è|questo contenuto è|solo per|diventa|prova|offerta|disdici|#|primo mese|accesso illimitato|leggi senza => abbonat|abbonament|socio|membro|gratis|gratuit|illimitat|limiti|mesi|mese|euro|quando vuoi|ora|riservato
subscribe: abbonati|abbonati ora|abbonati subito|riservato agli abbonati|contenuto riservato agli abbonati|articolo riservato agli abbonati
newsletter 200: iscriviti|ricevi|abbonati|registrati|la nostra newsletter|la newsletter|newsletter|ogni mattina|ogni giorno|ogni settimana|le notizie|non perdere|il meglio|resta => newsletter|tua e mail|tua email|tua casella|tua posta|via e mail|via email|per e mail|casella di posta
app 120: scarica|apri|installa|leggi|disponibile|continua|usa|prova => app |applicazione|app store|google play
support 200: sostieni|sostienici|aiutaci|dona|fai una donazione|il tuo sostegno|il tuo contributo => ci |nostr|giornalismo|donazione|sostegno|sostieni|indipendente|dona|contributo
related~ 200: leggi anche|leggi di più|leggi tutto|leggi ancora|vedi anche|guarda anche|per approfondire|approfondimenti|potrebbe interessarti|potrebbe interessarti anche|potrebbe anche interessarti|potrebbero interessarti|ti potrebbe interessare|ti potrebbero interessare|articoli correlati|articoli simili|articoli consigliati|notizie correlate|correlati|consigliati|consigliati per te|i più letti|le più lette|più letti|ultime notizie|altre notizie|da non perdere|approfondisci|articolo correlato => :
promo 120: seguici|segui => facebook|instagram|whatsapp|telegram|twitter|youtube|tiktok|google|social|canale|su x
`;
