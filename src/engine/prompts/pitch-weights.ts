/** Written by test/bench/pitches.mjs: what a line's looks and its being a call count, in log-odds that it is a pitch. */
export const factors = {
	digits: -0.18,
	short: 0.57,
	ends: -0.58,
	base: -3.48,
	call: 1.75,
	leads: 1.35,
	between: -1.5,
	heading: -0.59,
	fields: 0.28,
	buttons: 0.73,
	few: 0.17,
	sentences: 0.28,
	button: 0.04,
	answers: 1.48,
	question: 0.47,
	loud: 0.12,
	item: -2.59,
	long: -0.81,
};

/** By language, what each stem counts that a line is worded in, and what it offers: read by stems.ts. */
export const words: Record<string, string> = {
	de: `2.2:support dabei
2 nachr ti uns
2:support paywa
1.8 dich k
1.8:app app
1.8:promo news teleg tikto
1.6 abonn blatt googl lesen unser
1.6:promo blues
1.6:sign-up konto
1.4 liste magaz sei verpa weil woche zahle
1.4:newsletter adres
1.4:promo insta
1.4:sign-up grati
1.4:subscribe endet kiosk
1.2 ^mit bezah dir essen geht gratu jeden jeder mitgl premi
1.2:app andro
1.2:newsletter ^dein dein zweim
1.2:promo feed polit
1.2:sign-up ^du gutsc
1.2:subscribe ^stude
1 ^blatt ^den ^diese ^mitgl ^über ab alle besch damit ganze hinte ihnen inves journ koste küste leer leitu liber lokal manch neu plan podca radio stran texte thema weite zeitu
1:app offli push qr
1:newsletter notiz postf tages
1:promo ^faceb kanal
1:sign-up anleg lesep regis
1:subscribe ^zum berei digit paper probe
0.8 ^noch ^perso ^versc ^warum acht ausga bei beste brief deine engag folge genüg gesch gibt handy hier idee jetzt kaffe kein mail merke minus nutze profi quint schlu sechs setze sorte stich trage verte werbu zum zwei ️
0.8:app ^app iphon store
0.8:newsletter ki lette morge wicht
0.8:promo finde kommu threa
0.8:sign-up ^konto
0.8:subscribe ^famil ^jährl ^monat ^plus ^tarif heft jährl kündb monat spars
0.8:support ^spend patre
0.6 ^alles ^ein ^für ^newsl ^um algor auf auswe besse bevor dafür danke dann davon de deich den donne du einma freit fund für geles gerad gleic gute je las manda mitma mitte parte passi pause per regal repor schön sehen sekun spend statu table tage tempo umson up verdi warum wechs werbe whats wisse wo wolle youtu überb
0.6:app ^googl ^push audio eilme liebl scann
0.6:newsletter ^feier ^her ^manch beweg garte maila mögli wen werkt
0.6:promo ^polit fürth
0.6:sign-in ^willk willk
0.6:sign-up ^gar ^geht ^hinte ^sehr apps chaos mach press zufri
0.6:subscribe ^ab ^keine ^studi angeb banne halbe kurie mensa nachw neugi plus stude sudok track week
0.6:support ^frei ^werde freiw geric mitza
0.4 ^einma ^folge ^lasse ^monta ^nein ^ohne ^schon ^weite abo alles archi artik aufge aus autor benut bitte brows dem eine einge einsc erinn etwas frei freig funkt fällt gastz gepla gern guten guter hanna herun ich ihrer in integ keine konze kurze later legen leser liegt mache mensc möcht nachb nivea numme quart ratha reche redak rest schaf schli scree siebe sonst spiel späte stehe stopp strea tal ticke unter urlau urtei verba versi viele viell winte wähle zahlt
0.4:app ^schne aufs direk play smart
0.4:newsletter ^küche ^schön daten haupt haust kurz lust neben samst wegzu
0.4:promo ^blues ^insta ^kommu ^seilb ^sport ^wisse auswä blick euch linke seilb theme
0.4:sign-up ^acht ^los gar herei lies note null plätz samml sehr tab tests
0.4:subscribe ^probe abos danac eins klick leses schen socke teste vorab
0.4:support ^unabh brenn geld unabh
-0.4 ^absen ^abspi ^am ^anzei ^auf ^beitr ^berec ^das ^einse ^einst ^erneu ^exter ^fehle ^foto ^grati ^ihre ^im ^immer ^merke ^museu ^ort ^per ^postl ^soll ^und ^unser ^wo ^wohnf ^zusch aber abgab abgeo absen abspi agent akzep am anfra angab anzei assis autof b backe bad bank begin beim bestä bote busin disku displ dorf drei dritt dürfe einbl einga einse einwi elter ende engli enter erklä erneu erst exter f fahrp febru feuer finan foto fotos frau freun gedru gefal gefun gegrü gehör gerät geseh gespe gewin gewäh glas größe gutac habit halte helfe hotel hätte ihrem inten ist juli kind klein korre krank kündi künft lasse leich letzt leute lumi länge lässt meter milli minde mittw nacht netzw nie nimmt nun ob offen organ pfand pfarr pfleg plast postl proto prüfe reden reprä reste roman rund sagt satz schri schwa sechz seite senso serve sloga solan sorti sozia sprec stati still stimm strat super termi text uhr ungew veral verfü verge verke verla verlo verse viel vier vierz volle wenn wer werks wird wohnf wohnu wollt wurde zimme zu zusch zusti zweit überm übers
-0.6 ^ableh ^als ^autor ^der ^gemei ^haben ^link ^schre ^schri ^seit ^sende ^teile ^tempo ^tippe ^von ableh alte ansch arbei autob autom basis batte berec brauc bus cent charg co compu dass des film frühe gener gesti gilt healt ihn ihre im inzwi jahre jobs kann kasse kinde könne kürzu laden land mal mich mir model moder momen museu nach name onlin ort passe perfe poste quitt rober sagte sein sende septe soll solle sollt sprac straß stück syste tag techn tippe train verbi versu waren wette will zeigt zeite zunäc zwölf übern
-0.8 ^# ^aus ^druck ^ihr ^karte ^ok ^text ^zur absti began brand einen einst er errei hatte heißt hinwe link man minis modul natio netiq neun pdf perso proje rate regio relat seit servi teile trans twitt vor wider wiede
-1 desig druck frage hafen hat karte kilom links mai müsse namen ok shop sport updat
-1.2 ^abonn bibli min robot schre schül seine
-1.4 produ
-1.6 ^die probl video
-1.8 komme
-2 cooki
-2.2 examp`,
	en: `2.6 alert newsr
2.4 stori
2.2 readi te
2 paywa title
1.8 app k membe news tikto
1.8:promo teleg
1.6 ^never ^want appli blues email free googl seman
1.4 ^follo broad campa deliv grati insta kiosk less liste magaz r reade revis story weeke
1.4:app newss
1.4:newsletter ^count
1.2 ^activ ^befor ^get ^me ^see ^stay ^youtu accou andro billi ci clima conti deal domin essen exclu feed gifts gratu inchi indep lectu month newsp nostr our pick polit premi terms topic whole
1.2:newsletter riser weekd
1.2:subscribe ^stude anyti
1 ^add ^all ^be ^claim ^diese ^faceb ^like ^made ^news ^non ^other ^save ^turn ^your ab activ amoun canal coffe count daily digit dispo doubl fold gazet hinte inves join journ lee liber ll manch midni miss morni neu offli paper perio plan plans podca probe push qr radio regis save stran thema todo tri us va whene
1:subscribe ^ads ^black
1:support ours spare
0.8 ^every ^famil ^ho ^join ^parti ^perso ^plus ^sign ^think ^this ^to ^try ^valid ^welco ^️ ads behin bell brief calen caref chip coppi court deduc diges engag entre every extra finde font franc frida funde garde get gets gift go handy huddl iphon keeps lakel ledge leeds lette log mail maria max minus nas neede notic notif owner panic patre perme price profi pub puzzl remai rende resto rewar roof satur sorte spars store suite takes threa today toget we yeste you your zwei ️
0.8:app ^app quint
0.8:newsletter ^money
0.8:subscribe ^title unlim
0.8:support ^gifts
0.6 ^about ^annua ^by ^cance ^conte ^conti ^faste ^final ^find ^give ^googl ^hands ^help ^her ^hinte ^i ^ingre ^keep ^m ^make ^margi ^not ^on ^over ^pay ^push ^sprin ^studi ^t ^x acces ad addre aisle alder algor angeb apert apps arena audio audit auf banne beat besse bills black break buyer buyin campu card chaos corri day de dia diari donne downt earn editi em eveni farmi faste fine folia follo forwa front full fund gathe give grand guard guess headl heral here homep impre inste issue je joine justi las lettu like limit lo local mach manda matte me memo meta neste occup offer packa pagan passi pause pay pays per phone piece pleas plus pop press prove ratin read regal reinv repor retai retro scann schoo scoop sem sente sides since socio someo spend statu stude subsc susta table tabs tells tempo this tonig took tout track trial tuesd unloc up upgra usefu verdi very week weekl welco whats widel yours youtu
0.6:app ^scan quill
0.6:newsletter ^insid ^newsl
0.6:promo ^footb ^polit
0.6:sign-up ^caree ^folia bruta
0.6:subscribe ^alrea ^enjoy ^unloc
0.4 ^adjus ^avail ^back ^blues ^break ^but ^cheap ^comin ^compr ^creat ^cruci ^formu ^from ^hai ^half ^if ^insta ^inves ^less ^liked ^local ^los ^manag ^monta ^perio ^pick ^prese ^profe ^prose ^put ^quest ^rated ^remov ^resta ^s ^sport ^still ^subsc ^that ^trust ^upgra ^view ^voter ^we ^will ^works actio actua add all any appar archi assem autho autor becom berna bette bitte boss bouqu brenn brows calme cance cards caree centi cents chann chiar coast come comma compl con corre crayo crick curat dem desti direc doing dolla don dossi drive drops econo eine einge emplo ends enrol event expla fewer find first fisca footb gasol good hands harro hear insid integ inver irs isn it j joini joins later lates lawye leagu legen lies liked linke loves make margi mensc mille miner missi moda more moves named no noi norma note notes null objec obses order paid piano pic pixel play pm poche posit prime primi publi quart quiet rated reads reall recap rest round routi scan scree scrol sehr semin separ shout sia slow smart socke solo sourc stopp strea suffi sunda tab talki talle tax teste tests than thank them theme thurs ticke tide time tomor town tram tribu trust ups valen valid ve verba versi viele web weeks why winte worth zero
0.4:app ^brows ^iphon ^point widge
0.4:newsletter freig rugby
0.4:promo ^housi ^scien
0.4:subscribe ^fewer ^hanna ^luis ^solo ^worth ^wrap ^yearl austi hanna luis yearl
-0.4 ^actua ^and ^apply ^bgr ^bicyc ^bring ^budge ^buy ^c ^choos ^city ^close ^cloth ^coffe ^combi ^condi ^contr ^copie ^daily ^date ^depen ^digit ^do ^dolla ^donat ^essen ^exclu ^exter ^filte ^fluke ^found ^full ^funda ^furth ^gift ^got ^gratu ^home ^image ^immer ^it ^l ^load ^moder ^month ^museu ^natio ^need ^night ^per ^reven ^revie ^selec ^set ^shop ^shoul ^signa ^story ^submi ^switc ^team ^they ^ticke ^type ^under ^vote ^weigh ^when ^who ^with ^would ^write ^you ^â aband absen acqua ada addit adjus admit adult advan advic agent almos am ameri ana anima answe ap aroun arriv ashby ask asks assis assur attri audie augme autof b backe backp bad bank barri based bay begin being below besid betwe bgr big boats bread bridg broke busin ca calif canne canno capit casca case cash categ celeb chall chamb chari chi choca chose city class clien close commo confe contr crede credi curre data decid decla defic degre del deleg delet depar depth devel diffe diffu dispa displ done door dynam earbu earfu earni eat edito educa effec elm engin engli enoug enque enter entry espec estab estim euros even ever evide exact expec expos exten exter f factu febru fee figur filte finan fits fl flood fluke forma fotos from furth globa goes green groun group growi growt habit happy headp helpf hospi hotel hour impac incre indiv ingra instr inten inven io ist itine ivo janei japan job kept kind kit klein knows kouzi kyoto label last latin le least led left lens level licen lifeb line listi lit load low madru maint major maker manag mande many map marke match mayo meal means measu menti merch meter metri mi might mill milli mind minde mira misse move much music nacht nasa nativ nbc near neith netwo newes next numbe nurse o oblig offen only optim organ orien osaka outle pales parce parch paris parts party pass patro payin penal perfo picks plann plast porte potat prome promi prote proto pull quay queri rain reach react ready recha recon reduc reed reels refer regul relea relev rely renew renov repet repla reply resol resou retir retou retur reuni reven revie roman room roule rulin run runs safet salt schwa scrut se seem selec sense senso serve shake shift short shows sign signe sim simul sing siste sites skill sleep sloga small socie sorti south soy spect speed spons star stati step still strat struc stuff succe sugge summe super surpr suspe switc synth targe templ termi test text these thoug thumb times tip tool trail tre turne turno tx types u un unico union until urban url usb users using utili vacci varie veloc verge verse visib volta wante weddi wh while wi wird wired wonde writi writt www xm
-0.6 ^a ^apple ^calcu ^check ^cons ^conta ^de ^entre ^know ^la ^link ^nobod ^page ^param ^price ^prici ^pros ^sort ^take ^tempo ^the ^there ^timet ^watch ^where ^year about above acade ai allow anoth arbei argen assoc autom avera banqu bas basic basis batte been bicyc birth budge bus calcu carat carte cent charg chart child choir circu civil clair closi cloth cloud co cobra combi compo compu cons const consu corso could cours das date des descr detec distr docto down emerg end ensur expir feel film filtr fix forge form funct game gener got gym he healt high his il im inc inn insur into intro jobs key know land life light littl lose lot machi maple march medic medit messa mir mista model moder momen munic museu name nato needs night onlin ont outsi over pages param paren passe perfe picke popul postc poste pract presi procu propo pros quara range real reces recla red refus remem requi rober rule sales same saved saves say searc seaso segur septe set share she shelt shops showi some somet sony soon space speci state stree syste tag techn tell their there timet tippe tips tokyo told train tried ultim user venti versu virtu volun walk wall ways weigh went wette will withi words write wrong years yo
-0.8 ^# ^are ^best ^day ^enter ^high ^log ^o ^ok ^premi ^previ ^relat ^remem ^show ^text ^trans ^whats again as avis base began book box brand but call certi chat club commi commu conte counc decis deman detai disco else extre ferry focus forty hatte have i impos incom is items let link m ma man may mayor minis mm modul must n natio nobod off offic optio oz passa pdf perso platf porto prici proje rate regio regre relat renta secur sept servi sessi shopp show split stamp submi sure that tools top touch trans trave tutor twitt vans vor watch websi were wider wirel with won wrote â
-1 ^inter ^next ^norma ^play ^publi ^repor ^share ^stamp accep accor asked check compa condi conne copy custo desig did discu docum era error guide hat house kilom links locat maggi mediu midi most not ok opera or proce puert said send shop size souve sport stick sérgi then throu tryin updat use viole visit which
-1.2 ^compa ^print ^searc ^what amazo anyon are bibli chang conse conve elect found ha had its learn lost min need pictu progr quant right robot says schül signa they used
-1.4 ^membe dice hanno has how image photo produ recom shoul
-1.6 ^copy https impri probl respo rules video
-1.8 pound
-2 cooki vote
-2.2 examp
-2.4 comme`,
	es: `2.6:app alert
2.2 quier te
2:sign-up ti
1.8:app app
1.8:promo news teleg tikto
1.8:support sosti
1.6 esta faro googl mante seman tu
1.6:newsletter email
1.6:promo blues
1.4 año banca grati insta nuest pago revis
1.4:sign-up libre
1.4:support campa
1.2 ^me conti domin hora jorna lectu medio premi quios salva segui suscr tú ya
1.2:app ^activ andro
1.2:promo temas
1.2:sign-up fecha gratu
1.2:subscribe ^regal exclu
1.2:support indep
1 ^cinco ^un abier activ basta cabec clic cuent digit dispo día estud está falta gente inscr inves leer mejor pagar perio qr quise radio recib regis seis toda todo usuar va
1:app ^abrir
1:newsletter ^recib
1:promo ^faceb canal
1:sign-up podca sola títul zarag
1:subscribe ^black lee mensu perfi plan
1:support aport
0.8 ^este acaba ahora aquí ayúda celul como cuota despu detrá entre estam este extra jueve levan marte menor mes ni ningú nosot nota notic notif porqu prens quint resto sin texto todos ️
0.8:app ^app iphon rápid store valor
0.8:newsletter ^️ finde largo paz plana polít
0.8:promo ^perso siga
0.8:sign-up ^calen ^parti calen leerl leyen sorte verte
0.8:subscribe ^famil ^mensu frida hazte
0.8:support patre
0.6 ^ayúda ^cada ^cance ^lo ^segui acces antes apert aplic apoyo artíc asoci aviso bolsi buena den diari ejemp elige fin guard heral igual impre justi las leen limit lista lleva lo local me mensa nos paga pagan parte por punto recet regal repor retro sente sigue socio soste table tanto tempo titul todas tus uno whats youtu
0.6:app ^googl ^toda audio grand
0.6:newsletter ^apúnt ^newsl ^vamos apúnt manda vamos
0.6:promo ^t ^x
0.6:sign-up ^aún ^conti ^crear ^empez ^ingre audit crear
0.6:subscribe ^anual ^conte ^estud ^ver anual banne black españ front
0.6:support ^aport ^neces meta
0.4 ^basta ^compr ^diez ^entra ^esta ^hay ^hola ^los ^mi ^nos ^para ^prese ^proba ^quier ^sigue ^sin ^suscr ^te ^una ^ya actua algun alta anali archi autor cada cance cinco colec con corre costa cróni dejar desco descu desde desti direc donde edici encue entér fisca fuent hemos histó hola inici inver invie later letra loro lunes marge mañan menos meses mirad más móvil nerea no norma noved octub pague papel posib prime publi si solo strea sur talle torne tribu ve veces versi vista web únete
0.4:app ^cruci ^insta ^mejor compl play
0.4:newsletter ^bolet ^puede bande clave econo funci sembr solta valen viern
0.4:promo ^estam ^sígue elfar farod sígue
0.4:sign-up ^ayuda ^canje ^deber ^mucha ^titul aún canje corte crea puntú regís somos voces
0.4:subscribe ^desde ^menos ^perio ^rebaj ^solo dossi ilimi pesos prueb
0.4:support ^campa ^donar ^inves ^radio anten colab
-0.4 ^abra ^acept ^actua ^aquí ^autob ^busca ^busqu ^contr ^cree ^códig ^deja ^depen ^dónde ^escri ^exclu ^foto ^funda ^grati ^horar ^lleva ^mapa ^mira ^ni ^quién ^se ^selec ^siete ^tiene ^todas aband abra acons acuer admit adult agent ajust algo alqui ana andar anima ante apena apren aquel audie avise ayer ayuda b banco barri bien bloqu bombe busca busqu básic calif cambi capit carga casos cator celeb cierr claro clien coche comer conex confe conoc contr creci crede cuart data debe decid decla deja del deleg desac devue diez dijo dispa doce donan edito educa encon enter escur eso estab estar estim etapa euros exact expos f factu figur forma foto fotoc fotos fruta habit hombr hospi hotel incre instr inten joven juez julio latin le ley libro llega luego madre madru mande mano mapa mares mayo medir menti mi mil mira museo nueve o oblig ofici opina orden organ orien parec parla pasad patro país pena penal perit pimen porte prome prote públi queri recha recon reduc relev renov repet resol respu retir reuni sabe sabem saben salir se selec sigui sirve socie soy subid super sus suspe tampo teatr tengo termi test tiemp toca torna trein turno un une unico unos utili varie veint veloc vende verla verlo verse vigor visto vive votac vuelv único
-0.6 ^a ^avisa ^calcu ^de ^encon ^entre ^la ^nosot ^sí ^veloc abril acade almen argen así autob autom bolet breve calcu camin camio carte circu civil cobra compo const consu cuént decir descr detec devol distr docto emerg empre escri estre filtr fondo fue fácil gener había he hoy intro les llegu machi mal march marzo medic mis momen mucho munic mánda ningu nombr númer ocho onlin perdi pero pisci poste pract presi propo real recla red sala salvo segur sende será set subir trene tres venti virtu volun votad vídeo yo últim útil
-0.8 ^# ^el ^guard ^inici ^nuest ^premi ^whats amigo atend certi chat cifra club conte cuatr cuánt dar decis decía deman despe disco habla impos mayor meteo minis médic pdf perso ponte porto pregu quien regio renta servi sesió sombr teléf terce trans trasp usted
-1 ^envia ^impri ^mostr ^norma ^publi ^todos años compa condi discu docum envia era error marca opera podem proce puert ser sobre vez viole visit
-1.2 ^comen ^compa ^copia bibli conse conve copia datos elect ha min progr robot signa
-1.4 dice has produ recom voto
-1.6 impri probl respo video
-2 cooki mostr
-2.2 examp
-2.6 comen`,
	fr: `2.6:app alert
1.8:app app
1.8:newsletter recev
1.8:promo teleg tikto
1.6 abonn googl ici
1.6:app appli
1.6:newsletter bonne
1.6:subscribe ^offre
1.4 banca grati kiosq liste magaz rejoi suivr
1.4:newsletter adres
1.4:promo insta
1.4:subscribe offre
1.4:support campa libre
1.2 ^j coûte déjà exclu gratu jeudi lectu notre numér premi préve vous
1.2:app ^activ andro
1.2:newsletter essen polit
1.2:sign-up ^du ^me ci conti
1 ^deux ^je ^non ^rejoi ^suivr ^un canal dispo doubl inscr inves journ lire merci nous plan podca radio regis sans semai texte titre va vos votre
1:app activ qr
1:newsletter ^chaqu clic plans tri zéro
1:promo ^faceb gazet
1:sign-up cadea fil
1:subscribe ^artic ^black dès mensu
1:support indép
0.8 ^perso ^plus ^sans ^valid autre brief cagno chaqu chois compt coopé court entre font franc garde heure hier intég lisez livra là mail maria mes minus ni notic paien perme prix quint rende resto souci sud sujet verte
0.8:app ^app ^ouvri fléch notif store
0.8:newsletter ^️ extra lettr veux ️
0.8:sign-up ^calen ^deven ^sonda calen deven papiv trott
0.8:subscribe ^famil ^mensu ^étudi engag frida juste profi pub réser suite
0.8:support ^parti déduc
0.6 ^conte ^m ^on ^à accue accès actu bienv cinq corri derri donne du enquê fait fin gagne grand issue je like litto local mais matte me nos occup parte pause payer pays plus prend press quand quill repor retro résul seule socio soute table tout up vendr week whats écout édite éditi étudi
0.6:app ^googl audio ouvri passi scann verdi
0.6:newsletter ^polit recet
0.6:promo ^footb intér sélec youtu
0.6:sign-up ^conti ^renco audit entie ligue limit offer prove
0.6:subscribe ^pours acces black décou justi statu
0.6:support boucl décem
0.4 ^aucun ^envie ^nos ^offri ^pas ^proba ^quest ^réser ^s ^une actua annue anten appar archi assem attei aucun aussi autor centi cents cet cinqu cliqu compl corre courr daten direc dossi emplo enreg est fisca fois fonda frais infos j laiss lança lundi mardi mieux mille mots ne norma note notes piano posit prime procè publi quart qui quinz reche rien rugby rédac si soir souha soyez strea suffi sur tribu valen valid vingt ça être
0.4:app berna confo crayo jouer nivea pic play poche
0.4:newsletter potag tente éco
0.4:promo ^insta chaîn footb sourc suive tests épiso
0.4:sign-up ^créer ^jeudi ^papiv ^répon ^voter créez grasl parto
0.4:subscribe ^annue ^formu ^jusqu bouqu comma métro rentr résil teste ticke versi
0.4:support ^campa actio don défis lumiè objec souti vivre
-0.4 ^année ^c ^cet ^combi ^contr ^copie ^désac ^essen ^faire ^grati ^gratu ^gérer ^l ^lu ^ni ^nom ^nous ^onze ^ouvre ^pour ^quitt ^reven ^réagi ^se ^signa ^simul ^vites ^vos aband absen adult agent aider anima arriv assis assur audie augme aujou avaie avons b barri batea bien bloqu bras bref canne capit case celui chamb chose class clien close coche contr crois davan depui devan diffu dispa dont douze désac effec elle enque estim euros expos exten factu faite figur finan fonds forma group guich gérer habit heurt hui impac indiq indiv inten inven label licen lit livre loi maint maire mairi majeu major match menti mer mi milli moins mon music naiss nom o oblig optim organ ou parce parco paris parla parts pas pass passé patro perdu peu plast porte pouva pouvo prome promi pâte quel racon rappe recon refer relev rembo rendr reste resté retir retou reven revie roman roule récla régio répét saisi scrut se signe simul sites solan sont sorti spect spons stati strat succe surpr surto suspe synth termi tradu tranc témoi une usb utili vacci varie vende vendu vent verse vierz visib vites écrir
-0.6 ^autor ^calcu ^de ^entre ^horai ^impos ^la ^notre ^où ^param ^parta ^quell ai ans après argen assoc autob autom avait banqu bas batte budge bus calcu camio caric carte cent charg chart chiff circu clair combi compo const consu cours date des diman disai distr dites end erreu expir film gesti il intro lison lot lu lui machi maiso mal march matiè messa mis moi momen munic neuf nombr ont ouver ouvre pages param paren passe pisci popul poste pourr procu propo préfe quara quelq quitt quoi rappo refus requi réact sein septe souri suis tag train trois ville virtu élect été
-0.8 ^# ^agran ^avec ^ok ^premi ^vous ^whats affic agran appel as avis base but caste chat cherc club commi commu conte deman derni disco disse er horai impos m ma minis médic météo n natio offic parta passa pdf perso plu porto proje racco regre relat renta samed sept servi sombr touch trans trave télép vérif
-1 ^envoy ^impri ^publi accep accor choix compa condi conne devez discu docum désor guide kilom locat mai midi ok or posez qu répon sa sobre souve sport viole visit émiss
-1.2 ^abonn ^compa bibli chang conse conve envoy min modér progr robot signa
-1.4 image photo produ recom réagi
-1.6 impri probl
-2 cooki vote
-2.2 examp
-2.4 comme`,
	it: `2.4 stori
2.2 te
2 ti
2:subscribe paywa
1.8 edico teleg tua
1.8:app app
1.8:promo news tikto
1.8:subscribe mesi
1.8:support sosti
1.6 appli googl mante tu tuo
1.6:sign-up email
1.4 abbia banca campa grati libre liste magaz sei
1.4:newsletter vogli weeke
1.4:promo insta
1.2 ^regal caffè ci giorn gratu inchi nostr premi rivis salva
1.2:app andro
1.2:newsletter essen
1.2:promo polit segui
1.2:sign-up accou conti feed
1.2:subscribe anno riser
1 ^all ^non ^un alle basta dispo domen gente inves letto lire notiz pagar perfi perio podca radio scelt stran sulla tutti va vuoi
1:app push
1:promo ^faceb canal
1:sign-up negoz regis sola
1:subscribe ^artic ^black abbon clic digit già offli
1:support ^sosti liber manch
0.8 ^apri aggio apri ascol calen dicem entre giove gli inizi iscri largo leggi lette levan marte matti max meno metti nota ogni perme piatt profi quint quota redaz rende resto scegl senza sud tesse tra valor verte
0.8:app ^app iphon notif reale store
0.8:newsletter ^ho ^️ bene mail ricet spieg ️
0.8:promo threa
0.8:sign-in pront
0.8:sign-up ^calen ^dal ^oltre ^sonda ^stai coppi franc idee oltre punta stai
0.8:subscribe ^parti frida
0.8:support donaz lettr tela
0.6 ^attiv ^due ^googl ^i ^inizi ^lo ^puoi ^tanto ^vuoi acces ad altre apert argom atene break corri costo crear de donne doppi fine fino fogli follo grand guard impre lasci legge leggo lettu lista lo local luned manda matte me mensa merco mese molo paga pagan parte passi per picco prend press prove puoi quand regal ricev scade scopr sente socio spend stata stude tanto tempo tratt uno whats youtu
0.6:app audio occup tuoi
0.6:newsletter ^final ^iscri ^ogni borsa mandi punto
0.6:promo ^polit ^segui piace
0.6:sign-up ^assis ^avvis ^conti ^diven ^ingre bento vivo
0.6:subscribe ^annua ^conte ^famig ^mensi ^sei ^studi accon arena black buon buone disdi limit offer plus table
0.6:support ^desti codic fin padro soste
0.4 ^basta ^com ^confe ^dieci ^donar ^entra ^hai ^insta ^legge ^leggi ^mi ^più ^prese ^quest ^radio ^resta ^scopr ^una ^vota ^è all alles alta altri amico appar archi assem attiv autor avvis bigli bolle cader centi che chiar cinqu circo come con corre corte costa dall della delle don dossi dovre econo event fa fisca fonda integ inver it later loro margi megli mezza ne nel nell no noi note oggi pagin parto piano poche posit potrà primi prova pubbl quart qui rasse recap rifar scont sembr servo si sia siamo smart solo solta strea suffi sui suoi termo togli torne tram treni tribu tutto uscit vai valid vista
0.4:app brows compl play
0.4:newsletter ^borsa ^buong ^nient ^ricev ^te anali buong cance moda orto pixel prime semin zero
0.4:promo ^scien clicc fonte fonti gazze tue
0.4:sign-up ^comin ^edico ^risca avven buono crea lampo versi
0.4:subscribe ^prose ^rinno ^solo ^tutto agli edizi fra oppur sfogl tracc
0.4:support ^offri desti mille tenia
-0.4 ^autob ^avete ^ciao ^comun ^condi ^contr ^di ^donat ^foto ^grati ^gratu ^ingra ^l ^meteo ^noi ^parzi ^per ^pubbl ^quale ^riduc ^rispo ^se ^segna ^siete ^tocca ^tradu ^tutti acqua ada adult agent alcun andar andat anima arriv assis avete aveva b cambi canne capit categ cento chi chilo ciao class clien confe contr crede credi croni data davan decid degli del deleg dicev dicon diffe diffu displ dodic donan dritt edito escur evide famig figli fila finan forma foto fotoc fuori ilcor indiv ingra inten io istit ivo le lei libro licen listi lonta madre manag mano mares metri metto mi mia mila mio misur museo music nasci nessu nuvol o offen organ orien ormai ottan pales parch parla parzi patro pena perit piazz plast poi porte potre preno prome prote può quale quatt quel ragaz refer reste ridot riduc rifiu ripro roman salir sapre scari scarp scrit scrut se selez senso serve socie sotto spett spons stati stato succe super teatr tengo termi terza test tetto tocca torna tradu tragh tre trece trova turno unico urban utili vacci vecch veder veloc vende vendu vent veral vigor visib visto vive volta volte votat voti
-0.6 ^a ^acced ^ascol ^cerca ^dove ^impos ^invia ^la ^orari ^quell ^salva ^scriv ^tempo ai alla almen alte anoni argen assoc autob autom azien batte bisog breve bus camio carat caric carte chius città civil cloud compo compu consu corso cresc dei descr distr emerg estre film filtr fondo gener gesti intro lui mal marzo medic messa migli momen munic nato nome onlin orari over paese paren passe perdi piaci pisci più poste presi procu quara rappo recla ripet rispo sala salvo scriv set setta sette sono stanz state ultim venti virtu
-0.8 ^# ^premi ^whats appel avis base brand caste cerca certi chat chiam cifra club commi commu conte decis disco disse i impos incom link ma meteo minis modul nove offic passa pdf perso ponte porto racco rate regio servi stamp trasp trave watch
-1 ^inter ^mostr ^stamp accor anni aver compa condi conne custo discu docum era error invia maggi mai opera proce sa shop sport viole visit
-1.2 ^copia bibli conse conve copia ha min progr quant regol robot segna signa
-1.4 dice hanno produ voto
-1.6 respo video
-2 cooki mostr
-2.2 examp
-2.4 comme`,
	ja: `2.2:promo te
1.8:app app
1.8:promo tikto
1.6 tu
1.6:app googl
1.4 ます
1.4:promo insta
1.4:subscribe 媒体
1.2 です ュー 分の 加入 新聞
1.2:app andro ya
1.2:promo ^youtu
1 だけ イン 学生 海外 礼品 間に
1:app 限時
1:newsletter 点を
1:promo ^faceb
1:support 報道
0.8 ki ni you あと さな たり の値 ック 今年 応援 支持 読み
0.8:app ^app store
0.8:subscribe ^学生 あた あたり なし キャ 円で 文章 途中
0.8:support ために 独立
0.6 ^広告 いただ お気 きま きます く見 けま さない して する ため っと つの なた になる のバ めに オン ター ニュ ニュー ュース ロー ーは ース 一部 万件 世界 二十四 会員 信号 先に 分析 報を 広告 日の 最新 本紙 無料 現在 続き 見る 身分 金は
0.6:app ^googl ^通勤 はお ンス 世界を 界を 通勤 速報を
0.6:newsletter とめ に載 の話 まとめ
0.6:promo ^x youtu ォロ ォロー フォロ 灯り
0.6:subscribe ^今年 ^媒体 ^朝 けます ビュ ビュー 員限 員限定 活応 活応援 生活応 限定
0.6:support の取 の取材 ポータ ーター 報道を
0.4 ^この ^その ^一杯 ^冬の corre いち早 いま が読 きに きを け取 け取る これ されま しく しよ しよう じめ じめる すぐ すると するに せし せしま せん せんか たいと たちの ちら ち早 ち早く でお とき とつ と読 なら なる にな に大 の新 はじ はじめ ひと ひとつ ません まで までは みたい める らで らも るに るには れま れまで をい を知 んか スマホ フォ マホ ライ レス 一つ 一杯 一枚 上が 事が 五人 五百 人 企業 内容 冬の 分を 前三 募集 十四 参加 取る 取材 受け取 告な 告なし 員に 員にな 商店 基金 年度 広告な 旅行 早く 時の 時間に 更新 朝 気に 登録 紙を 記事が 記者 詳し 読ん 通知 選ぶ 開始 集中 面に
0.4:app ^速報 play もっ もっと をいち アプ アプリ オンに プリ ンに 新報 速報 音声
0.4:newsletter ^毎朝 ^登録 ^記者 お届 お届け つの話 とめて の話題 まと 便り 同意 届け 登録す 編集 話題 週刊 録す 録する
0.4:promo ^insta in it ne 届き 届きま
0.4:sign-up ^すで ^オン ^海外 い記 い記事 すで すでに ときに の無 の無料 会員に 報をい
0.4:subscribe ^今す ^初月 ^春の ^特集 ^紙面 が読み ぐ申 ぐ申し し込 し込む すぐ申 だけま は有 は有料 み放 み放題 を贈る キャン ギフ ギフト フト プラ プラン ペーン ャンペ ラン ンペ ンペー ーン 今す 今すぐ 会員限 初月 半額 国の書 年分 年分の 放題 料金 新生 新生活 春の 春の新 本で 本です 特集 申し込 紙面 行中 記事は 読み放 込む 電子
0.4:support いため ないた を支 ータ 円から 支え 支えて 査報 査報道 目標 調査報 道を
-0.4 ^museu ^コメ ^数字 ^時刻 ^法案 ^送信 ou wi ありま いる えた える かっ かった があ げる こと この記 さんは すか すよ せく せくだ たな だっ だった でし では とで読 とを ない なく には にも のか のは はど は約 べて めた らま ります れる われ を読 を読み を送 を開 アム キロ コメ コメン ページ メン メント ージ 一九 一九二 一度 一番 万円 三人 九二 九二一 事を 二一 二一年 二十分 以下 件を 住民 八百 写真 刷す 刷する 刻表 助基 助基金 十七 十二 十年 印刷す 反対 可能 四千 学校 市民 年で 座で 必要 提供 政府 救助 救助基 数字 時刻 月に 月三 法案 画面 番号 百万 百人 社を 窓口 第三 者は 落と 落とし 記録 試合 賛成 込み 退会 送る 送信 避難 金を 防災
-0.6 ^a ^印刷 co museu yo いて いの した ている の記 れた ート 一人 三百 上映 不要 九十 出版 去年 四十 投票 投稿 第 表示 記事を 録を
-0.8 ^# er is pdf てい 十一
-1 ok sa
-2 cooki
-2.2 examp`,
	ko: `1.8:app app
1.8:promo news
1.6:app googl
1.4 니다
1.2 구독 드려 드려요 려요 세요 신문 하기
1.2:support 정기 취재
1 게요 기사 만나 받아 편지
1:support 후원
0.8 보기 보다 어요 오늘 원 유료 읽고 하면 함께
0.8:app ^app store 받기
0.8:newsletter ^하루
0.8:promo today
0.8:sign-up 읽기
0.8:subscribe ^첫 없음
0.8:support 응원
0.6 ^광고 결제 기간 달 담았 드립 드립니 만큼 먼저 무료 보세 보세요 소에 시 써 아직 아침 았습 았습니 요금 월 이달 읽으세 있습 있습니 있어 있어요 자리 작하기 재에 저희 첫 하실
0.6:app ^googl ^앱에 가볍 디오 속보 앱에서 앱으 앱으로 제목
0.6:newsletter 렸습 렸습니
0.6:promo 가하 선호 일보 추가하
0.6:sign-up 보셨 본사 싶은 읽으
0.6:subscribe ^모든 ^요금 ^창간 개월 납니 납니다 매체 언제든 제든 주년 창간 특별
0.6:support 독립 언론
0.4 ^기자 ^종이 ^좋은 ^카카 corre 광고 구독하 그냥 그인 기서 기자 께해 내 뉴스 당신이 독하 드릴게 때 로 로그인 료로 리에 릴게 릴게요 립니 립니다 머니 명 무료로 보내 보시 본지 상을 세상 소식을 시면 시작하 신문을 신이 신청 알림 았어 았어요 앱을 언제 여기 여기서 요리 요일 요일마 용은 원에 원자 으로 으세 으세요 으실 이메 이메일 이어 인하 인하면 일마 일마다 읽던 읽을 자리에 작하 잔 전화를 종이 주소를 참가 체는 추가 커피 하고 한 함께해 해지 호는 회원 휴대
0.4:app ^속보 ^앱으 두세 두세요 볼까 볼까요 설치 설치하 세상을 속보를 앱 앱에 에서도 우가 중계 초면 치하 팀
0.4:newsletter ^개인 ^언제 가하면 근길 메일 모았 모았습 소식 핑계
0.4:promo ^유튜 ^채널 구일 구일보 서도 유튜 유튜브 채널 튜브 항구일
0.4:sign-up ^관심 ^이번 ^참가 강당 관심 비용은 시려 시려면 와의 이번 주제 층 표하고
0.4:subscribe ^학생 가능 권으 권으로 금제 깊이 독하기 모든 물하 물하세 생은 선물하 시겠 요금제 용권으 원부 원부터 이신 자정 전용 터는 특가 학생은 해
0.4:support 께하기 응원해 후원으
-0.4 ^museu ^url ^가가 ^계속 ^구독 ^뉴스 ^닫기 ^무료 ^시간 ^알림 ^여러 ^우리 ^이 ^인쇄 ^전체 ^제보 ^찬성 ^투표 ^후원 am url 가가 가는 객은 거나 건을 게시 고서 고지 곳 구독을 구에 그날 기금 기다립 기를 기사에 기에 나가 나요 났다 내기 내년 내야 년 년에 는데 니까 다가 다른 다립 다립니 다시 다음 닫기 달라 대피 대한 독을 됐다 되어 두 따라 떻게 라고 랐다 러분의 렇게 려받기 른다 리는 면서 목소 목소리 무엇 문에 문의 물할 미터 반대 배가 버스 번 번도 보가 보고서 분 사라 사람 사에 사용 사의 사이 사진 선물할 설문 수록 수를 시장 신청은 씨는 씨를 안내 않는다 알려 어떻 어떻게 억 얼마 없다 없어 었고 었습 었습니 역을 열 열린 열린다 오르 왔다 움이 워졌 원을 위치 으셨 으셨나 이름 이상 이었 이트 인쇄 일이 있었 자가 적어 정보가 제보를 졌고 졌다 주민 주차 줄었 지난 지만 지역 직원 진다 찬성 참여 책을 척이 척이다 청은 카드 크기 표하기 피해 하는 하셨 할머 할머니 해당 해를 화는 환불 회원은
-0.6 ^a ^기사 ^댓글 museu 구조 그 글을 글자 기로 네 댓글을 데 된다 뒤 들은 렸다 린다 문은 복사 볼 분의 세 신문은 오류 왜 우리 입력 자는 접속 천 투표 하지
-0.8 ^# m pdf 는다 다고 라는 보내기 았다 였다 원은 제보
-1 or 검색 공유 이다 있다 했다
-1.2 한다
-1.4 댓글 었다
-2.2 examp`,
	pt: `2.6 alert
2.2 te
2 uns
2:newsletter quero
2:subscribe paywa
1.8:app app
1.8:promo teleg tikto
1.6 assin email esta googl seman
1.6:promo blues
1.6:subscribe mante
1.4 banca campa faz nosso pago r revis sei seu
1.4:app insta
1.4:support apoia
1.2 conti domin fecha hora jorna premi salva segui tudo
1.2:app andro
1.2:newsletter ^me ^quero clima essen
1.2:promo ^youtu temas
1.2:sign-up feed gratu
1.2:subscribe ^seman exclu
1.2:support apoie indep
1 ^cinco aport aqui assun digit dispo estud está falta gazet gente graça gráti leitu ler liber manch matér notíc pagar perfi podca quise recib regis seis só todo títul você
1:app ^abrir ^ative ative
1:newsletter inscr receb toda
1:promo ^faceb canal
1:sign-up basta
1:subscribe ^black offli
1:support inves temos
0.8 ^cadas ^este ^parti abert acaba agora assim cadas celul chip como desta entre estam este fazem garim largo levan livra mail menor mês nas porqu pront pé quint rende resto sorte são texto todos valor
0.8:app ^app ^notíc ^️ notif ouça plana store tela ️
0.8:newsletter paz polít
0.8:promo siga
0.8:sign-up ^perso frida nota rápid
0.8:subscribe ^dê acess boas dê extra quota vem
0.8:support pix
0.6 ^cada ^eu ^gosta ^ligue ^mais ^não ^quer ^segui ^um ^vamos ^ver acomp ajuda antes apert aplic arena audit aviso bento começ corri dia diari dono dá fino grand guard justi las leia ligue lo lá lê mais manda mandi me mensa neste nos nós paga pagan parte ponto por prend press prove qualq quand quer redaç repor sair sem sente sertã tempo todas vamos whats áudio
0.6:app ^baixa ^googl pop
0.6:newsletter ^cance ^newsl ^receb ^toda beira bom enqua subsc
0.6:promo ciênc youtu
0.6:sign-in ^ainda
0.6:sign-up ^começ ^conti ^criar ^manch ^tanto black comér criar crie lista since tanto vivo vê
0.6:subscribe ^anual ^assis ^conte ^estud ^já ^sem amazô anual impre limit
0.6:support ^apoia local meta
0.4 ^compr ^entra ^envie ^esta ^há ^ler ^para ^quest ^uma acont ainda algun alta anali assem autor baixa bande cada cader cance chega cinco cinqu cliqu colec come compl corre corte costa desco descu desde deste desti dez dias diári econo enrol event fica fisca funci gasol gosta histó inici integ inver later legen leito lendo letra marge maré meia menos muito nenhu no nossa novos papel piano possí prime prova publi quart quem quiet quinz rádio strea tal tente teste time tribu vai verba vista zero
0.4:app ^insta ativa confo jogar palma play ups
0.4:newsletter ^ao ^bolet ^bom ^subsc cróni lança manhã moda termo
0.4:promo ensea fonte linke trata
0.4:sign-up ^basta ^crie ^são dever dói leu pague somos torne vagas
0.4:subscribe ^campa ^desde ^famíl ^menos ^mensa ^prese ^profe ^resta ediçã ilimi meses
0.4:support ^com ^inves irs miner repór si
-0.4 ^abra ^ano ^assin ^bened ^busqu ^cais ^comun ^contr ^códig ^depen ^digit ^do ^doe ^enque ^exclu ^foto ^funda ^horár ^mapa ^museu ^onde ^onze ^os ^preço ^sair ^se ^selec ^seu ^sim ^simul ^todas ^veja ^vote ^é abra acons acord admit agent ajust alfab algo algué ameri ana andar andor anima apena apose apren aquel assis avise b bairr banco bened bloqu bombe busqu básic cais capit cartã casca casos categ cator celeb choca claro clien comer conex confe contr conté crede croni dados decid decla defic deleg edito educa ele eleit encon enque errad escur espec estab estar etapa euros expos fale feira ficam fila finan foi foram forma foto fotos fruta habit hospi itami ivo janei joven lei line livre madru mande mapa medir menti mesmo meter mil mãe nasci ofici orden orien ou outro pai palav parce parec patro país pedág pelo pena penal perío pimen porte prome prote proto págs públi queri recon regra regul renov repet repla retir reuni roman sabe sabem se selec serve seus sim simul siste solan subid suges super surpr suspe sócio teatr telha tem termi tranc trech trein tráfe utili varie veja veloc vende vier vinte visto vive volta volte votaç wi único
-0.6 ^a ^aceit ^autor ^avisa ^cerca ^como ^conta ^de ^encon ^entre ^gerir ^nós ^recus ^salva ^tempo ^veloc abaix abril acade algum assoc autom bolet calcu camin carte chuva circu civil cobra combi const consu cresc das descr detec devol distr diz emerg empre escri estre expir famíl filho filtr fundo fácil gerir guia hoje horár intro isso lembr ligaç maio mal meu minha momen munic museu ningu nome númer onlin opçõe paren passe perdi pesso pisci popul presi procu propo reais real recla recus sala salvo segur será some sono suas subir tinha venti virtu volun votad vídeo últim útil
-0.8 ^# ^guard ^inici ^o ^ok ^premi ^previ ^tem ^trans ^whats amigo as atend caste cerca chat cidad cifra conte dar decis depoi despe disco disse dizia erro incom link minis médic nove passa pdf pergu perso ponte porto proje regio relat servi sombr terce trans trave velho
-1 ^envia ^impri ^mostr ^publi ^repor ^todos anos compa condi custo discu docum envia era marca mas ok opera podem proce ser sobre use vez visit
-1.2 ^comen ^compa ^copia ^você bibli conse conve copia min pode progr quant signa
-1.4 image produ recom voto
-1.6 https impri probl respo video
-2 cooki mostr vote
-2.2 examp
-2.6 comen`,
	ru: `2 прило
1.8 news нас
1.8:app app
1.8:promo teleg
1.8:subscribe нами
1.6 мы
1.6:app googl
1.6:subscribe издан оформ
1.4 story беспл журна конца подпи присо читай
1.4:app устан
1.4:newsletter утро
1.4:promo нашем
1.4:sign-up профи
1.4:subscribe подкл
1.2 вконт истор можно
1.2:app andro
1.2:newsletter хотит
1.2:sign-up лента
1 gazet аккау без включ войти дней добав дочит одной подка помощ почту редак следи уведо удобн чтени
1:app ^включ qr карма
1:newsletter письм
1:promo мир собер
1:sign-up банне
1:subscribe ^студе
1:support ^помоч подде
0.8 ^до ^подпи ваши выпус главн есть за интер когда кофе нашей новос номер одном отвеч откры первы пишем подтв сдела слуша стать студе телег тех тольк участ час читат чтобы
0.8:app ^остал ^перев ^устан iphon store
0.8:newsletter ^утро ^хочу mail важно текст хочу
0.8:promo max канал ленту соцсе там
0.8:sign-up ^войти ваша имени продо регис
0.8:subscribe ^подар досту скидк тариф
0.8:support регул соуча стань хвата
0.6 ^выбер ^доста ^ещё ^запис ^нам ^напиш ^не ^пришл ^сообщ ^читай whats youtu апрел вам вас вмест во воскр всех выбер где денег дня закла закры меньш месяц напиш начин одно остан полуг понед пор пресс равно рекла рецеп самол свежи справ хорош шесть это этой
0.6:app ^новос ^откры загол касан одним
0.6:newsletter ^вечер ^главн ^запиш ^нажим ^хотит ^цены кнопк нажим отлож пять случи утра
0.6:promo ^мир ^рынки ^техно видет рынки темы техно
0.6:sign-up ^войди ^должн ^након ^начат ^присо ^участ vk займё итоги након начат скаже темой
0.6:subscribe ^год ^оформ ^полго ^попро архив вся делов дешев любой полго
0.6:support ^друга ежеме сумма
0.4 ^вы ^почем ^прого ^чтобы ^этот corre redak вашей верси взнос возвр време вступ всё вход выпис выруч выход даже для должн доста ещё зал замет запиш заран индек к коман куда лучше любом магаз места метро минут нам недел ни никак новые нужны один опера остав перес плати по пожер получ помоч почте пятни работ радио раз сами сбор семья слово сутки хотя цены чат читае экран этот
0.4:app ^для play послу сети
0.4:newsletter ^одно ^получ ^понра ^пять вечер конфи ночь одна персо понра проче разбо рассы сигна
0.4:promo ^больш ^однок ^собер ^хокке выйде дзене избра хокке
0.4:sign-up ^регис ^ругат ^созда викто зарег новая новог нужна оценк почта ругат созда яндек
0.4:subscribe ^забра ^месяц ^перей ^подкл ^скидк выбир год забра ко перей подар самый стати счёто
0.4:support ^подде ^помог ^редак ^стань друга подхо сумму
-0.4 ^museu ^беспл ^в ^выста ^две ^есть ^закон ^здрав ^карта ^комме ^кто ^мы ^напис ^нужно ^основ ^отклю ^откро ^после ^скача ^снача enter speed анони банк будет бумаг всю вырос выста город госус губер двух дела дерев довер догов дома друзь ему жител запла заявл здрав зиму знако измен им имя как какой кварт килом кинот клиен комна компа конце ли марта мая много можем молча мост мэрии нажми назад назва насил настр него никто них нрави об объяс обяза одинн одног оказа октяб онлай опубл ответ отклю отмен паспо пенси перед перио печат под подро позво полез полиц порта после потер почти призн прини прист пришл проти прочт публи пункт распи расск рассч с светл сегод серви симво систе снова согла сосед спраш стали стары стоил стран так также тот треть тысяч удали уже укажи учени файлы фото часа челов четыр шрифт этом
-0.6 ^выбра ^на ^найти ^обнов ^подел ^пожер ^поиск ^распе ^телег ^читае ^что healt light museu ваш введи верну возмо выбра году две деньг другу его её запро звони испол карта карти лет назыв найти наша но обсуж опеча основ писал посту предл район распе регио робот сказа слабо слишк смотр старо стоит такой тепер через
-0.8 ^# ^голос ^досту ^за ^наша ^отпра ^показ ^скопи pdf автоб была время говор девят идёт из милли могут напис обеща обнов она перен подел показ скопи сорок стате
-1 было голос их мин отпра я
-1.4 комме
-2 cooki
-2.2 examp`,
	zh: `1.8 我们
1.8:app app
1.8:promo teleg
1.6 tu
1.6:newsletter 訂閱
1.4 免費 媒体
1.4:promo insta
1.4:support 财团
1.2 加入 即可 報導 您的 我們 报摊 新聞
1.2:app andro
1.2:newsletter 邮箱
1 ^我要 一份 会员 学生 掌握 杂志 歡迎 每一 每月 海外 要闻 閱讀 阅读
1:app 客户 客户端 户端
1:newsletter 今天
1:promo ^faceb ll 关注
1:subscribe 五折 全年 报刊 方案 礼品 限時
0.8 ki lette you 下载 不妨 不收 今年 任何 到我 我要 报纸 报道 支持 收听 故事 文章 新闻 會員 背后 随时 ️
0.8:app iphon 也能
0.8:newsletter 给我
0.8:promo go threa 日报 追蹤
0.8:subscribe ^学生 元起 月仅 立即 订户 途中
0.8:support 独立
0.6 ^今年 ^加入 一周 一小 一小时 一时 一时间 一期 一点 一部 不打 世界 了解 二十四 入他 入他们 分析 加入他 只要 周一 在海 地址 完成 提醒我 新一 新一期 最新 机上 来信 欢迎 此处 每天 点个 登录 看完整 知你 第一时 菜谱 试试 這篇 通勤 通知你 醒我 马上
0.6:app ^通勤 就好 成语 能接
0.6:newsletter ^每周 ^每天 不吵 两岸 大报 好文 我要收 要收 订阅 送一
0.6:promo lo whats youtu 众号 公众 公众号 注我们 的故事
0.6:sign-in 同步 读到
0.6:sign-up ^开始 em 可收 对面 注册 繼續 註冊 身分
0.6:subscribe ^本文 ^立即 信号 元 員限 員限定 年訂 开通 成为 杯咖 杯咖啡 每月仅 現在 过来 限定 首月
0.6:support ^媒体 ^成为 募款 季募 季募款 定額 獨立 者的 財團 贊助 还差
0.4 ^喜欢 ^欢迎 ^马上 corre 一张 一键 上线 两个月 也不 们还 作者 先看 免费 关了 写信 出门 十分钟 十四 十四小 参加 取消 号注 号注册 周四 咖啡 喜歡 在看 基金 够了 完整 广告 录后 怎样 我们还 手机的 报名 推送 提前 播客 新生 新生活 旅行 时的 更新 每周 消息 用了 登录后 的话 看完 老师 觉得 试用 话题 请先 请拨 读者 账号 费用 软件 过去 还没 通知 開始 集中
0.4:app ^iphon ^三分 ^下載 ^下载 ^把头 体验 体验更 到第 头条 头条放 对照 把头 把头条 接到 放上 条放 条放上 港聞 游戏 看更 看更多 验更
0.4:newsletter ^寄给 ^每晚 一封 一封邮 了什 了什么 今天的 免費訂 免费订 前三 即表 即表示 发生了 各大 同意 周两 寄给 寄给我 封邮 封邮件 我一 收信 早六 早六点 时退 每周五 每週 生了 生了什 私政 私政策 要收信 費訂閱 财经 费订 费订阅 邮件 随时退 隐私政 電子
0.4:promo ^insta ^追蹤 in ne 不错 們的 地新 地新聞 我們的 新報 本地新 江城 的故 記者 蹤我 蹤我們 追蹤我 頻道
0.4:sign-in 回来 欢迎回 迎回 迎回来
0.4:sign-up ^外刊 ^手机 ^读者 人 入會 入會員 刊一 取三 商店 外刊 有奖 有机 繼續閱 續閱 續閱讀 考古 队长
0.4:subscribe ^一杯 ^了解 ^已经 ^海外 ^确认 一整 一杯 为会 为会员 五人 五百 五百种 企業 全站 内容 到期 半价 即开 合作 同事 后可 報刊 已经是 年度 度会 度会员 暢讀 月仅需 深度 畅读 畅读全 百种 确认 立即开 经是 翻阅 解锁 读全
0.4:support ^您的 一百元 募集 目標 行中 读者的
-0.4 ^museu ^分享 ^影片 ^您遇 ^数字 ^有 ^法案 ^訂戶 ^警方 ^问 ap le line low ou wh wi 一个月 一九 一九二 一句 一度 一把 一条 一番 万元 三个 三人 下一 下月 不能 专栏 东西 两年 个人 之前 九二 九二一 也可 也没 了两 了六 二一 二一年 二十分 云栖 人都 从那 他说 以下 们会 会去 儿童 八百 其中 写的 出了 到一 到了 到底 刻表 剧院 加载 助基 助基金 十七 十二 十岁 十年 发布 发现 只看 可能 台上 台的 和一 哪里 四千 在三 城市 复制 多人 多少 学校 安静 完的 家里 对方 專屬 小时 就是 岁以 岁以上 市民 帮您 年卡 并不 开放 当地 必要 怎么 您遇 您遇到 愿意 我们会 我们的 我就 打印 把这 投诉 报纸的 报记 报记者 持续 提供 提示 收到 收费 政府 救助 救助基 数字 新的 时间 是一 更多人 月三 月起 有 服务 本报记 村里 来的 查询 沒有 没有 法案 电话 画面 登记 百万 百人 的报纸 的时 的是 的烦 的通 真正 码头 票价 第三 纸的 统计 继续 网站 者来 行的 要投 视频 警方 记者 访问 读完 调查 账户 费的 超过 路线 身份 转发 这一 这条 这样 退会 选择 递员 通车 通过 遇到 那天 里能 错误 问 需要 鸡蛋
-0.6 ^搜索 ^这篇 ai co he il museu yo 一人 三百 上映 不要 九十 了一 人的 什么 以后 们的 信息 做法 公司 公里 出版 分享 到的 十元 去年 可以 四十 好友 如今 孩子 引起 投票 明年 显示 第 表示 评论 还是 进了 里的 银行 链接
-0.8 ^# ^我们 ^捐款 ma pdf 上一 了三 十一 即可參 可參 可是 平台 应用 的人 的报 联系 能看 要求
-1 hat mai ok sa 留言
-1.2 ha
-2.2 examp`,
};
