export default `
asks: jetzt|kostenlos|bitte|hier|gratis|einfach|registrieren|melden|um|wollen sie|möchten sie|weiterlesen|erstellen sie|dieser artikel|dieser inhalt|dieser text|nur für|exklusiv für|abonnieren|testen|lesen|lies|werden sie|unbegrenzt|unser newsletter|unser kostenloser|unsere app|unsere newsletter|unseren|die app|der newsletter|das wichtigste|alle nachrichten|diese seite|bleiben|täglich|jeden|erhalten|bestellen|verpassen|holen|hol|tragen|laden|lade|app|zur app|öffnen|nutzen|unterstützen|unterstütze|spenden|helfen|ihre|folgen|folge|folgt|installieren|newsletter
reports: sagte|sagt|erklärte|teilte|laut|schrieb|berichtete|fragte|kündigte|war|waren|hatte|hatten|wurde|wurden|würde|sei|seien|rief|riet|brauchte|erreicht|öffnete|kann
subscribe 150: jetzt abonnieren|abonnieren sie => weiterlesen|weiterzulesen
subscribe 140: +|# => abonnent|mitglied werden|kostenpflichtig|jetzt abonnieren|digitalabo|digital abo|gratis testen|kostenlos testen|tage gratis|wochen gratis|monat gratis|tage kostenlos|wochen kostenlos|alle artikel lesen|jetzt testen|jetzt sparen|für nur #|für # euro
sign-up 150: + => weiterlesen|weiterzulesen|diesen artikel zu lesen|registrieren|konto anlegen|konto erstellen|kostenloses konto|melden sie sich an
sign-up 80: alle nachrichten an einem ort|alle ihre nachrichten an einem ort => *
sign-up~: registrieren|e mail|e mail adresse|ihre e mail adresse|nein danke|später|schließen
sign-in 100: bereits|schon|sie sind bereits|sie haben bereits|sind sie bereits|sind sie schon|haben sie bereits|haben sie schon|du hast bereits|noch kein => mitglied|abonnent|kund|konto|registriert|abo |login|anmelden|einloggen
sign-in~: anmelden|einloggen|login|zum login|jetzt anmelden|jetzt einloggen|hier anmelden
subscribe 80: jederzeit kündbar|monatlich kündbar => *
subscribe: kostenlos testen|abonnieren|abo abschließen|print abo
newsletter 200: + => newsletter|postfach|per e mail|unsere e mails
newsletter: newsletter abonnieren|newsletter bestellen
newsletter~: newsletter|zum newsletter
app 120: + => app herunter|app laden|app öffnen|app installieren|app lesen|app weiterlesen|unsere app|unserer app|zur app|der app besser|app store|google play
app: in der app öffnen|in der app lesen|in der app weiterlesen
support 200: + => unseren journalismus|unabhängig|ihre spende|ihrer spende|unsere redaktion|unsere arbeit|jetzt spenden|unterstützen sie uns
related~ 200: lesen sie auch|lesen sie mehr|mehr zum thema|mehr dazu|das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant|ähnliche artikel|weitere artikel|weitere nachrichten|weitere themen|verwandte artikel|verwandte themen|meistgelesen|meistgelesene artikel|am meisten gelesen|beliebte artikel|empfehlungen der redaktion|empfohlene artikel|unsere empfehlungen|top themen|neueste artikel|lesetipps|lesen sie hier|lesen sie dazu|lesen sie weiter|lies auch|siehe auch|passend dazu|lesetipp|zum thema => :
promo 120: + => auf facebook|auf instagram|auf whatsapp|auf twitter|auf x |auf youtube|auf tiktok|auf telegram|auf google
`;
