/**
 * French calls and callouts; language.ts says how the lines are written. The first rule that a line fits is its own. A new
 * phrase goes into a line of its reason, one with `?` when stories say it too.
 */
export default `
reports: dit le|dit la|dit l|disent|a déclaré|disait|disaient|coûtait|demandait|a dit|a annoncé|a expliqué|a indiqué|selon|affirme|explique|était|étaient|avait|avaient|serait|a été|ont été|précise|précisait|estime|raconte|ajoute|souligne|prévient|assure|dit il|dit elle|mairie|préfecture|gendarmerie|ministère|la police
ours: nous|notre|nos
yours: vous|votre|vos|tu|te|ton|ta|tes|toi
stays: commenter|commentaire|commentaires|réagir|à la discussion|la discussion|au débat
reads: lire|lecture|suite|article|articles
app! 340: découvrez|retrouvez|profitez|découvre|retrouve => commencez votre essai gratuit dès|commencez dès maintenant votre essai|démarrez votre essai gratuit dès|commence ton essai gratuit dès
promo 220: écoutez notre|écoutez nos|écoute notre|écouter notre|retrouvez notre|abonnez vous à notre|abonne toi à notre|suivez notre => podcast
promo 260: envie d écouter|envie d écoute|vous préférez écouter|tu préfères écouter|préférez vous écouter|plutôt écouter que lire|pas le temps de lire => apple podcasts|sur spotify|notre podcast|écoutez cet article|à retrouver sur toutes|sur toutes les plateformes
promo! 220: écoutez le podcast|écoutez le dernier épisode|écoutez tous les épisodes|retrouvez le podcast|retrouvez tous les épisodes => sur toutes les plateformes|toutes les plateformes d écoute|votre plateforme|votre application
newsletter 200: on vous a transféré|un ami vous a transféré|cette newsletter vous a été|cette lettre vous a été|vous avez reçu cette newsletter d|merci de nous lire => inscrivez vous|abonnez vous|s inscrire|s abonner
newsletter 200: inscrivez vous|abonnez vous|recevez|s inscrire|je m inscris|la newsletter|notre newsletter|newsletter|retrouvez|ne manquez|découvrez|l essentiel => newsletter|lettre d information|infolettre|boîte mail|boîte de réception|boîte aux lettres|par mail|par e mail|par courriel|nos alertes
newsletter 200: chaque matin|chaque jour|chaque semaine|chaque soir|tous les => votre boîte|notre newsletter|nos newsletters|notre lettre
subscribe 90: abonnez vous pour => lire|la suite|accéder|continuer|poursuivre|profiter|soutenir
support 200: soutenez le journalisme => *
subscribe 150: pour lire|pour continuer|pour accéder|pour poursuivre => abonne
sign-up 150: pour lire|pour continuer|pour accéder|pour poursuivre|inscrivez vous|créez|créer|continuez|connectez vous|il vous reste|vous avez lu => abonne|inscri|compte|connect|gratuit|la suite|lire la suite|lecture|article
sign-up! 90: toute votre actualité => au même endroit|en un seul|à un seul|dans une seule|sur une seule|en une seule|dans un
sign-in 90: déjà|vous avez déjà|vous êtes déjà => abonné|inscrit|membre|compte|client
sign-in~: se connecter|connexion|connectez vous|s identifier|identifiez vous|s inscrire|inscription|créer un compte
subscribe: # jours d essai gratuit|# mois d essai gratuit|# mois gratuit sans engagement|# mois offert sans engagement
subscribe 140: abonnez vous|réservé aux|article réservé|contenu réservé|cet article est réservé|la suite est réservée|essayez|offre|sans engagement|à partir de #|profitez|accédez à tous|lisez|accès illimité|#|premier mois => abonn|illimité|gratuit|offert|essai|mois|euro|article|engagement|résili
subscribe: réservé aux abonnés|article abonné|article réservé aux abonnés|contenu réservé|je m abonne|s abonner|abonnez vous|sans engagement|cet article est réservé aux abonnés
newsletter~: newsletter|newsletters|je m inscris
app 120: téléchargez|télécharger|ouvrir|ouvrez|installez|installer|lire dans|lisez|continuer dans|disponible sur|retrouvez => l appli|notre appli|application|l app |app store|google play
support: soutenez nous|aidez nous
support 200: soutenez|faites un don|aidez|faire un don|votre soutien|votre don => notre journal|notre rédaction|notre média|notre travail|notre équipe|notre mission|notre site|nos journalistes|nos enquêtes|nous soutenir|nous aide|nous permet|est précieux|est essentiel|faites un don|faire un don|en faisant un don|journalisme|rédaction|presse|indépendan
related~ 200: à lire|à lire aussi|à lire également|à lire ensuite|lire aussi|lire également|voir aussi|lire la suite|à voir aussi|sur le même sujet|sur le même thème|article similaire|articles similaires|articles liés|articles associés|articles recommandés|dans la même rubrique|les plus lus|les plus populaires|le plus lu|nos recommandations|nos suggestions|vous aimerez aussi|vous pourriez aussi aimer|recommandé pour vous|recommandés pour vous|plus pour vous|davantage pour vous|pour aller plus loin|à la une|à ne pas manquer|en savoir plus|plus d articles|à voir|notre dossier|à découvrir => :
promo: suivez nous|rejoignez nous|retrouvez nous
promo 120: suivez nous|rejoignez nous|retrouvez nous => @platforms|réseaux|notre chaîne|notre page|notre canal|notre compte|sur x|sur google|en direct sur|nos réseaux
newsletter? 240: inscrivez vous|abonnez vous|abonne toi|inscris toi|recevez|reçois|chaque|tous les|toutes les|toute|le meilleur|les infos|l info|l actualité|l essentiel|les grands|notre|nos|une fois|deux fois|du lundi|au réveil|envie d|envie de|vous voulez|vous souhaitez|retrouvez|ne manquez|ne ratez|ne loupez|découvrez|suivez|restez|pour recevoir|pour ne|gratuit|gratuite|je souhaite|je m inscris => newsletter|lettre d information|lettre d info|infolettre|lettre hebdo|lettre quotidienne|boîte mail|boîte e mail|boîte de réception|boîte aux lettres|par mail|par e mail|par email|par courriel|dans votre boîte|votre mail|alertes info
newsletter~? 360: vous pouvez vous désinscrire|vous pourrez vous désinscrire|vous pouvez vous désabonner|désinscription|en vous inscrivant|en cliquant sur|en renseignant|en indiquant|votre adresse e mail est|votre adresse mail est|vos données|les données|consultez notre politique|j accepte|j ai lu|je consens|je souhaite recevoir|sans spam|ce site est protégé => *
newsletter~: votre adresse e mail|votre adresse mail|votre e mail|votre email
newsletter: s inscrire à la newsletter|je m abonne à la newsletter|recevoir la newsletter
sign-up~: commencer à lire|commencer la lecture|s inscrire gratuitement|je valide|valider|ok
promo? 220: suivez|suivez nous|suis nous|rejoignez|rejoins|retrouvez|abonnez vous|abonnez|ajoutez|ajouter|likez|aimez|partagez|découvrez notre|écoutez|écouter|écoutez notre|toute l actu|toute l actualité|l actu|ne manquez|ne ratez|restez|envie d|envie de|vous voulez|pour suivre|pour ne|en direct|nous sommes|cliquez => @platforms|chaîne whatsapp|canal whatsapp|groupe whatsapp|canal telegram|chaîne youtube|notre chaîne|notre canal|notre page|notre podcast|nos podcasts|réseaux sociaux|source préférée|favoris|google actualités|google discover|sur x
promo? 160: participez à notre|jouez et gagnez|tentez de gagner|répondez à notre|testez vos => *
subscribe? 220: lisez|lire|poursuivez|continuez|accédez|profitez|cet article|ce contenu|la suite|pour lire|abonnez|abonnez vous|essayez|testez|offre|dès|seulement|à partir|débloquez|vous avez|déjà|tous nos|tous les|l intégralité|sans|devenez|cette => abonnés|abonné|abonnement|abonnez|sans engagement|sans pub|mois|par semaine|premium|illimité|essai gratuit|résiliable|annulable
sign-up? 180: créez|créer|inscrivez vous|connectez vous|identifiez vous|c est gratuit|il vous suffit => compte|gratuit|la suite|article|lecture|commenter|favoris
support? 300: soutenez|soutenir|soutiens|aidez|aide|faites|je fais|donnez|votre don|votre soutien|vos dons|chaque don|notre|nos|nous|un média|une presse|une information|l information|l info|le journalisme|la presse|un journalisme|grâce|sans|parce que|si vous|cet article|devenez|rejoignez|vous aimez|pour => faites un don|faire un don|vos dons|votre don|un don|dons|défiscalis|déductible|soutenez|votre soutien|notre indépendance|notre rédaction|notre journal|journalisme indépendant|presse indépendante|média indépendant|lecteurs|contribu|membre|adhér
app? 160: téléchargez|télécharge|téléchargez l|installez|ouvrez|lisez|suivez|retrouvez|toute l actu|toute l actualité|l actu|l info|emportez|disponible|activez|ne manquez|plus rapide|scannez|avec|profitez|gratuit => appli|application|app store|google play|play store|notifications|qr code
related 220: à lire aussi|à lire également|à lire|lire aussi|lire également|voir aussi|à voir aussi|à voir|sur le même sujet|à écouter|à découvrir|notre dossier => :
comments 240: et vous|qu en|que pensez|qu en pensez|quel|quelle|avez vous|vous avez|vous êtes|êtes vous|étiez vous|vous étiez|vous souhaitez|vous voulez|une|un|témoignez|témoins|réagissez|commentez|donnez|dites nous|dites|écrivez|écrivez nous|envoyez|contactez|partagez|participez|votez|laissez|si vous|racontez|posez|signalez|votre => commentaire|commentez|réagir|réagissez|votre avis|votre témoignage|vos témoignages|témoignez|témoignages|dites nous|écrivez nous|écrivez à|écrire à|écrivez moi|envoyez|contactez|appelez nous|à la rédaction|notre rédaction|nos journalistes|sondage|débat|par mail à|par mail à l|à l adresse|à redaction|signal
share 160: partagez|partage|vous avez aimé|cet article vous|si cet|n hésitez => partagez|partager|cet article|vos amis|vos proches|autour de vous
ad 60: l histoire continue|la suite de l article|suite de l article|l article continue|la suite ci dessous
ad 80: publicité|contenu sponsorisé
ad 80: publicité la suite|publicité l article|la suite après|la suite de|suite de l article|l article continue|contenu sponsorisé par|en partenariat => après|ci dessous|publicité|avec|plus bas
credit 300: cet article|ce texte|cette tribune|cet entretien => a été publié|publié initialement|est paru|d abord paru|initialement|est republié|est issu
newsletter? 240: envie de recevoir|laissez nous|pour ne rien|je m inscris|inscrivez vous|dès la => votre adresse mail|votre adresse e mail|notre lettre|lettre du|m inscris gratuitement|gratuitement|avant tout le monde
promo? 200: ajoutez|choisissez|mettez => vos sources préférées|source préférée|sources favorites|sur google|dans vos favoris
credit 300: l article|cet article|cette tribune|retrouvez cet article|avec|source|article publié|un article => est apparu en premier|apparu en premier|sur le site|en partenariat|l afp|avec afp|avec reuters|avec agences|publié en premier|republié
ad 240: certains liens|les liens|cet article contient|cette page => affili|commission|rémunér
app? 200: réécoutez|écoutez l|l intégralité|à réécouter => sur l appli|sur l application|en podcast|l appli
support? 240: si vous|pour que|on compte|aidez => coup de main|quelques euros|nous aider|de rester libre|soutien
comments 240: rédigez|soyez le|soyez la|vous connaissez|des informations|vous avez => premier à|confiance|en toute confidentialité|notre rédaction|des informations|nous contacter|commenter
share 160: cet article vous|si cet article => plu|intéress|partagez|relayez
furniture: merci de nous avoir lu|merci de nous avoir lus|merci de nous avoir lues|merci de nous lire|merci de m avoir lu|merci de m avoir lue|merci d avoir lu|merci d avoir lu cet article|merci d avoir lu jusqu au bout|merci d avoir lu jusqu ici|merci de votre lecture|merci pour votre lecture|merci de votre fidélité|merci pour votre fidélité|merci de votre écoute
`;
