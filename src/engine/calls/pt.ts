import type {Language} from './call';

export default {
	reports: /(?:^|\s)(?:disse|segundo|afirmou|explicou|declarou|anunciou|era|eram|havia|foi|foram|seria)(?=[\s,]|$)/,
	calls: [
		{
			reason: 'sign-up',
			begins:
				/^(?:cadastre-se|registe-se|registre-se|inscreva-se|crie (?:sua|a sua|uma) conta|para (?:continuar|ler|seguir)|continue lendo|continue a ler|quer continuar|faça (?:seu )?(?:login|cadastro)|entre)(?:\s|$)/,
			says: /(?:lendo|ler|leitura|conta|grátis|gratuit|login|cadastr|assin|conteúdo|registe|registre)/,
			most: 150,
		},
		{
			reason: 'sign-in',
			begins: /^(?:já (?:é|sou|tem|possui)|tem uma conta)(?:\s)/,
			says: /(?:assinante|conta|membro|cadastr|assina|login|inscrito|registad)/,
			most: 90,
		},
		{
			reason: 'sign-in',
			begins: /^(?:entrar|fazer login|faça login|iniciar sessão|inicie sessão|acesse sua conta)$/,
			weak: true,
		},
		{
			reason: 'subscribe',
			begins:
				/^(?:assine|assinar|conteúdo exclusivo|exclusivo para|só para assinantes|somente para assinantes|torne-se (?:assinante|membro)|experimente|oferta|cancele quando|\d+ (?:dias|meses|semanas) (?:grátis|gratuit|por)|primeiro mês|acesso ilimitado|leia sem limites|este (?:artigo|conteúdo) é (?:exclusivo|só|para))/,
			most: 140,
		},
		{
			reason: 'newsletter',
			begins:
				/^(?:assine|inscreva-se|cadastre-se|receba|recebe|subscreva|subscreve|nossa newsletter|a nossa newsletter|newsletter|todas as manhãs|todos os dias|as principais|as notícias|não perca|o melhor)/,
			says: /(?:newsletter|boletim|boletins|(?:seu|no teu|o teu) e-?mail|caixa de entrada|por e-?mail)/,
			most: 200,
		},
		{
			reason: 'app',
			begins:
				/^(?:baixe|baixar|descarregue|descarregar|abra|abrir|instale|instalar|leia|ler|disponível|continue)(?:\s|$)/,
			says: /(?:\bapp\b|aplicativo|aplicação|app store|google play)/,
			most: 120,
		},
		{
			reason: 'support',
			begins:
				/^(?:apoie|ajude|contribua|faça uma doação|doe|o seu (?:apoio|donativo)|seu apoio|sua (?:doação|contribuição))(?:\s|$|-)/,
			says: /(?:nos\b|noss|jornalismo|doação|apoio|independente|doe|contribu)/,
			most: 200,
		},
		{
			reason: 'related',
			begins:
				/^(?:leia também|leia mais|leia ainda|veja também|saiba mais|veja mais|ler mais|relacionad[oa]s?|confira|veja|leia)\s?(?::|\||-|–|»|>)\s?\S/,
			most: 200,
		},
		{
			reason: 'related',
			begins:
				/^(?:leia (?:também|mais|ainda)|veja (?:também|mais)|saiba mais|ler mais|mais lidas|mais lidos|as mais lidas|os mais lidos|notícias relacionadas|artigos relacionados|conteúdo relacionado|relacionad[oa]s?|recomendad[oa]s?(?: para (?:você|si))?|você (?:também )?pode (?:gostar|se interessar)|últimas notícias|outras notícias|mais notícias|mais (?:sobre|em|de) .{2,30}|não perca)$/,
			most: 70,
			weak: true,
		},
		{
			reason: 'promo',
			begins: /^(?:siga-nos|siga (?:o|a|os|as) |siga nosso|compartilhe)(?:\s|$)?/,
			says: /(?:facebook|instagram|whatsapp|telegram|twitter|youtube|tiktok|google|nosso canal|redes)/,
			most: 120,
		},
	],
} satisfies Language;
