import type {Language} from './call';

export default {
	reports:
		/(?:^|\s)(?:dijo|según|afirmó|explicó|aseguró|señaló|anunció|era|eran|había|habían|fue|fueron|sería)(?=[\s,]|$)/,
	calls: [
		{
			reason: 'sign-up',
			begins:
				/^(?:suscríbete|regístrate|inicia sesión|regístrese|suscríbase|crea (?:tu|una) cuenta|para (?:seguir|continuar|leer)|sigue leyendo|continúa leyendo)(?:\s|$)/,
			says: /(?:leyendo|leer|suscr|regístr|registr|cuenta|gratis|sesión|contenido)/,
			most: 150,
		},
		{reason: 'sign-up', begins: /^(?:regístrate|regístrese|crear cuenta)(?: gratis)?$/, weak: true},
		{
			reason: 'sign-in',
			begins: /^¿?(?:ya (?:eres|tienes|estás|soy|es usted)|tienes (?:ya )?(?:una )?cuenta)(?:\s)/,
			most: 90,
		},
		{reason: 'sign-in', begins: /^(?:inicia sesión|iniciar sesión|accede|acceder|entrar|identifícate)$/, weak: true},
		{
			reason: 'subscribe',
			begins:
				/^(?:suscríbete|suscríbase|hazte (?:socio|suscriptor|premium)|solo para suscriptores|sólo para suscriptores|contenido exclusivo|exclusivo para|artículo (?:exclusivo|solo para)|lee sin límites|prueba|oferta|sin permanencia|cancela cuando|\d+ (?:días|meses|semanas) (?:gratis|por)|primer mes|accede a todo|acceso ilimitado|este (?:artículo|contenido) es (?:exclusivo|solo))/,
			most: 140,
		},
		{
			reason: 'newsletter',
			begins:
				/^(?:suscríbete|suscríbase|apúntate|recibe|reciba|inscríbete|regístrate|nuestro boletín|la newsletter|nuestra newsletter|newsletter|boletín|cada (?:mañana|día|semana)|no te pierdas|lo mejor|las noticias|las principales|toda la)/,
			says: /(?:newsletter|boletín|boletines|tu (?:correo|bandeja|e-?mail|buzón)|en su (?:correo|bandeja)|por (?:correo|e-?mail)|bandeja de entrada)/,
			most: 200,
		},
		{
			reason: 'app',
			begins:
				/^(?:descarga|descárgate|descargar|descargue|abre|abrir|instala|instalar|lee|leer|disponible|continúa)(?:\s|$)/,
			says: /(?:\bapp\b|aplicación|app store|google play)/,
			most: 120,
		},
		{
			reason: 'support',
			begins: /^(?:apoya|apóyanos|ayúdanos|ayuda|haz una donación|dona|colabora|tu (?:apoyo|donación))(?:\s|$)/,
			says: /(?:nos\b|nuestr|periodismo|donación|apoyo|independiente|dona)/,
			most: 200,
		},
		{
			reason: 'related',
			begins:
				/^(?:lee también|lea también|leer más|lee más|más información|te puede interesar|te recomendamos|relacionad[oa]s?|ver también|vea también|además|no te pierdas|mira también|también te puede interesar|noticia relacionada)\s?(?::|\||-|–|»|>)\s?\S/,
			most: 200,
		},
		{
			reason: 'related',
			begins:
				/^(?:lee también|lea también|leer más|lee más|más información|(?:también )?te (?:puede|podría|puede también) interesar|te recomendamos|recomendad[oa]s?(?: para ti)?|relacionad[oa]s?|noticias relacionadas|artículos relacionados|contenido relacionado|ver también|vea también|sigue en directo|lo más (?:leído|visto|popular)|más (?:leídas|leídos|noticias|vistas|sobre .{2,30}|en .{2,30})|las más leídas|últimas noticias|otras noticias|no te lo pierdas)$/,
			most: 70,
			weak: true,
		},
		{reason: 'promo', begins: /^(?:síguenos|siga a|únete a nuestro|sigue a)(?:\s|$)/, most: 120},
	],
} satisfies Language;
