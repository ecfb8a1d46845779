/** Written by test/bench/pitches.mjs: what a line's looks and its being a call count, in log-odds that it is a pitch. */
export const factors = {
	digits: -0.15,
	short: 0.48,
	ends: -0.56,
	base: -3.42,
	call: 1.71,
	leads: 1.38,
	between: -1.5,
	heading: -0.59,
	fields: 0.28,
	buttons: 0.74,
	few: 0.16,
	sentences: 0.29,
	button: 0.05,
	answers: 1.49,
	question: 0.47,
	loud: 0.12,
	item: -2.62,
	long: -0.85,
};

/** By language, what each stem counts that a line is worded in, and what it offers: read by stems.ts. */
export const words: Record<string, string> = {
	de: `2 nachr ti uns
2:support dabei paywa
1.8 abonn dich k
1.8:app app
1.8:promo teleg tikto
1.6 blatt googl lesen magaz unser
1.6:promo blues news
1.6:sign-up konto
1.4 liste sei weil woche zahle
1.4:newsletter adres
1.4:promo insta
1.4:sign-up grati
1.4:subscribe endet kiosk
1.2 ^den ^mit bezah dir essen geht gratu hinte jeder journ koste mitgl podca premi verpa
1.2:app andro
1.2:newsletter ^dein dein jeden zweim
1.2:promo feed polit
1.2:subscribe ^stude
1 ^blatt ^diese ^mitgl ^über ab alle besch damit ganze ihnen inves küste leer leitu liber lokal manch neu plan stran texte thema weite zeitu
1:app push
1:newsletter notiz postf tages
1:promo ^faceb kanal
1:sign-up ^du anleg gutsc lesep regis
1:subscribe ^zum digit paper probe
0.8 ^noch ^perso ^versc ^warum ausga bei beste deine donne engag folge genüg gesch gibt handy hier idee jetzt kaffe kein mail merke minus nutze profi quint radio schlu sechs setze sorte stich verdi verte werbu zum zwei ️
0.8:app ^app iphon offli qr store
0.8:newsletter ki wicht
0.8:promo finde kommu threa
0.8:sign-up ^konto
0.8:subscribe ^famil ^jährl ^monat ^tarif berei heft jährl kündb monat spars
0.8:support ^spend
0.6 ^alles ^ein ^für ^newsl ^um acht algor auf auswe besse bevor brief dafür danke dann davon de den du einma etwas freit fund für geles gleic gute herun je las legen leser manda mensc mitma mitte nachb parte passi pause per quart regal repor schön sehen sekun statu tage trage umson up warum wechs werbe whats wisse wo wolle überb
0.6:app ^googl ^push audio eilme liebl scann
0.6:newsletter ^manch beweg garte lette maila morge mögli wen werkt
0.6:promo ^polit auswä
0.6:sign-in ^willk willk
0.6:sign-up ^gar ^geht ^hinte ^sehr apps chaos gar mach press zufri
0.6:subscribe ^ab ^keine ^plus angeb banne halbe kurie mensa nachw neugi stude sudok table track week
0.6:support ^frei ^werde freiw geric mitza patre
0.4 ^einma ^folge ^heute ^lasse ^monta ^nein ^ohne ^schon ^weite abo alles archi artik aufge aus autor bekom benut bitte brows dem eine einge einsc erinn formu frei freig funkt fällt gastz gepla gerad gern geöff guten guter hanna ich ihrer integ keine konze kurze later liegt mache mit nivea numme ratha reche redak rest schaf schli scree siebe spend spiel späte stehe stopp strea tal tempo ticke unter urlau urtei verba viele viell winte wähle youtu zahlt
0.4:app ^schne aktiv aufs direk play smart
0.4:newsletter ^feier ^her ^küche ^schön daten feier haupt haust kurz lust neben samst wegzu
0.4:promo ^blues ^insta ^kommu ^seilb ^wisse blick euch fürth linke seilb theme
0.4:sign-up ^acht ^los herei lies note null plätz samml sehr tab tests
0.4:subscribe ^probe ^studi abos danac eins klick leses plus schen socke teste vorab
0.4:support ^unabh brenn geld unabh
-0.4 ^absen ^abspi ^anzei ^auf ^autor ^beitr ^das ^einse ^einst ^erneu ^exter ^fehle ^foto ^grati ^ihre ^im ^immer ^merke ^museu ^ort ^per ^postl ^soll ^und ^unser ^wo ^wohnf ^zusch aber abgab absen abspi agent akzep am anfra angab anwen anzei assis autof b backe bad bank begin beim bestä bote busin des disku displ dorf drei dürfe einbl einem einga einse einwi elter ende engli enter erneu erst exter f febru feuer finan firma foto fotos frau freun gedru gefal gefun gegrü gehör gemei gerät geseh gespe gewin gewäh glas größe gutac habit halte helfe hin hotel hätte infor inten juli kind klein korre krank kündi künft lasse leich letzt leute lumi länge meter milli minde modul nach nacht netzw nie ob offen organ papie pfand pfarr plast poliz postl preis proto prüfe reden reprä reste rund sagt satz schri schwa sechz seite senso septe serve sloga so solan sorti sozia sprec stati stell still stimm strat tag termi text tor ungew veral verbr verfü verge verke verla viel vierz wenn wer werks wohnf wohnu wollt wurde zimme zu zusch zusti zweit überm übers
-0.6 ^ableh ^als ^berec ^der ^gemei ^haben ^link ^schre ^schri ^seit ^sende ^teile ^tempo ^tippe ^von ableh alte ansch arbei autob autom basis batte berec brauc bus cent charg co compu dass film frühe gener gesti gilt ihn ihre im inzwi ist jahre jobs kann kasse kinde könne kürzu laden land mal mich mir model moder momen museu name neun onlin ort passe perfe pfleg poste quitt rober sagte sein sende soll solle sollt sprac straß stück super syste techn tippe train verbi verlo versu vier volle waren wette wiede will wird zeigt zeite zunäc zwölf übern
-0.8 ^# ^aus ^druck ^ihr ^karte ^ok ^text ^zur absti began brand einen einst er errei hafen healt heißt hinwe link man minis natio netiq pdf perso proje rate regio relat seit servi sport teile trans twitt vor wider
-1 bibli desig druck frage hat hatte karte kilom links mai müsse namen ok seine shop updat
-1.2 min robot schre schül
-1.4 ^abonn produ
-1.6 ^die probl video
-1.8 komme
-2 cooki
-2.2 examp`,
	en: `2.6 alert
2.4 newsr stori
2.2 readi te
2 membe paywa
1.8 app k tikto title
1.8:promo teleg
1.6 ^want appli blues email free googl magaz news seman
1.4 ^activ ^follo ^never ^stay broad campa deliv grati insta kiosk less liste pick r reade revis story weeke
1.4:newsletter ^count
1.2 ^befor ^get ^me ^see ^youtu accou andro billi ci clima conti deal dispo domin essen exclu feed gifts gratu hinte inchi indep journ lectu month nostr our podca polit premi terms topic whole
1.2:app newss
1.2:newsletter riser weekd
1.2:subscribe ^stude anyti
1 ^add ^all ^be ^claim ^diese ^faceb ^like ^made ^news ^non ^other ^save ^turn ^your ab activ amoun canal coffe count daily digit doubl every gazet gets inves lee liber ll manch midni miss morni neu newsp paper perio plan plans probe push regis rende save stran thema todo tri us va whene
1:subscribe ^ads ^black ^title
1:support spare
0.8 ^conti ^every ^famil ^join ^parti ^perso ^sign ^think ^this ^to ^try ^valid ^welco ^️ ads apert behin bell calen card caref chip coppi court deduc dia diges donne engag entre extra finde fold font franc frida funde garde get gift go handy huddl iphon join keeps lakel ledge leeds log mail maria max minus nas notic notif offli owner pagan panic pay pays perme price profi pub puzzl qr radio resto rewar roof satur sorte spars store suite takes threa today toget took verdi we yeste you your zwei ️
0.8:app ^app quint
0.8:newsletter ^money
0.8:subscribe unlim
0.8:support ^gifts ours
0.6 ^about ^annua ^by ^cance ^conte ^faste ^final ^find ^give ^googl ^hands ^help ^hinte ^ho ^i ^ingre ^keep ^m ^make ^margi ^not ^on ^over ^pay ^plus ^push ^sprin ^t ^x acces ad addre aisle alder algor angeb apps arena audio audit auf banne beat besse bills black break brief buyer buyin campu centi chaos coast corri de diari direc downt earn editi em eveni farmi faste find fine folia follo forwa front fund gathe give grand guard guess headl heral here homep impre inste issue je joine justi las legen lette lettu like limit local mach manda margi matte me memo mensc meta neede neste occup offer packa passi patre pause per phone piece pleas press prove quart ratin read regal reinv remai repor retai retro scann schoo scoop sem sente sides since socio solo someo statu stude subsc susta table tabs tells this tonig tout track trial tuesd unloc up upgra usefu very week weekl welco whats widel yours
0.6:app ^scan quill
0.6:newsletter ^insid ^newsl
0.6:promo ^footb ^polit
0.6:sign-up ^caree ^folia bruta
0.6:subscribe ^alrea ^enjoy ^unloc
0.4 ^adjus ^back ^blues ^break ^but ^cheap ^comin ^compr ^con ^creat ^cruci ^formu ^from ^hai ^half ^her ^if ^insta ^inves ^less ^liked ^local ^los ^manag ^monta ^perio ^pick ^prese ^profe ^prose ^put ^quest ^rated ^remov ^resta ^s ^still ^studi ^subsc ^that ^tikto ^trust ^upgra ^voter ^we ^will ^works actio actua add any appar archi au autho autor becom berna bette bitte bouqu brenn brows calme cance cards caree cents chann cheap chiar chic come comma compl con convi corre crayo crick curat day dem desti doing dolla don dossi drive drops earne econo eine einge eligi emplo ends enrol estat expla fewer first fisca formu full gasol good grazi hall hands harro hear insid integ inver irs it item j joini joins later lates lawye leagu lies liked linke lo loves make mille miner missi mit moda more moves named noi norma note notes null objec obses order paid piano pic pixel play plus pm poche pop posit prime primi publi quiet rated reads reall recap rest resum round routi scan scree scrol sehr semin separ shout sia slow smart socke socks sourc spend stopp strea suffi sunda tab talki talle tax tempo teste tests than thank them theme thurs ticke tide time tomor tram trust ups valen valid ve verba viele web why winte worth youtu zero
0.4:app ^brows ^iphon ^point widge
0.4:newsletter freig rugby
0.4:promo ^housi ^scien footb
0.4:subscribe ^fewer ^hanna ^luis ^solo ^worth ^wrap ^yearl austi hanna luis yearl
-0.4 ^actua ^and ^apply ^bgr ^bicyc ^bring ^budge ^buy ^c ^choos ^city ^close ^cloth ^coffe ^combi ^condi ^contr ^copie ^daily ^date ^depen ^digit ^do ^dolla ^donat ^entre ^essen ^exclu ^exter ^filte ^found ^full ^funda ^furth ^gift ^got ^gratu ^home ^image ^immer ^it ^l ^load ^moder ^month ^museu ^natio ^need ^night ^per ^reven ^revie ^set ^shop ^shoul ^signa ^story ^submi ^switc ^team ^they ^ticke ^type ^vote ^weigh ^when ^who ^with ^would ^write ^you ^â aband absen acqua addit adjus admit adult advan advic agent almos am ameri ana anima answe ap argen aroun arriv ashby ask asks assis assur attri audie augme autof b backe backp bad bank barri based bay begin below besid betwe bgr big boats bread bridg broke busin ca calif calla canne canno casca case cash categ celeb chall chamb chari chi choca chose city class clien close closi commo compi confe crede credi curre data decid decla defic degre delet depar depth des devel devic diffe diffu displ done door dynam earbu earfu earni eat eco edito educa effec einem elm engin engli enoug enque enter espec estab estim even evide exact expec expos exten exter f factu febru fee filte finan fits fl flood forma fotos from furth gives globa goes green groun group growi growt habit headp helpf hospi hotel hour impac incre indiv infor ingra instr inten inven io itine ivo janei japan kept kind kit kitch klein knows kouzi kyoto label last latin least led left lens level libra licen lifeb line listi load low madru major maker manag mande many map marke match mayo meal means measu menti merch meter metri mi might mile mill milli mind minde mira misse modul move much music nacht nasa nativ nbc near neith netwo newes noon numbe nurse o oblig offen only ont optim organ orien osaka outle outsi pales parch parts party pass payin penal perfo picks plann plast porte postm potat promi prote proto pull quay queri rain reach react ready recha red reduc reed reels refer relea relev rely renov repla reply resis resol resou retir retou retur reuni reven revie room roule rulin run runs safet salt san schwa scrut se seem selec sense senso septe serve shake shift short shows sign signe sim simul sing siste sites skill sleep sloga small so socie sorti south soy speed spons star stati stell step still strat struc stuff succe sugge summe surpr suspe switc synth tag targe templ termi test text these thoug thumb times tip tool tor trail turne tx types u un union until urban url usb users using utili varie veloc venti verge visib volta wante weddi wh while wi wired wonde write writi writt www xm
-0.6 ^a ^apple ^calcu ^check ^cons ^conta ^day ^de ^know ^la ^link ^o ^page ^param ^price ^pros ^sort ^take ^tempo ^the ^there ^timet ^watch ^where ^year about above acade ai allow anoth arbei assoc autom avera banqu bas base basic basis batte been bicyc birth budge bus carat carte cent charg chart child choir circu clair cloth cloud club co cobra combi compo compu cons const consu could cours das date descr detec dispa docto down emerg end ensur ever expir feel film filtr fix forge form funct game gener he high his il im inc inn insur into intro ist jobs know land life light lit lose lot machi maint maple march mayor medic medit messa mir mista model moder momen munic museu name nato needs night onlin over pages param parce paren passe patro perfe picke popul postc poste pract presi procu prome propo pros quara range real reces recla refus regul remem requi rober rule sales same saved saves say searc seaso segur set share she shelt shops showi some somet sony soon space speci state stree super syste techn tell their timet tippe tips tokyo told train tre tried ultim user versu virtu volun walk wall watch ways weigh went wette will wird withi words wrong years yo
-0.8 ^# ^are ^best ^enter ^high ^log ^norma ^ok ^premi ^previ ^prici ^publi ^relat ^remem ^show ^text ^trans ^whats again as avis began book box brand but calcu certi chat civil commi commu conte counc decis deman disco distr else extre ferry focus forty got gym have healt i impos incom is items link m ma man may minis mm must n natio off offic opera optio oz passa pdf perso platf porto prici proje rate regio relat renta secur send sept servi sessi shopp show split sport stamp submi sure that there tools touch trans trave tutor twitt vans vor websi were wider wirel with won wrote â
-1 ^inter ^next ^play ^repor ^share ^stamp accep accor asked bibli call check compa condi conne copy custo desig detai did discu docum error guide hat hatte house kilom let links locat maggi mediu midi not ok or proce progr puert said shop size souve stick sérgi then throu top tryin updat use viole visit which
-1.2 ^compa ^print ^searc ^what amazo anyon are chang conse conve dice elect era found ha had hanno its learn lost min most need pictu pound quant right robot says schül signa they used
-1.4 how image photo produ recom rules shoul
-1.6 ^copy ^membe has https impri probl respo video
-2 cooki vote
-2.2 comme examp`,
	es: `2.6:app alert
2.2 quier te
2:sign-up ti
2:support sosti
1.8:app app
1.8:promo teleg tikto
1.6 faro googl mante seman tu
1.6:newsletter email
1.6:promo blues news
1.4 año esta grati insta nuest revis salva
1.4:app ^activ
1.4:sign-up libre
1.4:support campa
1.2 ^me banca conti dispo domin está jorna lectu medio pago premi quios segui suscr tú ya
1.2:app andro
1.2:promo temas
1.2:sign-up fecha gratu podca
1.2:subscribe ^regal exclu
1.2:support indep
1 ^cinco ^un abier activ basta clic cuent digit día estud gente hora inscr inves leer mejor pagar perio quise recib regis toda todo usuar va
1:app ^abrir
1:newsletter ^recib
1:promo ^faceb canal
1:sign-up sola títul zarag
1:subscribe ^black lee mensu perfi plan
1:support aport
0.8 ^este acaba ahora apert aquí ayúda cabec celul como cuota despu detrá entre estam este extra falta igual jueve levan marte menor mes ni ningú nosot nota notic notif pagan porqu prens qr quint radio resto seis sin texto todas todos ️
0.8:app ^app iphon rápid store valor
0.8:newsletter ^️ finde largo paz plana polít
0.8:promo ^perso siga
0.8:sign-up ^calen ^conti ^empez ^parti calen leerl leyen sorte verte
0.8:subscribe ^famil ^mensu frida
0.6 ^ayúda ^cance ^lo ^segui ^te acces antes aplic apoyo artíc asoci aviso bolsi buena den diari direc ejemp elige fin guard heral impre justi las leen limit lista lleva local me mensa nos paga parte por punto recet regal repor retro sente sigue socio solo soste table tanto titul tus uno whats
0.6:app ^googl ^toda audio grand
0.6:newsletter ^apúnt ^cada ^newsl ^vamos apúnt manda vamos
0.6:promo ^t ^x
0.6:sign-up ^aún ^crear ^deber ^ingre audit crear
0.6:subscribe ^anual ^conte ^estud ^ver anual banne black españ front hazte
0.6:support ^aport ^neces meta patre
0.4 ^compr ^con ^diez ^entra ^esta ^hay ^hola ^los ^mi ^nos ^para ^prese ^quier ^sigue ^sin ^suscr ^una ^ya actua algun anali archi autor cada campo cance cinco colec con convi corre costa cróni dejar desco descu desti edici enton entér fisca formu fuent hemos histó hola inici inver invie later letra lo loro lunes marge mañan menos mirad más móvil nerea norma noved octub pague papel posib prime publi si strea sur talle tempo torne ve vista web youtu únete
0.4:app ^cruci ^insta ^mejor compl play
0.4:newsletter ^bolet ^puede bande clave econo funci resum sembr solta valen viern
0.4:promo ^estam ^sígue ^tikto elfar farod sígue
0.4:sign-up ^ayuda ^canje ^mucha ^titul aún canje corte crea mucha puntú regís somos voces
0.4:subscribe ^desde ^menos ^perio ^rebaj ^solo dossi ilimi pesos prueb
0.4:support ^campa ^donar ^inves ^radio anten colab
-0.4 ^abra ^acept ^actua ^aquí ^autob ^busca ^busqu ^contr ^cree ^códig ^deja ^depen ^dónde ^escri ^escuc ^exclu ^foto ^funda ^grati ^horar ^lleva ^mapa ^mira ^ni ^quién ^se ^siete ^tiene aband abra acons admit adult agent agua ajust algo alqui ana andar anima apren aquel argen audie aveni avisa avise ayuda b banco barri bicic bien bloqu bolet bombe busca busqu básic calif calla cambi carga casos cator celeb cierr claro clien coche comer compi conex confe conoc creci crede cuart debe decid decla deja desac devue diez dijo doce donan edito educa encon enter escur estab estar estim etapa exact expos f factu firma forma foto fotoc fotos habit hombr hospi hotel hoy incre infor instr inten julio latin les ley libro llega luego madre madru mande mano mapa mares mayo medir menti mi mil mira mis museo nueve o oblig opina orden organ orien parec pasad pena penal perit pimen pisci porte prote públi queri recha red reduc relev renov resis resol respu retir reuni sabe sabem saben salir san se selec sigui sirve socie soy subid sus suspe tampo tengo termi test tiemp toca torna trein un une utili varie veint veloc vende venta venti verla vigor vive votac vuelv único
-0.6 ^a ^avisa ^calcu ^de ^encon ^la ^nosot ^sí ^todas ^veloc abril acade almen apena así autob autom ayer breve camin camio carte circu club cobra compo const consu cuént descr detec devol dispa docto emerg empre escri eso estre filtr fondo fue fácil gener había he intro joven llegu machi mal march marzo mayor medic momen mucho munic mánda ningu nombr númer ocho ofici onlin patro perdi pero poste pract presi prome propo real recla sala salvo segur sende será set subir super teatr tres verlo virtu volun votad vídeo yo últim útil
-0.8 ^# ^el ^envia ^guard ^inici ^norma ^nuest ^premi ^publi ^whats amigo atend calcu certi chat cifra civil conte cuatr cuánt dar decis decía deman despe disco distr habla impos meteo minis médic opera pdf perso ponte porto pregu quien regio renta servi sesió sombr teléf terce trans trasp usted vez
-1 ^impri ^mostr ^todos años bibli compa condi discu docum error marca podem proce progr puert ser sobre viole visit
-1.2 ^comen ^compa ^copia conse conve copia datos dice elect envia era ha min robot signa
-1.4 produ recom voto
-1.6 has impri probl respo video
-2 cooki mostr
-2.2 examp
-2.6 comen`,
	fr: `2.6:app alert
1.8:app app
1.8:promo teleg tikto
1.8:subscribe abonn
1.6 googl ici magaz
1.6:app appli
1.6:newsletter bonne recev
1.6:subscribe ^offre
1.4 grati kiosq liste rejoi suivr
1.4:app ^activ
1.4:newsletter adres
1.4:promo insta
1.4:subscribe offre
1.4:support campa libre
1.2 ^j banca coûte dispo déjà exclu gratu jeudi journ lectu notre numér podca premi préve vous
1.2:app andro
1.2:newsletter essen polit
1.2:sign-up ^me ci conti
1 ^deux ^je ^non ^rejoi ^suivr ^un canal chaqu doubl inscr inves lire merci nous plan regis rende semai texte titre va vos votre
1:app activ
1:newsletter ^chaqu clic plans tri zéro
1:promo ^faceb gazet
1:sign-up ^du cadea fil
1:subscribe ^black dès mensu
1:support indép
0.8 ^perso ^sans ^valid accès autre cagno chois coopé court entre font franc garde heure hier intég lisez livra là mail maria mes minus ni notic pays perme prix quint radio resto sans souci sud sujet verte
0.8:app ^app ^ouvri fléch notif qr store verdi
0.8:newsletter ^️ extra lettr veux ️
0.8:sign-up ^calen ^conti ^deven ^sonda calen deven papiv trott
0.8:subscribe ^artic ^famil ^mensu ^étudi engag frida juste profi pub réser suite
0.8:support ^parti donne déduc
0.6 ^conte ^m ^on ^plus ^à accue actu bienv brief centi cinq compt corri derri direc du fait fin gagne grand issue je like litto local mais matte me nos occup paien parte pause payer prend press quand quart quill repor retro résul seule socio soute table tout up vendr week whats écout édite éditi étudi
0.6:app ^googl audio ouvri passi scann
0.6:newsletter ^polit recet
0.6:promo ^footb sélec
0.6:sign-up ^renco audit entie ligue limit offer prove
0.6:subscribe ^pours acces black décou justi statu
0.6:support boucl décem
0.4 ^aucun ^envie ^nos ^offri ^pas ^quatr ^quest ^réser ^s ^une actua annue anten appar archi attei au aucun aussi autor ce cents cet cliqu compl corre courr daten dossi emplo enquê enreg est fisca fonda infos j laiss lança lundi mardi mieux mille mots ne norma note notes piano plus posit prime procè publi qui quinz reche rien rugby rédac si soir souha soyez strea suffi sur valen valid vingt ça être
0.4:app berna confo crayo jouer nivea pic play poche
0.4:newsletter ^ça chic potag tente éco
0.4:promo ^insta ^tikto chaîn footb intér préfé sourc suive tests youtu épiso
0.4:sign-up ^créer ^jeudi ^papiv ^répon ^voter créez grasl parto
0.4:subscribe ^annue ^formu ^jusqu bouqu comma formu métro rentr résil teste ticke
0.4:support ^campa actio don défis objec souti
-0.4 ^année ^autor ^c ^cet ^combi ^contr ^copie ^désac ^entre ^essen ^faire ^grati ^gratu ^gérer ^impos ^l ^lu ^ni ^nous ^onze ^ouvre ^pour ^quitt ^reven ^réagi ^se ^signa ^simul ^vites ^vos aband absen adult agent aider anima argen arriv assis assur audie augme aujou avaie aveni avons b barri batea bien bloqu bras bref caiss canne case celui chamb chose class clien close coche crois davan depui des devan diffu douze désac effec elle enque estim expos exten factu faite finan fonds forma group guich gérer habit heurt impac indiq indiv infor inten inven janvi label libra licen livre loi maire mairi majeu major match menti mer mi milli mis moins mon music naiss neuf nom notai o oblig ont onze optim organ ou papie parco parla parts pas pass perdu peu pisci plast porte pouva pouvo promi pâte quel racon rappe refer relev rembo rendr repas reste resté retir retou reven revie roule récla répét saisi scrut se septe signe simul sites solan sont sorti spons stati strat succe surpr surto suspe synth tag termi théât tradu tranc témoi une usb utili varie vende vendu vent vierz ville visib vites écrir
-0.6 ^agran ^calcu ^de ^horai ^la ^notre ^où ^param ^parta ^quell agran ai ans après assoc autob autom avait banqu bas base batte budge bus camio caric carte cent charg chart chiff circu clair club combi compo const consu cours date diman dispa dites dont end erreu expir film gesti horai hui il intro lison lit lot lu lui machi maint maiso mal march matiè messa moi momen munic nombr pages param parce paren passe patro popul poste pourr procu prome propo préfe quara quelq quitt quoi rappo refus requi réact sein souri suis train trois virtu élect été
-0.8 ^# ^avec ^ok ^premi ^publi ^vous ^whats appel as avis but calcu caste chat cherc commi commu conte deman derni disai disco disse distr er impos m ma minis médic météo n natio offic ouvre parta passa pdf perso plu porto proje racco relat renta samed sept servi sombr sport touch trans trave télép vérif
-1 ^envoy ^impri accep accor affic bibli choix compa condi conne devez discu docum guide kilom locat mai midi ok or posez progr qu répon sa sobre souve viole visit émiss
-1.2 ^compa chang conse conve désor envoy min modér robot réagi signa
-1.4 ^abonn image photo produ recom
-1.6 impri probl
-2 cooki vote
-2.2 comme examp`,
	it: `2.4 stori
2.2 te
2 ti
2:subscribe paywa
2:support sosti
1.8 edico teleg tua
1.8:app app
1.8:promo tikto
1.8:subscribe mesi
1.6 appli googl magaz mante tu
1.6:promo news
1.6:sign-up email
1.4 abbia campa grati libre liste salva sei tuo
1.4:newsletter vogli weeke
1.4:promo insta
1.2 ^regal banca caffè ci giorn inchi nostr podca premi quota rivis scelt
1.2:app andro
1.2:newsletter essen
1.2:promo polit segui
1.2:sign-up accou conti feed gratu
1.2:subscribe abbon anno dispo riser
1 ^all ^non ^un alle basta domen gente giove inves letto lire notiz pagar perfi perio rende stran sulla tutti va vuoi
1:app push
1:promo ^faceb canal
1:sign-up regis sola
1:subscribe ^black clic digit
1:support ^sosti liber manch
0.8 ^apri aggio apert apri ascol calen dicem donne entre gli inizi largo leggi levan luned marte matti max meno metti nota pagan perme piatt quint radio redaz resto scegl scopr senza sud tesse tra valor verte
0.8:app ^app iphon notif reale store
0.8:newsletter ^️ bene iscri mail ricet spieg ️
0.8:promo threa
0.8:sign-in pront
0.8:sign-up ^calen ^conti ^dal ^sonda ^stai coppi franc idee negoz oltre profi punta stai
0.8:subscribe ^artic ^parti frida già offli
0.8:support donaz lettr tela
0.6 ^attiv ^due ^googl ^i ^inizi ^lo ^puoi ^tanto acces ad altre argom atene break centi corri costo crear de delle doppi dovre fine fino fogli grand guard impre lasci legge leggo lette lettu lista local manda margi matte me mensa merco mese molo paga parte passi per picco prend press prove puoi quand quart regal scade sente socio solo stata stude tanto tratt uno uscit whats
0.6:app audio occup tuoi
0.6:newsletter ^final ^ho ^iscri ^ogni ^te borsa mandi ogni punto
0.6:promo ^polit ^segui piace
0.6:sign-up ^assis ^avvis ^diven ^ingre ^oltre bento vivo
0.6:subscribe ^annua ^conte ^famig ^mensi ^sei accon arena black buone disdi edizi limit offer table
0.6:support ^desti codic fin padro soste
0.4 ^com ^con ^confe ^dieci ^donar ^entra ^hai ^insta ^legge ^leggi ^mi ^prese ^quest ^radio ^resta ^scopr ^una ^vota ^vuoi ^è alles altri amico appar archi attiv autor avvis bigli bolle cader campo ce che chiar circo come con convi corre corte costa dall della don dossi econo esce estat fisca fonda genna grazi integ inver it later lo loro megli mezza ne nella noi note oggi pagin parto piano poche posit potrà primi prova pubbl qui rasse recap ricev rifar scont sembr si sia siamo smart solta spend strea suffi sui sul suoi tempo termo togli torne tram treni tutto vai valid vener vista youtu
0.4:app brows compl nell play
0.4:newsletter ^borsa ^buong ^ricev anali buong cance moda pixel prime semin zero
0.4:promo ^scien clicc fonte fonti gazze tue
0.4:sign-up ^comin ^edico ^risca buono crea lampo
0.4:subscribe ^prose ^rinno ^solo ^studi ^tutto agli buon formu fra oppur plus tracc
0.4:support ^offri desti mille tenia
-0.4 ^autob ^avete ^ciao ^comun ^condi ^contr ^di ^donat ^foto ^grati ^gratu ^impos ^ingra ^l ^meteo ^noi ^parzi ^per ^pubbl ^quale ^riduc ^rispo ^se ^segna ^siete ^tocca ^tradu ^tutti acqua adult agent alcun andar anima argen arriv assis avete aveva azien b bicic cambi canne categ cento chi chilo ciao class clien compi confe crede credi croni data davan decid degli dicev dicon diffe diffu displ dodic donan edito escur evide famig figli fila finan firma forma foto fotoc ilcor indiv infor ingra inten io ivo lavor lei libra libro licen listi lonta madre manag mano mares metri metto mi mia mila mio misur modul museo music nasci nessu notai nuvol o offen organ orien ormai ottan paese pales parch parla parzi pena perit piazz pisci plast poi poliz porte posso potre prote può quale quatt quel ragaz refer reste riduc rifiu ripet ripro salir san sapre scrit scrut se selez senso serve so socie sotto spett spons stati stato stell succe tengo termi test tetto tocca torna tradu tragh trece urban utili veder veloc vende vendu vent venti veral vigor visib vive volta votat voti
-0.6 ^a ^acced ^ascol ^cerca ^dove ^invia ^la ^orari ^quell ^salva ^scriv ^tempo ai alla almen alte anoni assoc autob autom base batte bisog breve bus camio carat caric carte cerca chius città cloud club compo compu consu cresc dei descr emerg estre film filtr fondo gener gesti intro lui mal marzo medic messa migli momen munic nato nome onlin orari over paren passe patro perdi piaci più poste presi procu prome quara rappo recla rispo sala salvo scriv set setta sette sono stanz state super teatr tre ultim vecch virtu volte watch
-0.8 ^# ^premi ^whats appel avis brand caste certi chat chiam cifra civil commi commu conte decis disco disse distr i impos incom link ma meteo minis nove offic opera passa pdf perso ponte porto racco rate regio servi sport stamp trasp trave
-1 ^inter ^mostr ^stamp accor anni aver bibli compa condi conne custo discu docum error invia maggi mai proce progr sa shop viole visit
-1.2 ^copia conse conve copia dice era ha hanno min quant regol robot segna signa
-1.4 produ voto
-1.6 respo video
-2 cooki mostr
-2.2 comme examp`,
	ja: `2.2:promo te
1.8:app app
1.8:promo tikto
1.6 tu
1.6:app googl
1.6:subscribe 媒体
1.4 ます 新聞
1.4:promo insta
1.2 です ュー 分の 加入
1.2:app andro ya
1.2:promo ^youtu
1 だけ イン 学生 応援 海外 礼品 間に
1:app 限時
1:newsletter 点を
1:promo ^faceb
1:support 報道
0.8 ki ni you あと く見 さな する たり の値 ック 今年 読み
0.8:app ^app store
0.8:subscribe ^学生 あた あたり なし キャ 円で 文章 途中
0.8:support ために 独立
0.6 ^広告 いただ いま お気 きま きます けま さない して ため っと つの なた になる のバ めに オン ター ニュ ニュー ュース ロー ーは ース 一部 万件 世界 二十四 会員 信号 先に 全国 分析 取材 報を 広告 支持 最新 本紙 無料 現在 続き 身分 金は
0.6:app ^googl はお ンス 世界を 界を 通勤 速報を
0.6:newsletter に載 の話
0.6:promo ^x ォロ ォロー フォロ 灯り
0.6:subscribe ^今年 ^媒体 ^朝 けます ビュ ビュー 員限 員限定 限定
0.6:support の取 の取材 ポータ ーター 報道を
0.4 ^この ^その ^一杯 ^冬の corre いち早 が読 きに きを け取 け取る これ されま しく しよ しよう じめ じめる すぐ すると するに せし せしま せん せんか たいと たちの ちら ち早 ち早く でお とき とつ と読 なら なる にな に大 の新 はじ はじめ ひと ひとつ ません まで までは みたい める らで らも るに るには れま れまで をい を知 んか スマホ フォ マホ ライ レス 一つ 一杯 一枚 上が 事が 五人 五百 人 企業 全国の 内容 冬の 分を 前三 十四 千二 千二百 参加 取る 受け取 告な 告なし 員に 員にな 商店 基金 年度 広告な 旅行 日の 早く 時の 時間に 更新 朝 気に 登録 紙を 見る 記事が 記者 詳し 読め 読ん 追加 通知 選ぶ 集中 面に
0.4:app ^通勤 ^速報 play もっ もっと をいち アプ アプリ オンに プリ ンに 新報 速報 音声
0.4:newsletter ^毎朝 ^登録 ^記者 お届 お届け つの話 とめ とめて の話題 まと まとめ 便り 同意 届け 登録す 編集 編集部 話題 週刊 録す 録する 集部
0.4:promo ^insta ^tikto it ne youtu 届き 届きま
0.4:sign-up ^すで ^オン ^海外 い記 い記事 すで すでに ときに の無 の無料 会員に 報をい
0.4:subscribe ^今す ^初月 ^春の ^紙面 が読み ぐ申 ぐ申し し込 し込む すぐ申 だけま は有 は有料 み放 み放題 を贈る キャン ギフ ギフト フト プラ プラン ペーン ャン ャンペ ラン ンペー ーン 今す 今すぐ 会員限 初月 半額 年分 年分の 放題 料金 新生 新生活 春の 春の新 本で 本です 活応 活応援 生活応 申し込 紙面 行中 読み放 込む 電子
0.4:support いため ないた を支 ータ 円から 支え 支えて 査報 査報道 目標 調査報 道を
-0.4 ^museu ^コメ ^数字 ^時刻 ^法案 ^試合 ^送信 ou wi えた える かっ かった があ けて げる こと この記 すか すよ せく せくだ たな だっ だった ちは ている でし では とで読 とを ない なく には のか のは のペ のペー の記録 はど は約 べて らま ります れる われ を読 を読み を送 を開 アム キロ コメ コメン ページ メモ メン メント ージ 一九 一九二 一度 一番 万円 三人 九二 九二一 九十 事を 二一 二一年 二十分 以下 件を 住民 八百 出版 刷す 刷する 刻表 助基 助基金 十七 十二 十年 印刷す 反対 可能 四千 報告 学校 市民 年で 座で 必要 提供 救助 救助基 数字 時刻 月に 月三 法案 画面 百万 百人 社を 窓口 第三 者は 落と 落とし 記録 試合 賛成 退会 送る 送信 避難 金を 防災
-0.6 ^a ^印刷 co museu yo ありま いて いの した てい の記 れた ート 一人 三百 不要 去年 四十 投票 投稿 第 表示 記事を 録を
-0.8 ^# er is pdf 上映 十一
-1 ok sa
-2 cooki
-2.2 examp`,
	ko: `1.8:app app
1.6:app googl
1.6:promo news
1.4 니다
1.2 구독 세요 신문 하기
1.2:support 정기 취재
1 게요 기사 드려 드려요 려요 만나 받아 편지
1:subscribe 유료
1:support 후원
0.8 보기 보다 어요 원 읽고 작하기 하면 함께
0.8:app ^app store 받기
0.8:newsletter ^하루
0.8:promo today
0.8:sign-up 읽기
0.8:subscribe ^첫 없음
0.8:support 응원
0.6 ^광고 기간 담았 드립 드립니 료로 만큼 먼저 무료 보세 보세요 소에 시 써 아직 아침 알림 오늘 월 이달 읽으세 있습 있습니 있어 있어요 자리 재에 저희 첫 하실
0.6:app ^googl ^앱에 가볍 디오 속보 앱 앱에서 앱으 앱으로 제목
0.6:newsletter 렸습 렸습니
0.6:promo 가하 선호 일보 추가하
0.6:sign-up 보셨 본사 싶은 읽으
0.6:subscribe ^모든 ^요금 ^창간 개월 결제 납니 납니다 달 매체 언제든 요금 제든 주년 창간 특가 특별
0.6:support 독립 언론
0.4 ^기자 ^종이 ^좋은 ^카카 corre 광고 구독하 그냥 그인 기서 기자 께해 내 뉴스 당신이 독하 드릴게 때 로 로그인 리에 릴게 릴게요 립니 립니다 머니 명 무료로 보내 보시 본지 비용 상을 세상 소식을 시면 시작하 신문을 신이 신청 았습 았습니 았어 았어요 앱을 언제 여기 여기서 요리 요일 요일마 용은 으로 으세 으세요 으실 이메 이메일 이어 인하 인하면 일마 일마다 읽던 읽을 자리에 작하 잔 전화를 종이 주는 주소를 참가 체는 추가 커피 하고 한 함께해 해요 호는 회원 휴대
0.4:app ^속보 ^앱으 두세 두세요 볼까 볼까요 설치 설치하 세상을 속보를 앱에 에서도 우가 중계 초면 치하 팀
0.4:newsletter ^개인 ^언제 가하면 근길 메일 모았 모았습 소식 핑계
0.4:promo ^유튜 ^채널 구일 구일보 서도 유튜 유튜브 채널 튜브 항구일
0.4:sign-up ^관심 ^이번 ^참가 강당 관심 비용은 시려 시려면 와의 이번 주제 층 표하고
0.4:subscribe ^학생 가능 권으 권으로 금제 깊이 독하기 모든 물하 물하세 생은 선물하 시겠 요금제 용권으 원부 원부터 이신 자정 전용 터는 학생은 해 해지
0.4:support 께하기 듭니 듭니다 응원해 후원으
-0.4 ^museu ^url ^가가 ^계속 ^구독 ^뉴스 ^닫기 ^무료 ^시간 ^알림 ^우리 ^이 ^인쇄 ^전체 ^제보 ^찬성 ^투표 ^후원 am url 가가 가는 객은 거나 건을 게시 고서 고지 곳 구독을 구에 그날 그인한 글자 기금 기다립 기를 기사에 기에 나가 나요 났다 내기 내년 내야 년 년에 는데 니까 다가 다른 다립 다립니 다시 다음 닫기 달라 대피 대한 독을 됐다 되어 두 뒤 따라 떻게 라고 러분의 렇게 려받기 른다 리는 면서 목소 목소리 무엇 문에 문의 물할 미터 반대 배가 버스 번 번도 보가 보고서 사라 사람 사에 사용 사의 사이 사진 선물할 설문 수록 수를 시장 신청은 씨는 씨를 안내 않는다 알려 어떻 어떻게 억 얼마 업체 없다 없어 었고 었습 었습니 역을 열린 열린다 오르 왔다 워졌 원을 위치 으셨 으셨나 이름 이상 이었 이트 인쇄 인한 일이 있었 자가 자는 적어 정보가 제보를 졌고 주민 주차 줄었 지난 지만 지역 직원 진다 찬성 참여 책을 척이 척이다 청은 표하기 피해 하셨 할머 할머니 해당 화는 환불 회원은
-0.6 ^a ^기사 ^댓글 museu 구조 그 글을 기로 네 댓글을 데 된다 들은 렸다 린다 문은 복사 볼 분 분의 세 신문은 열 오류 왜 우리 입력 접속 졌다 천 투표 하는 하지
-0.8 ^# m pdf 는다 다고 라는 보내기 았다 였다 원은 제보
-1 or 검색 공유 있다
-1.2 이다 한다 했다
-1.4 댓글 었다
-2.2 examp`,
	pt: `2.6 alert
2.2 te
2 uns
2:newsletter quero
2:subscribe paywa
1.8:app app
1.8:promo teleg tikto
1.6 email googl seman
1.6:promo blues
1.6:subscribe assin mante
1.4 campa esta faz nosso r revis salva sei seu
1.4:app insta
1.4:support apoia apoie
1.2 banca conti dispo domin está fecha jorna pago podca premi segui tudo
1.2:app andro
1.2:newsletter ^me ^quero clima essen
1.2:promo ^youtu temas
1.2:sign-up feed gratu
1.2:subscribe ^seman exclu quota
1.2:support indep
1 ^cinco aport digit estud gazet gente graça gráti hora leitu ler liber manch matér notíc pagar perfi quise recib regis rende só todo títul você
1:app ^abrir ^ative ative
1:newsletter inscr receb toda
1:promo ^faceb canal
1:sign-up basta
1:subscribe ^black boas
1:support inves temos
0.8 ^cadas ^este ^parti abert acaba ajuda apert aqui assim assun cadas celul chip como desta dia entre estam este falta garim largo levan livra mail menor nas pagan porqu pront pé quint resto seis sorte são texto todas todos valor
0.8:app ^app ^notíc ^️ notif ouça plana store tela ️
0.8:newsletter paz polít
0.8:promo siga
0.8:sign-up ^conti ^perso frida nota rápid
0.8:subscribe ^dê acess dê extra novos offli vem
0.8:support pix
0.6 ^cada ^eu ^gosta ^ligue ^mais ^quer ^um ^vamos ^ver acomp agora antes aplic arena audit aviso bento começ corri diari dono fino grand guard justi las legen leia ligue lá lê mais manda mandi me mensa mês neste nos nós paga parte ponto por prend press prove qualq quand quart quem quer redaç repor sair sem sente sertã vamos whats
0.6:app ^baixa ^googl
0.6:newsletter ^cance ^newsl ^receb ^toda beira bom enqua subsc
0.6:promo ^segui
0.6:sign-in ^ainda
0.6:sign-up ^começ ^criar ^manch ^tanto black comér criar lista since tanto vagas vivo vê
0.6:subscribe ^anual ^assis ^conte ^estud ^já ^sem amazô anual impre limit
0.6:support ^apoia local meta
0.4 ^compr ^entra ^envie ^esta ^faça ^há ^ler ^não ^para ^quest ^uma acont ainda algun anali autor baixa bande cada cader campo cance chega cinco cliqu colec come compl convi corre corte costa desco descu deste desti dez econo enrol fica fisca formu funci gasol gosta histó inici integ inver later leito lendo letra lo marge meia menos muito nenhu nossa papel piano possí prime prova publi quiet quinz rádio strea sul tal tempo tente teste time vai verba vista zero
0.4:app ^insta ativa confo jogar palma play pop ups
0.4:newsletter ^ao ^bolet ^subsc cróni lança moda resum termo
0.4:promo ciênc ensea fonte linke trata youtu
0.4:sign-up ^crie ^quatr ^são crie dever dói leu pague somos torne
0.4:subscribe ^campa ^desde ^famíl ^menos ^mensa ^prese ^profe ^resta ediçã ilimi maré
0.4:support ^com ^inves irs miner repór si
-0.4 ^abra ^ano ^assin ^autor ^bened ^busqu ^cais ^comun ^contr ^códig ^depen ^digit ^do ^doe ^enque ^entre ^exclu ^foto ^funda ^horár ^mapa ^museu ^onde ^onze ^preço ^sair ^se ^seu ^sim ^simul ^veja ^vote ^é abra acons acord admit agent ajust alfab algo algué ameri ana andar andor anima apose apren aquel assis aveni avisa avise b banco bened bicic bloqu bolet bombe busqu básic cais casca casos categ cator celeb certo choca claro clien comer conex confe conté crede croni dados decid decla defic doze eco edito educa ele eleit encon enque errad escur espec estab estar etapa expos fale ficam fila finan firma foi foram forma foto fotos habit hospi infor itami ivo janei lei line livre madru mande mapa medir menti mesmo meter mil milhõ mãe nasci num não onze orden orien ou outro pai palav parec pedág pelo pena perío pimen pisci porte posso prote proto págs públi queri regra renov repla resis retir reuni sabe sabem se selec serve seus sim simul siste solan subid suges surpr suspe sócio tem termi tranc trech trein tráfe utili varie veja veloc vende venti vinte vive volta votaç wi único
-0.6 ^a ^aceit ^avisa ^como ^conta ^de ^encon ^gerir ^nós ^o ^os ^recus ^salva ^tempo ^todas ^veloc abaix abril acade algum apena assoc autom camin carte cerca chuva circu cobra combi const consu cresc das depoi descr detec devol diz emerg empre escri estre expir famíl filho filtr fundo fácil gerir guia hoje intro isso joven lembr ligaç maio mal meu minha momen munic museu ningu nome númer ofici onlin opçõe parce paren passe patro perdi pesso popul presi procu prome propo reais real recla recus regul sala salvo segur será some sono suas subir super teatr tinha vier virtu volte volun votad vídeo últim útil
-0.8 ^# ^envia ^guard ^inici ^ok ^premi ^previ ^publi ^tem ^trans ^whats amigo as atend calcu caste chat cidad cifra civil conte dar decis despe disco disse distr dizia erro horár incom link minis médic nove opera passa pdf pergu perso ponte porto proje regio relat servi sombr terce trans trave velho vez
-1 ^impri ^mostr ^repor ^todos anos bibli compa condi custo discu docum marca mas ok podem proce progr ser sobre use visit
-1.2 ^comen ^compa ^copia ^você conse conve copia envia era min pode quant signa
-1.4 image produ recom voto
-1.6 https impri probl respo video
-2 cooki mostr vote
-2.2 examp
-2.6 comen`,
	ru: `2:app прило
1.8:app app
1.8:promo teleg
1.6 news мы нас подпи
1.6:app googl
1.6:subscribe издан нами оформ
1.4 story беспл конца можно присо читай
1.4:app устан
1.4:newsletter утро
1.4:sign-up профи
1.4:subscribe подкл
1.2 вконт добав журна истор
1.2:app andro
1.2:newsletter письм хотит
1.2:promo нашем
1.2:sign-up лента
1 gazet аккау без войти дней дочит новос одной отвеч подка помощ почту редак тольк уведо удобн чтени
1:app ^включ карма
1:promo канал мир собер
1:sign-up банне
1:support ^помоч подде
0.8 ^до ^запис вам ваши включ во выпус главн за закры интер когда кофе одном откры пишем подтв сдела следи слуша стать студе телег тех час читат чтобы
0.8:app ^остал ^перев ^устан iphon qr store
0.8:newsletter ^утро ^хочу mail важно текст хочу
0.8:promo max ленту соцсе там темы
0.8:sign-up ^войди vk ваша имени продо регис
0.8:subscribe ^подар ^студе досту первы скидк тариф
0.8:support регул соуча стань хвата
0.6 ^выбер ^доста ^нам ^напиш ^не ^подпи ^сообщ ^читай whats апрел вас верси вмест воскр всех выбер где денег для дня есть закла меньш месяц напиш начин нашей номер остан полуг понед пресс равно рекла рецеп самол свежи справ участ хорош шесть это этой
0.6:app ^новос ^откры загол касан одним сети
0.6:newsletter ^вечер ^главн ^запиш ^хотит ^цены отлож пять рассы утра
0.6:promo ^мир ^рынки ^техно видет рынки техно
0.6:sign-up ^войти ^должн ^након ^начат ^присо ^участ займё итоги након начат скаже темой
0.6:subscribe ^год ^оформ ^полго ^попро архив вся год делов дешев ко любой полго
0.6:support ^друга ежеме сумма
0.4 ^ещё ^почем ^пришл ^прого corre redak youtu вашей взнос возвр време вступ вход выпис выруч выход газет даже должн доста ещё зал замет запиш заран индек к коман куда лучше любом магаз места метро минут недел ни никак новые нужны один одно опера остав перес плати по пожер получ помоч пор почте пропу пятни работ радио раз сами сбор семья хотя цены чат экран этот
0.4:app ^для play послу
0.4:newsletter ^нажим ^одно ^получ ^понра ^пять вечер кнопк конфи нажим ночь одна персо понра проче разбо сигна случи сутки
0.4:promo ^больш ^однок ^собер ^хокке выйде дзене избра хокке
0.4:sign-up ^регис ^ругат ^созда викто зарег новая новог нужна оценк почта ругат созда яндек
0.4:subscribe ^забра ^месяц ^перей ^подкл ^скидк вдвое выбир забра перей подар самый стати счёто
0.4:support ^подде ^помог ^редак ^стань друга подхо сумму
-0.4 ^museu ^беспл ^в ^выста ^две ^закон ^здрав ^карта ^когда ^комме ^кто ^мы ^напис ^нужно ^основ ^отклю ^первы ^скача enter speed анони банк будет всю выста госус губер двадц двест двух дела довер догов дома друзь жител заявл здрав зиму знако измен им имя как какой карта кварт килом клиен комна компа конце ли марта мая много можем молча мост мэрии нажми назад насил настр него них нрави об объяс обяза одног оказа октяб опубл ответ отклю отмен паспо пенси перед перио печат под подро позво полез полиц порта после потер почти предл призн прини прихо пришл проти прочт публи пункт распи расск рассч с светл свою сегод серви симво систе снова собра согла сосед спраш стали стары стоил так также тот треть тысяч удали уже укажи улице учени файлы часа четыр шрифт этом
-0.6 ^выбра ^есть ^на ^найти ^обнов ^подел ^пожер ^поиск ^распе ^телег ^читае ^что light museu бумаг ваш введи верну возмо выбра году город две деньг другу его её запро звони из испол карти лет назыв найти наша но опеча основ писал посту район распе регио робот сказа слабо слишк смотр старо стоит такой тепер фото через
-0.8 ^# ^голос ^досту ^за ^наша ^отпра ^показ ^скопи healt pdf автоб была было время говор девят идёт милли могут напис обеща обнов обсуж перен подел показ скопи сорок стате
-1 голос их мин она отпра я
-1.4 комме
-2 cooki
-2.2 examp`,
	zh: `1.8 我们
1.8:app app
1.8:promo teleg
1.6 tu 媒体
1.6:newsletter 訂閱
1.4 免費 新聞
1.4:promo insta
1.4:support 财团
1.2 加入 即可 報導 您的 我們 报摊
1.2:app andro
1.2:newsletter 邮箱
1.2:subscribe 会员
1 ^我要 一份 学生 掌握 杂志 歡迎 每一 每月 海外 要闻 閱讀
1:app 客户 客户端 户端
1:newsletter 今天
1:promo ^faceb ll 关注
1:subscribe 五折 全年 方案 礼品 限時
0.8 ki you 下载 不妨 不收 今年 任何 到我 我要 报纸 报道 故事 文章 新闻 會員 来信 背后 阅读 随时 ️
0.8:app iphon 也能
0.8:newsletter 给我
0.8:promo go threa 日报 追蹤
0.8:subscribe ^学生 报刊 月仅 立即 订户 途中
0.8:support 独立
0.6 ^今年 ^加入 lette 一周 一小 一小时 一张 一时 一时间 一期 一点 一部 不打 世界 了解 二十四 免费 入他 入他们 全国 分析 加入他 只要 周一 地址 完成 提醒我 播客 支持 收听 新一 新一期 最新 机上 欢迎 此处 每天 点个 登录 看完整 知你 第一时 菜谱 试试 這篇 通勤 通知你 醒我 马上
0.6:app 就好 成语 能接
0.6:newsletter ^每周 ^每天 不吵 两岸 大报 好文 我要收 每周 要收 订阅 送一
0.6:promo whats 众号 公众 公众号 注我们
0.6:sign-in 同步 读到
0.6:sign-up ^开始 em 对面 注册 繼續 註冊 身分
0.6:subscribe ^本文 ^立即 信号 元起 員限 員限定 年訂 开通 成为 杯咖 杯咖啡 每月仅 現在 过来 限定 首月
0.6:support ^媒体 募款 季募 季募款 定額 獨立 者的 財團 贊助 还差
0.4 ^喜欢 ^欢迎 ^觉得 ^马上 corre 一键 上线 也不 们还 作者 先看 关了 写信 出门 十四 十四小 参加 取消 号注 号注册 周四 咖啡 喜歡 在看 基金 完整 广告 录后 怎样 我们还 手机的 推送 提前 新生 新生活 旅行 时的 更新 消息 用了 登录后 的话 看完 老师 觉得 话题 请先 请拨 读者 账号 费用 软件 还没 通知 集中
0.4:app ^iphon ^下載 ^下载 ^把头 ^通勤 体验 体验更 到第 头条 头条放 对照 把头 把头条 接到 放上 条放 条放上 港聞 游戏 看更 看更多 验更
0.4:newsletter ^寄给 ^每晚 一封 一封邮 了什 了什么 今天的 免費訂 免费订 前三 即表 即表示 发生了 各大 同意 周两 寄给 寄给我 封邮 封邮件 我一 收信 早六 早六点 每周一 每周五 每晚 每週 生了 生了什 私政 私政策 要收信 費訂閱 财经 费订 费订阅 邮件 隐私政 電子
0.4:promo ^insta ^追蹤 lo ne youtu 不错 們的 地新 地新聞 我們的 新報 本地新 江城 注我 的故 的故事 記者 蹤我 蹤我們 追蹤我 頻道
0.4:sign-in 回来 欢迎回 迎回 迎回来
0.4:sign-up ^外刊 ^手机 ^读者 人 入會 入會員 刊一 取三 可收 商店 外刊 手机号 报名 有奖 有机 繼續閱 續閱 續閱讀 考古 队长
0.4:subscribe ^一杯 ^了解 ^已经 ^海外 ^确认 一整 一杯 两个月 为付 为付费 五人 五百 五百种 企業 元 全站 内容 划算 到期 半价 即开 合作 同事 后可 報刊 已经是 年度 度会 度会员 暢讀 月仅需 深度 畅读 畅读全 百种 确认 立即开 经是 翻阅 解锁 读全
0.4:support ^您的 ^成为 一百元 千二 千二百 目標 行中 读者的 赞助
-0.4 ^museu ^分享 ^剧院 ^您遇 ^数字 ^有 ^每月 ^法案 ^訂戶 ^警方 ^问 ap line low ou wh wi 一个月 一九 一九二 一句 一度 一把 一条 万元 三个 三人 下一 下月 不能 专栏 东西 两年 个人 之前 九二 九二一 九十 也没 了两 了六 二一 二一年 二十分 云栖 人都 从那 他说 以下 们会 会去 信息 八百 其中 写的 出了 出版 到一 到了 到底 刻表 剧院 加载 助基 助基金 十七 十二 十岁 十岁以 十年 发布 发现 只看 可能 台上 台的 和一 哪里 四个 四千 在三 城市 复制 多人 多少 如今 学校 安静 完的 对方 專屬 小时 就是 岁以 岁以上 市民 帮您 年卡 并不 当地 必要 怎么 您遇 您遇到 愿意 我们会 我们的 我就 打印 把这 投诉 报纸的 报记 报记者 持续 提供 提示 收到 收费 救助 救助基 数字 新的 时间 是一 更多人 月三 月起 有 服务 本报记 村里 来的 来越 沒有 法案 电话 画面 登记 百万 百人 的时 的是 的烦 的通 真正 码头 第三 系统 纸的 统计 继续 网站 者来 要投 警方 记者 读完 调查 费的 走了 超过 越来 越来越 路线 身份 转发 这一 这条 这样 退会 选择 递员 通车 通过 遇到 那天 里能 银行 错误 门票 问 需要 鸡蛋
-0.6 ^捐款 ^搜索 ^这篇 ai co he il museu yo 一人 三百 不要 了一 人的 什么 以后 们的 做法 公司 公里 分享 到的 去年 可以 四十 好友 孩子 应用 引起 投票 明年 显示 没有 的报 第 能看 表示 评论 还是 进了 里的 链接
-0.8 ^# ^我们 ma pdf 上一 上映 十一 即可參 可參 可是 平台 的人 联系 要求
-1 hat mai ok sa 了三 留言
-1.2 ha
-2.2 examp`,
};
