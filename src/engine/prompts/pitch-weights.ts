/** Written by test/bench/pitches.mjs: what a line's looks and its being a call count, in log-odds that it is a pitch. */
export const factors = {
	digits: -0.17,
	short: 0.11,
	ends: -0.79,
	linked: 1.47,
	base: -3.09,
	call: 1.7,
	between: -0.6,
	heading: -0.83,
	fields: 2.05,
	buttons: 1.36,
	few: 0.26,
	sentences: 0.12,
	button: 0.6,
	answers: 1.61,
	question: 0.39,
	loud: 0.17,
	item: -2.82,
	long: -0.66,
};

/** By language, what each stem counts that a line is worded in, and what it offers: read by stems.ts. */
export const words: Record<string, string> = {
	de: `2.2:subscribe endet
2:app app
1.8 sei uns unser zahle
1.8:promo blues teleg tikto
1.6 grati ihnen lesen woche
1.4 ab autor geht liste thema verpa
1.4:newsletter jeden
1.4:promo news
1.4:subscribe blatt
1.4:support dabei
1.2 ^den ^diese ^mit alle archi besch für gibt kein koste küste magaz merke nachr premi profi repor texte ti zeitu
1.2:app audio push
1.2:newsletter morge
1.2:promo flipb googl insta
1.2:sign-up konto
1.2:subscribe digit
1.2:support freiw weil
1 ^hier ^noch aus bei dich e genüg hier hinte inves je kaffe leer neu podca polit sind tempo versi
1:app ^blatt ganze handy qr
1:newsletter ^newsl jeder
1:promo ^faceb
1:sign-up regis
1:subscribe ausga gutsc probe week
1:support ^spend paywa
0.8 ^neu ^warum abonn auf brief dafür de dir essen hinzu ihrer legen mit mitte nachb reche redak sechs setze stran stude um unter weite werbe zum
0.8:app offli
0.8:newsletter beste bin notiz wicht
0.8:promo ^küste finde kanal threa
0.8:sign-up ^konto anleg rest
0.8:subscribe ^partn ^zum angeb heft kiosk tage
0.6 ^hören auch auswe beitr bezah damit davon du einma engag gern gesch hälft ihr jetzt keine liegt liest manch minut nutze parte partn per radio start steht trage verdi volls warum werde wir wolle
0.6:app ^app ^push ^qr ^schla andro aufs iphon scann sobal spiel
0.6:newsletter abbes beweg daten geles lette mögli postf werkt zweim
0.6:promo ^du ^insta bevor festl folge fürth kommu netz
0.6:sign-up ^hinte kurze umson
0.6:subscribe ^studi ^weite artik banne danac halbe kurie kündb siche vorab
0.6:support ^mitgl geric mitgl verzi zugän
0.4 ^das ^der ^dir ^folge ^fünf ^für ^lasse ^nein ^nicht ^versc abend am anhör anmel anzei bitte bleib da dauer den diese doch donne ein eine einer einge einsc etwas euro foto gefäl h herun inklu integ jahr jahre kommt lande lokal mail mensc merkl mitma monta neue nicht ohne passi petit quadr regal schon schön sehen späte statu stehe store stund text verba verte viele zahlt zurüc zwei übrig
0.4:app ^heute ^schne ^sudok aktiv eilme modus schne
0.4:newsletter ^ein ^her ^ich ^kurz ^monta ^stadt adres freit garte gesät guter klar kurz maila mannh triff wen wisse
0.4:promo ^blues ^kommu ^seilb blick seilb
0.4:sign-up ^acht ^gar ^geht ^plätz ^sehr ^um acht gerad halbp kuris nehru plätz sehr zufri
0.4:subscribe ^cyber ^danac ^exklu ^plus ^schen ^sechs ^somme ^übrig danke deine exklu konta lange leses monat möcht quart schen studi sudok table vorte
0.4:support ^dabei ^frei ^werde brenn journ licht mache mitza numme patre unabh viell
-0.4 ^aktue ^am ^bus ^dafür ^dageg ^disku ^fahrp ^fehle ^glas ^komme ^kündi ^laden ^link ^macht ^merke ^post ^rezep ^schre ^tippe ^und ^wie ^wo absti aktue algor also alte alten ansch antwo auto autom b backe bad bank begin beim bewer boote brand brauc by bölle confu dageg decke des deuts dorf empfe erbe erzäh faceb fahrp feuer finan frage frühe gefal gegrü gesti gewin gilt gutac halte heißt hin hätte klein kopie künft kürzu leite länge mal mehr mein melde nach nehme nein nerve netiq nie niema offen ordnu paper pfand pin porta pro repar reser safe sagt sagte satz schwa schwi sechz seite soll sport stati straß telef telle tippe track verge vermi vertr vier vom vorso wachs waren warte wer wollt zehnt zeigt zimme zwanz zwisc
-0.6 ^als ^immer ^museu ^teile autob beach bus das disku einen febru fotos gedru genan geseh glas hafen hatte im juli kilom kündi man meter milli model moder museu müsse organ pfleg plast proje reden regio so solle strat super testa trans verla verlo versc verse vierz zwölf
-0.8 ^haben ^karte arbei began blog er errei gener hat healt ihn kann mai minis namen seine seit shop sollt techn zu
-1 ^druck desig druck famil film hinwe karte komme link pdf perso schre teile twitt will wird
-1.2 ^die der die updat video
-1.4 ^abonn schül
-1.6 ^#
-2.2 examp`,
	en: `2.2 te
2 ^never app readi stori
1.8 alert blues nostr tikto
1.8:promo teleg
1.6 ^liste campa conti grati lectu ledge our pick whene
1.6:support newsr
1.4 ^add ^befor ^want ^youtu acces accou autor broad court dispo free gets less liste ll maria news rende revis story thema
1.4:newsletter weekd
1.2 ^diese ^keep ^stay ^turn addre archi audio bell billi come deliv digit doubl exclu garde gifts googl hello indep insta magaz month nas premi profi push r repor save seman todo unlim us weeke your
1.2:promo flipb
1.2:support ours spare
1 ^activ ^all ^black ^conte ^faceb ^follo ^hello ^start ^to ^your aisle amoun appar break chip ci coast deal e email extra fund funde get gratu handy harbo hinte inchi inver inves je midni minus miss neu newsp owner pagan panic plan play podca polit probe qr reade regis retai sem someo sunda takes tempo terms this today took topic va versi we week yours
1:newsletter ^money ^newsl
1:promo cityp odell
1:subscribe ^back ^stude heral
1:support paywa
0.8 ^claim ^creat ^every ^faste ^googl ^like ^liked ^margi ^non ^other ^parti ^partn ^save ^send ^sign ^sprin ^tap activ ad add angeb appli auf be bin brief calen campu coffe count de deduc dolla editi entre essen every farmi finde give go issue justi keep keeps kiosk lakel lee legen liked lo local me membe memo mit nanda never notic notif offli paid perio piece plans pour prove puzzl remai rest resto sale satur sente since socio solit sort stran stude suite threa title toget tri tribu um unloc usefu weath weekl x
0.8:app quint
0.8:newsletter ^insid
0.8:subscribe ^wrap
0.8:support ^gifts
0.6 ^at ^be ^break ^corre ^enjoy ^for ^hinte ^ingre ^insta ^me ^notic ^on ^only ^push ^qr ^quest ^repor ^studi ^voter ^will alder all alrea andro any apply audit avail back beat becom behin black brows buyer buyin canal chann colum con convi coope corre crayo cross daily day doing domin donor downt econo en ends engag faste favou fewer fine first fisca fold forwa gathe gazet hall harro headl homep iphon j joins leagu lette lettu liber like log manch margi max meta metad minut mode money morni north notes nothi nouve opene packa page partn pay pays per perk perme phone posts prefe prime priva priya radio ratin re read recap scann schoo scoop secon socks sprin start steht subsc surve susta than thank tram turn verdi vouch y yeste you
0.6:app ^app ^play
0.6:newsletter ^brows ^count rugby
0.6:sign-up ^conti bruta
0.6:subscribe ^solo banne daili
0.6:support tonig
0.4 ^an ^blues ^book ^but ^by ^comin ^con ^confi ^cruci ^cyber ^find ^formu ^garde ^give ^her ^local ^m ^monta ^open ^our ^plus ^reade ^refer ^resta ^s ^somme ^t ^that ^this ^todo ^unlim ^valid ^we ^x ^️ acced adver am appea arena argue assem avant bankr berna bitte bonus boss brenn café cap casa chanc chris city claim clima comes compl consi coppi cost crick decem desti dia diese direc do donne drops eine einge eligi embar emplo encor estat et eu euro euros eveni excep find finis font frida gasol guard guess guest h half hear help huddl imagi impre indic integ isn it join joini journ konta lande lawye libra licht live long love loves luz mail male manda marqu matte mensc mille min miner moda momen monta my neigh neue noi non note nulla numer obses occas offer on passi patch patre perma petit pic pleas pm poche pop posit previ profe promo publi quadr quart redes regal retra river round sampl sehr serra shed slow solde sorte sound squad statu stay store strad studi table talki tax text thurs traff treat trial tuesd usual verba verif very viele voter weeks what whate who wicke wrap year yet zwei
0.4:app ^scan kestr widge
0.4:newsletter inbox unsub
0.4:promo leeds
0.4:subscribe ^alrea ^half ^trade anyti
0.4:support ein
-0.4 ^and ^autoc ^backp ^becom ^bgr ^budge ^buy ^close ^cloth ^come ^cost ^date ^digit ^dispo ^dolla ^don ^donat ^downl ^each ^enter ^entre ^essen ^extra ^fluke ^found ^full ^furth ^grab ^has ^headq ^home ^image ^indep ^l ^la ^light ^link ^links ^locat ^low ^moder ^month ^multi ^natio ^need ^new ^o ^pleas ^post ^price ^q ^recei ^recip ^score ^searc ^serve ^servi ^shop ^shoul ^switc ^take ^tell ^there ^top ^watch ^when ^why ^with ^â about accor addit ads advan advic agent algor allow almos also anima annou annua anoth ap aroun arriv ashby asks asses assis assoc atten attri auto autoc autom away b backe backp bad bank based bbpod begin best bgr big bluep boats booke brand briti by ca caja calla canno carab carro chall chamb charg chi clair clean cobra combi commo compo compu confu conta costu coupl cours crede credi curre cut data date decid decla defec dele depth des desk detec devic diffe discr displ docs dos due easy eat eatin edito effec eliza end engin enoug ensur epide estim exact excha execu expec explo exten extre faceb factu false faq far fee final finan findi fluke food forum fresh front furth gate genre githu globa got great groun growi growt habit hand have he headp headq helpf histo hoka hokka homeo hospi hotel hour icaew ihear impac inc incom incre incub indiv ingre instr io is janei japan key kit klein knows la lapto latin least led left life lifeb light list loss lost lot ma made madru major maker many march mater mayor meal means medit menti metas metho metri micro might mile minim movin much n name napki nato nbc need noon nordv not nov now oblig off offen ont opini ordin orien origi oscar other outle outsi over overv pales paper park parle party payin pedia perce perfo picke pier pin poles porta porte poste pre predi prese presi preve prima pro prome puert pull q quara quest quote ran rando range rate ready recla reduc reels regul renov renta repar repla repri reser resol retir rules run runni safe safet sales schwa scien sea self send septe setti shift shirt show shows shutt signe silve singl size skerr skill sleep small socie softw sony speec speed sport stati step steps struc stuff submi suger sugge sun targe tea templ testi their they think those thumb times tippe tokyo told tool total toute track trail train tre true type types typic u uniqu usb users velas venti verge via vie visib volta voted vs walk wall watch web weddi well when with withi wonde worki world writt wrong xu years yes
-0.6 ^apple ^as ^best ^bicyc ^coffe ^condi ^conne ^cons ^conta ^contr ^copie ^daily ^de ^ferry ^free ^funda ^here ^hikin ^immer ^membe ^museu ^next ^night ^print ^pros ^whats ^where above acade ai are augme avera basic batte beach bicyc budge build bus call carte certi chari check choir civil closi cloth cloud club colle commi contr could counc criti das decis defic deleg detai devel diffu disco dispa door earbu el else emerg even ever exhau expos fallo febru feel form forma fotos from grab gym hai hanno hikin his home im image inclu intro items kept kilom last le lens level li licen links lit locat lose machi man manag mande marke meter milli mind mira mm model moder move munic museu music natio near needs netwo numbe opera organ oz pass passe perfe picks plann plast popul porto pract preci proce proje quoti reach regio rely resis resou reven same saves seaso serve shelt shopp showi so south space speci stamp strat stree succe super suppl sure syste tarif test testa tip top touch trans tutor user using valle verse volun ways whom wired won wrote www
-0.8 ^a ^c ^prici ^relat ^ticke ^timet adjus again and antiv anyon arbei argen as asked base been began blog box canne child chose circu click compa cons conse const copy days deman discu distr docto down error esper ferry focus funct game gener had has hat healt il insur into let line midi minis must night nurse o offic paren passa photo place prici progr propo pros real reces relat remem requi respe respo right secur segur sept she shop shops some somet souve state stick stole techn then these thoug timet to tools under vans way websi weigh were while wirel â
-1 ^do ^high ^inter ^know ^read ^remem ^stamp ^the condi confi conve custo desig did docum era famil film forty high house how i impri its know link m maggi may mediu most optio pdf perso pictu platf provi revie said say says share soon switc tell that throu tips trave twitt use which will wird
-1.2 ^comme ^compa ^e ^share amazo avis der die elect found guide ha learn or quant recom shoul sign updat video
-1.4 ^copy ^what but produ schül signa sérgi visit
-1.6 ^# comme dice vote
-1.8 https
-2.2 examp`,
	es: `2.2 quier te
2:app app
2:support sosti
1.8:app alert
1.8:promo blues teleg tikto
1.8:subscribe ^un
1.6 año conti esta faro grati nuest
1.6:subscribe lectu
1.6:support aport campa
1.4 acces dispo
1.4:promo autor mante news
1.4:subscribe revis
1.4:support ^cinco
1.2 como está googl insta premi repor segui ti
1.2:app audio
1.2:newsletter seman
1.2:subscribe archi digit exclu quios todo
1.2:support detrá falta indep valor
1 aviso ayúda este estud extra hora leer pagar qr regis tempo tu va
1:app ^abrir ^activ play rápid versi
1:newsletter ^newsl día email punto
1:promo ^faceb e levan
1:sign-up gratu podca
1:subscribe ^black ^conte mes perfi plan ver
1:support ^esta acaba apóya inves magna pagan
0.8 ^ayúda ^este abier activ ahora celul de entre inici justi lo local marte me mejor menor never ningú nos notic notif págin quint sale seis socio texto tribu tú
0.8:app ^googl ^toda sente
0.8:newsletter ^recib finde jueve
0.8:promo estam sur x
0.8:sign-up ^parti alta calen crear poder resto usuar
0.8:subscribe ^ver análi hazte lee
0.8:support ^aport ^neces banca pedim perio
0.6 ^me ^nos ^que ^suscr aquí clic colum comun con convi cuent domin en fisca inscr menos minut ni nueva pago para parte recib si toda uno vas y
0.6:app ^app ^insta ^mejor andro iphon
0.6:newsletter ^cada ^corre bande clave corre econo funci priva reenv siete
0.6:promo canal ejemp prefe
0.6:sign-up ^calen ^conti ^foro ^ingre audit foro leerl leyen libre zarag
0.6:subscribe ^notic ^regal ^solo banne black mitad papel perió prime suscr ya
0.6:support apoyo coope meta posib radio
0.4 ^con ^proba ^te aceit acá antes aplic artíc aún bolsi campo casa compl consi da desde dicie dormi duran días eldia encue entér estas euros guard imagi lleva luz mensu móvil númer onda por porqu publi riber sorte su sí table tanto tus veces vecin únase
0.4:app ^cruci ^jugar atrev jugar litor store
0.4:newsletter ^una ^️ apunt apúnt café carta direc impre manda matin paz plana polít solta
0.4:promo ^estam ^segui ^t ^x elfar farod foto redes
0.4:sign-up ^confi ^empez ^hola duele fecha hola lista momen octub previ verte
0.4:subscribe ^aprov ^dossi ^númer ^todo ^ya acced acred despu españ euro frida ilimi mundo perma promo prueb regal
0.4:support ^campa ^dona ^poner ^radio ^somos anten colab dona garan llevó patre poner soles somos
-0.4 ^abra ^autob ^avisa ^crea ^cuánt ^cómo ^deja ^dónde ^has ^la ^las ^mapa ^si ^sí ^únete abra acons acuer alcal algo anima autom avisa ayuda años b banco breve buzón básic caja calla camio cayer citad cobra conta crede cuánt decid decla defec deja desac detec dijer dos dueño empre encon epide escri etapa exact faceb factu final fondo habit hace hay he histo hizo hospi hotel huert ingre la lecto madre madru manta mapa mayor mañan medid ningu nombr nueve nuevo oblig obras opina opini orden ordin pasad pedir perit pide piso porta porte prese presi prima prome puert recla reduc renta repar reser respu retir ruta sangr sede según sigui silve subid teatr testi total traba veint velas venía vota votac web ínteg últim
-0.6 ^contr ^de ^envia ^funda ^horar ^mira ^traba ^whats ^y abril ajust amigo así autob avise carte certi civil club compá contr debe deleg dijo dispa donan el esa estre expos fallo fotos hoy intro joven juez le les machi mande marca mil mira mujer munic mánda médic organ pedía ponte porto preci quere regio resis saben sobre subir super tarif trans valle verla verlo verse vez vista vive votad voto vídeo
-0.8 ^a ^encon ^impri argen cama cifra compa conoc conse const cosa decía diez discu docto error eso esper fue fácil gener habla has marzo minis mostr o perdi propo quien real respe respo segur teléf
-1 ^el ^guard ^todos confi conve creci cuatr despe docum era famil impri ofici pdf perso provi ser trasp vale
-1.2 ^comen ^compa cuént elect envia ha recom video
-1.4 signa visit
-1.6 ^# ^copia copia dice
-2.2 comen examp`,
	fr: `2:app app
1.8 ^un
1.8:app alert
1.8:promo teleg tikto
1.8:support coopé
1.6 nous votre
1.6:sign-up conti
1.6:subscribe lectu
1.6:support campa
1.4 court dispo lectr liste notre rejoi suivr vôtre
1.4:app autor
1.4:newsletter recev rende
1.4:subscribe ^offre acces dès
1.4:support coûte
1.2 exclu garde jeudi vous
1.2:app repor
1.2:newsletter bonne
1.2:promo ^suivr archi googl insta
1.2:subscribe ^artic déjà kiosq magaz premi profi réser texte
1.2:support doubl indép
1 ci e fait gratu ici je mes préve quand rédac sans week
1:app ^activ play qr
1:newsletter extra polit
1:promo ^faceb podca préfé
1:sign-up ^conte sujet
1:subscribe ^black numér offre prix versi
1:support appar cagno va
0.8 ^non avec brief de entre est heure intég local me ne nos pour prend procè reche socio sur tribu x écout être
0.8:app ^ouvri activ appli aucun notif ouvri
0.8:newsletter essen plans tri
0.8:promo litto
0.8:sign-up accue accès banca calen derri sort
0.8:subscribe abonn cadea justi seule suite
0.8:support ^parti
0.6 ^ce ^deux ^je ^nos ^on canal cette corre du en fisca inscr j like là minut offri page radio secon semai si titre y
0.6:app ^alert ^jouer ^mode ^nivea andro crayo fléch jouer mode mots nivea scann verdi
0.6:newsletter ^chaqu pays pouve quinz rien rugby vendr veux
0.6:promo ^insta clic gazet sud voix
0.6:sign-up ^calen ^conti ^me ^que ^voter chois enreg gagne ligue nouve perme
0.6:subscribe ^j black décou engag
0.6:support boucl décem déduc défis libre ni soute
0.4 ^envie ^garde ^lectu ^les ^m ^merci ^offri ^oui ^pas ^rejoi ^s ^sans actu anten aussi avant café ce cinq cinqu coup dans demai dix effet encor et eu euro euros fonda h jeu journ mail mais mardi merci mieux minui monta non note on phare posit prévi publi quart qui retra soir souha étudi
0.4:app ^plus berna confo direc emplo passi pic poche réel store
0.4:newsletter ^valid ^️ abord adres autre cap chaqu lettr lundi matin momen petit table ça
0.4:promo ^écout chaîn finis épiso
0.4:sign-up ^confi ^répon ^sonda créez entie marqu offer tirag voter
0.4:subscribe ^formu ^jusqu ^justi ^solde excep frida hiver loin min métro penda rentr solde statu âge
0.4:support ^campa allum assem attei donne font lumiè paien peut versé vivre voisi
-0.4 ^bus ^dispo ^désac ^entre ^essen ^et ^faire ^l ^la ^onze ^qu ^qui ^si ^soyez ^une agent anima année arriv assoc atten autom avons b batea bref camio ceux chamb chaud clair combi compo confu conta cours des deux discr dit désac eau end espac faceb factu faire faut final finan fisc fois fonds genre habit histo jamai janvi jour juin la leurs lien ligne ma major mal march mer modér mélan même n oblig ont opini ordin ouver parco parle pompi porta porte poste prome prévu quara quel quest racco rando rendr repri resté retir réact régal répét scène septe sera ses signe souff souri sport stati sécur telle théât toute train uniqu vallé via vie visib voilà écrir était
-0.6 ^canal ^conne ^contr ^copie ^envoy ^horai ^nous ^où ^réagi ^vous ^whats ai après augme budge bus carte chiff club commi contr criti devan diffu disco dispa expos horai image intro kilom le lecte les licen lit maire mairi milli munic médic natio ouvre pass passe plast proje préfe pâte quatr quelq quoti racon rappo reven sa samed sobre suppl tarif touch trans trois vierz écriv
-0.8 ^c ^impri ^poser ^posez ^pour ans appel argen base canne celui chose circu conse const deman diman er erreu faite il mai midi minis moi nuit offic paren passa photo place plu poser posez pourr progr propo relat respe sept sont souve tête
-1 affic condi confi disai docum désor envoy famil film impri m pdf perso qu revie réagi trave témoi émiss
-1.2 ^comme ^parta avis guide parta recom répon
-1.4 ^abonn but signa télép visit
-1.6 ^# comme vote
-2.2 examp`,
	it: `2.2 te
2:app app
2:newsletter stori
2:support sosti
1.8 ^un caffè nostr teleg tesse tuo
1.8:promo tikto
1.8:subscribe sei
1.6 abbia grati
1.6:sign-up conti
1.6:subscribe mesi
1.6:support campa
1.4 acces autor dispo mante rende salva scelt
1.4:newsletter tua
1.4:promo news
1.4:sign-up accou
1.4:subscribe edico
1.2 archi basta come della giorn magaz ti
1.2:app audio push
1.2:newsletter alle giove weeke
1.2:promo aggio googl insta segui
1.2:sign-up profi
1.2:subscribe ^artic digit premi
1.2:support ^sosti
1 ^vai altri ci e gli inchi pagan perfi scegl tempo tra tu va vuoi
1:app ^apri apri play
1:newsletter matti polit punto
1:promo ^faceb molo podca
1:sign-up email gratu punta regis
1:subscribe ^black ^conte ^sei anno inver quand riser
1:support appar magna pagar
0.8 ^non ad amico appli banca corri de delle lasci lo local luned marte merco metti ne notiz perio picco poder prend quint sente senza servo stude sul togli tribu
0.8:app notif
0.8:newsletter alta anali essen mandi ogni sulla vogli
0.8:promo ^googl pagin threa
0.8:sign-up ^stai calen resto stai
0.8:subscribe ^parti ^tutto abbon prova rivis solit
0.8:support codic socio tela x
0.6 ^attiv ^basta ^insta ^regal ^ti all bassa comun con convi corre dieci domen fa fine fisca genna lette lettu libre marea margi minut offri parte per perch piatt prefe recap redaz rifar secon si siete sua tram treni tuoi è
0.6:app andro inizi iphon radio reale
0.6:newsletter bene prime priva spieg
0.6:promo canal piace
0.6:sign-up ^calen ^conti ^ingre negoz
0.6:subscribe ^quest ^solo accon atene black clic meno mese puoi rasse scade sud uno
0.6:support ^diven coope costo donaz liber loro manch perme tenia
0.4 ^cinqu ^con ^dieci ^gli ^mi ^perch ^teleg ^vota anche bonus carta casa che cinqu compl consi da dal di dicem duran effet estat euro finis foto garan giugn guard impre indic integ it legge leggi lista manda milio noi non note numer onda poche previ profe pross qui regal ricev ricor solta squad sui suoi tanto tutti vai
0.4:app ^resta campo quadr quart store traff
0.4:newsletter ^ogni ^te ^una ^️ borsa iscri mail megli moda momen monta nella promo ricet tratt
0.4:promo ^segui clicc fonte gazze su
0.4:sign-up ^avvis ^casel ^comin ^sonda avven coppi lampo male proci riapr strad
0.4:subscribe ^leggi ^rinno acced agli arena buone edizi frida offer poi prezz scopr sfogl table tutto verif
0.4:support ^ci ^desti ^dona ^offri ^radio ^tenia aiuta desti dona edita fonda lettr luce mille nulla padro sii soste stata sto vicin
-0.4 ^autob ^che ^come ^crea ^dava ^donat ^l ^la ^pubbl ^qui ^regol ^salva ^si almen alte anima annua aprit arriv aspet asses assis assoc auto autom aveva avres b brand breve cambi camio carab cassa chi chiam chiud compu conta così crede credi dava decid detto dicev diffe dodic due edito faceb false final fondo forum fuori grupp incub ingre invia io la ma mater metri mila mogli nato nessu nove ordin origi pales perit più porta poste prese presi prima pro prome quara quel quest racco rimbo sangu saper scriv sede sera setti socie sotto spid sport stati stato teatr telef tre uomin venti vi via vie volta volte vota votat watch
-0.6 ^ascol ^condi ^contr ^dove ^orari ^sai ^tutti ^whats ai anoni autob carte certi civil club contr decis degli disco donan emerg fallo forma hai hanno home inclu le li licen migli munic orari parla passe plast ponte porto proce profu quoti rappo regio rilas scari segna serve setta sette so stamp stanz succe super test testa tutta valle vista vive voto
-0.8 ^a ^tutte alla anni antiv appel argen azien base canne chied cifra compa conse cosa dei discu distr error esper famig gener il mai marzo minis mostr o paren passa regol shop sono state under vecch
-1 ^inter ^stamp condi custo docum era film i link maggi pdf perso provi quatt trasp vale
-1.2 ^comme ^e avis disse ha quant video
-1.4 produ signa visit
-1.6 ^# ^copia comme copia dice
-2.2 examp`,
	ja: `2.2:promo te
2:app app
1.8:promo tikto
1.6 新聞
1.4 です
1.4:promo ^youtu
1.4:subscribe 文章
1.2 ます
1.2:app googl
1.2:promo insta
1 tu あと する ュー
1:app play 限時
1:promo ^faceb
1:subscribe ^学生
1:support 独立
0.8 ^googl be だけ 応援
0.8:app 速報
0.8:promo ne x
0.8:subscribe ^媒体 キャ 今年 円で 媒体
0.8:support ために めに
0.6 ^詳し corre you あた あたり あとで いただ いま きます けま さな しく して たり たり約 で読 なら なる にな になる のバ り約 イン ター ニュ ニュー ュース ロー ース 分の 日あ 日あた 日の 時の 最新 無料 見る 読み
0.6:app ^app andro ya オン ンス 速報を
0.6:newsletter に載
0.6:promo ^insta ォロ ォロー ック フォロ 灯り
0.6:sign-up 開始
0.6:subscribe ^朝 二十四 分析 朝 詳し 詳しく 限定
0.6:support ため ポータ ータ ーター 報道
0.4 ^この ^仲間 いい いため お気 きま この さない するに せし せしま せんか ただ ただけ っと とで と読 なし なた の分 はい ました りを るの れま れまし を消 んか ップ 一年 事が 仲間 仲間に 会員 先に 募集中 十四 取材 員にな 基金 報を 学生 時ま 時まで 月 本紙 現在 生活 礼品 続き 記事 記事が 読む 読め 間にな 集中
0.4:app ^速報 store はお アプ アプリ オンに プリ ンに 快適 音声
0.4:newsletter ^記者 されま つの の話 メール ール 登録す 編集 編集部 記者 録す 録する 集部
0.4:promo ^x ^xでも最新 it xでも最新 いいね いね しよ しよう ローは ーは
0.4:sign-up ^あと ^オン 会員に 旅行
0.4:subscribe ^今す ^今年 ^初月 ^春の ^紙面 ぐ申 ぐ申し けます し込む すぐ申 だけま の新 を贈る カ月 キャン ギフ ギフト フト ペー ペーン ャンペ ンペ ンペー ーン 一年分 今す 今すぐ 会員限 初月 半額 員限 員限定 年分 年分の 新生 新生活 春の 春の新 活応 活応援 特集 生活応 紙面 行中 記事は 込む 電子
0.4:support の取 の取材 を支 を支え 人 円から 報道を 応援す 援す 援する 支え 支えて 査報 査報道 目標 調査報 道を
-0.4 ^q ^時刻 ^法案 faceb q いて いの えた した すか すよ せく せくだ ている なく には への れた れる んだ ェア キを コメ コメン シェ シェア メン メント ント 一九 一九二 一人 一番 万円 三人 三百 上映 九二 九二一 事を 二一 二一年 以上 入場 八十 助基 助基金 十一 十二 十分 反対 四代 四十 四十分 四千 四百 彼女 投票 投稿 提供 救助 救助基 時刻 月に 本ま 本まで 法案 登録を 百人 窓口 者は 表示 記事を 賛成 退会 金を 録は無 録を
-0.6 ^museu ^印刷 li museu てい ート
-0.8 ^a er
-1 pdf
-1.2 った
-1.6 ^#
-2.2 examp`,
	ko: `1.6 니다
1.4 보기
1.4:promo news
1.2 구독 세요
1.2:subscribe ^첫 첫 혜택
1 무료 원 하기
1:newsletter 아침
1:promo today
1:support 취재
0.8 기사 만나 받기 신청 오늘 한
0.8:newsletter 소식 편지
0.8:support 함께 후원
0.6 ^새 corre 건 게요 구독하 내 독하 명이 받아 보세 보세요 보셨나 새 습니 시작하 아직 월 이달 있습 있습니 있어 있어요 작하 작하기
0.6:app 속보
0.6:newsletter 드려 드려요 려요 렸습 렸습니 읽는
0.6:promo ^유튜 유튜 유튜브 일보 튜브
0.6:sign-up 보셨 읽기
0.6:subscribe ^창간 개월 달 유료 주년 창간 특가 특별
0.6:support 응원 커피
0.4 ^기자 그인 기사가 기서 남겨 누가 뉴스 더 드릴 드릴게 드립 드립니 라인 로 로그 로그인 료로 릴게 릴게요 먼저 무료로 물네 보내 보시 소에 수 스물 스물네 스트 습니다 시면 시작 신문 안 알림 어보 어요 에는 여기 여기서 요일마 원고 으로 이면 일마 일마다 읽으 전달 캐스 캐스트 팟캐 팟캐스 하고 하면 하실 회원
0.4:app ^앱에 ^앱으 설치하 속보를 앱 앱에 앱에서 앱으 앱으로 치하
0.4:newsletter 근길 레터 메일 소식을 시 주에
0.4:promo 가하 구일 구일보 본지 선호 추가하 항구일
0.4:sign-up ^참가 가입하 강당 독자와 만남 모아 본사 시려 시려면 와의 인하 읽던 입하 자와 자와의 토
0.4:subscribe ^학생 금제 끝납 끝납니 남은 납니 납니다 독하기 물하 생은 선물하 시겠 요금제 원에 으실 이신 입니 입니다 지금 학기 학생 학생은
0.4:support 고료 께하기 독립 언론 원고료 응원해 재에 정기 취재에 후원으
-0.4 ^시간 ^여러 ^옛 ^운영 ^인쇄 ^전체 ^제보 ^찬성 ^팔로 ^표결 ^후원 opini 고는 고서 골라 곳 구독자 구에 구에게 구조 규정 규정에 그 긋나 긋나는 기금 기사에 나눌 나눌수 년에 눌수 눌수록 다가 다고 달라 달라는 댓글을 됐다 된다 들은 들이 라를 러분의 렸다 루가 린다 문에 반대 배가 버스 보고서 보내기 봅니 봅니다 부였 사는 사라 사에 삭제 삭제될 수록 시장 신고 신청은 았다 어긋 어긋나 였다 오르 우리 운영 원은 으셨 으셨나 이름 인쇄 일부 일부터 일이 일하 있었 제될 졌다 주민 주차 줄었 지난 지하 찬성 참여 청은 친구 친구에 투표 팔로 표결 하는 하시나 하지 할
-0.6 ^museu ^구독 museu 네 는다 독자는 라고 라는 번 사람 알려 열
-0.8 분의 이다 있다 자는 한다 했다
-1 ^댓글 m pdf 었다 제보
-1.2 댓글
-1.4 공유
-1.6 ^#
-2.2 examp`,
	pt: `2:app app
1.8 alert nosso sei
1.8:promo blues teleg tikto
1.8:support apoia
1.6 esta seu
1.6:newsletter quero
1.6:sign-up conti
1.6:subscribe campa
1.4 ^cinco autor revis salva
1.4:promo ^youtu
1.4:subscribe dispo mante
1.2 como está gente googl jorna premi repor seman vem você
1.2:app insta ouça
1.2:newsletter todo
1.2:promo nas segui
1.2:sign-up basta
1.2:subscribe ^seman assin digit exclu r
1.2:support ^não apoie falta indep valor
1 acaba aviso chip começ e email gráti hora pagar perfi play podca quand regis sair sem só ver
1:app ^abrir tempo
1:newsletter ^esta ^newsl receb
1:promo ^faceb
1:sign-up faz gratu rápid
1:subscribe ^black ^conte ^vai acess ediçã este estud extra novos
1:support dono fazem inver inves qualq temos
0.8 ^cadas ^parti abert celul corri de entre gosta graça inici lendo lá lê me nos notíc págin quint seis sertã texto tribu tudo um
0.8:app ^baixa notif offli sente tela
0.8:newsletter ^quero ^toda essen resto
0.8:promo alta
0.8:sign-up since
0.8:subscribe ^este ^ver análi banca preço
0.8:support ^apoia ajuda local pix
0.6 ^que agora assim colun comun coope corre dias fisca fórum gazet isto leitu lhe ligue matér menos minut nossa papel para prefe prime pront pé quer quise redaç sua é
0.6:app ^ative ^insta andro manch
0.6:newsletter ^ao ^eu ^me enqua inscr priva subsc toda úteis
0.6:promo ^corre acomp canal
0.6:sign-up ^basta ^conti assun black domin econo funci perca
0.6:subscribe ^repor ano convi deste liber metad pago quinz
0.6:support meta parte repór si
0.4 ^confi ^envie ^gosta ^ligue ^mais ^quer ^segun abord acred aldei aplic aqui assem campo casa compl confo da dela desde desta do dona duran dá eu euro euros fecha fica folha foto guard imagi leia leito ler mais meia momen na nenhu númer por porqu previ profe pross publi quadr quart sorte são tirag vai áudio
0.4:app ^jogar ^notíc ^termo ^️ ative baixa chanc fazer jogar palma plana pop store
0.4:newsletter ^receb ^seu ^um aceit antes beira bica café carta clima dia dormi h litor mail manda moda mundo on paz polít termo às
0.4:promo ^acomp ^segui ensea fonte redes serra
0.4:sign-up ^criar ^crie ^garan cadas criar edita frida garan lista promo tanto vagas
0.4:subscribe ^acess ^aprov ^campa ^dê ^já ^resta amazô dê ilimi impre indic maré
0.4:support ^apoie ^com ^somos ajude consi embar gasol luz mantê milio miner somos verba vizin º
-0.4 ^abra ^assin ^autoc ^dava ^doe ^entre ^mapa ^o ^onde ^onze ^recei ^salva abra acons alfab algo algum anima anúnc assis assoc autoc autom avisa avó b bairr banco bombe básic carro caíra cine citad clube cobra conta costu crede crian câmar dava decid decla dele dos empre encon escri essa etapa faceb feito ficar final finan fluên fundo golpi hoje hospi há ingre isso janei junho leite madru maio mapa mater medid morad muito mãe ningu nove numa obras opini orien pagou pai pais paróq pauta pedia pedir pela perce porta prese presi queix reais regul renov repar reser retir rua sangu subid suger taxa teatr telef teria tinha total traba vazia velas via vinte volta volte vota votaç vão xu zelad ínteg últim
-0.6 ^aqui ^as ^como ^conta ^contr ^envia ^funda ^museu ^tem ^todas ^traba ^whats acade ajust amigo avise carte civil coco contr custa dar das decis defic deleg diz erro estre expos fale feira forma fotos guia image inclu intro joven mande mas meter mil munic museu médic nunca opera passe pelo ponte porto preci proce proje quatr quere será seus sobre subir suges tarif velho vez vista vive votad voto vídeo água
-0.8 ^a ^encon ^horár ^impri ^os as cama cifra compa conse const depoi discu distr dizia esper filho horár ligaç line minis mostr o passa perdi pode progr propo real relat respe respo segur
-1 ^guard ^todos ^você confi conve custo despe docum era famil famíl impri link ofici pdf perso pesso ser tem use vale
-1.2 ^comen ^compa ^e disse envia quant recom
-1.4 signa visit
-1.6 ^# ^copia copia vote
-1.8 https
-2.2 comen examp`,
	ru: `2:app app
1.8 мы
1.8:promo teleg
1.6 беспл чтобы
1.6:app прило
1.6:promo нас
1.6:subscribe нами оформ
1.6:support конца
1.4 news story главн чтени
1.4:app устан
1.4:newsletter утро
1.4:promo нашем
1.4:sign-up профи
1.4:subscribe досту
1.4:support вам
1.2 ^журна автор без журна интер подпи редак
1.2:app googl
1.2:newsletter выпус
1.2:promo присо
1.2:subscribe архив близк подкл
1.2:support ^помоч помоч
1 ^нам ^спаси вас ваша за кофе нет помощ спаси
1:app ^включ play qr удобн
1:newsletter e письм
1:promo заход
1:sign-up следи
1:subscribe дочит скидк
1:support сумма
0.8 ^не redak в включ вконт всех вы для добав можно по слуша стать уведо участ час
0.8:app ^откры ^устан
0.8:newsletter ^утро ^хотит ^хочу адрес истор перес пишем рассы хочу
0.8:promo канал соцсе
0.8:sign-up ваши дальш лента продо регис
0.8:subscribe ^подар ^студе верси серти тольк
0.8:support ^до ежеме остан стань
0.6 ^видео ^настр corre gazet во выруч выход дней замет и или нам новос они отвеч отпус подка подтв пор почту приде раз свежи стран читае читат это
0.6:app ^играт ^новос играт оно
0.6:newsletter текст утра хотит
0.6:promo ^больш max где
0.6:sign-up ^лекто vk аккау гогол гость имени лекто
0.6:subscribe ^оформ войти вся год делов дешев месяц первы подар полце студе
0.6:support ^друга ^присо друга подде регул соуча тех
0.4 ^добав ^ещё ^по ^полну ^пришл ^с ^слуша библи вдвое взнос вперв газет даже дня други есть закон знать июня к лета минут напиш недел новые один одним одной оплач отдел откры полну понед послу поэто преми прода работ равно разго раньш рекла рецеп родит сами сбор свой связи семи сохра справ требу фонд четве читай экран этой
0.4:app ^загол ^игра ^остал store вашег загол игра касан попыт чат
0.4:newsletter ^нажим ^након ^подпи ^понра mail важно грядк кнопк нажим након начин о отлож повод погод пока понра разбо семь случи сутки такие
0.4:promo ^teleg быстр дзене избра ставь там яндек
0.4:sign-up ^начат ^ругат ^скаже ^следи ^сообщ ^участ вход вынес закла зарег когда начат новая почте ругат скаже темой узнат
0.4:subscribe ^матер ^продо годов индек ко любит любой матер п полуг
0.4:support ^подде ^помог ^пусть ^редак ^стань денег м подхо пожер пусть свет сумму хвата
-0.4 ^вконт ^две ^закон ^кто ^нужно ^основ ^отклю ^печат ^приго ^работ ^рассы ^рецеп ^сбор ^следу ^согла ^стали ^телег ^что light speed бега видео все въезд выпла вырос года госус грузо два двух дейст дерев детск догов донор друзь думае думал жител запре заявл зиму идёт их какой кварт клиен компа копей ли лодки люди место мнени могут него нельз них но объяс обяза она опубл основ ответ отклю отмен очеви платя повто под подор поезд позво полик порта постр почти при призн прими прини пропа публи ролик скача следу снова сокра сосед стоит сторо стоял так также том требо трети треть три трубк тысяч у углев удали управ часов челов что школь экспе этом
-0.6 ^museu ^в ^все ^где ^голос ^комме ^отпра ^пожер ^прави ^проти ^сеанс museu авари билет больш бумаг верну всю деньг килом комна марта милли молча мост мэрии обеща обсуж одинн оказа печат подро полиц прави прихо пришл прове прого прочт район распи расск регал сеанс серви сказа сообщ стали старо стате фото холод через четыр
-0.8 ^есть ^за ^письм ^скопи healt автоб было говор году голос девят её звони отпра писал проти скопи смотр со тепер
-1 ^подел pdf сорок я
-1.2 подел
-1.4 комме
-1.6 ^#
-2.2 examp`,
	zh: `2.4 我们
2:app app
1.8:promo teleg
1.6 新聞
1.6:newsletter 訂閱
1.4 阅读
1.4:newsletter 您的
1.4:promo ll
1.4:subscribe 文章
1.2 一份 免費
1.2:app 客户 客户端 户端
1.2:promo insta
1.2:support 立媒
1 tu 歡迎 每一 登在 退潮
1:newsletter 来信 邮箱
1:promo ^faceb 我們
1:subscribe ^学生 限時
1:support 独立
0.8 ^我要 be nanda 今年 免费 加入 即可 報導 媒体 我要 每天 点个 立即 觉得 进您 进您的 采访
0.8:app 收听
0.8:newsletter 每周
0.8:promo go lo ne threa 不错
0.8:subscribe 会员 内容 只要 杂志 订户 随时
0.8:support ^媒体 财团
0.6 ^觉得 corre lette you 一期 二十四 同学 告诉您 喜歡 在看 基金會 报道 故事 最新 會員 查看 每月 看过 老师 背后 诉您 请拨 读到 這篇 金會 開始
0.6:app 下載 推送
0.6:newsletter ^每周
0.6:promo ^insta 众号 公众 公众号 关注 追蹤
0.6:sign-up ^手机 手机号 机号 注册
0.6:subscribe ^何不 ^成为 ^本文 一期杂 何不 全年 分析 年訂 成为 新一 新一期 方案 有售 期杂 期杂志 本文 深度 限定 首月
0.6:support 不妨 募款 因為 因為有 季募 季募款 有财 有财团 没有财 為有 獨立
0.4 ^今年 ^出门 ^喜歡 ^本期 ^立即 一位 一小 一小时 一年 一时 一时间 一篇 人免 们还 六点 出一 出门 到我 十元起 十八 十四 十四小 周一 喜欢 基金 基金会 学生 学生半 完成 完整 想要 我们还 我的 截止 手机 掌握 接收 播客 支持 文选 文选自 时间 月 期播 期播客 本文选 本期 本期播 每日 点击 现在 生半 生半价 登录 看完 看完整 第一时 读者 过去 还没 选自 邮件 金会 错过 開放 閱讀 马上 高级
0.4:app ^下載 任何 就好 消息 港聞 独家 看更 看更多
0.4:newsletter ^免费 ^每天 ^訂閱 一周 一封 业要 业要闻 今天 地址 天早 天早上 好文 寄给 寄给我 封信 早六 早六点 每周一 每天早 每週 留下 留个 給你 给我 要闻 订阅 電子
0.4:promo ^加入 ^海港 ^长按 ig 下方 們的 我們的 日报 来源 江城 注我们 海港 海港日 港日 港日报 生活 的故 的故事 記者 设为 蹤我 蹤我們 追蹤我 重要 长按
0.4:sign-up ^开始 人 即可收 可收 录后可 繼續 请先
0.4:subscribe ^开通 ^想看 为付 为付费 为会 为会员 元 元起 全站 半价 后可 品卡 員限 員限定 天不 天不到 好文章 开通 想看 成为会 报刊 月仅 月仅需 每天不 現在 礼品 礼品卡 解锁 读全 首月仅
0.4:support ^您的 ^這篇 一百元 作者 媒體 定額 目標 者的 行中 讀者 读者的 財團 贊助 赞助 还差 这篇
-0.4 ^我们 ^打印 ^每月 ^法案 ^訂戶 ap faceb ma opini vi 一个 一九 一九二 一人 一句 一天 一把 一次 三人 三百 上映 下月 九二 九二一 二一 二一年 人都 他说 以上 们的 入即 入即可 入場 八十 八百 公司 公里 其实 出了 到一 到的 加密 助基 助基金 十一 十二 十分 去年 參與 參與討 发现 只是 叫我 叫我下 可參與 可是 和一 四代 四十 四十分 四千 四百 在三 多人 好友 孩子 就这 应用 得多 您还 想象 我下 我下載 我们的 我要留 打印 投票 持续 持者 提供 支持者 救助 救助基 新的 更多人 法案 父亲 登入即 百人 的广 的通 的通知 网站 联系 能看 與討 與討論 表示 要留 要留言 討論 赠送 超过 路线 身份 转发 这位 退会 里的 链接 關閉 门票 频道
-0.6 ^museu ^分享 ^捐款 ai le li museu sa 上的 了三 分享 平台 沒有 没有 留言 的人 要求 评论
-0.8 hat il line mai 做法
-1 pdf
-1.2 ha
-1.6 ^#
-2.2 examp`,
};
