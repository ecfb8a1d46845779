export default `
reports: a déclaré|a dit|a annoncé|a expliqué|a indiqué|selon|affirme|explique|était|étaient|avait|avaient|serait|a été|ont été
newsletter 200: inscrivez vous|abonnez vous|recevez|s inscrire|je m inscris|la newsletter|notre newsletter|chaque matin|chaque jour|chaque semaine|chaque soir|newsletter|retrouvez|ne manquez|découvrez|l essentiel|tous les => newsletter|lettre d information|infolettre|boîte mail|boîte de réception|boîte aux lettres|par mail|par e mail|par courriel|nos alertes
subscribe 90: abonnez vous pour => *
subscribe 150: pour lire|pour continuer|pour accéder|pour poursuivre => abonne
sign-up 150: pour lire|pour continuer|pour accéder|pour poursuivre|inscrivez vous|créez|créer|continuez|connectez vous|il vous reste|vous avez lu => abonne|inscri|compte|connect|gratuit|la suite|lire la suite|lecture|article
sign-up 90: toute votre actualité => *
sign-in 90: déjà|vous avez déjà|vous êtes déjà => abonné|inscrit|membre|compte|client
sign-in~: se connecter|connexion|connectez vous|s identifier|identifiez vous|s inscrire|inscription|créer un compte
subscribe 140: abonnez vous|réservé aux|article réservé|contenu réservé|cet article est réservé|la suite est réservée|essayez|offre|sans engagement|à partir de #|profitez|accédez à tous|lisez|accès illimité|#|premier mois => abonn|illimité|gratuit|offert|essai|mois|euro|article|engagement|résili
subscribe: réservé aux abonnés|article abonné|article réservé aux abonnés|contenu réservé|je m abonne|s abonner|abonnez vous|sans engagement|cet article est réservé aux abonnés
newsletter~: newsletter|newsletters|je m inscris
app 120: téléchargez|télécharger|ouvrir|ouvrez|installez|installer|lire dans|lisez|continuer dans|disponible sur|retrouvez => l appli|notre appli|application|l app |app store|google play
support 200: soutenez|faites un don|aidez|faire un don|votre soutien|votre don => nous|notre|don|journalisme|rédaction|presse|soutien|indépendan
related~ 200: à lire|à lire aussi|à lire également|à lire ensuite|lire aussi|lire également|voir aussi|lire la suite|à voir aussi|sur le même sujet|sur le même thème|article similaire|articles similaires|articles liés|articles associés|articles recommandés|dans la même rubrique|les plus lus|les plus populaires|le plus lu|nos recommandations|nos suggestions|vous aimerez aussi|vous pourriez aussi aimer|recommandé pour vous|pour aller plus loin|à la une|à ne pas manquer|en savoir plus|plus d articles|à voir|notre dossier|à découvrir => :
promo 120: suivez nous|rejoignez nous|retrouvez nous => *
`;
