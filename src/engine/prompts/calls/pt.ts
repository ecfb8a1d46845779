/**
 * Portuguese calls and callouts; language.ts says how the lines are written. The first rule that a line fits is its own. A new
 * phrase goes into a line of its reason, one with `?` when stories say it too.
 */
export default `
reports: disse|disseram|dizia|diziam|tinha|tinham|custava|pediu|segundo|afirmou|explicou|declarou|anunciou|era|eram|havia|foi|foram|seria|diz|contou|acrescentou|informou|alertou|lembrou|ressaltou|relatou|prefeitura|câmara municipal|a polícia|ministério
ours: nós|nosso|nossa|nossos|nossas
yours: você|vocês|tu|te|teu|tua|contigo
stays: comentar|comentário|comentários|da discussão|da conversa|na conversa|do debate
reads: ler|lendo|leitura|artigo|artigos|matéria
app! 340: descubra|descobre|encontre|encontra|aproveite => comece hoje seu teste|comece hoje o seu teste|comece já seu teste|comece já o seu teste|comece agora seu teste
promo 220: ouça nosso|ouça o nosso|escute nosso|escute o nosso|ouve o nosso|assine nosso|assine o nosso|siga nosso|siga o nosso => podcast
promo! 220: ouça o podcast|ouve o podcast|escute o podcast|ouça no podcast => sua plataforma|tua plataforma|plataforma preferida|plataforma favorita|nas principais plataformas|em todas as plataformas|seu tocador|seu agregador
promo 260: prefere ouvir|preferes ouvir|prefere escutar|não tem tempo de ler|sem tempo para ler => apple podcasts|no spotify|nosso podcast|ouça esta matéria|ouça este artigo|em todas as plataformas
newsletter 200: recebeu esta newsletter|recebeu este e mail|encaminharam|um amigo encaminhou|alguém te encaminhou|obrigado por ler => inscreva se|assine|cadastre se|subscreva
newsletter 200: receba as principais notícias => *
support 200: apoie o jornalismo => *
newsletter 200: assine|inscreva se|cadastre se|receba|recebe|subscreva|subscreve|nossa newsletter|a nossa newsletter|não perca => newsletter|boletim|boletins|seu e mail|seu email|teu e mail|caixa de entrada|por e mail|por email
newsletter 200: todas as manhãs|todos os dias|as principais|as notícias|o melhor => seu e mail|seu email|teu e mail|sua caixa|tua caixa|nossa newsletter
sign-up 150: cadastre se|registe se|registre se|inscreva se|crie|para continuar|para ler|para seguir|continue lendo|continue a ler|quer continuar|faça seu|faça login|faça o|entre => lendo|ler|leitura|conta|login|cadastr|conteúdo
subscribe 90: assine para continuar|assine para ler => *
sign-up 80: todas as suas notícias|todas as notícias em => *
sign-up~: começar a ler|comece a ler|cadastre se|registe se|registre se|criar conta|cadastre se grátis
sign-up 70: ainda não tem|ainda não é|ainda não possui|não tem uma => conta|assinante|cadastr|registad|registrad
sign-in 90: já é|já sou|já tem|já possui|tem uma conta => assinante|conta|membro|cadastr|inscrito|registad|login
sign-in~: entrar|fazer login|faça login|iniciar sessão|inicie sessão|acesse sua conta
subscribe: # dias de teste grátis|# mês de teste grátis|# dias grátis de teste
subscribe 80: experimente grátis|experimente gratuitamente => *
subscribe 140: assine|assinar|conteúdo exclusivo|exclusivo para|só para|somente para|torne se|oferta|cancele|#|primeiro mês|acesso ilimitado|leia sem|este artigo é|este conteúdo é => assina|assine|membro|exclusiv|grátis|gratuit|ilimitado|limites|meses|mês|quando quiser|agora|a partir de
subscribe: assine|assine já|assine agora|conteúdo exclusivo para assinantes|só para assinantes
app: abrir no app|abra no app|abrir na app|abra na app|abrir no aplicativo|abra no aplicativo|abrir na aplicação
app 120: baixe|baixar|descarregue|descarregar|instale|instalar|leia|ler|disponível|continue => app |aplicativo|aplicação|app store|google play
support: apoie nos|ajude nos
support 200: apoie|ajude|contribua|faça uma doação|doe|o seu apoio|seu apoio|sua doação|sua contribuição => jornalismo|nossa redação|nosso trabalho|nosso jornal|nosso site|nossa missão|nossa equipe|nossos jornalistas|uma doação|sua doação|seu apoio|independente|doe agora|nos ajuda|nos permite|contribuição
related~ 200: leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|ler mais|mais lidas|mais lidos|as mais lidas|os mais lidos|notícias relacionadas|artigos relacionados|conteúdo relacionado|relacionados|relacionadas|recomendados|recomendado para você|recomendados para você|mais para você|mais para si|você também pode gostar|você pode gostar|você pode se interessar|últimas notícias|outras notícias|mais notícias|não perca|relacionado|relacionada|confira|veja|leia => :
promo 120: siga nos|siga o|siga a|siga nosso|siga nossas => facebook|instagram|whatsapp|telegram|twitter|youtube|tiktok|google|canal no|canal do|nosso canal|redes sociais|nossas redes
newsletter? 240: assine|inscreva se|cadastre se|receba|recebe|subscreva|subscreve|quer|queres|quer receber|todas|todos|toda|o melhor|os melhores|as notícias|as principais|o resumo|o essencial|nossa|nosso|a nossa|o nosso|não perca|comece|fique|uma vez|de segunda|grátis|gratuita => newsletter|boletim|boletins|seu e mail|seu email|teu e mail|caixa de entrada|caixa de correio|por e mail|por email|e mail
newsletter~? 360: você pode cancelar|pode cancelar|pode anular|ao se inscrever|ao se cadastrar|ao inscrever|ao subscrever|ao clicar|ao informar|ao fornecer|ao enviar|aceito|li e|concordo|autorizo|quero receber|consulte a nossa|consulte nossa|veja nossa política|seus dados|os seus dados|sem spam|este site é protegido => *
newsletter~: seu e mail|seu melhor e mail|digite seu e mail|o seu email|o seu e mail
newsletter: quero receber|quero me inscrever|subscrever|inscrever me|me inscrever
promo? 220: siga|siga nos|sigam|segue|segue nos|acompanhe|acompanha|curta|curte|entre|entra|participe|participa|faça parte|junte se|junta te|inscreva se|subscreva|subscreve|clique|clica|toque|adicione|adiciona|ouça|ouve|assista|receba|recebe|fique|todas as|as últimas|as notícias|quer|estamos|encontre|veja mais|tudo sobre => @platforms|canal do|nosso canal|nosso grupo|nossa página|nosso perfil|nosso podcast|nossos podcasts|redes sociais|canal no|grupo no|comunidade|fonte preferida|fontes preferidas|no x
promo? 160: participe da nossa|participe do nosso|concorra a|faça o teste => *
subscribe? 220: assine|assina|subscreva|leia|ler|acesse|aceda|este conteúdo|este artigo|esta reportagem|esta matéria|para|seja|torne se|faça|você|já|conteúdo|a partir|por apenas|por só|apenas|experimente|aproveite|sem|oferta|desbloqueie|o primeiro|tenha => assinante|assinatura|assine|assinar|premium|sem anúncios|sem publicidade|ilimitado|por mês|por semana|ao mês|primeiro mês|mês grátis|cancele|fidelização|membro
sign-up? 180: cadastre se|cadastro|registe se|registre se|crie|cria|entre|faça|é grátis|é gratuito|para => conta|grátis|lendo|a ler|ler|comentar|salvar|guardar|cadastr
support? 300: o jornalismo|jornalismo|nosso|nossa|o nosso|a nossa|nós|somos|precisamos|fazemos|dependemos|sem|com o seu|com a sua|graças|seu apoio|o seu apoio|sua doação|sua contribuição|apoie|apoia|ajude|ajuda|contribua|colabore|doe|faça|seja|torne se|se você|se gosta|se valoriza|cada => apoie|apoia|apoio|doe|doação|doações|donativo|contribu|apoiador|membro|assinante|nossa redação|nosso jornalismo|jornalismo independente|nosso trabalho|independência
app? 160: baixe|baixa|descarregue|descarrega|instale|instala|leia|leve|acompanhe|todas as|as notícias|receba|ative|disponível|com o nosso|com o app|tenha|escaneie|mais rápido|abra|abrir => app |aplicativo|aplicação|app store|google play|play store|notificações|alertas no|qr code
related 220: leia também|leia mais|leia ainda|ler também|veja também|veja mais|confira também|saiba mais|assista também|notícia relacionada => :
comments 240: e você|e tu|você|o que|qual|como|quem|já|tem|tens|viu|viveu|sabe|quer|presenciou|conhece|estava|conte|conta|diga|deixe|deixa|comente|comenta|opine|participe|vote|escreva|escreve|envie|envia|mande|manda|fale|entre|compartilhe|partilhe|se você|se tem|sugestões|dúvidas => comentário|comente|comentar|comenta|opinião|conte para|conte pra|conta nos|diga nos|escreva|escreve nos|envie|envia nos|mande|manda|fale com|fale conosco|entre em contato|entre em contacto|à redação|nossa redação|nosso whatsapp|nossos jornalistas|nossos repórteres|enquete|debate|sua história|seu relato|e mail
share 160: compartilhe|partilhe|gostou|gostaste|se você|se gostou => compartilhe|partilhe|compartilhar|partilhar|com os amigos|com seus|amigos|redes
ad 60: a história continua|a matéria continua|a reportagem continua|o artigo continua|o texto continua
ad 80: publicidade|anúncio|conteúdo patrocinado
ad 80: publicidade continua|publicidade a matéria|publicidade o texto|continua após|continua depois|a matéria continua|o texto continua|a reportagem continua|o artigo continua|continue lendo|conteúdo patrocinado por => após|depois|abaixo|publicidade|anúncio|por
credit 300: este artigo|este texto|esta reportagem|esta matéria|esta entrevista => publicado originalmente|publicada originalmente|originalmente|foi publicado|foi publicada|apareceu primeiro
newsletter? 240: receba esta|basta|deixe => deixar seu|seu endereço|seu e mail|antes de todo|newsletter|coluna
credit 300: o post|este texto|este conteúdo|esta matéria|com informações|estagiária|estagiário|leia a|leia o|supervisão|texto => apareceu primeiro|originalmente|sob supervisão|com autorização|parceir|da agência|agência brasil|estadão conteúdo|original em|folhapress|lusa
app? 200: ouça|ouve|notícias da|notícias na|notícias no => no app|na app|palma da mão|no telemóvel|no celular|podcast
comments 240: os comentários|seja o|seja a|regras => responsabilidade|primeiro a|primeira a|comentar|faça login
ad 200: este conteúdo|alguns links|ao comprar|se comprar => comissão|afiliad|patrocinad|anunciante
support? 240: se chegou|se acha|considere|qualquer => contribui|apoi|qualquer valor|ajuda
furniture: obrigado por ler|obrigada por ler|obrigado por nos ler|obrigada por nos ler|obrigado por ler até aqui|obrigada por ler até aqui|obrigado por ler até o fim|obrigada por ler até o fim|obrigado por ler até ao fim|obrigado por ter lido|obrigada por ter lido|obrigado por ter lido até aqui|obrigado por chegar até aqui|obrigada por chegar até aqui|obrigado pela leitura|obrigada pela leitura|obrigado pela sua leitura|muito obrigado pela leitura|muito obrigado por ler|obrigado por ler este artigo|obrigado pela audiência
`;
