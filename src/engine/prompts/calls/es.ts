/**
 * Spanish calls and callouts; language.ts says how the lines are written. The first rule that a line fits is its own. A new
 * phrase goes into a line of its reason, one with `?` when stories say it too.
 */
export default `
reports: gritó|gritaba|dijo|dijeron|decía|decían|tenía|tenían|pidió|pidieron|costaba|quien|según|afirmó|explicó|aseguró|señaló|anunció|era|eran|había|habían|fue|fueron|sería|dice|agregó|indicó|contó|advirtió|sostuvo|recordó|precisó|ayuntamiento|la policía|ministerio|la alcaldía
ours: nosotros|nuestro|nuestra|nuestros|nuestras
yours: usted|ustedes|tú|tu|tus|ti|te|vosotros|vuestro|vuestra|vuestros|vuestras
stays: comentar|comentario|comentarios|a la conversación|la conversación|al debate
reads: leer|leyendo|lectura|artículo|artículos
app! 340: descubre|descubra|encuentra|encuentre|disfruta|disfrute => empieza hoy tu prueba|empieza tu prueba gratis hoy|empieza tu prueba gratuita hoy|comienza hoy tu prueba|comienza tu prueba gratuita hoy|inicia hoy tu prueba
promo 220: escucha nuestro|escuche nuestro|escuchá nuestro|suscríbete a nuestro|sigue nuestro|no te pierdas nuestro => podcast|pódcast
promo 260: prefieres escuchar|prefiere escuchar|prefieres escucharlo|prefiere escucharlo|te gusta más escuchar|no tienes tiempo de leer|no tienes tiempo para leer => apple podcasts|en spotify|nuestro podcast|nuestro pódcast|escucha este artículo|en todas las plataformas
promo! 220: escucha el podcast|escuche el podcast|escucha el último episodio|escuche el último episodio|escucha todos los episodios => todas las plataformas|principales plataformas|tu plataforma|su plataforma
support 200: apoya el periodismo => *
newsletter 200: te han reenviado|te reenviaron|le han reenviado|un amigo te ha reenviado|has recibido este boletín|gracias por leer => suscríbete|suscríbase|apúntate|regístrate
newsletter 200: suscríbete|suscríbase|apúntate|recibe|reciba|inscríbete|regístrate|nuestro boletín|la newsletter|nuestra newsletter|newsletter|boletín|no te pierdas => newsletter|boletín|boletines|tu correo|tu bandeja|tu email|tu e mail|tu buzón|su correo|su bandeja|por correo|por email|bandeja de entrada
newsletter 200: cada mañana|cada día|cada semana|lo mejor|las noticias|las principales|toda la => tu correo|tu bandeja|tu email|tu e mail|tu buzón|su correo electrónico|su bandeja|nuestra newsletter
subscribe 150: suscríbete|suscríbase => leyendo|leer|cuenta|contenido|acceder
sign-up 150: regístrate|inicia sesión|regístrese|crea|para seguir|para continuar|para leer|sigue leyendo|continúa leyendo => leyendo|leer|cuenta|contenido|acceder
sign-up 80: todas tus noticias|todas las noticias en => *
sign-up~: empezar a leer|empieza a leer|comenzar a leer|regístrate|regístrese|regístrate gratis|crear cuenta|crea tu cuenta
sign-in 80: ya eres|ya tienes|ya estás|ya soy|es usted|tienes ya|tienes una|tienes cuenta|¿ya => suscri|cuenta|registrad|socio|miembro|inicia
sign-in~: inicia sesión|iniciar sesión|accede|acceder|entrar|identifícate
subscribe: # días de prueba gratis|# mes de prueba gratis|# meses de prueba gratis
subscribe 140: suscríbete|suscríbase|hazte|solo para|sólo para|contenido exclusivo|exclusivo para|artículo|este artículo es|este contenido es|lee sin|prueba|oferta|sin permanencia|cancela|#|primer mes|accede a todo|acceso ilimitado => suscriptor|socio|premium|límites|gratis|ilimitado|meses|mes |euro|exclusiv|cuando quieras|ahora|permanencia
subscribe: suscríbete|suscríbete ahora|solo para suscriptores|hazte socio|lee sin límites|sin permanencia|contenido exclusivo para suscriptores
app: abrir en la app|abre en la app|abrir en app|abrir en la aplicación|abre en la aplicación
app 120: descarga|descárgate|descargar|descargue|instala|instalar|lee|leer|disponible|continúa => app |aplicación|app store|google play
support 200: apoya|apóyanos|ayúdanos|ayuda|haz una donación|dona|colabora|tu apoyo|tu donación => periodismo|nuestra redacción|nuestro trabajo|nuestro diario|nuestro medio|nuestra labor|nuestro equipo|nuestra misión|nuestros periodistas|una donación|tu donación|tu apoyo|independiente|seguir informando|dona ahora|dona hoy|nos permite|nos ayuda
related~ 200: lee también|lea también|leer más|lee más|más información|te puede interesar|también te puede interesar|te podría interesar|te recomendamos|recomendado|recomendados|recomendado para ti|recomendados para ti|más para ti|relacionado|relacionados|noticias relacionadas|artículos relacionados|contenido relacionado|ver también|vea también|sigue en directo|lo más leído|lo más visto|más leídas|más leídos|las más leídas|más noticias|últimas noticias|otras noticias|no te lo pierdas|relacionada|además|no te pierdas|mira también|noticia relacionada => :
promo: síguenos
promo 120: síguenos => @platforms|redes|canal|google|en x|nuestr|aquí
promo 120: siga a|únete a nuestro|sigue a|sigue nuestro => @platforms|canal|perfil|redes|página
newsletter? 240: suscríbete|suscríbase|suscribite|apúntate|apúntese|anótate|recibe|reciba|recibí|regístrate|inscríbete|únete|si quieres|quieres|quiere|puedes|cada|todos los|todas las|toda la|lo mejor|las claves|las noticias|lo más|los mejores|nuestro|nuestra|nuestros|no te pierdas|no se pierda|empieza|comienza|entérate|mantente|una vez|de lunes|gratis => newsletter|boletín|boletines|tu correo|tu bandeja|tu email|tu e mail|tu mail|tu buzón|su correo|su bandeja|su email|por correo|por email|bandeja de entrada|correo electrónico
newsletter~? 360: puedes darte de baja|puede darse de baja|podrás darte de baja|al registrarte|al suscribirte|al inscribirte|al registrarse|al suscribirse|al enviar|al hacer clic|acepto|he leído|sí quiero|quiero recibir|consulta nuestra política|consulte nuestra|consulta la política|tus datos|sus datos|sin spam|este sitio está protegido => *
newsletter~: tu correo electrónico|tu email|tu correo|su correo electrónico|correo electrónico
newsletter: apúntate|apúntate gratis|quiero suscribirme|quiero recibirla|suscribirme
promo? 220: síguenos|síganos|seguinos|sigue|siga|seguí|puedes seguir|puedes seguirnos|puede seguir|únete|unite|súmate|sumate|suscríbete|suscríbase|encuéntranos|agréganos|agregá|añádenos|añade|elige|marca|activa|entra|mantente|no te pierdas|entérate|recibe|toda la|todas las|las últimas|últimas noticias|haz clic|haz click|escucha|escuchá|mira|estamos|dale|también puedes => @platforms|canal de whatsapp|grupo de whatsapp|canal de telegram|nuestro canal|nuestros canales|nuestra página|nuestro perfil|nuestro podcast|nuestra comunidad|redes sociales|fuente preferida|fuentes preferidas|en x|me gusta
promo? 160: participa en nuestro|participa y gana|consigue tu|compra tus entradas => *
subscribe? 220: suscríbete|suscríbase|accede|acceda|sigue|siga|para|lee|lea|este artículo|este contenido|esta noticia|hazte|únete|desde|solo|sólo|por solo|prueba|pruebe|disfruta|has|ha|ya|apoya|sin|oferta|el primer|los primeros|desbloquea => suscriptor|suscripción|suscríbete|premium|sin publicidad|sin anuncios|sin límites|ilimitado|al mes|a la semana|mes gratis|primer mes|cancela|permanencia|socios|socio
sign-up? 180: regístrate|regístrese|registrate|crea|cree|inicia|inicie|identifícate|es gratis|para => cuenta|gratis|leyendo|leer|comentar|guardar|registr
support? 300: el periodismo|periodismo|nuestro|nuestra|nosotros|somos|necesitamos|hacemos|dependemos|sin|con tu|gracias a|tu apoyo|tu aporte|tu donación|tu contribución|apoya|apóyanos|apoyá|ayuda|ayúdanos|ayudanos|colabora|contribuye|dona|haz|hazte|hacete|únete|si te|si valoras|si crees|cada => dona|donación|donativo|aporte|hazte socio|hazte socia|socio|socia|miembro|apóyanos|apoya|tu apoyo|nuestro periodismo|periodismo independiente|nuestra redacción|nuestro trabajo|contribu|colabora
app? 160: descarga|descárgate|descargá|descargue|baja|bajá|instala|instalá|lee|lea|llévate|lleva|sigue|todas las|toda la|las noticias|recibe|activa|disponible|con nuestra|escanea|más rápido|también|abre|abrir => app |aplicación|app store|google play|play store|notificaciones|alertas en|código qr
related 220: lee también|lea también|leé también|leer también|lee además|lee más|le puede interesar|te puede interesar|puede interesarte|también te puede|te recomendamos|ver también|vea también|mira también|mirá también|más información|noticia relacionada|no te pierdas => :
comments 240: y tú|y usted|y vos|qué|tú qué|qué opinas|qué te|cuál|cómo|estás|crees|has|ha|tienes|tiene|tenés|sabes|viste|fuiste|eres|quieres|cuéntanos|contanos|cuéntenos|dinos|déjanos|deja|dejanos|comenta|opina|participa|vota|escríbenos|escribinos|escríbanos|escribe|escriba|envía|envíanos|envíenos|enviá|manda|mándanos|contacta|contáctanos|comparte|si tienes|si tiene|si quieres|si has|puedes => comentario|comenta|opinas|opinión|déjanos|cuéntanos|contanos|cuéntenos|escríbenos|escribinos|escríbanos|escribe a|escriba a|envíanos|envíenos|envía|mándanos|manda|contáctanos|contacta|llámanos|a la redacción|nuestra redacción|nuestros periodistas|encuesta|debate|correo|tu historia|tu testimonio|tu experiencia|en confianza
share 160: comparte|compártelo|compartí|te gustó|te ha gustado|si te => comparte|compártelo|compártela|compartir|con tus amigos|amigos|redes
ad 60: la historia continúa|continúa la historia|el artículo continúa|la noticia continúa|continúa el artículo
ad 80: publicidad|anuncio|contenido patrocinado
ad 80: publicidad continúa|publicidad el artículo|publicidad la noticia|anuncio continúa|el artículo continúa|la noticia continúa|continúa leyendo|sigue leyendo|continúa después|contenido patrocinado por|este artículo contiene => después|debajo|abajo|publicidad|tras|anuncio|por|enlaces de afiliad
credit 300: este artículo|este texto|esta nota|esta entrevista|este reportaje => publicó originalmente|publicado originalmente|originalmente|apareció primero|se publicó|fue publicado
newsletter? 240: si desea|déjenos|déjanos|toda la|recibe esta => dirección de correo|su buzón|tu buzón|boletín|antes que nadie|nuestra lista
promo? 200: ya puedes|ahora también|estamos en => whatsapp|únete al canal|@platforms|redes
credit 300: la entrada|este contenido|esta nota|esta historia|con información|con datos|texto|lea el|lee el => se publicó primero|publicó primero|con permiso|originalmente|notimex|efe|agencias|europa press|artículo original|original en
app? 200: escucha la|escucha|toda la actualidad|las noticias => en la app|en nuestra app|en tu móvil|en el móvil|podcast
support? 240: si cree|si crees|considere|considera|cualquier|más de => un aporte|aporte|cualquier monto|cualquier cantidad|te unes|sostienen|sostener
subscribe? 200: por un euro|por solo|por sólo|puedes leerlo|te quedan|te queda => primer mes|al mes|leerlo todo|artículos este mes|artículos gratis|probar
ad 200: este espacio|este contenido|algunos enlaces|si compras => anunciante|patrocinad|afiliad|comisión
comments 240: sé el|sea el|las opiniones|los comentarios => primero en|comentar|responsabilidad|normas
furniture: gracias por leer|gracias por leernos|gracias por leerme|gracias por leer hasta aquí|gracias por leernos hasta aquí|gracias por leer hasta el final|gracias por haber leído|gracias por habernos leído|gracias por haber llegado hasta aquí|gracias por llegar hasta aquí|gracias por tu lectura|gracias por su lectura|muchas gracias por leer|muchas gracias por leernos|gracias por leer este artículo|gracias por escucharnos|gracias por tu fidelidad
`;
