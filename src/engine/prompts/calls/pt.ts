export default `
reports: disse|segundo|afirmou|explicou|declarou|anunciou|era|eram|havia|foi|foram|seria
newsletter 200: assine|inscreva se|cadastre se|receba|recebe|subscreva|subscreve|nossa newsletter|a nossa newsletter|todas as manhãs|todos os dias|as principais|as notícias|não perca|o melhor => newsletter|boletim|boletins|seu e mail|seu email|teu e mail|caixa de entrada|por e mail|por email
sign-up 150: cadastre se|registe se|registre se|inscreva se|crie|para continuar|para ler|para seguir|continue lendo|continue a ler|quer continuar|faça seu|faça login|faça o|entre => lendo|ler|leitura|conta|login|cadastr|conteúdo
subscribe 90: assine para continuar|assine para ler => *
sign-up 80: todas as suas notícias|todas as notícias em => *
sign-up~: cadastre se|registe se|registre se|criar conta|cadastre se grátis
sign-in 90: já é|já sou|já tem|já possui|tem uma conta => assinante|conta|membro|cadastr|inscrito|registad|login
sign-in~: entrar|fazer login|faça login|iniciar sessão|inicie sessão|acesse sua conta
subscribe 140: assine|assinar|conteúdo exclusivo|exclusivo para|só para|somente para|torne se|experimente|oferta|cancele|#|primeiro mês|acesso ilimitado|leia sem|este artigo é|este conteúdo é => assina|assine|membro|exclusiv|grátis|gratuit|ilimitado|limites|meses|mês|quando quiser|agora|a partir de
subscribe: assine|assine já|assine agora|conteúdo exclusivo para assinantes|só para assinantes
app 120: baixe|baixar|descarregue|descarregar|abra|abrir|instale|instalar|leia|ler|disponível|continue => app |aplicativo|aplicação|app store|google play
support 200: apoie|ajude|contribua|faça uma doação|doe|o seu apoio|seu apoio|sua doação|sua contribuição => nos |noss|jornalismo|doação|apoio|independente|doe|contribu
related~ 200: leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|ler mais|mais lidas|mais lidos|as mais lidas|os mais lidos|notícias relacionadas|artigos relacionados|conteúdo relacionado|relacionados|relacionadas|recomendados|recomendado para você|você também pode gostar|você pode gostar|você pode se interessar|últimas notícias|outras notícias|mais notícias|não perca|relacionado|relacionada|confira|veja|leia => :
promo 120: siga nos|siga o|siga a|siga nosso|siga nossas => facebook|instagram|whatsapp|telegram|twitter|youtube|tiktok|google|canal|redes
`;
