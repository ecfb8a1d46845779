/** Written by test/bench/pitches.mjs: what a line's looks and its being a call count, in log-odds that it is a pitch. */
export const factors = {
	digits: -0.19,
	short: 0.28,
	ends: -0.6,
	base: -3.28,
	call: 1.67,
	leads: 1.79,
	between: -0.67,
	heading: -0.85,
	fields: 1.01,
	buttons: 1.1,
	few: -0.29,
	sentences: 0.46,
	button: 0.19,
	answers: 1.98,
	question: 0.25,
	loud: 0.09,
	item: -3.21,
	long: -0.86,
};

/** By language, what each stem counts that a line is worded in, and what it offers: read by stems.ts. */
export const words: Record<string, string> = {
	de: `2 unser
1.8 uns
1.8:app app
1.6 lesen nachr woche
1.6:newsletter jeden
1.6:promo blues googl teleg tikto
1.4 alle geht grati küste sei ti zahle
1.4:promo insta news
1.4:sign-up konto
1.4:subscribe endet
1.4:support dabei
1.2 ab autor dich liste premi profi texte verpa
1.2:app audio push
1.2:subscribe blatt digit
1.2:support weil
1 ^den ^mit abonn aus bei besch damit dir essen hinte inves je kaffe koste merke podca polit repor thema unter zeitu
1:app ganze
1:newsletter jeder
1:promo ^faceb
1:sign-up regis
1:subscribe ^zum probe
1:support paywa
0.8 ^diese ^noch auf dafür für gesch gibt hier ihnen kein leer legen magaz mail neu nutze passi plan radio stude tempo um werbe zum
0.8:app ^blatt andro handy qr
0.8:newsletter ^newsl adres lette morge mögli zweim
0.8:promo kommu threa
0.8:sign-up ^um anleg rest
0.8:subscribe angeb heft tage week
0.8:support ^spend
0.6 ^warum beste bezah brief dauer davon de donne du jetzt keine mit mitte nachb parte partn per schön sechs sind store stran trage versi verte warum weite wir wolle
0.6:app ^push eilme iphon scann spiel
0.6:newsletter ^ein beweg garte geles notiz postf werkt
0.6:promo ^insta bevor finde folge kanal
0.6:sign-up ^hinte ^konto kurze
0.6:subscribe artik ausga banne kiosk kurie kündb quart siche sudok vorab
0.6:support freiw patre
0.4 ^alle ^anmel ^einma ^hier ^koste ^lasse ^nein ^perso ^versc anmel auch besse bin bleib brows c da dann den doch e eine einma einsc engag es etwas euro gern h herun jahr las leser liest manch minut ohne reche redak regal schon späte stadt start stehe steht stund tages ticke verba verdi viele werde zahlt zurüc zwei übrig ️
0.4:app ^app ^schne aufs code offli schaf smart
0.4:newsletter ^feier ^her ^schön daten erhal guter lust maila newsl post samst wicht
0.4:promo ^blues ^du ^kommu ^seilb auswä blick fürth linke netz seilb
0.4:sign-up ^gar ^geht ^sehr acht feed gar sehr umson zufri
0.4:subscribe ^berei ^danac ^exklu ^plus ^studi berei danac danke deine eins exklu freig halbe monat socke teste
0.4:support ^frei ^unabh ^werde brenn geld geric licht mitgl mitza numme unabh viell
-0.4 ^aktue ^am ^auf ^lesen ^link ^post ^seit ^teile ^tippe ^und ^was ^wie ^wo aktue alte alten ansch anwen b bad bat beach bestä bilde blog brand by cent des deuts disku durch ende engli erzäh fahrp febru finan fotos gefal geseh gilt glas halte helfe ihn ist kind kinde kirch klein kopie krank könne kündi künft laden lasse los länge mal mehr mein melde mir moder muss nach nacht nehme nie offen organ pfand plast poliz quiz repar reser route rund rät safe schwa servi soll sorti sport stati stock strat telef testa tippe tor verke versc vertr vier vierz waren warte wer wollt über
-0.6 ^anzei ^der ^druck ^haben ^immer ^museu autob bank begin bus dass dorf einen enter feuer foto frage frühe gener hatte healt im kilom land link mai man meter milli model museu müsse neun niema perso proje regio sagt sagte shop solle sollt super trans verlo verse vom will wird wähle zeigt zu zwölf
-0.8 ^karte ^ok ^schre ^sende abgab arbei began druck errei film hafen hat kann minis namen ok robot seine seite sende techn teile twitt verla
-1 ^# ^abonn absti desig er famil hinwe komme schre schül seit updat
-1.2 karte pdf
-1.4 video
-1.6 ^die examp`,
	en: `2 alert stori te
1.8 app
1.6 ^never blues campa googl nostr our readi tikto
1.6:promo teleg
1.4 grati insta lectu ll month news r seman
1.4:support newsr
1.2 ^add ^befor ^stay ^youtu acces addre audio autor billi broad conti digit dispo email exclu free gets gifts liste notic pick premi profi push resto revis terms todo weeke whene
1 ^conte ^faceb ^keep ^non ^turn ^want accou break court deliv essen garde hinte inchi indep inver inves je keeps ledge less liked lo maria me membe midni nas owner podca polit probe puzzl regis rende repor thema us yours
1:newsletter weekd
1:support ours paywa spare
0.8 ^activ ^all ^be ^black ^confi ^diese ^every ^follo ^me ^other ^to acced activ ad aisle alrea amoun andro angeb appar appli auf beat bell calen ci coffe come corre daily deal deduc domin doubl entre every extra fund funde get give go gratu guard guess handy homep issue keep lakel lee legen lette magaz mail max minus miss neu notif paid panic passi perio perme piece plan qr radio reade rest retai save sem sente someo stude suite takes tempo this threa took tri um unlim va week x yeste your
0.8:app quint
0.8:newsletter ^money ^newsl
0.8:subscribe ^back ^stude
0.8:support ^gifts
0.6 ^break ^claim ^creat ^enjoy ^faste ^googl ^hinte ^ingre ^insta ^like ^margi ^on ^only ^parti ^push ^quest ^reade ^save ^sign ^sprin ^tap ^this ^we ^will ^your add any audit be behin berna black brief buyin canal chanc chip clima coast con convi coope count crayo day de direc donne dossi econo ends eveni farmi faste fewer finde fine fisca fold forwa gazet hall huddl iphon j justi kiosk lettu liber like live local memo min mit mode morni never newsp notes nouve pagan partn patre pays per phone pic plans pour previ prime prove quart satur scann schoo since socio store story stran subsc susta thank title today toget topic tribu tuesd unloc usefu versi we weekl
0.6:newsletter ^count ^insid inbox rugby
0.6:sign-up bruta
0.6:subscribe ^solo ^wrap banne
0.4 ^an ^at ^bette ^blues ^but ^by ^cance ^comin ^compr ^corre ^cruci ^for ^formu ^get ^give ^her ^i ^inves ^liste ^local ^manag ^news ^open ^our ^perso ^plann ^plus ^power ^profe ^put ^resta ^s ^see ^start ^studi ^t ^thank ^that ^tikto ^unlim ^valid ^x ^️ adver alder all appea arena argue artic assem back becom bin bonus bouqu brenn brows buyer c campu cap chann chris code commu compl conce conci consi coppi couri cover cross cruci curso desti dia doing dolla downt e editi eine eligi embar emplo encor engag entra entri estat et eu euro expre favou feed find frida gathe gift h half harro headl hear housi isn joins l las leagu licht limit linke log long love make male manch manda matte meta mille minut momen money neigh newsl no norma north nothi nova novem nulla numer objec offli on opene own packa pause pay pleas pm poche pop post priva promo pulse ratin re read redes regal remai repro retra round sale sampl scoop secon sehr sent serra shout slow smart socke socks solde sound sprin start steht sunda surve talki talle teste than ticke traff trial turn ups valen verba verdi very viele what who wrap year zwei ️
0.4:app ^allow ^app ^scan widge
0.4:newsletter freig unsub
0.4:promo ^housi
0.4:subscribe ^alrea ^half ^house ^trade
0.4:support tonig
-0.4 ^and ^apply ^bgr ^bicyc ^buy ^choos ^close ^coffe ^conne ^copie ^daily ^date ^do ^dolla ^donat ^entre ^found ^full ^grab ^here ^hikin ^image ^indep ^l ^la ^link ^links ^low ^membe ^moder ^need ^new ^next ^night ^o ^pleas ^post ^price ^set ^shop ^shoul ^submi ^switc ^there ^vote ^was ^watch ^when ^â above acade accor addit advan advic agent ai almos anoth ap argen asks asses augme avera away b backp bad based bat batte bbpod beach best betwe bgr blog boats book booke brand build busin by calcu calla canno carab carte cent chamb chari chi choir choos civil click closi clutt co colle combi commo compo confi conne could cours crede credi criti das data date degre depth des desk detai devel diffe diffu disco dispa earbu easy eat edito effec eliza else engin engli enoug ensur epide esper ever excha execu expec expir exten featu febru feel final finan food forge form forma fotos from front furth globa grab great green groun growt gym habit hai have he headp hikin home image incom incre instr io ist japan key kind klein knows lapto last least lens level li licen life lifeb light links load los lose lot ma maint major maker mande many marth mayor meal means medit menti metri might mile mind mir mira moder much munic music n nacht name nasa nato need netwo new noon not now numbe oblig of off offen ont organ outle outsi over park party pass passe pedia perfe perfo pier plann plast popul porte postc pre prese presi procu prome propo provi quara quiz rain rando range reach ready reduc reels refer regul rely remem renov renta repar repla reply reser resol resor resou retir reven route run runni safe safet sales saves schwa scien searc seaso seem servi set setti shelt showi shows singl sleep small socie sonev sony soon sorti south speci speed sport stamp stati step stock strat stree struc succe summe suppl targe tarif templ test testa testi their think those tippe tokyo told tool top tor trail train typic u uniqu used user users using venti visib volta volun wall watch web well wh whom wired with withi won world write wrong www y years
-0.6 ^apple ^best ^condi ^cons ^conta ^contr ^de ^free ^funda ^got ^immer ^inter ^museu ^play ^prici ^pros ^read ^relat ^ticke ^timet ^whats ^where ^write adjus again are aroun arriv bank base basic begin bicyc bonjo box budge bus call canne certi charg check chose circu cloth cloud club commi cons const contr copy days decis defec deleg deman did distr docto door emerg end enter even expos ferry focus funct game gener got healt helpf high his hour house il im inc inclu inn insur into intro is items kept kilom land let line link lit lost machi man marke meter milli model move museu must natio needs newes night nurse o offic opera paren passa perso picks porto pract preci proce progr proje pros puert quest quoti real reces regio requi resis respe respo revie same saved say secur sessi she shop shopp shops show size some somet souve space submi super sure syste there these they thoug timet tip tools touch trans tutor verse walk way ways weigh when while will wird wirel â
-0.8 ^a ^c ^comme ^e ^high ^know ^ok ^print ^publi ^remem ^show ^stamp ^the anyon arbei as asked been began chang chat child compa conse conve counc custo discu docum down era error film forty guide had hanno hat i impri its locat m maggi may mediu midi minis mm ok optio or oz pictu platf prici rate relat right robot said says segur send sept share sign state stick switc techn tell that then throu tips trave twitt under use vans websi were which wrote
-1 ^# ^share ^what but condi desig famil found has know learn mista most photo quant recom schül shoul sérgi updat
-1.2 ^compa ^copy amazo avis dice elect ha how pdf produ signa visit
-1.4 ^searc video
-1.6 comme examp https
-1.8 vote`,
	es: `2.2 quier
2 te
2:app alert
1.8:app app
1.8:subscribe ^un
1.6 faro googl nuest
1.6:promo blues mante teleg tikto
1.6:support campa
1.4 esta está grati insta ti
1.4:newsletter seman
1.4:promo news
1.4:subscribe lectu
1.4:support ^cinco sosti
1.2 acces año como conti dispo notic premi
1.2:app audio
1.2:newsletter email
1.2:promo autor
1.2:sign-up resto
1.2:subscribe digit exclu revis todo
1.2:support aport detrá valor
1 cuent este hora lo me nos pagar regis repor segui seis texto tu
1:app ^abrir ^toda
1:newsletter ^cada punto
1:promo ^faceb levan
1:sign-up crear libre podca
1:subscribe ^conte ^ver perfi quios ya
1:support falta indep inves
0.8 ^me abier activ ahora aquí aviso celul clic domin entre estud extra guard inici inscr leer marte mejor menor ningú notif qr quint tempo toda tú va
0.8:app ^activ andro rápid sente
0.8:newsletter ^newsl corre día jueve
0.8:promo estam x
0.8:sign-up ^calen ^confi calen gratu
0.8:subscribe ^black acced hazte lee mes papel plan
0.8:support ^esta banca perio radio
0.6 ^ayúda ^nos ^que aceit agua antes ayúda bolsi con convi fisca justi lleva local never ni númer pago parte recib si socio su tanto tribu uno
0.6:app ^googl ^insta iphon store versi
0.6:newsletter ^recib apunt cada clave direc econo finde paz plana
0.6:promo canal sur
0.6:sign-up ^ingre ^parti audit leerl leyen lista octub previ verte
0.6:subscribe ^regal ^solo banne black dossi ilimi mitad prime prueb suscr
0.6:support ^aport ^neces apoyo coope garan pagan patre posib
0.4 ^compr ^este ^proba ^suscr aplic artíc campo compl consi costa da días elige encue entra entér es fin igual las letra menos minut móvil nada no norma nota nueva onda para peque plata por porqu págin recet sale talle tarje todos tus veces vecin
0.4:app ^app ^cruci abrir cruci lléva repro
0.4:newsletter ^apúnt ^corre ^una ^vamos ^️ apúnt buena carta conci cróni funci manda matin mueve newsl noved polít priva siete solta valen vamos ️
0.4:promo ^estam ^sígue ^t ^tikto ^x e elfar farod redes siga sígue
0.4:sign-up ^crear ^empez corte fecha momen temas
0.4:subscribe ^cance despu euro frida perió pesos promo regal
0.4:support ^campa ^inves ^radio meta
-0.4 ^autob ^avise ^cómo ^dónde ^escuc ^la ^las ^mapa ^mira ^museo ^si ^y abra acons ajust algo argen ayuda años b banco buzón calla carte civil confi conoc cosa crede debe deja denun dispa empre epide esa escri esper etapa final fotos gusta habit habla hace hay he kilóm madre mande mapa mayor mira munic museo mánda oblig opina organ pide podem porte prese presi prome propo provi reduc renta repar reser retir sede servi subid tarif teatr testi tiemp tranv vale veint vota votad votar vídeo web
-0.6 ^contr ^de ^encon ^funda ^horar ^impri ^sí ^traba ^whats amigo autob avise breve camio certi cifra club const contr defec deleg diez dijo docto elegi enter eso estre expos fondo foto fue gener intro juez machi marzo médic o perso ponte porto preci puert real regio resis respe respo sobre super trans verlo verse vez vive voto útil
-0.8 ^a ^el ^guard ^publi compa conse conve cuént discu docum era error impri mil minis ofici perdi quien segur ser teléf verla vista
-1 ^# ^comen ^envia cuatr decía famil has mostr recom trasp
-1.2 ^compa ^todos dice elect envia ha pdf signa visit
-1.4 ^copia copia video
-1.6 examp
-1.8 comen`,
	fr: `2:app alert
1.8 ^un
1.8:app app
1.6:promo googl teleg tikto
1.6:support campa
1.4 notre nous suivr
1.4:newsletter recev
1.4:promo insta
1.4:subscribe ^offre lectu
1.2 dispo exclu liste rejoi votre
1.2:app autor
1.2:newsletter bonne
1.2:promo ^suivr
1.2:sign-up conti
1.2:subscribe acces kiosq premi profi texte
1.2:support indép
1 ^non court garde ici je jeudi me nos quand sans vous
1:app repor
1:newsletter essen polit rende
1:promo ^faceb podca
1:sign-up ^conte
1:subscribe ^artic abonn dès déjà numér offre prix réser
1:support coûte libre
0.8 ^je avec ci corre entre est gratu heure inscr intég mail mes préve radio week x écout
0.8:app ^activ ^ouvri activ andro appli fléch mots notif ouvri passi qr
0.8:newsletter adres extra rien tri
0.8:promo clic
0.8:sign-up ^calen ^confi ^me banca calen derri enreg perme sujet
0.8:subscribe ^black magaz suite
0.8:support appar doubl décem va
0.6 ^nos ^offri ^on ^sans actu aussi brief canal cette dix dossi du fait fisca j like lisez local là ne offri pense pour prend quart rédac si socio sur tribu être
0.6:app ^alert aucun berna crayo direc mode pic scann store
0.6:newsletter ^chaqu chaqu lettr pays plans quinz rugby vendr veux
0.6:promo ^insta gazet litto
0.6:sign-up ^que accue accès ligue nouve
0.6:subscribe ^j black décou justi min seule versi
0.6:support ^parti boucl cagno donne déduc ni soute
0.4 ^ce ^cliqu ^deux ^envie ^les ^rejoi ^s ^à artic c ce cinq commu compt conce conci e effet encor entra envie et eu euro fin h laiss manqu mardi mieux minut newsl novem on reche retra secon semai soir titre vos étudi
0.4:app ^mode ^plus code emplo poche réel verdi
0.4:newsletter ^valid ^votre ^️ cap matin momen norma pouve recet ça ️
0.4:promo ^tikto chaîn préfé voix
0.4:sign-up ^perso ^répon ^sonda entie expre infos limit trott
0.4:subscribe ^formu bouqu engag frida métro rentr solde teste ticke
0.4:support ^campa assem attei défis objec peut versé voisi
-0.4 ^conne ^copie ^désac ^entre ^faire ^l ^la ^lire ^nous ^onze ^pour ^si ^soyez ^vous agent ai aimez année après argen augme b batea bref carte chamb combi compo confi conne cours criti des diffu disco dispa dit désac espac faire faite final finan fonds habit image janvi licen lien ma mairi major mal modér munic mélan même n oblig ont ouver ouvre parco pas pass passe plast porte procu prome propo préfe pâte quara quatr racco rando refer reste resté retir reven route réact sauf servi sont sorti souri sport stati suppl tard tarif théât train trois uniqu vierz visib y était
-0.6 ^cet ^chois ^contr ^horai ^impri ^où ^quell ^réagi ^whats ans appel arriv base bonjo budge bus camio canne charg chiff chose circu club commi const contr deman devan end erreu expos horai il intro kilom lecte lit mai maire milli moi médic natio nuit offic paren passa perso pourr progr proje quest quoti rappo rendr respe revie sobre souve touch trans témoi écriv
-0.8 ^c ^comme ^ok ^parta ^publi affic chang conse diman disai docum désor film guide impri m midi minis ok plu qu relat robot sa samed sept trave
-1 ^# ^abonn ^envoy but condi er famil parta photo recom réagi répon télép
-1.2 avis envoy pdf produ signa visit émiss
-1.6 comme examp
-1.8 vote`,
	it: `2 te
2:newsletter stori
1.8 ^un
1.8:app app
1.6 mante nostr teleg tuo
1.6:newsletter tua
1.6:promo googl tikto
1.6:support campa
1.4 abbia caffè grati scelt ti
1.4:newsletter alle
1.4:promo insta news
1.4:subscribe sei
1.4:support sosti
1.2 acces autor dispo salva tesse
1.2:app audio push
1.2:newsletter giove weeke
1.2:sign-up conti email profi resto
1.2:subscribe digit edico mesi premi
1 ^non altri basta della gli inchi libre lo perfi rende tu
1:newsletter essen ogni polit punto vogli
1:promo ^faceb aggio podca segui
1:sign-up accou regis
1:subscribe ^artic ^conte inver quand
1:support ^sosti pagar
0.8 ad appli banca ci come corre delle dieci domen giorn guard lasci lette magaz marte metti perch perio quint sente senza stude sul tempo tra va vuoi
0.8:app ^apri andro apri notif radio
0.8:newsletter bene mail matti spieg sulla
0.8:promo threa
0.8:sign-up ^calen calen gratu negoz punta
0.8:subscribe ^black ^sei abbon acced clic riser
0.8:support appar perme x
0.6 ^basta ^insta ^quest ^regal ^ti che con convi corri de dossi fa fine fisca garan legge lettu lista local ne notiz offri pagan parte per piatt prend previ redaz scegl si tanto tribu tuoi tutti vai
0.6:app inizi iphon quart reale store
0.6:newsletter ^ogni anali prime
0.6:promo ^googl canal molo su
0.6:sign-up ^avvis ^ingre
0.6:subscribe ^parti ^solo ^tutto agli anno atene black edizi meno prova puoi uno
0.6:support ^offri coope costo lettr liber socio tela
0.4 ^attiv ^dieci ^i ^perch ^puoi ^teleg ^vuoi all artic ascol bonus c carta commu compl conce consi corte da di effet elett entra estat euro genna l luned manda minut nota novem numer onda picco poche post pross regal ricev ricor secon siete solta è
0.4:app ^resta campo traff
0.4:newsletter ^confe ^iscri ^una ^️ borsa iscri megli momen nella newsl orto priva promo ricet ️
0.4:promo clicc fonte gazze tue
0.4:sign-up ^comin ^sonda avven coppi dovre feed lampo male no
0.4:subscribe ^abbon ^leggi accon arena frida limit mese rasse scade scopr sfogl
0.4:support ^alle ^ci ^desti ^diven ^radio costa desti donaz edita fin loro manch mille nulla padro soste tenia
-0.4 ^ascol ^autob ^donat ^dove ^l ^la ^museo ^pubbl ^salve ^scegl ^scriv ^si ai alte argen aspet asses azien b brand carab carte chi chiam chied chilo città civil conne cosa così crede credi cresc degli detto dicev diffe disco edito esper final forma grupp hai home io li licen lungh ma meteo metri mila munic museo nato nessu nove of passe più plast poliz prese presi procu prome provi quara quiz racco refer reste salve sangu scriv sede servi setti socie sotto spid sport stamp stati succe teatr telef test testa vale venti volta volte vota votar watch
-0.6 ^condi ^contr ^inter ^invia ^orari ^quell ^tutti ^whats alla andat anni anoni appel arriv autob base breve camio canne certi cifra club contr decis distr emerg fondo foto gener inclu link mai marzo o orari paren passa perso ponte porto proce quest quoti rappo regio regol scari sette shop sono stato super vecch vive voto
-0.8 ^a ^comme ^e ^stamp chat compa conse custo discu docum era error famig film hanno i invia maggi minis quatt segna state under vista
-1 ^# condi dei disse mostr quant trasp
-1.2 avis dice ha pdf produ signa visit
-1.4 ^copia copia video
-1.6 comme examp`,
	ja: `2:promo te
1.8:app app
1.6:app googl
1.6:promo tikto
1.4 です 新聞
1.4:promo insta
1.4:subscribe 文章
1.2 ます
1.2:promo ^youtu
1 tu する 礼品
1:app ya 限時
1:promo ^faceb
1:subscribe ^学生 今年 円で
1:support 独立
0.8 corre あと いま さな たり だけ で読 のバ ュー 応援 最新 月 本紙 無料
0.8:app andro
0.8:newsletter に載
0.8:promo x ック
0.8:subscribe ^媒体 キャ 限定
0.8:support ため ために めに 人
0.6 ^googl be いただ お気 きます けま しく して なし なら なる にな になる れま イン ター ップ ニュ ニュー ュース ロー ース 分の 参加 日の 現在 見る
0.6:app store はお ンス 速報 速報を
0.6:newsletter つの の話 編集 記者
0.6:promo ^insta ne ォロ ォロー フォロ 灯り
0.6:sign-up 旅行 日
0.6:subscribe ^今年 ^朝 の新 二十四 媒体 朝
0.6:support の取 の取材 ポータ ータ ーター 千二 千二百 報道 支え
0.4 ^この ^最新 あとで いい きま さない せし せしま せんか その ただ ちら っと とで と読 なた のた は今 まで までは める らも るに るには るの んか スマホ マホ 一枚 一通 事が 二百 会員 十四 取材 員にな 基金 報を 学生 小さ 小さな 年度 方に 時ま 時まで 検索 生活 百二 百二十 紙を 続き 記事 記事が 読み 読む 読め 通知 選ぶ 間に 面に
0.4:app ^app アプ アプリ オン オンに プリ ンに 今日の 新報
0.4:newsletter ^記者 お届 お届け されま を一 メール ール 便り 届け 理由 編集部 週刊 集部
0.4:promo ^tikto ^x しよ しよう
0.4:sign-up ^オン らで 開始
0.4:subscribe ^今す ^初月 ^特集 ^紙面 ぐ申 ぐ申し けます し込む すぐ申 だけま の書 の書店 は有 は有料 を贈る カ月 キャン ギフ ギフト フト ペーン ャンペ ンペ ンペー ーン 今す 今すぐ 会員限 全国の 初月 員限 員限定 国の 国の書 定期 年分 年分の 料記 料記事 新生 新生活 書店 活応 活応援 特集 生活応 紙面 行中 込む 電子
0.4:support 円から 報道を 支えて 査報 査報道 目標 調査報 道を
-0.4 ^コメ ^印刷 ^投票 ^新聞 ^送信 li いう いて えた けて すか せく せくだ そう たの ている とい とを どの に立 のは の地 の窓 の窓口 はそ は一 べて まり らま れた れる を読 んだ キロ コメ コメン シェ シェア メン メント ント 一キ 一キロ 一九 一九二 万円 三百 不要 九二 九二一 事を 二一 二一年 二十分 以下 休館 住民 八十 刻表 助基 助基金 十一 十二 十分 取っ 四十 四十分 四千 四百 報提 報提供 学校 役に 役に立 彼女 情報提 投稿 提供 救助 救助基 月に 本ま 本まで 画面を 百人 窓口 者は 船は 表示 誤り 誤りを 調べ 送信 録は無 長は
-0.6 ^museu ^時刻 ^法案 museu いの した てい なく ート 一人 一番 以上 報告 投票 時刻 法案 記事を
-0.8 ^a ok 上映
-1 ^# er
-1.2 pdf
-1.6 examp`,
	ko: `1.6 니다
1.4:promo news
1.2 구독 보기
1 만나 오늘 하기
1:newsletter 편지
1:subscribe ^첫
1:support 후원
0.8 corre 게요 기사 무료 받기 보세 보세요 세요 신청 원 월
0.8:newsletter 드려 드려요 려요 소식 아침
0.8:subscribe 첫
0.8:support 응원 취재 함께
0.6 ^새 건 내 먼저 명이 받아 새 시작하 신문 아직 알림 에는 원고 있습 있습니 있어 있어요 작하 작하기 하면 한
0.6:app 속보 앱
0.6:newsletter 렸습 렸습니 읽는
0.6:promo ^유튜 today 본지 선호 일보
0.6:sign-up 강당 보셨 본사 읽기
0.6:subscribe ^창간 시겠 유료 주년 창간 특가 특별
0.6:support 독립 커피
0.4 ^기자 ^독자 ^오늘 ^이번 ^좋은 ^카카 구독하 그인 기서 께해 남겨 뉴스 대전 대전화 더 독하 드릴게 드립 드립니 려면 로 로그 로그인 료로 릴게 릴게요 명 보시 소를 수 습니 시작 안 어요 에도 여기 여기서 여행 요일마 으로 은행 이면 이번 이어 일마 일마다 읽으 잔 조합 하고 하실 함께해 합니 합니다 회원 휴대 휴대전
0.4:app ^앱에 ^앱으 설치하 속보를 앱에 앱에서 앱으 앱으로 중계 치하 팀
0.4:newsletter 그냥 근길 레터 메일 목요 목요일 소식을 시 주소를 주에
0.4:promo 가하 가하기 구일 구일보 유튜 유튜브 추가 추가하 튜브 항구일
0.4:sign-up ^참가 가입하 계속 모아 시려 시려면 인하 입하 참가 층
0.4:subscribe ^학생 개월 남은 달 독하기 물하 생은 선물하 언제든 원부 원부터 이신 입니 입니다 제든 지금 터는 학생은
0.4:support 금은 께하기 언론 원의 원해 응원해 정기 지켜 후원으
-0.4 ^시간 ^여러 ^이 ^전체 ^찬성 ^투표 검색 고는 고서 고하 고하기 골라 곳 구독자 구에 그 글을 기금 기다 기다립 기사에 나는 나요 년에 다가 다고 다립 다립니 달라는 댓글을 됐다 된다 들은 들이 러분의 렸다 류가 린다 문에 미터 반대 배가 버스 번 보고서 사는 사라 사람 사에 시장 신고 신고하 신청은 았다 억 었고 열 였다 오류 오류가 우리 워졌 원하기 으셨나 이름 일부 일부터 있었 자가 제보를 주민 줄었 지난 지역 지하 찬성 청은 카드 톡으 톡으로 투표 피해 하는 하지 회사
-0.6 ^museu ^구독 ^제보 ^후원 museu 구조 내기 네 는다 달라 독자는 라고 라는 보내기 볼 부터 알려 오르 운영 원은 으셨 자는 졌다
-0.8 m 분의 이다 있다 했다
-1 ^# ^댓글 었다 제보 한다
-1.2 pdf 공유 댓글
-1.6 examp`,
	pt: `2 alert
1.8 nosso
1.8:app app
1.6 googl
1.6:promo blues teleg tikto
1.6:subscribe campa mante
1.4 ^cinco esta está sei seman
1.4:app insta
1.4:newsletter quero
1.4:subscribe r
1.4:support apoia
1.2 autor como email gente jorna premi revis salva seu você
1.2:newsletter resto todo
1.2:promo ^youtu
1.2:sign-up conti
1.2:subscribe digit dispo exclu
1.2:support valor
1 começ hora me nos notíc pagar perfi podca quand regis repor sair seis texto tudo
1:app ^abrir
1:newsletter ^toda essen receb
1:promo ^faceb nas segui
1:sign-up basta faz
1:subscribe ^conte ^seman ^ver acess assin ediçã este
1:support ^não apoie falta indep inver inves
0.8 ^cadas ^confi abert agora assim aviso celul corre entre graça gráti guard inici lendo nossa papel pront quint sem só tempo um
0.8:app andro notif ouça sente
0.8:newsletter ^esta ^me ^newsl ^quero ^um inscr mail toda
0.8:sign-up domin gratu rápid
0.8:subscribe ^black banca estud extra novos
0.8:support qualq temos
0.6 ^parti ^que cada chip coope corri fisca garim gazet lhe ligue matér meia nenhu númer previ prime pé quart quer quise redaç tribu vai é
0.6:app ^ative ^baixa ^insta chanc plana store tela
0.6:newsletter aceit antes clima paz subsc termo às
0.6:promo acomp canal
0.6:sign-up ^basta ^criar assun black criar econo garan lista since tanto
0.6:subscribe ^já amazô convi ilimi liber pago preço quinz
0.6:support ^apoia local parte pix si
0.4 ^compr ^envie ^gosta ^ligue ^mais ^quer ^vamos aplic aqui assem campo colun compl da desta dez dias entra envie eu euro fecha fica folha gosta intei las leia leito leitu ler letra menos minut momen na nada no noite nota nós onde para peque plata por porqu pross págin são todos vamos vezes
0.4:app ^notíc ^️ abrir ativa ative baixa fazer manch mão offli palma pop ups ️
0.4:newsletter ^ao ^cance bom carta cróni dia enqua h manda manhã newsl on polít priva temas teste
0.4:promo ^cliqu ^corre fonte linke redes serra siga
0.4:sign-up ^crie ^perso ^são ^tanto cadas comér crie curso dever dói edita feed frida funci nova promo vagas vivo vê
0.4:subscribe ^campa ^dê ^este ^profe ^resta ano corte deste dê limit maré
0.4:support ^com ^inves ajuda consi embar meta novem repór verba
-0.4 ^assin ^avise ^como ^doe ^entre ^mapa ^o ^onde ^onze ^quem ^salve ^tem ^vote abra acade acons acord ajust alfab algo avó b banco carte centa civil confi crede cresc crian câmar dar das denun diz empre escri esper etapa fale feira ficar final finan foi for forma fotos fundo image isso maio mal mande mapa mesmo munic mãe nove pais passe pedia pelo podem prese presi proco procu propo quatr regul renov repar reser retir salve sangu servi subid suges tarif taxa teatr telef tinha trilh vale velho volta volte vota votad votar votaç vão vídeo à água
-0.6 ^conta ^contr ^de ^encon ^funda ^impri ^museu ^os ^traba ^whats amigo avise bombe cidad cifra const contr decis deleg depoi distr estre expos foto guia inclu intro ligaç line link mas meter museu médic nunca opera passa perso pesso pode ponte porto preci proce progr proje real respe respo será seus sobre vez vive voto útil
-0.8 ^a ^e ^guard ^horár ^publi ^você as compa conse conve custo discu dizia docum era erro famíl filho horár impri mil minis ofici perdi relat segur ser tem use vista
-1 ^# ^comen ^envia disse famil mostr quant recom
-1.2 ^compa ^todos envia pdf signa visit
-1.4 ^copia copia
-1.6 examp https
-1.8 comen vote`,
	ru: `1.8:app app прило
1.8:promo нас
1.6 беспл мы
1.6:app googl
1.6:promo teleg
1.6:subscribe оформ
1.4 news главн подпи чтобы
1.4:app устан
1.4:promo нашем присо
1.4:support конца
1.2 без вам журна интер можно редак чтени
1.2:newsletter выпус письм утро
1.2:subscribe досту нами подкл
1.2:support ^помоч
1 вас вконт добав за слуша
1:app ^устан удобн
1:newsletter адрес истор пишем
1:promo канал соцсе
1:sign-up ваши лента следи
1:subscribe дочит скидк
1:support сумма
0.8 ^настр corre автор включ выход для дня кофе нет по подтв почту раз рецеп справ стать уведо участ час читае
0.8:app ^включ ^новос ^остал ^откры qr чат
0.8:newsletter ^хотит mail рассы хотит
0.8:promo max
0.8:sign-up имени регис
0.8:subscribe ^студе месяц тольк
0.8:support ^друга друга ежеме остан стань
0.6 ^не ^по ^с ^чтобы gazet story библи во всех вы даже есть или к нам новос один отвеч отдел подка понед пор прода рекла сами свежи сохра телег читай читат
0.6:app store
0.6:newsletter ^запиш ^утро ^хочу важно утра хорош хочу
0.6:promo ^больш там
0.6:sign-up аккау вход дальш когда продо
0.6:subscribe ^оформ ^подар архив войти вся год делов первы подар полце студе
0.6:support ^до ^присо ^стань подде регул соуча тех хвата
0.4 ^добав ^ещё ^напиш ^пришл ^сообщ redak апрел взнос всё выпис газет дней други закры замет запиш кажды любом магаз напиш настр наш нашей недел номер одной они остал откры перев преми работ равно разде сдела стран фонд четве шесть экран это этой
0.4:app вашег касан
0.4:newsletter ^вечер ^главн ^нажим ^одно ^подпи ^пять e кнопк нажим начин ночь одно получ почты разбо семь случи сутки такие текст
0.4:promo ^teleg ^однок дзене избра однок
0.4:sign-up ^войти ^всё ^должн ^следи ^созда ^участ vk закла зарег итоги ничег новая почте скаже созда темой
0.4:subscribe годов дешев ко любит любой матер самог
0.4:support ^подде ^помог ^редак денег корре подхо помоч сумму
-0.4 ^в ^все ^выбра ^комме ^нужно ^основ ^письм ^прави ^рассы ^скача ^телег light speed билет больш была время выбра два две двух друзь её жител заявл идёт их как какой кварт компа ли люди маршр мая мост мэрии напис но обсуж объяс обяза одинн она основ ответ отмен печат повто под позво полиц порта почти прави прихо пришл пропа район решил серви скача сосед стали так также то тысяч управ фото холод часов челов чем четыр этом
-0.6 ^museu ^пожер ^скопи ^что enter healt museu было верну говор году девят деньг догов марта милли молча подро прове проти распи расск сказа скопи со старо тепер через
-0.8 ^голос ^за ^подел автоб года голос килом подел смотр сорок я
-1 ^#
-1.2 ^отпра pdf комме отпра
-1.6 examp`,
	zh: `2 我们
1.8:app app
1.6 一份
1.6:newsletter 訂閱
1.6:promo teleg
1.4 一期 文章 新聞
1.4:newsletter 邮箱
1.4:promo insta ll
1.2 免費 報導 每一 每天 阅读
1.2:app 客户 客户端 户端
1.2:newsletter 您的
1.2:promo 我們
1.2:support 财团
1 ^我要 tu 今年 加入 即可 我要 故事 歡迎 立即 閱讀
1:newsletter 来信
1:promo ^faceb lo
1:subscribe ^学生 会员 礼品 订户 限時
1:support 作者 独立
0.8 corre lette 免费 周一 最新 會員 月 每月 觉得
0.8:app 就好
0.8:newsletter 一周 今天 每周
0.8:promo go threa 关注 日报 追蹤
0.8:sign-up ^开始 人 可收
0.8:subscribe ^本文 内容 只要 年訂 限定
0.8:support ^媒体 不妨 定額 獨立
0.6 # ^今年 ^立即 ^觉得 be 一小 一小时 二十四 到我 周四 喜歡 在看 媒体 完成 手机 掌握 支持 日 每日 点个 看完整 知你 请拨 這篇 通知你 错过 马上
0.6:app 推送 消息 独家 能接
0.6:newsletter ^每周 不吵 地址 我要收 每周一 给我 要收 订阅
0.6:promo ^insta ^欢迎 ne 众号 先看 公众 公众号 注我们 的故 的故事 記者
0.6:sign-up ^手机 参加 有奖 注册 繼續
0.6:subscribe 元起 开通 成为 方案 深度 現在 随时 首月
0.6:support ^您的 募款 千二 千二百 季募 季募款 財團 贊助
0.4 ^最新 ^每日 ^点击 ^读者 ^马上 一千 一时 一时间 一百 一百二 下手 下手机 不到 二百 六点 前一小 十八 十四 十四小 只有 后来 咖啡 回来 基金 如果 学生 完整 已经 开始 手机的 报道 放下 放下手 时间 有人 本报 机的 查看 欢迎 点击 百二 百二十 看完 第一时 街坊 设置 读者 通知 開始 ️
0.4:app ^下載 ^今天 下就 下載 两下 两下就 任何 体验 体验更 到第 接着 港聞 点两 点两下 看更 看更多 验更
0.4:newsletter ^免费 ^寄给 ^每天 两岸 免费订 后的 周两 天早上 好文 寄给 寄给我 封信 早六 早六点 每週 理由 留下 的理 的理由 電子
0.4:promo ^加入 ^长按 們的 我們的 新報 江城 生活 蹤我 蹤我們 追蹤我 重要 长按 頻道
0.4:sign-up 手机号 报名 机号 的话 註冊
0.4:subscribe ^开通 为付 为付费 全站 半价 即开 后可 員限 員限定 年度 月仅 月仅需 本文 杯咖 杯咖啡 立即开 翻阅 解锁 读全
0.4:support 一百元 定期 目標 者的 行中 还差
-0.4 ^会员 ^分享 ^发现 ^打印 ^投票 ^新聞 ^选择 ai ap li ma wh 一个 一九 一九二 一句 万元 三百 下月 下载 不要 两个 个小 九二 九二一 二一 二一年 二十分 以后 们会 们的 休館 八十 写着 到一 刻表 助基 助基金 十一 十二 十分 友善 发布 发现 发现错 发送 只是 可以 四十 四十分 四千 四百 在三 天内 好友 学校 孩子 專屬 应用 您有 我们会 我们的 所在 打印 持续 提供 救助 救助基 晚上 更多人 沒有 没有人 现错 百人 码头 继续 网站 老人 表示 超过 转发 选择 通过 那天 链接 错误 门票
-0.6 ^museu ^发送 ^您遇 ^每月 ^法案 ^訂戶 il line mai museu 一人 了三 他说 以上 做法 公司 公里 分享 去年 可是 多人 帮您 平台 您遇 您遇到 投票 没有 法案 的人 的报 的通 联系 要求 路线 身份 遇到 里的
-0.8 hat sa 上映 上的 到的 即可參 可參 来的 能看 评论
-1 ^# 留言
-1.2 ha pdf
-1.6 examp`,
};
