/**
 * Portuguese calls and callouts; language.ts says how the lines are written. The first rule that a line fits is its own. A new
 * phrase goes into a line of its reason, one with `?` when stories say it too.
 */
export default `
asks: assine|assina|para assinar|subscreva|subscreve|inscreva se|cadastre se|cadastre|registe se|registre se|crie|receba|recebe|quer receber|quer ser avisado|quer continuar|quer ler|deixe|baixe|baixa|descarregue|descarrega|instale|instala|siga|segue|siga nos|acompanhe|acompanha|entre no|entre na|entre para|participe|participa|junte se|faça|ouça|ouve|assista|já ouviu|ative|ativa|permita|apoie|apoia|ajude|ajude nos|doe|contribua|considere|seja|torne se|aproveite|experimente|comece|inicie|ganhe|economize|escolha|conheça|leia|tenha|compre|visite|garanta|venha|presenteie|ofereça|inicie sessão|faça login|clique aqui|adicione|para ler|para continuar|se você valoriza|se você gosta|se valoriza|se gosta|não perca|precisamos|fique
reports: disse|disseram|dizia|diziam|tinha|tinham|custava|pediu|segundo|afirmou|explicou|declarou|anunciou|era|eram|havia|foi|foram|seria|diz|contou|acrescentou|informou|alertou|lembrou|ressaltou|relatou|prefeitura|câmara municipal|a polícia|ministério
ours: nós|nosso|nossa|nossos|nossas|nos
stays: comentar|comentário|comentários|da discussão|da conversa|na conversa|do debate
reads: ler|lendo|leitura|artigo|artigos|matéria
house: nosso|nossa|o jornal|do jornal|ao jornal|no jornal|o diário|do diário|ao diário|gazeta
subscribe! 60: texto disponível|conteúdo disponível|matéria disponível|reportagem disponível|para ler na íntegra => para assinantes|assine
subscribe-! 90: planos a partir|só hoje|grátis por => r #|euro|grátis|% & mês|meses|dias|semana|ano |anual
promo-! 100: estamos no|estamos na|também estamos => @platforms
sign-up! 180: + => continu|complet|inteir|na íntegra|guardar|salvar|# & lendo|ler |leitura|este artigo|artigos|matéria|reportage & cadastr|registe se|registre se|crie |conta |login|sessão|e mail e senha
sign-up! 120: restam|você|atingiu|já leu|leu => artigos gratuit|matérias gratuit|artigos grátis|matérias grátis
subscribe! 160: este conteúdo|este artigo|esta reportagem|esta matéria|este texto|o acesso a|só => para assinantes|assinantes d|nossos assinantes|os assinantes podem|para quem assina
subscribe! 220: +|assinatura digital|assinatura anual => assine |assinar |assinatura|assinante & @house|matérias|artigos|reportagens|jornalismo|leia & # |mês|ano |anual|desconto|grátis|limite|ilimitad|publicidade|planos|presenteie|ofereça
subscribe 160: +|#|um mês|assinatura|acesso ilimitado => # dias|mês|semanas|meses|anual|hoje & grátis|gratuit|r #|desconto & cancele quando|compromisso|seu teste|o teste|acesso|assin|experimente grátis
newsletter! 220: +|todas as manhãs|o melhor da semana => newsletter|seu e mail|seu email|caixa de entrada|por e mail & as notícias|principais notícias|@house|bem informad|o melhor d|que importam
app! 200: baixe|baixa|descarregue|instale|ative|permita|ligue|receba|tenha => app |aplicativo|notificações|alertas & últimas notícias|principais notícias|nenhuma notícia|notícias urgentes|as notícias sempre|primeira mão|a saber|@house
promo! 220: + => @platforms|google notícias|redes sociais|grupo de & @house|primeira mão
promo! 200: +|novo episódio|escute => podcast|episódio & sua plataforma|tua plataforma|plataforma preferida|plataforma favorita|principais plataformas|todas as plataformas|seu tocador|seu agregador|onde preferir|onde quer que|seus podcasts|nenhum episódio|ouça já
support! 240: +|somos um|sua contribuição|o jornalismo|sem o seu|gosta do nosso => apoie|apoia |doe |doação|contribua|ajude|seu apoio|sua contribuição|precisa de você|precisamos de você|depende de você & jornalismo|continuar independente|veículo independente|nosso trabalho|publicando|apoie o jornal|com o jornal|manter o jornal
promo! 200: + => inscri|lugar|bilhete|ingresso|debate|encontro|conversar|conferência|festival|loja & nossos jornalistas|com leitores|com a redação|do jornal|do diário|da gazeta
subscribe!: # dias grátis|# meses grátis|um mês grátis|primeiro mês grátis|teste grátis por # dias|# dias de teste gratuito|ver planos de assinatura|sou assinante|matéria exclusiva para assinantes|artigo exclusivo para assinantes|conteúdo restrito a assinantes|exclusivo para assinantes
app! 340: descubra|descobre|encontre|encontra|aproveite => comece hoje seu teste|comece hoje o seu teste|comece já seu teste|comece já o seu teste|comece agora seu teste
promo 220: +|escute => nosso podcast
promo 260: prefere ouvir|preferes ouvir|prefere escutar|não tem tempo de ler|sem tempo para ler => apple podcasts|no spotify|nosso podcast|ouça esta matéria|ouça este artigo|em todas as plataformas
newsletter 200: recebeu esta newsletter|recebeu este e mail|encaminharam|um amigo encaminhou|alguém te encaminhou|obrigado por ler => inscreva se|assine|cadastre se|subscreva
newsletter 200: receba as principais notícias => *
support 200: apoie o jornalismo => *
newsletter 200: assine|inscreva se|cadastre se|receba|recebe|subscreva|subscreve|nossa newsletter|a nossa newsletter|todas as manhãs|todos os dias|as principais|as notícias|não perca|o melhor => newsletter|boletim|boletins|seu e mail|seu email|teu e mail|caixa de entrada|por e mail|por email
sign-up 150: cadastre se|registe se|registre se|inscreva se|crie|para continuar|para ler|para seguir|continue lendo|continue a ler|quer continuar|faça seu|faça login|faça o|entre => lendo|ler |leitura|conta |login|cadastr|conteúdo
subscribe 90: assine para continuar|assine para ler => *
sign-up 80: todas as suas notícias|todas as notícias em => *
sign-up~: começar a ler|comece a ler|cadastre se|registe se|registre se|criar conta|cadastre se grátis
sign-up 70: ainda não tem|ainda não é|ainda não possui|não tem uma => conta|assinante|cadastr|registad|registrad
sign-in 90: assinante faça|já é|se já é|é assinante|já sou|já tem|já possui|tem uma conta => assinante|conta|membro|cadastr|inscrito|registad|login
sign-in~: entrar|fazer login|faça login|iniciar sessão|inicie sessão|acesse sua conta
subscribe: # dias de teste grátis|# mês de teste grátis|# dias grátis de teste
subscribe 140: assine|assinar|conteúdo exclusivo|exclusivo para|só para|somente para|torne se|oferta|cancele|#|primeiro mês|acesso ilimitado|leia sem|este artigo é|este conteúdo é => assina|assine|membro|exclusiv|grátis|gratuit|ilimitado|limites|meses|mês|quando quiser|agora|a partir de
subscribe: assine|assine já|assine agora|conteúdo exclusivo para assinantes|só para assinantes
app: abrir no app|abra no app|abrir na app|abra na app|abrir no aplicativo|abra no aplicativo|abrir na aplicação
app 120: baixe|baixar|descarregue|descarregar|instale|instalar|leia|ler|disponível|continue => app |aplicativo|aplicação|google play
support 200: apoie|ajude|contribua|faça uma doação|doe|o seu apoio|seu apoio|sua doação|sua contribuição => nos |noss|jornalismo|doação|apoio|independente|doe|contribu
related~ 200: leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|ler mais|mais lidas|mais lidos|as mais lidas|os mais lidos|notícias relacionadas|artigos relacionados|conteúdo relacionado|relacionados|relacionadas|recomendados|recomendado para você|recomendados para você|mais para você|mais para si|você também pode gostar|você pode gostar|você pode se interessar|últimas notícias|outras notícias|mais notícias|não perca|relacionado|relacionada|confira|veja|leia => :
promo 120: siga nos|siga o|siga a|siga nosso|siga nossas => facebook|instagram|whatsapp|telegram|twitter|youtube|tiktok|google|canal|redes
newsletter? 240: +|quer|queres|todas|todos|toda|o melhor|os melhores|as notícias|as principais|o resumo|o essencial|nossa|nosso|a nossa|o nosso|uma vez|de segunda|grátis|gratuita|basta => deixar seu|seu endereço|antes de todo|newsletter|boletim|boletins|seu email|caixa de entrada|caixa de correio|por email|e mail
newsletter~? 360: você pode cancelar|pode cancelar|pode anular|ao se inscrever|ao se cadastrar|ao inscrever|ao subscrever|ao clicar|ao informar|ao fornecer|ao enviar|aceito|li e|concordo|autorizo|quero receber|consulte a nossa|consulte nossa|veja nossa política|seus dados|os seus dados|sem spam|este site é protegido => *
newsletter~: seu e mail|seu melhor e mail|digite seu e mail|o seu email|o seu e mail
newsletter: quero receber|quero me inscrever|subscrever|inscrever me|me inscrever
promo? 220: +|sigam|curta|curte|entra|junta te|clique|clica|toque|adiciona|quer|todas as|as últimas|as notícias|estamos|encontre|veja mais|tudo sobre => @platforms|canal do|nosso canal|nosso grupo|nossa página|nosso perfil|nosso podcast|nossos podcasts|redes sociais|canal no|grupo no|comunidade|fonte preferida|fontes preferidas|no x
promo? 160: participe da nossa|participe do nosso|concorra a|faça o teste => *
subscribe? 220: +|ler|acesse|aceda|este conteúdo|este artigo|esta reportagem|esta matéria|para|você|já|conteúdo|a partir|por apenas|por só|apenas|sem|oferta|desbloqueie|o primeiro => assinante|assinatura|assine|assinar|premium|sem anúncios|sem publicidade|ilimitado|por mês|por semana|ao mês|primeiro mês|mês grátis|cancele|fidelização|membro
sign-up? 180: +|cadastro|cria|é grátis|é gratuito|para => conta|grátis|lendo|ler|comentar|salvar|guardar|cadastr
support? 300: o jornalismo|jornalismo|nosso|nossa|o nosso|a nossa|nós|somos|fazemos|dependemos|sem|com o seu|com a sua|graças|seu apoio|o seu apoio|sua doação|sua contribuição|ajuda|+|cada|se chegou|se acha|qualquer => qualquer valor|apoie|apoia|apoio|doe|doação|doações|donativo|contribu|membro|assinante|nossa redação|nosso jornalismo|jornalismo independente|nosso trabalho|independência
app? 160: +|leve|todas as|as notícias|notícias da|notícias na|notícias no|disponível|com o nosso|com o app|escaneie|mais rápido|abra|abrir => app |palma da mão|no telemóvel|no celular|aplicativo|aplicação|google play|play store|notificações|alertas no|qr code
related 220: leia também|leia mais|leia ainda|ler também|veja também|veja mais|confira também|saiba mais|assista também|notícia relacionada => :
comments 240: e você|e tu|você|o que|qual|como|quem|já|tem|tens|viu|viveu|sabe|quer|presenciou|conhece|estava|conte|conta|diga|deixe|deixa|comente|comenta|opine|participe|vote|escreva|escreve|envie|envia|mande|manda|fale|entre|compartilhe|partilhe|se você|se tem|sugestões|dúvidas => comentário|comente|comenta|opinião|conte para|conte pra|conta nos|diga nos|escreva|escreve nos|envie|envia nos|mande|manda|fale com|fale conosco|entre em contato|entre em contacto|à redação|nossa redação|nosso whatsapp|nossos jornalistas|nossos repórteres|enquete|debate|sua história|seu relato|e mail
share 160: compartilhe|partilhe|gostou|gostaste|se você|se gostou => compartilhe|partilhe|compartilhar|partilhar|com seus|amigos|redes
ad 60: a história continua|a matéria continua|a reportagem continua|o artigo continua|o texto continua
ad 80: publicidade|anúncio|conteúdo patrocinado
ad 80: publicidade continua|publicidade a matéria|publicidade o texto|continua após|continua depois|a matéria continua|o texto continua|a reportagem continua|o artigo continua|continue lendo|conteúdo patrocinado por => após|depois|abaixo|publicidade|anúncio|por
credit 300: este artigo|este texto|esta reportagem|esta matéria|esta entrevista => originalmente|foi publicado|foi publicada|apareceu primeiro
credit 300: o post|este texto|este conteúdo|esta matéria|com informações|estagiária|estagiário|leia a|leia o|supervisão|texto => apareceu primeiro|originalmente|sob supervisão|com autorização|parceir|da agência|agência brasil|estadão conteúdo|original em|folhapress|lusa
comments 240: os comentários|seja o|seja a|regras => responsabilidade|primeiro a|primeira a|comentar|faça login
ad 200: este conteúdo|alguns links|ao comprar|se comprar => comissão|afiliad|patrocinad|anunciante
furniture: obrigado por ler|obrigada por ler|obrigado por nos ler|obrigada por nos ler|obrigado por ler até aqui|obrigada por ler até aqui|obrigado por ler até o fim|obrigada por ler até o fim|obrigado por ler até ao fim|obrigado por ter lido|obrigada por ter lido|obrigado por ter lido até aqui|obrigado por chegar até aqui|obrigada por chegar até aqui|obrigado pela leitura|obrigada pela leitura|obrigado pela sua leitura|muito obrigado pela leitura|muito obrigado por ler|obrigado por ler este artigo|obrigado pela audiência
`;
