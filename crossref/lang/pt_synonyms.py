"""Portuguese words of which one may stand for the other in a report of what was said; collected from memory of news prose.

Every two words of a group say the same in nearly every place; forms whose stem differs stand beside their lemma."""

from __future__ import annotations

from crossref.lang.tables import read_synonyms

SYNONYMS = read_synonyms(
    """
    a fim de, para; abandonar, deixar, deixarão; abastecer, fornecer; abastecer, prover; abastecimento,
    fornecimento; abertura, inauguração; abolir, extinguir; abordagem, abordagens, enfoque; abordar, tratar; abra,
    abram, abri, abrimos, abrindo, abrir, abro, inaugurar; abrandar, desacelerar; abranger, compreender,
    compreendo, incluir; abrigo, refúgio; acabar, concluir; acabar, terminar; acalmar, tranquilizar; acarretar,
    implicar; acatar, cumprir; acelera, acelerar, agilizar; acelera, acelerar, apressar; acerca de, sobre; acha,
    acham, achando, achar, achava, achei, achem, acho, achou, considera, considerar; acha, acham, achando, achar,
    achava, achei, achem, acho, achou, encontrar, encontrarão; acha, acham, achando, achar, achava, achei, achem,
    acho, achou, pensar; achado, descoberta, descobertas; acidente, sinistro; acolher, receber; acontecer,
    acontecerão, ocorrer, suceder; acontecimento, evento; acontecimento, facto; acontecimento, fato;
    acontecimento, ocorrência; acordo, convênio; acordo, pacto; acordo, tratado; acreditar, creio, crer;
    acrescentar, adicionar; acrescer, aumentar; acréscimo, aumento; adaptar, adequar; adaptar, ajustar; adaptação,
    adaptações, ajuste; ademais, além disso; adequado, apropriado; adiamento, postergação; adiantar, antecipar;
    adiar, postergar, protelar; administrar, gerir; administração, administrações, gestão; admitir, reconhecer;
    adotar, tomar; adquira, adquirir, comprar; adversária, adversário, oponente, rivais, rival; advertir, alertar;
    advertência, alerta, aviso; afirmar, assegurar; afirmar, declara, declarar; agora, atualmente; agradecimento,
    gratidão; agravar, piorar; agricultor, camponeses, camponês, lavrador; aguentar, resistir, suportar; ainda
    que, apesar de, embora; ajuda, assistência, auxílio; ajudar, ajudarão, assistir; ajudar, ajudarão, auxilia,
    auxiliar; alargamento, ampliação; alargar, ampliar; alcançar, atingir, atinja; alcançar, conseguir, consigo;
    aldeia, povoado; alegria, felicidade; alertar, avisar; alimento, comida; alimentos, víveres; alocar, destinar;
    alocução, discurso, pronunciamento; alojamento, hospedagem; alta, altas, aumento; alta, altas, elevação;
    alterar, modifica, modificar, mudar; alteração, alterações, modificação, modificações, mudança; alternativa,
    opção, opções; alto, altos, elevado; alugar, arrendar; aluguel, arrendamento; aluno, estudante; alvo, alvos,
    meta, objetivo; ambiente, meio; ampla, amplas, amplo, amplos, extenso, vasto; ampliar, estender; ampliação,
    expansão; analisar, estudar, examinar; anotar, registrar; anseio, desejo; antecedente, precedente; anterior,
    precedente, prévia, prévio; anteriormente, antes, previamente; anular, cancelar; anular, invalidar; anular,
    revogar; anulação, cancelamento; anulação, revogação; anunciar, anuncio, comunica, comunicar; anunciar,
    anuncio, divulgar; análise, estudo; análise, exame; análogo, parecido, semelhante, similar; anúncio,
    comunicado; ao longo de, durante; aparecer, surgir; aparecimento, surgimento; aparelho, dispositivo; aparelho,
    máquina; apenas, somente, unicamente; aperfeiçoamento, melhoria; aperfeiçoar, aprimorar, melhorar; aplicar,
    implementar; aplicação, aplicações, implementação; apoiador, apoiante; apoiador, partidária, partidário,
    simpatizante; apoiar, respaldar; apoio, respaldo; apoio, suporte; apontar, indicar, indique; aposentado,
    reformado; aposentadoria, reforma; apreender, confiscar; apreensivo, preocupado; apreensão, confisco;
    apreensão, preocupação, preocupações; aproximadamente, cerca de, em torno de; aptidão, capacidade; apto,
    aptos, capaz; apurar, investigar; apuração, investigação, investigações; após, depois, posteriormente;
    aquisição, aquisições, compra; armamento, armas; arrecadar, coletar; arrecadação, coleta; arrecadação,
    receita; arredores, cercanias, imediações; arrendatário, inquilino, locatário; arriscado, perigoso; artigo,
    mercadoria; artigo, produto; aspecto, faceta; aspirante, candidato; assegurar, garantir; assim, por
    conseguinte, portanto; assinalar, indicar, indique; assinar, firmar, subscrever; assunto, questão, questões,
    tema; atirar, lançar; atrair, captar; atrasar, retardar; atraso, demora; atravessar, cruzar; através de, por
    meio de; atribuir, destinar; atuais, atual, presente; atualmente, hoje em dia; atualmente, presentemente;
    atômico, nuclear; aumentar, crescer; aumentar, elevar, sobe, subir; aumentar, incrementar; aumento,
    crescimento; aumento, elevação, subida; aumento, incremento; ausência, falta; autocarro, ônibus; automóveis,
    automóvel, carro; autorizar, permitir; autorização, autorizações, permissão, permissões; autêntico, genuíno,
    verdadeiro; auxilia, auxiliar, socorrer; auxílio, socorro; avalia, avaliar, estimar; avançar, progredir;
    avanço, progresso; avaria, defeito; ações, medidas; baixar, diminuir; baixar, reduzir; balancear, equilibrar;
    bancarrota, falência; barco, embarcação, embarcações; barco, navio; basear, fundamentar; batalha, combate;
    beira, margem, margens; benefício, vantagem, vantagens; benéfico, proveitoso, vantajoso; bravo, corajoso;
    bravura, coragem; breve, curto; brevemente, em breve; brevemente, sucintamente; busca, procura; buscar,
    busque, procurar; cadeia, prisão, prisões; caducar, expirar; caio, cair, caísse, descer; caio, cair, caísse,
    diminuir; caio, cair, caísse, recuar; calcular, computar; calma, tranquilidade; calmo, tranquilo; caminho,
    rota; caminhão, camião; caminhões, camiões; campo, domínio; campo, área; candidato, postulante; caos,
    desordem; capacitar, formar; capacitar, treinar; capacitação, formação, formações; capitular, render;
    capitulação, rendição; característica, traço; carburante, combustíveis, combustível; cargo, função, funções;
    cargo, posto; caro, dispendioso; carta, missiva; carência, falta; casa, lar; casa, moradia; castrense,
    militar; categoria, classe; catástrofe, desastre; causa, motivo; causa, razão, razões; causar, ocasionar,
    provocar; causar, originar; cautela, precaução, precauções; cautela, prudência; cauteloso, prudente; celebrar,
    comemorar, festejar; celebração, celebrações, comemoração, comemorações; celebração, celebrações, festa,
    festinha; celeridade, rapidez, velocidade; celular, telemóveis, telemóvel; cercar, rodear; cercar, sitiar;
    cerco, sítio; cessar-fogo, trégua; chamar, denominar; chance, ocasião, ocasiões, oportunidade; chefia,
    chefiar, comandar, lidera, liderar; chefia, chefiar, dirigir, dirija; cheia, enchente, inundação, inundações;
    cheio, repleto; choque, confronto, embate; chuva, precipitação; cientista, pesquisador; cifra, número;
    circunstância, situação, situações; citar, mencionar; claro, evidente, óbvio; colaborar, cooperar;
    colaboração, colaborações, cooperação; colega, companheiro; colega, homólogo; coleta, recolha; coletar,
    recolher; coletiva de imprensa, entrevista coletiva; colheita, safra; colocar, coloque, instalar; colocar,
    coloque, pondo, porão, puseram, pôr, põem; colégio, escola, escolinha; com exceção de, exceto; com frequência,
    frequentemente; combate, luta; combater, lutar; comboio, trem, trens; comercializar, vender; comercialização,
    venda; começar, iniciar, inicio; começo, início; comitiva, delegação, delegações; companhia, empresa, firma;
    compara, comparar, confrontar; compartilhamento, partilha; compartilhar, partilhar; compensar, indenizar;
    compensação, indenização, indenizações; completamente, inteiramente, totalmente; completo, totais, total;
    complexo, complicado; complicado, difíceis, difícil; complicação, complicações, dificuldade; compor,
    constituir; composto, formado; compreender, compreendo, entender; compreensão, entendimento; comprovar,
    verifica, verificar, verifique; computador, pc; comum, comuns, conjunto; comunica, comunicar, informar;
    comunica, comunicar, notificar; comunicado, nota; conceber, idealizar; conceder, outorgar; conceito, noção,
    noções; concessão, concessões, outorga; concluir, encerrar, finalizar; concluir, finalizar, terminar;
    conclusão, conclusões, término; concomitante, simultâneo; condenar, repudiar; condenação, condenações,
    repúdio; condição, condições, requisito; condolências, pêsames; condutor, motorista; conduzir, dirigir,
    dirija; conectar, ligar, liguei; conexão, conexões, ligação, ligações; confeccionar, fabricar; conferir,
    confira, verifica, verificar, verifique; confidenciais, confidencial, reservado; confirmar, corroborar;
    confiáveis, confiável, fiável; congregar, reunir; conjuntamente, em conjunto; conjuntura, situação, situações;
    consecutivo, sucessivo; conseguir, consigo, obtendo, obtenha, obter, obtive; consequentemente, por
    conseguinte; consequência, efeito; consertar, reparar, reparei; conserto, reparação, reparações; conservar,
    mantenha, manter, mantinham; conservar, preservar; conservação, manutenção; considera, considerar, julgar;
    consideráveis, considerável, expressivo, notáveis, notável, substanciais, substancial; consideráveis,
    considerável, significativo; consolidar, firmar; constante, contínuo; constantemente, continuamente;
    constatar, verifica, verificar, verifique; constituir, formar; construir, constrói, edificar; construir,
    constrói, erguer; construção, construções, edificação, edificações; contabilizar, contar; contagiar, infectar;
    contaminar, poluir; contaminação, poluição; contencioso, litígio; contenha, conter, continha, incluir;
    contentor, contêiner; contexto, quadrinhos, quadro; contingente, efetivo; continuar, continuarão, prossegue,
    prosseguir; continuar, continuarão, seguir, seguirão, siga; continuação, prosseguimento; contribuição,
    contribuições, contributo; controverso, polêmico; controvérsia, disputa; controvérsia, polêmica; contudo,
    entretanto, no entanto, porém, todavia; contágio, infecção, infecções; convencer, persuadir; conversa,
    diálogo; conversar, dialogar; conversar, falar; conversas, conversações; conversas, negociações; conversações,
    negociações; conversão, transformação, transformações; converter, transformar; correção, correções,
    retificação; corrigir, retificar; corrigir, sanar; cortar, reduzir; corte, redução; costa, litoral; costeiro,
    litorâneo; costumeiro, habituais, habitual, usuais, usual; creio, crer, pensar; crescer, sobe, subir;
    crescimento, expansão; criar, estabelecer; criar, fundar; criar, gerar; criar, instituir; criação, criações,
    fundação, fundações; cruciais, crucial, decisivo, determinante; crédito, empréstimo, empréstimos; cumprir,
    respeitar; curar, sarar; custear, financiar; custeio, financiamento; custo, preço; célebre, famoso; célere,
    rapidinho, rápido; cópia, exemplar; dado, informação; dados, informações; damos, dar, darmos, dera, dêem,
    entregar, entreguei; dano, prejuízo; danoso, nocivo, prejudiciais, prejudicial; debate, discussão, discussões;
    debater, discutir; debilitar, enfraquecer; decadência, declínio; decida, decidir, deliberar; decisão,
    decisões, deliberação; decisão, decisões, resolução, resoluções; declara, declarar, manifestar; decênio,
    década; defender, defendo, proteger, proteja; defensor, partidária, partidário; definir, fixar; delegado,
    representante; delimitar, demarcar; demissão, demissões, despedimento; demissão, demissões, exoneração;
    demitir, despedir; demitir, exonerar; demonstrar, mostrar; demonstrar, provar; denominação, denominações,
    designação; deplorar, lamentar; depoimento, testemunho; depois, mais tarde; depressa, rapidamente, velozmente;
    deputado, parlamentar; derrotar, vencer; desabamento, desmoronamento; desabar, desmoronar, ruir; desacordo,
    discordância, divergência; desafio, repto; descobrir, descubra, detectar; descobrir, descubra, encontrar,
    encontrarão; desculpar, perdoar; desculpas, perdão; descumprimento, violação, violações; descumprir, violar;
    desencadear, provocar; desenvolvimento, evolução; desfecho, resultado; desfrutar, gozar, usufruir; designar,
    nomear; designação, nomeação, nomeações; desigualdade, disparidade; deslocamento, deslocação; deslocamento,
    transferência; deslocar, transferir; deslocação, viagem, viagens; desmentir, negar; despender, gastar;
    despesa, gasto; despesas, gastos; destacar, enfatizar, frisar, realçar, ressaltar, salientar, sublinhar;
    desvendar, revelar; detalhar, pormenorizar; detalhe, pormenor; detento, preso, recluso; deteriorar, piorar;
    determinar, ordenar; detonar, explodir; detonação, explosão, explosões; detrito, resíduo; devagar, lentamente;
    devido a, por causa de; devolução, restituição; devolver, restituir; diferente, distinto; dificuldade,
    problema; diminuir, reduzir; diminuição, queda; diminuição, redução; dinheiro, verba; diretriz, orientação;
    diretrizes, instruções, orientações; direção, direções, rumo; dirigente, líder; discrepância, divergência;
    disponibilizar, fornecer; dispêndio, gasto; disseminar, espalhar, propagar; disseminação, propagação;
    distante, longínquo, remoto; distribuir, repartir; distribuição, repartição; diversidade, variedade; diverso,
    variado; diversos, vários; divida, dividir, separa, separar; divisão, divisões, separação; divulgar, publicar,
    publiquei; divulgar, revelar; diária, diário, jornais, jornal; doação, doações, donativo; dobrar, duplicar;
    docente, professor; doente, enfermo; doente, paciente; doença, enfermidade; doméstico, interno; dono,
    proprietária, proprietário; doutor, médico; droga, entorpecente, estupefaciente; débil, frágeis, frágil;
    dívida, endividamento; economizar, poupar; edifício, imóveis, imóvel, prédio; educação, ensino; efeito,
    impacto; efetividade, eficácia; efetivo, eficaz; efetuar, executar; efetuar, fazer, fazíamos, faça, fizemos,
    realizar; elaborar, prepara, preparar; elaboração, preparação, preparações; eleitor, votante; eleição, pleito;
    eleições, pleito; eliminar, suprimir; eliminação, supressão; elogia, elogiar, louvar; elogio, louvor; em
    parte, parcialmente; em público, publicamente; em relação a, quanto a; em vigor, vigente; embarcação,
    embarcações, navio; embasar, fundamentar; emendar, modifica, modificar; emergir, surgir; emissário, enviado;
    empecilho, entrave, obstáculo; empenhar, esforçar; empenho, esforço; empregado, funcionária, funcionário;
    empregado, trabalhador; empregar, usado, usam, usando, usar, usasse, usava, usei, usem, usou, utilizar;
    emprego, posto; emprego, trabalho; emprego, uso, usos, utilização; encaminhar, enviar; encarar, enfrentar;
    encargo, ônus; encarregado, responsáveis, responsável; encarregar, incumbir; encerramento, fechamento;
    encerrar, fechar; encomenda, pedido; encontrar, encontrarão, localizar; encontro, reunião, reuniões;
    encorajar, estimular, incentiva, incentivar; enfraquecer, fragilizar; enorme, gigantesco, imenso; ensaio,
    prova, teste; entidade, instituição, instituições; enviar, mandar; enviar, remeter; envio, remessa; equipagem,
    tripulação; equipamento, materiais, material; equitativo, justo; equivalente, iguais, igual, igualzinho;
    equivocado, errado, incorreto; equivocado, errôneo; equívoco, erro, erros, falha; escapar, foge, fugir, fuja;
    esclarecer, explicar, explique; esclarecimento, explicação, explicações; escolha, seleção, seleções; escolher,
    selecionar; esconder, ocultar; escrever, redigir; escrita, redação, redações; escritório, gabinete; escutar,
    ouvir, ouça; esfera, âmbito; especialista, perito; especialmente, particularmente; especifica, especificar,
    precisar, precisarão, precisávamos; espontaneamente, voluntariamente; espécie, tipo; essenciais, essencial,
    fundamentais, fundamental, primordial; estabelecer, fixar; estabelecer, implantar; estabelecer, instituir;
    estada, permanência; estadia, permanência; estatizar, nacionalizar; estender, prolongar, prorrogar; estimular,
    fomentar, incentiva, incentivar; estrada, rodovia; estrito, rigoroso; estudo, pesquisa; estágio, etapa, fase;
    estímulo, incentivo; evidentemente, obviamente; evidência, prova; evitar, impedir, impeça; evitar, prevenir;
    exato, preciso; exceder, supera, superar, ultrapassar; excepcionais, excepcional, extraordinária,
    extraordinário; exceto, salvo; executar, implementar; executar, realizar; executivo, governo; exequível,
    viáveis, viável; exercer, praticar; exigir, exija, reivindicar; exigência, reivindicação, reivindicações;
    experimentar, testar; experimento, experiência; expressar, exprimir; expressar, manifestar; extrair, retira,
    retirar; fabricar, produzir; fabricação, fabrico, produção, produções; falecer, morrer; falecido, morto;
    falecimento, morte, óbito; fatia, parcela; favoráveis, favorável, propício; favoráveis, favorável, vantajoso;
    ferido, lesionado, machucado; ferimento, lesão, lesões; ferir, lesionar; ferramenta, instrumento; ficar,
    ficarão, fiquei, permanecer; filme, película; fim, fins, término; finalidade, objetivo, propósito; finalmente,
    por fim; firme, sólido; fiscais, fiscal, tributária, tributário; fogo, incêndio; fomentar, impulsionar,
    promover; fomento, promoção, promoções; forma, maneira, modo; fornecedor, provedor; fornecer, proporcionar;
    fornecer, prover; fornecer, providenciar; fortalecer, reforçar; fortalecer, robustecer; fortalecimento,
    reforço; forte, intenso; forçar, obrigar; foto, fotografia; fracasso, insucesso; fronteiriço, limítrofe;
    funcionários, trabalhadores; fundamentar, justifica, justificar; fundos, recursos; função, funções, papel,
    papéis; fáceis, fácil, simples; fármaco, medicamento, remédio; galardoar, premiar; galardão, prêmio; ganhador,
    vencedor; ganhar, vencer; ganho, lucro; gente, pessoas; geralmente, habitualmente, normalmente; gerar,
    produzir; gerar, provocar; globais, global, mundiais, mundial; gradual, paulatino, progressivo; gradualmente,
    paulatinamente, progressivamente; gratuito, grátis; grave, séria, sério; gravidade, seriedade; gênero, tipo;
    habilitado, qualificado; habitante, residente; habitantes, moradores; habitantes, população, populações;
    habitar, morar, residir, viver; habitação, habitações, moradia; homogêneo, uniforme; idêntico, iguais, igual,
    igualzinho; igualdade, paridade; igualmente, também; imediato, instantâneo; imenso, vasto; impacto,
    repercussão, repercussões; impedimento, obstáculo; implantar, instalar; implantar, introduzir; importante,
    importantíssimo, relevante; importante, importantíssimo, significativo; importância, quantia; importância,
    relevância; imposto, tributo; impostos, tributos; imprensa, mídia; imprescindível, indispensáveis,
    indispensável; imprevisto, inesperado; inaceitável, inadmissível; inadequado, inapropriado; incidente,
    ocorrência; incluir, inserir, insira; incontestável, indiscutível; incumbência, tarefa; indagar, perguntar;
    indenizar, ressarcir; indenização, indenizações, ressarcimento; indivíduo, pessoa; indício, pista; indício,
    sinais, sinal; inelutável, inevitáveis, inevitável; informação, notícia; informe, relatório; infração,
    infrações, transgressão, violação, violações; infringir, transgredir, violar; iniciar, inicio, lançar;
    iniciativa, proposta; inquietante, preocupante; inquietar, preocupar; inquietação, preocupação, preocupações;
    inquérito, investigação; inscrever, registrar; inscrição, inscrições, registro; instante, momento;
    insuportável, intolerável; insurgente, rebelde; insurreição, rebelião, rebeliões, sublevação; integral,
    inteiro, totais, total; integrante, membro; inteiro, todo; intenção, intenções, intuito; intenção, intenções,
    propósito; interditar, proibir; interdição, proibição; internacional, mundial; interrogar, questionar;
    interromper, suspender; interrupção, interrupções, suspensão; intervalo, pausa; intervalo, período; intuito,
    objetivo; investigador, pesquisador; investigar, pesquisar; inédito, sem precedentes; jornalista, repórter;
    julgamento, processo; juntar, reunir; juntar, unido, unindo, unir, uniu; justificativa, justificação; labor,
    trabalho; laço, vínculo; legislação, legislações, lei, leis; lembrar, recordar, relembrar; lento, vagaroso;
    levar, levarão, transportar; limitar, restringir; limitação, limitações, restrição, restrições; limítrofe,
    vizinho; lista, relação, relações; lixo, lixão, resíduos; locais, local, lugar; locais, local, sítio;
    localizado, situado; localizar, situar; localização, localizações, posição, posições; longo, prolongado;
    maioritário, majoritária, majoritário; mantenha, manter, mantinham, sustentar; medida, providência; medidas,
    providências; medir, quantificar; medo, receio, temor; melhora, melhoria; mescla, mistura; meticuloso,
    minucioso; ministra, titular; ministro, titular; ministério, pasta; missão, tarefa; monitorar, monitorizar;
    montante, quantia, soma, valor; morador, residente; motivo, razão, razões; método, procedimento; nação,
    nações, país; necessitar, precisar, precisarão, precisávamos; necessária, necessário, preciso; norma, regra;
    norma, regulamento; notar, observar; notar, perceber; níveis, nível, patamar; número, quantidade; objeção,
    objeções, ressalva; obter, receber; oferecer, propor; oferecer, proporcionar; onda, ondas, vaga; opinião,
    opiniões, ponto de vista; ordenado, salário, vencimento; organismo, organização, organizações; origem,
    origens, procedência, proveniência; padecer, sofrer; pagamento, quitação; pagar, paguei, quitar;
    paralelamente, simultaneamente; parcela, parte; parecença, semelhança, similaridade; participar, tomar parte;
    partida, saída; partir, saem, saia, saindo, sair, saiu, saído, saímos, saísse; pedido, requerimento; pedido,
    solicitação, solicitações; pedir, peça, requer, requerer; pedir, peça, solicitar; percentagem, porcentagem;
    percentagem, proporção, proporções; percentuais, percentual, porcentagem; percurso, trajeto; pergunta,
    questão, questões; perigo, risco; permitir, possibilitar; permuta, troca; perseverar, persistir; perspectiva,
    ponto de vista; petroleiro, petrolífera, petrolífero; planeamento, planejamento; planear, planejar; plano,
    programa; plano, projeto; poderoso, potente; por unanimidade, unanimemente; posição, posições, postura;
    possibilitar, viabilizar; possivelmente, talvez; posterior, seguinte, ulterior; praticamente, quase; premente,
    urgente; premência, urgência; prenda, presente; preparado, pronto; prestígio, reputação; principalmente,
    sobretudo; procurar, tentar; proferir, pronunciar; programa, projeto; prolongamento, prorrogação; prossegue,
    prosseguir, seguir, seguirão, siga; proteger, proteja, resguardar, salvaguardar; proveitoso, úteis, útil;
    provisória, provisório, temporária, temporário, transitório; próximo, próximos, seguinte; próximo, próximos,
    vindouro; quantia, quantidade; queda, recuo; queda, redução; queixa, reclamação, reclamações; queixar,
    reclamar; ramo, setor; rapidinho, rápido, veloz; raptar, sequestrar; rapto, sequestro; rastro, vestígio;
    reafirmar, reiterar; reagir, responder; reais, real, verdadeiro; reação, reações, resposta; rebater, refutar;
    recear, temer; recursos, verbas; recusa, rejeição; recusar, rejeitar; reembolsar, restituir; reembolso,
    restituição; reexame, revisão, revisões; região, regiões, zona; região, regiões, área; regressar, retornar,
    voltar, voltarão; regresso, retorno, volta; regulamentar, regular; regulamentação, regulamento; reiniciar,
    retomar; reinício, retomada; reiterar, repetir; relato, relatório; relação, relações, vínculo; remover,
    retira, retirar; remoção, retirada; remuneração, retribuição; remuneração, salário; renda, rendimento; renome,
    reputação; repentinamente, subitamente; repentino, súbito; replicar, responder; representar, significa,
    significar; resgatar, salvar; resgate, salvamento; resolução, resoluções, solução, soluções; resolver,
    solucionar; restabelecer, restaurar; restabelecimento, restauração; resumir, sintetizar; rever, revisar;
    robustez, solidez; robusto, sólido; segredo, sigilo; seguinte, subsequente; sismo, terramoto, terremoto;
    soldados, tropas; solo, território; substituir, trocar, troquei; substituição, troca; subsídio, subvenção;
    sucesso, êxito; sufrágio, votação, votações; sufrágio, voto; taxa, índice; televisão, televisões, tv; terapia,
    tratamento; treinador, técnico; treinamento, treino; triunfo, vitória; unido, unificar, unindo, unir, uniu;
    usuário, utente; usuário, utilizador; viagem, visita; vigor, vigência; zona, área
    """
)
