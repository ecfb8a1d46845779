export default `
reports: dijo|quien|según|afirmó|explicó|aseguró|señaló|anunció|era|eran|había|habían|fue|fueron|sería
newsletter 200: suscríbete|suscríbase|apúntate|recibe|reciba|inscríbete|regístrate|nuestro boletín|la newsletter|nuestra newsletter|newsletter|boletín|cada mañana|cada día|cada semana|no te pierdas|lo mejor|las noticias|las principales|toda la => newsletter|boletín|boletines|tu correo|tu bandeja|tu email|tu e mail|tu buzón|su correo|su bandeja|por correo|por email|bandeja de entrada
subscribe 150: suscríbete|suscríbase => leyendo|leer|cuenta|contenido|acceder
sign-up 150: regístrate|inicia sesión|regístrese|crea|para seguir|para continuar|para leer|sigue leyendo|continúa leyendo => leyendo|leer|cuenta|contenido|acceder
sign-up 80: todas tus noticias|todas las noticias en => *
sign-up~: regístrate|regístrese|regístrate gratis|crear cuenta|crea tu cuenta
sign-in 90: ya eres|ya tienes|ya estás|ya soy|es usted|tienes ya|tienes una|tienes cuenta|¿ya => suscri|cuenta|registrad|socio|miembro|inicia
sign-in~: inicia sesión|iniciar sesión|accede|acceder|entrar|identifícate
subscribe 140: suscríbete|suscríbase|hazte|solo para|sólo para|contenido exclusivo|exclusivo para|artículo|este artículo es|este contenido es|lee sin|prueba|oferta|sin permanencia|cancela|#|primer mes|accede a todo|acceso ilimitado => suscriptor|socio|premium|límites|gratis|ilimitado|meses|mes |euro|exclusiv|cuando quieras|ahora|permanencia
subscribe: suscríbete|suscríbete ahora|solo para suscriptores|hazte socio|lee sin límites|sin permanencia|contenido exclusivo para suscriptores
app 120: descarga|descárgate|descargar|descargue|abre|abrir|instala|instalar|lee|leer|disponible|continúa => app |aplicación|app store|google play
support 200: apoya|apóyanos|ayúdanos|ayuda|haz una donación|dona|colabora|tu apoyo|tu donación => nos |nuestr|periodismo|donación|apoyo|independiente|dona
related~ 200: lee también|lea también|leer más|lee más|más información|te puede interesar|también te puede interesar|te podría interesar|te recomendamos|recomendado|recomendados|recomendado para ti|relacionado|relacionados|noticias relacionadas|artículos relacionados|contenido relacionado|ver también|vea también|sigue en directo|lo más leído|lo más visto|más leídas|más leídos|las más leídas|más noticias|últimas noticias|otras noticias|no te lo pierdas|relacionada|además|no te pierdas|mira también|noticia relacionada => :
promo 120: síguenos|siga a|únete a nuestro|sigue a|sigue nuestro => *
`;
