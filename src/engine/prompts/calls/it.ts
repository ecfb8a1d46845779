/**
 * Italian calls and callouts; language.ts says how the lines are written. The first rule that a line fits is its own. A new
 * phrase goes into a line of its reason, one with `?` when stories say it too.
 */
export default `
reports: ha detto|disse|dissero|diceva|costava|chiese|ha dichiarato|ha spiegato|ha annunciato|secondo|afferma|era|erano|aveva|avevano|è stato|è stata|sarebbe|dice|racconta|aggiunge|sottolinea|avverte|ricorda|precisa|assicura|il comune|prefettura|questura|ministero|la polizia
ours: noi|nostro|nostra|nostri|nostre
yours: voi|vi|vostro|vostra|vostri|vostre|tu|ti|tuo|tua|tuoi|tue
stays: commentare|commento|commenti|alla discussione|alla conversazione|al dibattito
reads: leggere|lettura|articolo|articoli
app! 340: scopri|scoprite|trova|trovate => inizia oggi la tua prova|inizia oggi la prova|inizia subito la tua prova|inizia la tua prova gratuita oggi
promo 220: ascolta il nostro|ascoltate il nostro|ascolta i nostri|iscriviti al nostro|segui il nostro|seguite il nostro => podcast
promo 260: preferisci ascoltare|preferite ascoltare|preferisci ascoltarlo|ti piace di più ascoltare|non hai tempo di leggere|non hai tempo per leggere => apple podcasts|su spotify|nostro podcast|ascolta questo articolo|su tutte le piattaforme
promo! 220: ascolta il podcast|ascoltate il podcast|ascolta l ultima puntata|ascolta tutte le puntate => tutte le piattaforme|principali piattaforme|tua piattaforma|vostra piattaforma
subscribe 90: abbonati per continuare|abbonati per leggere => *
sign-up 150: registrati|iscriviti|accedi|crea|per continuare|per leggere|per proseguire|continua a leggere|continua la lettura => leggere|lettura|account|contenut|articolo
sign-up 80: tutte le tue notizie|tutte le notizie in => *
sign-up~: inizia a leggere|inizia la lettura|registrati|registrati gratis|iscriviti|crea un account|iscriviti ora
sign-in 90: sei già|hai già|già => abbonat|registrat|iscritt|account|accedi
sign-in~: accedi|entra|login|effettua il login
subscribe: # giorni di prova gratuita|# mese di prova gratuita|# giorni di prova gratis
subscribe 140: abbonati|abbonamento|riservato|contenuto riservato|contenuto esclusivo|articolo riservato|questo articolo è|questo contenuto è|solo per|diventa|prova gratis|prova gratuita|offerta|disdici|#|primo mese|accesso illimitato|leggi senza => abbonat|abbonament|socio|membro|gratis|gratuit|illimitat|limiti|mesi|mese|euro|quando vuoi|ora|riservato
subscribe: abbonati|abbonati ora|abbonati subito|riservato agli abbonati|contenuto riservato agli abbonati|articolo riservato agli abbonati
newsletter 200: ti hanno inoltrato|ti è stata inoltrata|qualcuno ti ha inoltrato|un amico ti ha inoltrato|hai ricevuto questa newsletter|grazie per aver letto => iscriviti|abbonati|registrati
newsletter 200: iscriviti|ricevi|abbonati|registrati|la nostra newsletter|la newsletter|newsletter|non perdere => newsletter|tua e mail|tua email|tua casella|tua posta|via e mail|via email|per e mail|casella di posta
newsletter 200: ogni mattina|ogni giorno|ogni settimana|le notizie|il meglio|resta => tua e mail|tua email|tua casella|tua posta|nostra newsletter
app: apri nell app|apri in app|apri l app|apri nell applicazione
app 120: scarica|installa|leggi|disponibile|continua|usa|prova => app |applicazione|app store|google play
support 200: sostieni il giornalismo => *
support 200: sostieni|sostienici|aiutaci|dona|fai una donazione|il tuo sostegno|il tuo contributo => giornalismo|nostra redazione|nostro lavoro|nostro giornale|nostra testata|nostro sito|nostra missione|nostri giornalisti|una donazione|tuo sostegno|tuo contributo|indipendente|informazione libera|ci permette|ci aiuta|sostienici|dona ora
related~ 200: leggi anche|leggi di più|leggi tutto|leggi ancora|vedi anche|guarda anche|per approfondire|approfondimenti|potrebbe interessarti|potrebbe interessarti anche|potrebbe anche interessarti|potrebbero interessarti|ti potrebbe interessare|ti potrebbero interessare|articoli correlati|articoli simili|articoli consigliati|notizie correlate|correlati|consigliati|consigliati per te|altro per te|i più letti|le più lette|più letti|ultime notizie|altre notizie|da non perdere|approfondisci|articolo correlato => :
promo 120: seguici|segui => facebook|instagram|whatsapp|telegram|twitter|youtube|tiktok|google|social|canale whatsapp|canale telegram|nostro canale|su x
newsletter? 240: iscriviti|iscrivetevi|si iscriva|ricevi|ricevete|abbonati|registrati|ogni|tutti i|tutte le|tutto|il meglio|le migliori|le notizie|i fatti|il punto|la nostra|il nostro|le nostre|non perdere|non perderti|resta|rimani|vuoi|vuole|una volta|dal lunedì|gratis|inizia|l analisi|la rassegna|il riassunto => newsletter|tua e mail|tua email|tua mail|tua casella|tua posta|via e mail|via email|via mail|per e mail|casella di posta|casella mail|posta elettronica
newsletter~? 360: puoi disiscriverti|puoi cancellarti|puoi annullare|potrai annullare|iscrivendoti|registrandoti|cliccando|inserendo|ho letto|accetto|acconsento|voglio ricevere|consulta la nostra|consulta l informativa|leggi l informativa|i tuoi dati|i dati|niente spam|questo sito è protetto => *
newsletter~: la tua email|la tua e mail|il tuo indirizzo email|inserisci la tua email|indirizzo email
newsletter: iscriviti gratis|iscriviti alla newsletter|voglio iscrivermi|iscrivimi
promo? 220: seguici|seguiteci|segui|seguite|unisciti|unitevi|entra|entrate|iscriviti|iscrivetevi|aggiungi|aggiungici|scegli|scegliete|metti|ascolta|ascoltate|guarda|resta|restate|rimani|ricevi|tutte le|le ultime|le notizie|vuoi|siamo|ci trovi|ci trovate|trovaci|puoi seguirci|clicca|per restare|per rimanere|anche => @platforms|canale whatsapp|gruppo whatsapp|canale telegram|gruppo telegram|nostro canale|nostri canali|nostra pagina|nostro profilo|nostro podcast|nostra community|social|fonte preferita|fonti preferite|su x|mi piace
promo? 160: partecipa al nostro|partecipa e vinci|gioca e vinci => *
subscribe? 220: abbonati|abbonatevi|leggi|leggete|continua|accedi|sblocca|questo articolo|questo contenuto|per leggere|per continuare|diventa|attiva|solo|a soli|da|prova|provalo|approfitta|hai|già|tutti i|tutti gli|senza|offerta|il primo|i primi|contenuto => abbonat|abbonament|abbonarti|premium|senza pubblicità|senza limiti|illimitat|al mese|a settimana|mese gratis|primo mese|disdici|disdetta|socio|membro
sign-up? 180: registrati|registratevi|crea|accedi|iscriviti|è gratis|è gratuito|bastano|per => account|gratis|gratuit|leggere|lettura|commentare|salvare|registra
support? 300: il giornalismo|giornalismo|un giornalismo|informazione|l informazione|il nostro|la nostra|noi|siamo|abbiamo bisogno|senza|con il tuo|grazie|il tuo sostegno|il tuo contributo|la tua donazione|sostieni|sosteneteci|sostienici|aiutaci|aiuta|dona|fai|contribuisci|diventa|se apprezzi|se ti|se credi|ogni => dona|donazione|sostieni|sostenitore|sostenitori|sostegno|contributo|contribuisci|abbonat|socio|nostra redazione|nostro giornalismo|giornalismo indipendente|nostro lavoro|indipendent|cinque per mille|#x1000
app? 160: scarica|scaricate|installa|leggi|porta|segui|tutte le|le notizie|ricevi|attiva|disponibile|con la nostra|con l app|scansiona|inquadra|più veloce|apri => app |applicazione|app store|google play|play store|notifiche|qr code
related 220: leggi anche|leggi ancora|leggi pure|leggi qui|vedi anche|guarda anche|per approfondire|approfondimenti|potrebbe interessarti|ti potrebbe interessare|da non perdere => :
comments 240: e voi|e tu|voi|tu|che cosa|che ne|cosa|cosa ne|qual|quale|come|hai|avete|sei|siete|eri|eravate|sai|sapete|vuoi|volete|vorresti|racconta|raccontaci|raccontateci|dicci|diteci|scrivi|scrivici|scriveteci|invia|inviaci|inviateci|manda|mandaci|mandateci|commenta|commentate|lascia|lasciate|partecipa|vota|votate|segnala|contatta|contattaci|se hai|se avete => commenti|commento|commenta|nei commenti|la tua opinione|la vostra opinione|scrivici|scriveteci|scrivi a|scrivete a|scrivetelo|scrivilo|inviaci|inviateci|invia|mandaci|mandateci|manda|raccontaci|raccontateci|dicci|diteci|contattaci|alla redazione|nostra redazione|nostri giornalisti|sondaggio|dibattito|la tua storia|la tua esperienza|ne pensi|ne pensate|segnalaci
share 160: condividi|condividilo|condividete|ti è piaciuto|vi è piaciuto|se ti => condividi|condividilo|condividere|amici|social
ad 60: la storia continua|l articolo continua|continua l articolo
ad 80: pubblicità|annuncio|contenuto sponsorizzato
ad 80: pubblicità continua|pubblicità l articolo|continua a leggere|l articolo continua|continua dopo|continua sotto|contenuto sponsorizzato da => dopo|sotto|pubblicità|annuncio|da
credit 300: questo articolo|questo testo|questa intervista => pubblicato originariamente|originariamente|originale|è apparso|è stato pubblicato|è uscito|pubblicato per la prima
newsletter? 240: la rassegna|iscriversi|lasciaci|riceverla|il riepilogo => iscriversi è|è gratis|è gratuito|tuo indirizzo|la tua email|newsletter
subscribe? 200: perché non|il primo mese|scegli|per continuare a leggere => abbonarsi|si disdice|al mese|il piano|un euro|offerta
credit 300: l articolo|questo articolo|continua a leggere su|con informazioni|fonte|testo => proviene da|apparso|pubblicato su|per gentile|in collaborazione|ansa|adnkronos|agi|su
app? 200: l intervista|riascolta|ascolta|si può|le notizie => sull app|app di|riascoltare|sul telefono|sullo smartphone|podcast
support? 240: se sei arrivato|se ci|vuol dire|lo sostengono => dacci una mano|una mano|lettrici e lettori|ci sostieni|contribu|aiut|manchi tu
ad 200: alcuni link|questo articolo contiene|se acquisti => affilia|commissione
comments 240: sii il|i commenti|le opinioni => primo a|commentare|redazione|regole
furniture: grazie per aver letto|grazie per averci letto|grazie di averci letto|grazie per avermi letto|grazie per aver letto fin qui|grazie per averci letto fin qui|grazie di aver letto fin qui|grazie per averci seguito|grazie per averci seguito fin qui|grazie per aver letto questo articolo|grazie per la lettura|grazie della lettura|grazie per l attenzione|grazie per essere arrivato fin qui|grazie per essere arrivati fin qui|grazie per averci ascoltato
`;
