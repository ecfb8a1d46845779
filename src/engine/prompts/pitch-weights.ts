/** Written by test/bench/pitches.mjs: what a line's looks and its being a call count, in log-odds that it is a pitch. */
export const factors = {
	digits: -0.1,
	short: 0.57,
	ends: -0.58,
	base: -3.96,
	call: 1.73,
	leads: 1.94,
	between: -1.11,
	heading: -0.49,
	fields: 1.03,
	buttons: 1.06,
	few: -0.08,
	sentences: 0.41,
	button: 0.32,
	answers: 1.83,
	question: 0.33,
	loud: 0.14,
	item: -2.82,
	long: -1.04,
};

/** By language, what each stem counts that a line is worded in, and what it offers: read by stems.ts. */
export const words: Record<string, string> = {
	de: `2:promo teleg
1.8 lesen
1.8:app app
1.8:promo googl tikto
1.6 sei ti uns unser
1.6:promo blues insta
1.6:subscribe endet
1.6:support dabei
1.4 blatt dich geht grati nachr profi texte woche
1.4:app audio
1.4:newsletter jeden
1.4:promo news
1.4:sign-up konto
1.4:subscribe digit
1.2 ^den ab abonn essen gratu hier inves küste podca verpa weil zahle
1.2:app push
1.2:newsletter adres jeder
1 ^diese ^mit ^noch alle auf autor bei dir hinte ihnen kein koste liber liste magaz mail merke neu plan polit premi quint radio repor
1:app andro handy qr
1:newsletter zweim
1:promo kanal
1:sign-up regis
1:subscribe gutsc probe week
1:support paywa
0.8 ^warum besch dafür damit donne euro folge fund für ganze genüg gesch gibt jetzt kaffe leer manch minus nutze partn rest stich stude thema trage unter versi weite werbe wolle zeitu zum
0.8:app ^blatt
0.8:newsletter lette notiz postf werkt
0.8:promo ^faceb finde kommu threa
0.8:sign-up ^konto ^um anleg
0.8:subscribe ^zum angeb heft kiosk
0.8:support ^spend freiw
0.6 ^alle ^folge aus ausga auswe beste bevor bezah brief davon de engag etwas gleic je keine legen leitu liest mit mitgl mitte nachb nivea parte passi quart reche regal schön sechs store stran tage tages tempo umson verdi verte wir zwei
0.6:app ^push aufs eilme iphon scann
0.6:newsletter ^her beweg daten garte geles maila morge mögli wen wicht
0.6:promo ^du ^insta
0.6:sign-up ^gar ^hinte ^sehr kurze zufri
0.6:subscribe ^plus ^studi banne berei deine kurie kündb sudok vorab
0.6:support ^werde geric patre
0.4 ^an ^anmel ^einma ^hier ^monta ^nein ^newsl ^nicht ^per ^perso ^versc abo anmel artik auch benut besse bin bitte brows da dann den diese du e einma erinn freit fällt gepla gerad gern h half herun ihrer integ konze lande las leser liegt lokal mache manda minut monat numme oder pause redak schaf schic schon sehen siche sind spiel start statu stehe steht ticke um urlau verba viele warum werbu whats winte wo youtu zahlt zur ️
0.4:app ^app ^heute ^schne code offli smart
0.4:newsletter ^feier ^schön feier haupt haust lust newsl samst wegzu wisse
0.4:promo ^blues ^kommu ^seilb auswä blick fürth linke netz seilb
0.4:sign-up ^acht ^geht ^los angel feed plätz sehr
0.4:subscribe ^berei ^danac ^keine danac danke eins freig freis halbe schen socke teste
0.4:support ^frei ^mitgl ^unabh brenn geld journ licht mitza unabh viell
-0.4 ^aktue ^am ^der ^es ^exklu ^grati ^haben ^immer ^lesen ^link ^post ^prüfe ^seit ^so ^tippe ^unser ^wo ^öffne agent aktue alten ander ansch anwen auto b backe batte beach beant beim berec bestä brauc busin by co compu darüb disku dorf einen elter ende engli erst exklu feuer finan foto fotog fotos frau frühe gedru gefun gegrü gekom gener geseh gewin gilt ging glas gutac habit halte hotel hätte ihn inten inzwi jahre klein kopie krank kündi künft lasse lehre länge mal mein meter mich min minde model moder nach nie niema ob oft organ passe perfe plast poste prüfe reden rund sagt salve satz schwa seien septe serve so sorti sprec strat strei stück syste tag tarif tippe tor track train trans verda verge verke verlo verse versu vertr vierz vor war warte wenn wette wider zimme zu zwisc übers
-0.6 ^als ^anzei ^druck ^museu ^schre ^und ^was aber abgab alte arbei autob bank began begin brand bus dass des enter film healt heißt im ist juli kasse kind kinde laden land link mai man milli minis mir müsse natio neun ort perso pfleg proje regio robot sagte seite servi sollt sport straß super techn teile verla vier vom waren wer will wird zeigt zeite zwölf
-0.8 ^karte ^ok ^sende absti druck er errei famil frage hafen hatte hinwe kann kilom museu namen rate relat sende shop solle twitt updat
-1 ^# ^abonn desig hat karte komme ok pdf schre schül seine
-1.2 seit
-1.4 examp produ video
-1.8 ^die`,
	en: `2.4 te
2 alert
2:promo teleg
1.8 ^never app googl readi stori tikto
1.6 blues insta r seman
1.4 audio broad campa digit dispo email grati month news our profi weeke
1.4:support newsr
1.2 ^add ^befor ^stay ^youtu acces accou addre appli billi conti essen free gifts gratu inchi indep inves lectu ll nostr pick podca push terms whene
1 ^activ ^black ^conte ^diese ^me ^non ^to ^turn ^want acced andro appar auf autor break calen canal coffe court deal deliv doubl every extra garde get gets handy hinte ledge less liber liste magaz mail maria max miss nas neu notic notif owner plan polit premi probe puzzl qr radio reade regis rende repor resto revis suite todo us week yours
1:app quint
1:newsletter weekd
1:support ours paywa spare
0.8 ^all ^confi ^faceb ^follo ^keep ^other ^parti ^sprin activ aisle amoun angeb audit beat bell coast come deduc domin donne entre euro exclu finde fund funde give go guard hall issue keep keeps kiosk lakel lee lette liked local manch membe midni minus newsp pagan panic partn perio perme plans rest retai satur save sem socio someo story stude susta thema this threa title took tri tuesd unlim va versi x yeste your
0.8:newsletter ^count ^money
0.8:subscribe ^back ^stude
0.8:support ^gifts
0.6 ^be ^break ^claim ^creat ^enjoy ^every ^faste ^for ^give ^googl ^her ^hinte ^ingre ^insta ^like ^local ^margi ^plus ^push ^quest ^reade ^s ^sign ^studi ^t ^tap ^that ^this ^valid ^your ^️ ad add alder alrea any arena behin berna black brief buyer buyin chanc chip ci clima coppi corri count crayo daily day de direc doing dossi engag farmi faste fewer fine fisca fold forwa frida gathe gift guess harro heral homep huddl impre inver iphon je l leagu legen like live lo log margi me memo meta mit mode morni never no norma north notes packa paid passi patre pays phone pic piece previ publi quart regal scann schoo sente since store stran subsc takes tempo than thank today toget topic tribu unloc usefu verdi we weekl you zwei
0.6:newsletter ^insid inbox rugby
0.6:sign-up bruta
0.6:subscribe ^solo banne
0.6:support tonig
0.4 ^an ^at ^bette ^blues ^but ^comin ^compr ^con ^corre ^cruci ^formu ^get ^i ^inves ^liste ^los ^m ^manag ^monta ^on ^only ^per ^perso ^plann ^power ^profe ^put ^resta ^save ^see ^start ^tikto ^we ^will ^x actio all angel appea artic assem autho avant back be becom bench bin bitte bonus bouqu brenn brew brows campu cap chann claim code comma commu compl conce conci consi convi coope corre cover cross decem desti diese dolla don downt drops e econo editi eligi em ends entri eveni excep expla expre favou feed finis fligh follo gasol gazet h half headl hear here highe housi impor integ isn it item joins journ justi lande las lettu licht limit linke long male manda matte metad mille minut money motiv neigh newsl note objec obses offer offli on opene own pause pay pixel pleas pm poche pop pour prime primi profe promo prove pulse ratin re recap redes remai retro round saint sale sampl scoop sehr semin sent shout slow smart socke socks solde sound sprin start statu steht sunda surve talki talle tells teste ticke traff tram trial turn um ups usual valid verba very viele weeks what whats who winte wrap youtu ️
0.4:app ^app ^scan kestr widge
0.4:newsletter ^newsl freig
0.4:promo ^housi
0.4:subscribe ^alrea ^half ^house ^pick ^wrap
-0.4 ^and ^apply ^are ^bgr ^bicyc ^buy ^check ^close ^coffe ^cons ^contr ^copie ^daily ^dolla ^donat ^essen ^fluke ^found ^full ^funda ^got ^gratu ^here ^hikin ^image ^immer ^indep ^it ^la ^link ^membe ^need ^new ^night ^post ^premi ^price ^set ^shop ^shoul ^signa ^so ^submi ^switc ^take ^there ^vote ^watch ^when ^â above accor acqua addit advan advic after agent almos ana ander anima annua anoth aroun arriv assur attri augme auto avera away b backe backp banqu barri based batte beach best betwe bgr bibli boats book booke build busin by calcu calif canne canno capit carte celeb cents chamb charg chari choir choos chose civil clair class clien closi co colle combi commo compi compo compu conne contr costu could cours crede das data defec degre depth descr desk detai devel dispa door earbu easy eat eco educa effec eliza else engin engli ensur estab estim even ever evide execu expec exten feel ferme finan fluke food forge form forma fotos from furth gener globa grab great green groun growt gym habit hai have he headp hikin hotel image impro inc inclu incre instr inten io janei key kit klein knows lane lapto last latin least lens level li licen life lifeb light line links load lose loss lot madru major maker mande many march marke marth mayor meal medic medit menti meter metri micro might min mind minde mira model moder much munic music must name nasa nato netwo new noon not o ont optim organ osaka outle over pales park party pass passe perfe perfo picke picks plann plast point postc poste pre preve prima procu prote quay queri rain range reach ready real reces recla reels regul rely remem renov repla reply resis resor resou retir retou reuni run runni schwa scien seaso septe serve setti shelt shows signe singl sleep small so sony sorti speci speed step strat stree succe summe suppl surpr syste tag targe tarif templ test their these think those thoug tippe tokyo tool top tor track trail train trans tre typic u uniqu user users using venti verge verse versu visib volun vor walk wall war watch well wette wider wired with withi won wonde world write wrong www yo â
-0.6 ^apple ^best ^c ^choos ^condi ^conne ^conta ^de ^do ^museu ^next ^o ^play ^prici ^pros ^read ^relat ^ticke ^timet ^was ^whats ^where ^write adjus ai arbei are argen bank base basic began begin bicyc box brand budge bus call certi check child circu cloth cloud club commi confi cons const copy days deman des did disco distr docto edito emerg end enter esper expir expos ferry film focus funct game got healt helpf high his hour house il im incom inn insur into intro is ist items kept kind land link lost m ma machi maint man milli minis mir move n natio need needs newes night numbe nurse off offic opera optio paren perso popul pract preci presi prici proce progr proje prome propo pros provi quara quoti refus regio relev renta requi respe revie robot said same saved saves say seem servi sessi set she shopp shops show showi size some somet soon space sport stamp state submi super sure techn there they timet tip touch tutor ultim under used volta way ways weigh when while will wird y years
-0.8 ^a ^e ^exclu ^free ^high ^inter ^know ^ok ^print ^publi ^remem ^show ^stamp ^the again anyon as asked been chang compa conve counc decis discu docum down era error famil forty guide had hanno impri its kilom know let locat maggi may mediu midi mm museu or oz passa pictu platf porto puert rate relat respo right says secur segur send sept share shop sign stick switc tell that then throu tips tools trave twitt updat use vans websi were which wirel wrote
-1 ^# ^comme ^share avis but chat condi custo desig found has hat i learn mista most ok pdf recom schül shoul signa souve sérgi visit
-1.2 ^compa ^copy ^what amazo conse dice elect how photo quant
-1.4 ^searc comme examp ha produ video
-1.8 https vote`,
	es: `2.4 te
2 quier
2:app alert
2:promo teleg
2:support sosti
1.8 googl
1.8:app app
1.8:promo tikto
1.6 esta faro insta mante seman ti
1.6:promo blues
1.4 año digit dispo está grati nuest salva tu
1.4:app audio
1.4:newsletter email
1.4:promo news
1.4:support campa
1.2 ^un acces conti gente gratu inves jorna lectu libre segui
1.2:app ^abrir
1.2:sign-up podca
1.2:subscribe quios
1.2:support aport indep
1 ^cinco ^me abier acaba autor banca basta clic detrá este extra hora inscr levan notic notif pagar plan premi qr quint radio recib regis repor resto revis seis texto tú valor ya
1:app ^activ andro
1:promo canal
1:sign-up calen crear
1:subscribe ^black ^conte ^ver acced perfi todo
0.8 ^este activ anali aviso ayúda celul como cuent domin día entre estam guard inici jueve leer lleva local marte mejor menor mes ni ningú nos pagan perio punto quise socio suscr toda va versi
0.8:app ^toda rápid
0.8:newsletter ^recib finde plana
0.8:promo ^faceb x
0.8:sign-up ^calen ^confi ^parti audit leyen
0.8:subscribe ^regal euro exclu hazte lee
0.8:support falta
0.6 ^ayúda ^lo ahora antes apoyo aquí artíc bolsi direc estud fin fisca heral igual impre inver letra lo me nada never norma nota octub pago papel parte porqu previ publi págin recet sente sigue sin soste sur tempo tribu uno usuar
0.6:app ^googl ^insta iphon store
0.6:newsletter ^cada ^️ carta clave paz polít
0.6:promo ^segui ^t ejemp siga
0.6:sign-up ^ingre fecha leerl poder temas verte
0.6:subscribe ^solo banne black dossi frida ilimi prueb regal
0.6:support ^aport ^esta ^neces meta patre posib
0.4 ^basta ^compr ^con ^dos ^empez ^los ^nos ^para ^proba ^somos ^suscr ^te aceit alta aplic asoci aún campo colec compl conce consi convi coope corre costa cróni da den despu desti dieci e edici encue entér estás excep fuent invie justi las limit loro medio minut móvil nadie noche onda perió plata por prime profe puede pulse redes retro sale si su talle tanto tarje tiene todos tus veces whats youtu únete
0.4:app ^app ^cruci
0.4:newsletter ^apúnt ^corre ^newsl ^vamos apunt apúnt buena conci econo impor manda newsl noved sembr siete vamos ️
0.4:promo ^estam ^sígue ^tikto ^x elfar farod sígue
0.4:sign-up ^crear ^deber lista regís
0.4:subscribe pesos promo ver
0.4:support ^campa ^donar ^inves ^radio anten colab sigam
-0.4 ^abra ^autob ^avise ^contr ^cuánt ^es ^escri ^funda ^grati ^horar ^la ^mira ^museo ^premi ^quién ^sí ^y abra abril agent ajust algo alqui ana anima apren atend auto ayuda b barri bibli bolet bombe busca básic calcu calif cambi capit carte celeb cierr cine civil claro clien compi compo contr costu creci crede cuart dar debe defec deja denun desac descr devol devue dijo dispa donan educa esa escol estab estim etapa forma foto fotog fotos gener gusta habit habla hay he hotel hoy inclu incre instr inten joven juez kilóm latin lecto les ley llegu madre madru mal mande mano march mayor medic menti meteo min mira mucho munic ningu o opina organ pasad pedir perdi podem ponte poste prima prote queri real recla renov resis retir reuni sabe sabem saben sala sigui subir tampo tarif teatr tiemp trans tres usted vende venti verda verlo verse vista vive volun votac votad yo últim única único
-0.6 ^de ^encon ^impri ^whats almen amigo apena argen así autob avise breve camin camio certi cifra circu club confi conoc const cuánt decía deman disco distr docto edito elegi emerg empre enter escri eso esper estre expos fondo fue fácil intro machi marzo minis museo mánda médic nunca ocho ofici opera perso pract preci pregu presi proce progr prome propo provi regio relev renta respe servi será set sobre super teléf verla vez
-0.8 ^a ^el ^publi años compa conve cuatr cuént decis despe diez discu docum era error famil impri marca mil pero porto puert quien respo segur sende ser útil
-1 ^# ^comen ^envia ^guard ^nuest ^todos condi has mostr pdf recom signa trasp visit voto
-1.2 ^compa conse dice elect envia
-1.4 ^copia copia examp ha produ video
-1.8 comen`,
	fr: `2:app alert
2:promo teleg
1.8:app app
1.8:promo googl tikto
1.6:promo insta
1.4 dispo ici rejoi suivr
1.4:newsletter bonne recev
1.4:subscribe ^offre kiosq offre profi texte
1.4:support campa
1.2 ^un gratu hier inves jeudi lectu notre nous podca prix vous
1.2:app appli
1.2:newsletter adres essen
1.2:promo ^suivr
1.2:sign-up conti
1.2:subscribe abonn acces numér
1.2:support libre
1 ^je ^non appar autor banca canal coopé court doubl dès garde inscr liste magaz mail notic offri plan premi préve radio regis rende repor resto votre week
1:app ^activ andro notif qr
1:newsletter extra polit
1:promo clic
1:sign-up ^conte ^me accès calen
1:subscribe ^black suite
1:support coûte indép
0.8 ^j ^rejoi ^sans activ actu audit chaqu entre euro exclu heure intég issue livra local merci mes minus ni nos perme rédac sans socio va x écout être
0.8:app ^ouvri fléch
0.8:newsletter ^chaqu lettr plans tri veux
0.8:promo ^faceb
0.8:sign-up ^calen ^confi ligue sujet
0.8:subscribe déjà versi
0.8:support ^parti donne décem
0.6 ^aucun ^deux ^offri ^s accue aussi avec brief cagno cette ci compt corri daten derri direc dossi enquê enreg est fait fin fisca je like lire me norma notes ouvri paien parte pays prend publi quart quinz reche rugby seule soute sud sur titre tribu verte étudi
0.6:app ^alert ^plus berna crayo jouer mode mots nivea passi pic scann store verdi
0.6:newsletter ^valid ^️ recet
0.6:promo ^insta chaîn litto
0.6:sign-up ^sonda entie trott
0.6:subscribe black décou engag frida réser
0.6:support boucl déduc
0.4 ^ce ^envie ^hier ^lectu ^m ^nos ^on ^perso ^proba ^quatr ^à anten artic assem attei aucun avant cap ce cinq commu compl conce conci corre demai dix du dépar e effet envie frais h impor journ laiss lança lisez long lundi là manqu matte mieux mille minut ne newsl note on pause payer pour prime procè profe quand redes rien résul saint semai si soir start su surve valid vendr voir voix vos voulo whats ça
0.4:app ^mode code confo poche réel
0.4:newsletter ^votre tente éco ️
0.4:promo ^tikto ajout finis gazet préfé retro suive youtu
0.4:sign-up ^créer ^jeudi ^renco ^répon créer créez expre grasl infos limit offer
0.4:subscribe ^formu bouqu comma excep justi métro rentr solde statu teste ticke âge
0.4:support ^campa actio don défis objec souti versé
-0.4 ^artic ^contr ^copie ^essen ^faire ^gratu ^la ^lire ^notre ^nous ^onze ^pour ^premi ^qu ^signa ^vous accor agent anima après arriv assur augme aujou avaie avait avez avons b banqu barri batea batte bibli bras bref calcu canne capit caric carte cents chamb charg chaud chiff chose clair class clien colle combi compo conne contr cours devan dispa dit dites dont effec elle erreu estim exten faire faite ferme finan fonds forma habit haute hui image inten jamai jour jours lecte licen lien livre lot maire major mal march menti micro min modér munic music notai nuit ont optim parco pas pass passe peu plast point poste pourr procu préfe quel quelq rappo rembo repas resté retir retou réact récla sauf scien septe signe sont sorti souri strat succe suppl surpr surto tag tard tarif train trans témoi uniqu vende verse vierz visib écriv
-0.6 ^c ^cet ^chois ^conne ^de ^horai ^impri ^où ^quell ^réagi ^whats ai ans appel argen autob base budge bus camio celui circu club commi confi const deman derni des diman disco distr désor end expir expos film horai il ils intro lui m ma machi mai maint maiso milli minis moi médic n natio offic ouvre paren perso popul progr proje prome propo provi quara quoti racco refus relev rendr renta requi respe revie robot répon samed servi sobre sport touch trois tête y été
-0.8 ^ok ^parta ^publi affic as chang cherc compa conve disai discu disse docum er famil guide impri kilom locat midi passa plu porto posez qu quoi relat sa sept trave télép émiss
-1 ^# ^abonn ^comme ^envoy avis but chat condi ok pdf recom réagi signa souve visit
-1.2 conse envoy parta photo
-1.4 comme examp produ
-1.8 vote`,
	it: `2.4 te
2 teleg
2:support sosti
1.8 stori tuo
1.8:app app
1.8:promo googl tikto
1.6 mante ti
1.6:newsletter tua
1.6:promo insta
1.6:subscribe sei
1.4 abbia campa dispo grati profi salva scelt tu
1.4:app audio
1.4:newsletter weeke
1.4:promo news
1.4:sign-up email
1.4:subscribe digit mesi
1.2 ^un acces appli caffè conti gente giove gratu inchi inves libre nostr podca
1.2:app push
1.2:newsletter essen vogli
1.2:promo segui
1.2:sign-up accou
1 ^non aggio alle appar autor banca basta break della giorn levan liste magaz offri pagar perfi premi quint radio rende resto tesse valor vuoi
1:app ^apri andro apri notif
1:newsletter mail polit sulla
1:promo canal
1:sign-up calen regis
1:subscribe ^black ^conte acced clic edico
1:support ^sosti liber
0.8 ^all ^regal come domen donne entre euro gli guard lasci legge lette local marte matti merco mese metti notiz pagan perio perme piatt redaz socio stude tutti va
0.8:app inizi reale
0.8:newsletter anali bene iscri punto
0.8:promo ^faceb threa
0.8:sign-up ^calen negoz punta
0.8:subscribe ^parti ^sei abbon anno
0.8:support lettr manch tela x
0.6 ^dieci ^insta ^lo ^quest ^è ad altri amico atene carta ci corri costo de delle dicem dossi fine fisca impre inver l lo luned margi me molo no nota parte passi piace poder prend previ pront quart regal ricev scade sente senza stran sud sul tempo termo tra tratt tribu tuoi uno verte
0.6:app iphon store
0.6:newsletter ^iscri ^️ borsa mandi ogni ricet spieg
0.6:promo ^googl ^segui clicc
0.6:sign-up ^avvis ^ingre ^sonda coppi
0.6:subscribe ^solo ^tutto arena black edizi frida puoi scopr
0.6:support ^alle ^desti ^diven ^offri codic donaz fin padro soste
0.4 ^attiv ^basta ^com ^con ^donar ^gli ^i ^liste ^per ^perch ^puoi ^radio ^resta ^teleg ^ti ^vuoi all alta anche artic assem attiv avant avvis bigli bonus campo ce commu compl conce conci consi convi corre costa da dall dieci diven doman don dovre effet elett esce finis fino genna giugn impor integ it leggi letto lettu lista manda matte megli mezza minut ne nella newsl note oltre onda ospit pagin perch picco plata poche primi profe pross prove pubbl quand rasse recap riapr risul saint sale scegl scont sembr si siete smart start stata su sua sui suoi tanto tiene togli tram treni uscit vai valid vivo whats youtu è
0.4:app ^inizi traff
0.4:newsletter ^confe ^ogni ^te motiv pixel prime promo semin ️
0.4:promo fonte fonti gazze tue
0.4:sign-up ^comin avven bento feed lampo male
0.4:subscribe ^leggi ^ricor ^rinno accon buone limit offer riser sfogl
0.4:support coope desti loro mille tenia
-0.4 ^artic ^autob ^contr ^donat ^dove ^grati ^gratu ^la ^museo ^premi ^pubbl ^salva ^salve ^scriv accor acqua agent andat anima annua anoni arriv aspet auto avete azien b batte bibli cambi canne capit caric carte cento cerca chiam chilo chius civil class clien colle compi compo compu conne contr crede cresc degli denun dicev donan evide ferme finan forma foto fotog gener hai impro inclu inten io li licen lungh madre mal mano medic meteo metri migli mila min mio munic music nato nome notai nove o organ ormai over paese pales passe perdi plast ponte poste preve prima procu prote quasi quel ragaz rappo recla regol ripet sabat sala salve scari scrit scriv serve sette setti sito so succe tarif teatr test tetto tragh trann tre trece vende venti vi visib vista vive volte votat watch
-0.6 ^ascol ^condi ^invia ^orari ^quell ^tutti ^whats ai alla almen alte appel argen autob base brand breve bus camio certi cifra città cloud club commi confi disco distr edito emerg esper estre film fondo incom intro invia link lui ma mai marzo minis museo nessu offic opera orari paren perso più preci presi proce progr prome provi quara quoti racco regio servi set setta sono sport stamp stanz state stato super ultim under vecch volta
-0.8 ^a ^e ^inter ^stamp anni compa decis discu disse docum era error famig hanno maggi passa porto quatt rate respo sa shop trave
-1 ^# ^comme avis chat condi custo dei i mostr pdf segna signa trasp visit voto
-1.2 conse dice quant
-1.4 ^copia comme copia examp ha produ video`,
	ja: `2.4:promo te
1.8:app app googl
1.8:promo tikto
1.6:promo insta
1.4 tu です ます 新聞
1.2 加入
1.2:app 限時
1.2:promo ^youtu
1 する 今年 礼品
1:app andro ya
1:subscribe ^学生 円で
1:support ために 独立
0.8 ni あた あと さな しく たり で読 めに ック ュー 内容 応援 日の 無料
0.8:app 速報
0.8:promo ^faceb x ォロー
0.8:subscribe ^媒体 キャ 文章
0.8:support 報道
0.6 ^googl you いただ いま お気 きま きます けま さない して するに ため だけ なし なた にな になる のバ イン オン ター ップ ニュ ニュー ュース ロー ーは ース 二十四 先に 分の 分析 基金 報を 支持 最新 月 本紙 現在 見る 身分 間に
0.6:app store はお アプ ンス 速報を
0.6:newsletter つの に載 の話 記者
0.6:promo ^insta ォロ フォロ 灯り
0.6:subscribe ^今年 ^朝 けます 媒体 朝 活応 活応援 生活応 限定
0.6:support の取 の取材 ポータ ータ ーター 人 報道を
0.4 ^あと ^この ^演出 be corre あとで いい いため いち早 この しよ しよう すると せし せしま せんか たちの ちら ち早 ち早く っと でお とで と読 なら なる に五 の後 の新 はい は今 まで までは もっ らで るに るには る記 る記事 れま れまし れまで んか スマホ マホ 一杯 一枚 一通 事が 五分 会員 全国の 分で 十八 十四 千二 千二百 参加 取材 員にな 国の 声は 学生 方に 旅行 日 時の 時ま 時まで 本文 演出 生活 示す 紙を 続き 記事が 読み 読む 読め 追加 通知 選ぶ 金は 開始 集中 面に
0.4:app ^app ^速報 もっと アプリ オンに プリ ンに 今日の 新報
0.4:newsletter ^記者 うぞ お届 お届け されま どうぞ メール ール 便り 大事 届け 登録す 編集 編集部 週刊 集部
0.4:promo ^tikto ^x it ne youtu フォ
0.4:sign-up ^オン 会員に 員に
0.4:subscribe ^今す ^初月 ^春の ^特集 ^紙面 ぐ申 ぐ申し し込む すぐ申 だけま の書店 は有 は有料 を贈る キャン ギフ ギフト フト ペーン ャンペ ンペ ンペー ーン 事は 事は有 今す 今すぐ 初月 国の書 年分 年分の 新生 新生活 春の 春の新 書店 特集 紙面 行中 記事は 込む 電子
0.4:support を支 円から 支え 支えて 査報 査報道 目標 調査報 道を
-0.4 ^コメ ^印刷 ^投票 ^時刻 ^有料 ^法案 ^送信 li yo ありま いて える かっ かった こと すか すよ せく せくだ たの だっ だった ている とを どの なく には の地 は一 べて まい らま れた れる コメ コメン シェ シェア メン メント 一九 一九二 一人 一度 一番 万円 三百 不要 世帯 九二 九二一 事を 二一 二一年 二十分 以上 以来 刻表 助基 助基金 十一 十二 十分 去年 四十 四千 四百 工作 年以 投稿 救助 救助基 時刻 月に 有料会 百人 者は 船は 落と 落とし 表示 誤り 誤りを 調べ 退会 送信 金を
-0.6 ^museu is いの した てい ート 報告 投票 提供 法案 記事を
-0.8 ^a er museu sa 上映
-1 ^# ok pdf
-1.4 examp`,
	ko: `1.8 니다
1.4 구독
1.4:promo news
1.2 보기 하기
1 만나 무료 세요 편지
1:newsletter 소식
1:support 취재 후원
0.8 건 게요 받기 보세 보세요 신문 신청 오늘 원 월 있습 있습니 첫
0.8:app 속보
0.8:newsletter 드려 드려요 려요
0.8:subscribe ^창간 ^첫 특별
0.8:support 응원 함께
0.6 ^새 구독하 달 독하 받아 새 소에 시작하 아직 아침 알림 원고 읽는 읽으 있어 있어요 작하 작하기 잔 커피 하면
0.6:app 앱
0.6:newsletter 렸습 렸습니
0.6:promo ^유튜 today 가하 선호 일보 추가하
0.6:sign-up 보셨 본사 와의 읽기
0.6:subscribe 개월 시겠 유료 주년 창간 특가
0.6:support 독립
0.4 ^기자 ^독자 ^이번 ^좋은 ^카카 corre 겨울 그냥 그인 금은 기사 기서 께해 나무 남겨 남은 내 내려 뉴스 대전 대전화 드릴게 드립 드립니 려면 로 로그 로그인 료로 릴게 릴게요 매체 먼저 명이 모아 무료로 보내 보시 본지 비용 서가 수 시면 안 어보 여기 여기서 요일 요일마 용은 으로 으세 으세요 은행 이번 일마 일마다 읽던 재에 조합 주기 주소를 참가 하고 하실 한 함께해 호는 회원 휴대 휴대전
0.4:app ^앱에 ^앱으 설치 설치하 속보를 앱에 앱에서 앱으 앱으로 중계 치하 팀
0.4:newsletter 근길 레터 메일 소식을 쉽게 시 주에
0.4:promo 가하기 구일 구일보 스타 스타그 유튜 유튜브 인스 인스타 추가 타그 타그램 튜브 항구일
0.4:sign-up ^참가 가입하 강당 비용은 시려 시려면 인하 입하 층
0.4:subscribe ^학생 금제 독하기 물하 생은 선물하 언제든 요금제 원부 원부터 으실 이신 입니다 제든 터는 학생은
0.4:support 께하기 언론 원해 응원해 정기 지켜 후원으
-0.4 ^뉴스 ^시간 ^여러 ^우리 ^전체 ^찬성 ^투표 ^후원 가는 가장 검색 고서 고하 골라 곳 구에 구조 규정 그 글을 기금 기다 기다립 기사에 기에 나는 내기 년에 는데 다가 다립 다립니 달라 댓글을 독자는 됐다 두 들은 라고 러분 러분의 렇게 렸다 류가 명을 무엇 무엇을 문에 문이 미터 반대 받는 배가 버스 번 번도 보고서 보다 볼 부터 사는 사라 사람 사에 사진 시장 신고 신청은 씨를 없다 엇을 여러 여러분 역을 열린 열린다 오류 오류가 오르 왔다 운영 워졌 원을 으셨나 이라 이름 이지 일부 일부터 일이 있었 제보를 졌고 졌다 주민 줄었 지난 지만 지역 진다 찬성 척이 척이다 천 청은 카드 투표 표결 피해 피해를 하지 해를 회사
-0.6 ^museu ^제보 m 구독자 네 는다 다고 된다 라는 린다 보내기 수록 알려 았다 였다 우리 원은 으셨 자는 하는
-0.8 ^a ^구독 museu 분의 제보
-1 ^# ^댓글 pdf 공유 댓글 었다 이다 있다 한다 했다
-1.4 examp`,
	pt: `2.4 te
2 alert
2:promo teleg
1.8 googl
1.8:app app
1.8:promo tikto
1.6 esta nosso r sei seman uns
1.6:app insta
1.6:newsletter quero
1.6:promo blues
1.6:subscribe mante
1.6:support apoia
1.4 campa email está faz salva você
1.4:subscribe digit dispo
1.2 aport gente gratu jorna podca segui seu
1.2:app ^abrir
1.2:newsletter essen
1.2:promo ^youtu
1.2:sign-up conti
1.2:subscribe ^seman assin
1.2:support indep inves
1 ^cinco acaba autor basta este graça hora levan liber notíc pagar perfi premi quint recib regis rende repor resto revis sair seis texto valor
1:app andro notif
1:newsletter ^me inscr mail receb todo
1:promo canal nas
1:subscribe ^black ^conte ^ver acess banca extra
1:support apoie temos
0.8 ^cadas ^confi ^não ^parti ^um abert anali aqui audit aviso celul como domin entre estam euro falta gráti guard inici lendo ler ligue livra menor nos pagan pé quise redaç sem são só tudo vem
0.8:app ^ative manch ouça plana tela
0.8:newsletter ^quero ^toda toda
0.8:promo ^faceb
0.8:sign-up cadas rápid
0.8:subscribe ^este exclu novos
0.8:support local pix
0.6 ^cada ^eu ^gosta ^ligue ^quer ^quest acomp agora antes arena assim baixa carta chega chip corri desta dono estud fecha fisca garim inver legen leitu letra lo lá mandi matér me nada no nota pago papel parte poder porqu prend previ pront publi págin qualq quart quer quinz sente sertã sul tempo tribu é
0.6:app ^baixa ^insta ^️ ative chanc jogar store
0.6:newsletter ^esta clima paz polít subsc temas termo
0.6:promo ^segui siga
0.6:sign-up ^criar ^crie assun black frida since vagas
0.6:subscribe ^dê ^já amazô deste dê ilimi impre preço
0.6:support ^apoia meta
0.4 ^compr ^dos ^envie ^gosto ^mais ^para ^somos ^vamos aceit ajuda alta aplic assem bento campo colec começ compl conce confo consi convi coope corre costa da demai desti dias econo envie fazer fica fino folha gasol gazet impor integ justi las leia lhe lê manda meia metad minut mês na nenhu noite nossa nós onde plata por prime profe promo pross prove quand sigam start sua tenha tente teste todos um vai vamos ver verba whats às
0.4:app ^notíc ativa offli palma pop ups ️
0.4:newsletter ^ao ^newsl ^receb beira bom cróni enqua h lança manhã motiv newsl on
0.4:promo ^corre ensea fonte linke redes youtu
0.4:sign-up ^basta ^começ ^perso ^quatr ^são ^tanto comér criar crie dói feed lista tanto vivo vê
0.4:subscribe ^campa ^profe ^resta ediçã limit maré
0.4:support ^com ^inves repór si
-0.4 ^abra ^assin ^avise ^como ^contr ^doe ^funda ^onde ^onze ^premi ^salva ^salve ^tem ^vote abra abril acord agent ajust alfab algo algum ana anima anos apren atend b bibli bolet bombe básic calcu capit carte celeb cerca certo cine civil claro clien combi contr costu crede cresc dar das denun descr devol eco educa ele eleit escol estab etapa fale finan foi for forma foto fotog fotos habit hoje image inclu isso janei joven lembr li line livre madru maio mal mande menti mesmo meter meu min munic ningu nome nove num outro palav passe pedir pelo perdi pesqu pesso podem ponte preve procu prote queri real recla regul renov repla retir reuni sabe sabem sala salve serve seus subir suges surpr tarif taxa teatr tinha trans uma velho vende venti verda vinte vista vive volte volun votad votaç vão à água últim única único
-0.6 ^conta ^de ^encon ^horár ^impri ^museu ^o ^os ^whats amigo apena avise camin chuva cidad cifra circu confi const depoi disco distr diz dizia edito emerg empre erro escri esper estre expir expos filho fundo fácil guia há incom intro ligaç link minha minis médic nunca ofici opera paren perso pode popul preci presi proce progr proje prome propo regio respe servi será sobre some super tem vez vier volta
-0.8 ^a ^e ^exclu ^publi as compa conve decis despe discu disse docum era famil famíl horár impri marca mil museu passa pergu porto relat respo segur ser trave use útil
-1 ^# ^comen ^envia ^guard ^todos ^você condi custo mas mostr pdf recom signa visit voto
-1.2 ^compa conse envia quant
-1.4 ^copia copia examp produ video
-1.8 comen https vote`,
	ru: `2:app прило
2:promo teleg
1.8 нас
1.8:app app googl
1.8:subscribe оформ
1.4 news беспл конца можно подпи
1.4:app устан
1.4:newsletter письм
1.4:promo нашем
1.4:subscribe досту нами
1.2 вконт главн журна мы присо редак чтени чтобы
1.2:app удобн
1.2:newsletter утро
1.2:promo канал
1.2:sign-up лента следи
1.2:subscribe подкл
1.2:support ^помоч
1 автор без вам верси включ выпус добав дочит за истор новос подка почту уведо
1:app ^включ ^устан qr
1:newsletter mail адрес
1:promo max соцсе
1:sign-up ваши продо
1:subscribe подар скидк
1:support стань сумма
0.8 ^нам ^настр story вас во вы дня есть или интер кофе месяц нет отвеч первы пишем рекла рецеп слуша сохра справ стать телег участ читае читай
0.8:app ^новос ^остал ^откры чат
0.8:newsletter ^утро ^хотит важно текст хотит
0.8:sign-up дальш регис
0.8:subscribe ^подар ^студе войти
0.8:support ^друга друга ежеме подде регул соуча
0.6 ^не ^с ^чтобы быстр всех вход выход год денег дней напиш нашей номер один одной остан отдел откры по подтв пожер полуг получ пор равно раз свежи студе тех хорош час читат шесть
0.6:app store
0.6:newsletter ^запиш ^подпи ^хочу након отлож утра хочу
0.6:promo ^больш дзене
0.6:sign-up ^следи ^созда vk аккау имени скаже
0.6:subscribe ^оформ вся делов любой
0.6:support ^до ^стань помоч хвата
0.4 ^добав ^ещё ^запис ^зарег ^напиш ^по ^почем ^присо ^пришл ^сообщ ^читай corre gazet redak whats youtu апрел библи взнос возвр време выпис выруч газет где готов даже для до закры запиш здесь к куда любит любом магаз нам настр начин нашу недел ничег оно опера остал перев перес площа понед почта почте преми приго прода пятни работ радио разде сами сбор свобо сдела семья сто стран тольк требу фонд цены экран это этой этот
0.4:app вашег загол касан
0.4:newsletter ^вечер ^главн ^нажим ^одно ^получ ^понра ^пять ^цены e кнопк нажим ночь одно одном понра проче разбо рассы сигна случи сутки такие
0.4:promo ^teleg ^однок видет избра однок там
0.4:sign-up ^войти ^должн ^начат ^ругат ^участ закла зарег итоги начат новая новог ругат созда темой
0.4:subscribe ^матер архив годов дешев ко матер полго полце
0.4:support ^подде ^помог ^редак корре подхо сумму
-0.4 ^в ^выбра ^выста ^закон ^когда ^комме ^нужно ^основ ^прави ^рассы ^телег light speed билет больш будет бумаг восем всю выбра выста говор город госус грузо двух деньг догов друзь его если жител заявл идёт из их как какой кварт комна копей лет ли марта маршр мая может молча мэрии напис него них но нрави об обсуж обяза одинн октяб ответ отмен пенси печат повто подро позво покуп полиц порта почти прави призн прини прист пришл район расск семей серви со собра спраш стали счита так то тысяч фото часа часов челов школь этом
-0.6 ^museu ^за ^наша ^подел ^пожер ^что enter healt а была было верну года году две её звони килом компа милли назыв наша обеща она основ писал прове проти прочт распи сказа смотр старо тепер через четыр
-0.8 ^голос ^есть ^скопи ^тольк museu автоб время голос девят подел скопи сорок
-1 ^# pdf я
-1.2 ^отпра комме отпра
-1.4 examp`,
	zh: `2 我们
2:promo teleg
1.8:app app
1.8:newsletter 訂閱
1.6:promo insta
1.4 tu 免費 新聞
1.4:newsletter 您的 邮箱
1.4:support 财团
1.2 一份 加入 報導 歡迎 每一 阅读
1.2:app 客户 客户端 户端
1.2:promo ll 我們
1.2:subscribe 杂志 限時
1 ^我要 今年 故事 會員 来信 每月
1:newsletter 订阅
1:promo 关注
1:subscribe ^学生 ^本文 会员 礼品 订户
1:support 独立
0.8 lette 一期 不妨 作者 即可 只要 周一 我要 播客 收听 文章 新一 新一期 点个 立即 觉得 閱讀
0.8:app 就好
0.8:newsletter 今天
0.8:promo ^faceb go threa 日报 追蹤
0.8:sign-up ^开始 可收 注册
0.8:subscribe 内容 年訂 成为
0.8:support ^媒体 定額 獨立
0.6 ^今年 ^立即 ^觉得 you 一小 一小时 一时 一时间 二十四 先看 免费 出门 分析 到我 喜歡 在看 地址 基金 媒体 完成 报道 掌握 接着 支持 最新 月 查看 每天 消息 看完 看完整 知你 第一时 请拨 這篇 通知你 马上
0.6:app 成语 接到 推送 游戏 能接
0.6:newsletter ^每周 ^每天 一周 不吵 好文 寄给 我要收 早六 早六点 每周 每周一 要收
0.6:promo ^insta ^欢迎 lo 众号 公众 公众号 注我们 的故事 記者
0.6:sign-up ^手机 人 手机号 机号 繼續 註冊 身分
0.6:subscribe 元 元起 半价 开通 方案 深度 現在 限定 随时 首月
0.6:support ^您的 募款 季募 季募款 者的 財團 贊助 还差
0.4 ^怎么 ^点击 ^马上 be corre 一杯 一百 一百二 不收 任何 六点 写信 前一小 十八 十四 十四小 参加 周四 咖啡 回来 学生 完整 广告 当天 怎样 搜索 新生 新生活 旅行 日 有人 本地 杯咖 杯咖啡 欢迎 点击 生活 登录 的小 的话 目前 看过 老师 读全文 读者 赞助 过去 还没 通知 错过 開始 阅读全 集中 ️
0.4:app ^下載 ^今天 下就 下載 两下 两下就 体验 体验更 到第 头条 港聞 点两 点两下 独家 看更 看更多 过任 过任何 错过任 验更
0.4:newsletter ^寄给 一道 一道菜 两岸 五分 今天的 周两 大事 天早 天早上 寄给我 已閱 已閱讀 我一 早上 每天早 每週 给我 财经 道菜 電子
0.4:promo ^加入 ^长按 ne whats youtu 們的 地新 地新聞 我們的 新報 本地新 江城 注我 的故 蹤我 蹤我們 追蹤我 长按 頻道
0.4:sign-up ^演出 em 入會 入會員 对面 就有 报名 有奖 有机 机会 演出 繼續閱 續閱 續閱讀 考古 队长
0.4:subscribe ^开通 上升 为付 为付费 为会 为会员 全站 即开 后可 文为 月仅 月仅需 本文 本文为 立即开 解锁 读全 限时
0.4:support 一百元 千二 千二百 百零 目標 行中 这篇
-0.4 ^分享 ^发送 ^您遇 ^打印 ^投票 ^每月 ^法案 ^选择 li line vi yo 一个 一九 一九二 一人 一句 一度 一把 万元 三百 下月 不要 专栏 个月 九二 九二一 了一 了两 二一 二一年 二十分 人的 什么 从那 他说 以上 以后 以来 们会 会去 会员专 公司 其中 分享 到一 刻表 助基 助基金 十一 十二 十分 去年 友善 发布 发现 可以 员专 员专享 四十 四千 四百 在三 多人 好友 如今 孩子 專屬 工作 帮您 年以 当地 您有 您遇 您遇到 愿意 我们会 我们的 我就 所在 打印 投诉 持续 救助 救助基 新的 明年 显示 更多人 村里 沒有 百人 的报 的时 的烦 的通 继续 联系 表示 要投 调查 货车 费的 路线 转发 还是 这一 这条 这样 退会 选择 递员 通车 通过 遇到 那天 里能 链接 错误
-0.6 ^museu ^会员 ^我们 ^捐款 ^訂戶 ai il ma mai 上的 个人 了三 们的 做法 公里 到的 即可參 可參 可是 城市 平台 应用 投票 提供 来的 没有 法案 的人 能看 要求 评论 身份 里的
-0.8 museu sa 上映 留言
-1 ^# hat pdf
-1.4 examp ha`,
};
