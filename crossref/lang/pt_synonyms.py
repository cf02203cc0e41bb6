"""Portuguese words that say the same in news and official language, collected from memory of news prose.

Every two words of a group stand for each other in nearly every place; forms with another stem stand beside them.
"""

from __future__ import annotations

from crossref.lang.tables import read_synonyms

SYNONYMS = read_synonyms(
    """
    a fim de, para; abandonar, deixar; abastecer, fornecer; abastecer, prover; abastecimento, fornecimento;
    abertura, abra, abram, abri, abrimos, abrir; abertura, inauguração, inaugurações; abolir, extingue, extinguir;
    abordagem, abordagens, enfoque; abordar, tratar; abra, abram, abri, abrimos, abrir, inaugurar; abrandamento,
    desaceleração; abrandar, desacelera, desacelerar; abranger, compreender, incluir; abrigo, refúgio; acabar,
    concluir; acabar, terminar; acalmar, tranquilizar; acarretar, implicar, implique; acatar, cumprir; aceder,
    acesso; acelera, acelerar, agilizar; acelera, acelerar, apressar; acerca de, sobre; acesso, entrada; acha,
    acham, achar, achava, achem, achou, considera, considerar; acha, acham, achar, achava, achem, achou,
    encontrar; acha, acham, achar, achava, achem, achou, pensar; achado, descoberta, descobertas; acidente,
    sinistro; acolher, receber; acontecer, ocorrer, suceder; acontecimento, evento; acontecimento, facto;
    acontecimento, fato; acontecimento, ocorrência; acordo, convênio; acordo, pacto; acordo, tratado; acreditar,
    creia, cremos, crer; acrescentar, adicionar; acrescer, aumentar; acréscimo, acréscimos, aumento; adaptar,
    adequar; adaptar, ajustar; adaptação, adaptações, ajuste; ademais, além disso; adepto, torcedor; adeptos,
    torcida; adequado, apropriado; aderir, adesão, adesões; aderir, incorporar; adesão, adesões, incorporação,
    incorporações; adiamento, postergação; adiantar, antecipar; adiar, postergar, protelar; administrar, gerir;
    administração, administrações, gestão, gestões; admissão, admissões, admitir; admitir, reconhecer; adotar,
    tomar; adquira, adquirir, aquisição, aquisições; adquira, adquirir, comprar; adversária, adversário, oponente,
    rivais, rival; advertir, alertar; advertência, alerta, aviso; afirmar, assegurar; afirmar, declara, declarar;
    afundamento, naufrágio; agem, agia, agido, agimos, agir, agiu, ajam, ação; agora, atualmente; agradecimento,
    gratidão; agravar, piorar; agredir, agressão, agressões, agride; agressor, atacante; agricultor, camponeses,
    camponês, lavrador; aguentar, resistir, suportar; aids, sida; ainda que, apesar de, embora; ajuda,
    assistência, auxílio; ajudar, assistir; ajudar, auxilia, auxiliar; alargamento, ampliação, ampliações;
    alargar, ampliar; alcançar, atingir, atinja; alcançar, conseguir, consiga; aldeia, povoado; alegria,
    felicidade; alertar, avisar; alimento, comida; alimentos, víveres; alocar, destinar; alocução, discurso,
    pronunciamento; alojamento, hospedagem; alta, altas, aumento; alta, altas, elevação, elevações; alterar,
    modifica, modificar, mudar; alteração, alterações, modificação, modificações, mudança; alternativa, opção,
    opções; alto, altos, elevado; alugar, arrendar; aluguel, aluguéis, arrendamento; aluno, estudante; alva, alvo,
    alvos, meta, objetivo; alíquota, taxa; ambiente, meio; ampla, amplas, amplo, amplos, extenso, vasto; ampliar,
    estender; ampliação, ampliações, expansão, expansões; analisar, estudar, examinar; animador, encorajador;
    anotar, registrar; anseio, desejo; antecedente, precedente; anterior, precedente, prévia, prévio;
    anteriormente, antes, previamente; anular, cancelar; anular, invalida, invalidar; anular, revogar; anulação,
    cancelamento; anulação, revogação; anunciar, comunica, comunicar, comunique; anunciar, divulgar, divulguem;
    análise, estudo; análise, exame; análogo, parecido, semelhante, similar; anúncio, comunicado; ao longo de,
    durante; apagar, apaguem, extingue, extinguir; aparecer, surgir, surja; aparecimento, surgimento; aparelho,
    dispositivo; aparelho, máquina; apelar, recorrer; apelação, apelações, recurso; apenas, somente, unicamente;
    aperfeiçoamento, melhoria; aperfeiçoar, aprimorar, melhorar; aplicar, apliquem, implementar; aplicação,
    aplicações, implementação, implementações; apoiador, apoiante; apoiador, partidária, partidário, simpatizante;
    apoiar, respaldar; apoio, respaldo; apoio, suporte; apontar, indicar, indique; aposentado, reformado;
    aposentadoria, reforma; apreender, confiscar; apreensivo, preocupado; apreensão, apreensões, confisco;
    apreensão, apreensões, preocupação, preocupações; aproximadamente, cerca de, em torno de; aptidão, aptidões,
    capacidade; apto, aptos, capaz; apunhalar, esfaquear; apurar, investigar, investiguem; apuração, contagem,
    contagens; apuração, investigação, investigações; após, depois, posteriormente; aquisição, aquisições, compra;
    arguido, réu, réus; armamento, armas; armazenamento, estocagem; armazenar, estocar; arquivo, ficheiro;
    arrecada, arrecadar, coletar; arrecadação, arrecadações, coleta; arrecadação, arrecadações, receita;
    arredores, cercanias, imediações; arrendatário, inquilino, locatário; arriscado, perigoso; artigo, mercadoria;
    artigo, produto; aspecto, faceta; aspirante, candidato; assegurar, garantir; assim, por conseguinte, portanto;
    assinalar, indicar, indique; assinar, firmar, subscrever; assunto, questão, questões, tema; atacado, grosso;
    aterragem, aterrissagem, pouso; aterrar, aterrissar, pousar; atestar, certifica, certificar, certifique;
    atirar, dispara, disparar; atirar, lançar; atrair, captar; atrasar, retardar; atraso, demora; atravessar,
    cruzar; através de, por meio de; atribuir, destinar; atuais, atual, presente; atualmente, hoje em dia;
    atualmente, presentemente; atuar, atuação, atuações; atômico, nuclear; aumentar, crescer; aumentar, elevar,
    sobe, subir; aumentar, incrementar; aumento, crescimento; aumento, elevação, elevações, subida; aumento,
    incremento; ausência, falta; autocarro, ônibus; automóveis, automóvel, carro; autorizar, permitir;
    autorização, autorizações, permissão, permissões; autêntico, genuíno, verdadeiro; auxilia, auxiliar, socorrer;
    auxílio, socorro; avalia, avaliar, estimar; avançar, progredir, progride; avanço, progresso; avaria, defeito;
    açude, represa; ações, medidas; baixar, descarregar; baixar, diminuir; baixar, reduzir; bala, projéteis,
    projétil; balancear, equilibrar; bancarrota, falência; barco, embarcação, embarcações; barco, navio; barragem,
    barragens, represa; basear, baseie, fundamentar; batalha, combate; beira, margem, margens; benefício,
    vantagem, vantagens; benéfico, proveitoso, vantajoso; bonde, elétrico; bravo, corajoso; bravura, coragem;
    breve, curto; brevemente, em breve; brevemente, sucintamente; busca, procura; buscar, busque, procurar;
    cadeia, prisão, prisões; caducar, expirar; cadáver, corpo; cair, caíam, caímos, descer; cair, caíam, caímos,
    diminuir; cair, caíam, caímos, queda; cair, caíam, caímos, recuar; calcular, computar; calma, tranquilidade;
    calmo, tranquilo; calçada, passeio; caminho, rota; caminhoneiro, camionista; caminhão, camião; caminhões,
    camiões; campo, domínio; campo, área; cancro, câncer; candidato, postulante; caos, desordem, desordens;
    capacitar, formar; capacitar, treinar; capacitação, formação, formações; capitular, render; capitulação,
    rendição; característica, traço; carburante, combustíveis, combustível; cargo, função, funções; cargo, posto;
    caro, dispendioso; carta, missiva; carência, falta; casa, lar; casa, moradia; castrense, militar; categoria,
    classe; catástrofe, desastre; causa, motivo; causa, razão, razões; causar, ocasionar, provocar, provoque;
    causar, originar; cautela, precaução, precauções; cautela, prudência; cauteloso, prudente; ceder, cessão;
    celebrar, comemorar, festejar; celebração, celebrações, comemoração, comemorações; celebração, celebrações,
    festa; celeridade, rapidez, velocidade; celular, telemóveis, telemóvel; cercar, rodear; cercar, sitiar; cerco,
    sítio; cerimónia, solenidade; cerimônia, solenidade; cessar-fogo, trégua; chamar, denominar; chance, ocasião,
    ocasiões, oportunidade; chefia, chefiar, comandar, lidera, liderar; chefia, chefiar, dirigir, dirija; cheia,
    enchente, inundação, inundações; cheio, repleto; choque, confronto, embate; chuva, precipitação,
    precipitações; cientista, investigador; cientista, pesquisador; cifra, número; cimeira, cúpula; circunstância,
    situação, situações; cirurgia, operação, operações; citar, mencionar; claro, evidente, óbvio; coalizão,
    coligação, coligações; cobertura, cobrir, cubra; coerente, congruente; coima, multa; colaborar, coopera,
    cooperar; colaboração, colaborações, cooperação; colega, companheiro; colega, homólogo; coleta, recolha;
    coletar, recolher; coletiva de imprensa, entrevista coletiva; colheita, safra; colocar, coloque, instalar;
    colocar, coloque, pomo, pondo, porão, punha, puseram, pôr, põem; colégio, escola; com exceção de, exceto; com
    frequência, frequentemente; combate, luta; combater, lutar; comboio, trem, trens; comentário, observação,
    observações; comercializar, vender; comercialização, venda; começar, iniciar; começo, início; comitiva,
    delegação, delegações; companhia, empresa, firma; compara, comparar, confrontar; compartilhamento, partilha;
    compartilhar, partilhar; compensar, indenizar; compensação, compensações, indenização, indenizações;
    completamente, inteiramente, totalmente; completo, totais, total; complexo, complicado; complicado,
    dificílimo, difíceis, difícil; complicação, complicações, dificuldade; compor, compus, constituir; composto,
    formado; compreender, entender; compreensão, entendimento; comprimido, pílula; comprovar, verifica, verificar,
    verifique; computador, pc; comum, comuns, conjunto; comunica, comunicar, comunique, informar; comunica,
    comunicar, comunique, notifica, notificar; comunicado, nota; conceber, idealizar; conceder, outorgar;
    conceito, noção, noções; concessão, concessões, outorga; concluir, encerrar, finalizar; concluir, finalizar,
    terminar; conclusão, conclusões, término; concomitante, simultâneo; concorrência, licitação, licitações;
    condenar, repudia, repudiar; condenação, condenações, repúdio; condição, condições, requisito; condolências,
    pêsames; condutor, motorista; conduzir, dirigir, dirija; conectar, ligar, liguem; conexão, conexões, ligação,
    ligações; confeccionar, fabricar; conferir, confira, verifica, verificar, verifique; confidenciais,
    confidencial, reservado; confirmar, corroborar; confiáveis, confiável, fiáveis, fiável; congestionamento,
    engarrafamento; congregar, reunir; conjuntamente, em conjunto; conjuntura, situação, situações; consecutivo,
    sucessivo; conseguir, consiga, obtemos, obtenha, obter, obtive, obtê; conseguir, consiga, obtenção;
    consequentemente, por conseguinte; consequência, efeito; consertar, repara, reparar; conserto, reparação,
    reparações; conservar, mantenha, manter, mantinham, mantive; conservar, preservar; conservação, manutenção,
    manutenções; considera, considerar, julgar, julguem; consideráveis, considerável, expressivo, notáveis,
    notável, substanciais, substancial; consideráveis, considerável, significativo; consolida, consolidar, firmar;
    constante, contínuo; constantemente, continuamente; constatar, verifica, verificar, verifique; constituir,
    formar; construir, constrói, edifica, edificar; construir, constrói, erga, erguer; construção, construções,
    edificação, edificações; contabilizar, contar; contagem, contagens, cômputo; contagia, contagiar, infectar;
    contaminar, poluir; contaminação, contaminações, poluição; contencioso, litígio; contenha, conter, continham,
    contive, incluir; contentor, contêiner; contexto, quadro; contingente, efetivo; continuamente,
    ininterruptamente; continuar, prossegue, prosseguir, prossiga; continuar, seguir, siga; continuação,
    continuações, prosseguimento; contribuição, contribuições, contributo; controverso, polêmico; controvérsia,
    disputa; controvérsia, polêmica; contudo, entretanto, no entanto, porém, todavia; contágio, infecção,
    infecções; contínuo, ininterrupto; convencer, persuadir; conversa, diálogo; conversar, dialogar; conversar,
    falar; conversas, conversações; conversas, negociações; conversações, negociações; conversão, conversões,
    transformação, transformações; converter, transformar; correção, correções, corrigir, corrija; correção,
    correções, retificação; corrigir, corrija, retificar; corrigir, corrija, sanar; cortar, reduzir; corte,
    redução, reduções; cosmos, espaço; costa, litorais, litoral; costeiro, litorâneo; costumeiro, habituais,
    habitual, usuais, usual; creia, cremos, crença, crer; creia, cremos, crer, pensar; crescer, sobe, subir;
    crescimento, expansão, expansões; criar, criação, criações, criá; criar, criá, estabelecer; criar, criá,
    fundar; criar, criá, gerar; criar, criá, instituir; criação, criações, fundação, fundações; cruciais, crucial,
    decisivo, determinante; crédito, empréstimo, empréstimos; cultivo, plantação, plantações; cumprir, respeitar;
    curar, sarar; custear, financiar; custeio, financiamento; custo, preço; célebre, famoso; célere, rápido;
    cópia, exemplar; córrego, riacho; córrego, ribeiro; dado, informação; dados, informações; damos, dar, dera,
    dêem, entregar, entreguem; dano, prejuízo; danoso, nocivo, prejudiciais, prejudicial; debate, discussão,
    discussões; debater, discutir; debilitar, enfraquecer; decadência, declínio; decida, decidir, decisão,
    decisões; decida, decidir, deliberar; decisão, decisões, deliberação, deliberações; decisão, decisões,
    resolução, resoluções; declara, declarar, manifestar; decolagem, descolagem; decolar, descolar; decênio,
    década; defender, defesa; defender, proteger, proteja; defensor, partidária, partidário; definir, fixar;
    delegacia, esquadra; delegado, representante; delimitar, demarcar; demanda, procura; demissão, demissões,
    demitir; demissão, demissões, despedimento; demissão, demissões, exoneração; demitir, despedir; demitir,
    exonerar; demonstrar, mostrar; demonstrar, provar; denominação, denominações, designação, designações;
    deplorar, lamentar; depoente, testemunha; depoimento, testemunho; depois, mais tarde; depor, depôs, depõe,
    testemunhar; depressa, rapidamente, velozmente; deputado, parlamentar; derrotar, vencer; desabamento,
    desmoronamento; desabar, desmoronar, ruir, ruiu; desacordo, discordância, divergência; desafio, repto;
    descobrir, descubra, detectar; descobrir, descubra, encontrar; desculpar, perdoar; desculpas, perdão, perdões;
    descumprimento, violação, violações; descumprir, violar; desencadear, provocar, provoque; desenvolvimento,
    evolução, evoluções; desfecho, resultado; desflorestação, desmatamento; desfrutar, gozar, usufruir; designar,
    nomear, nomeie; designação, designações, nomeação, nomeações; desigualdade, disparidade; deslizamento,
    desmoronamento; deslocamento, deslocação, deslocações; deslocamento, transferência; deslocar, transferir,
    transfira; deslocação, deslocações, viagem, viagens; desmentir, negar; despender, gastar; despesa, gasto;
    despesas, gastos; desportista, esportista; desportivo, esportivo; desporto, esporte; destacar, enfatizar,
    frisar, realçar, ressaltar, salientar, sublinhar; desvendar, revelar; detalhar, pormenorizar; detalhe,
    pormenor; detenha, detenção, detenções, deter, detinham; detento, preso, recluso; deteriorar, piorar;
    determinar, ordenar; detonar, explodir; detonação, explosão, explosões; detrito, resíduo; devagar, lentamente;
    devido a, por causa de; devolução, devoluções, restituição; devolver, restituir; diferente, distinto;
    dificuldade, problema; difundir, difusão; diminuir, reduzir; diminuição, queda; diminuição, redução, reduções;
    dinheiro, verba; diretriz, orientação; diretrizes, instruções, orientações; direção, direções, rumo;
    dirigente, líder; discrepância, divergência; disparo, tiro; disponibilizar, fornecer; dispêndio, gasto;
    disseminar, espalhar, propagar; disseminação, propagação; distante, longínquo, remoto; distribuir, repartir;
    distribuição, distribuições, repartição, repartições; diversidade, variedade; diverso, variado; diversos,
    vários; divida, dividir, divisão, divisões; divida, dividir, separa, separar; divisão, divisões, separação,
    separações; divulgar, divulguem, publicar, publique; divulgar, divulguem, revelar; diária, diário, jornais,
    jornal; doado, doam, doar, doação, doações, doou; doação, doações, donativo; dobrar, duplicar; docente,
    professor; doente, enfermo; doente, paciente; doença, enfermidade; doméstico, interno; dono, proprietária,
    proprietário; doutor, médico; droga, entorpecente, estupefaciente; débeis, débil, frágeis, frágil; dívida,
    endividamento; eclodir, eclosão; economizar, poupar; económico, econômico; ecrã, ecrãs, tela; edifício,
    imóveis, imóvel, prédio; educação, ensino; efeito, impacto; efetividade, eficácia; efetivo, eficaz; efetuar,
    executar; efetuar, fazer, faça, fizemos, realizar; elaborar, prepara, preparar; elaboração, preparação,
    preparações; eleger, eleição, eleja; eleitor, votante; eleição, pleito; eleições, pleito; eliminar, suprimir;
    eliminação, eliminações, supressão; elogia, elogiar, louvar; elogio, louvor; em parte, parcialmente; em
    público, publicamente; em relação a, quanto a; em vigor, vigente; embarcação, embarcações, navio; embasar,
    fundamentar; emendar, modifica, modificar; emergir, surgir, surja; emissário, enviado; emissão, emissões,
    emitir; empecilho, entrave, obstáculo; empenhar, esforçar; empenho, esforço; empregado, funcionária,
    funcionário; empregado, trabalhador; empregar, usado, usam, usar, usava, usem, usou, utilizar; emprego, posto;
    emprego, trabalho; emprego, uso, usos, utilização, utilizações; encaminhar, enviar; encarar, enfrentar;
    encargo, ônus; encarregado, responsáveis, responsável; encarregar, incumbir; encerramento, fechamento;
    encerrar, fechar; encomenda, pedido; encontrar, localizar; encontro, reunião, reuniões; encorajar, estimular,
    incentiva, incentivar; enfarte, infarto; enfraquecer, fragilizar; enorme, gigantesco, imenso; ensaio, prova,
    teste; entidade, instituição, instituições; enviar, mandar; enviar, remeter; envio, remessa; equipa, time;
    equipagem, tripulação, tripulações; equipamento, materiais, material; equitativo, justo; equivalente, iguais,
    igual; equivocado, errado, incorreto; equivocado, errôneo; equívoco, erro, erros, falha; erário, tesouro;
    escapar, foge, fugir, fuja; esclarecer, explicar, explique; esclarecimento, explicação, explicações; escolha,
    seleção, seleções; escolher, selecionar; esconder, ocultar; escrever, redigir; escrita, redação, redações;
    escritório, gabinete; escutar, oiçam, ouvir, ouça; esfera, âmbito; especialista, perito; especialmente,
    particularmente; especifica, especificar, especifique, precisar; espontaneamente, voluntariamente; espécie,
    tipo; esquisito, estranho; essenciais, essencial, fundamentais, fundamental, primordiais, primordial;
    estabelecer, fixar; estabelecer, implantar; estabelecer, instituir; estada, permanência; estadia, permanência;
    estatizar, nacionalizar; estender, extensão, extensões; estender, prolongar, prorrogar; estiagem, seca;
    estimular, fomentar, incentiva, incentivar; estrada, rodovia; estrito, rigoroso; estudo, pesquisa; estágio,
    etapa, fase; estímulo, incentivo; evadir, evasão; evidentemente, obviamente; evidência, prova; evitar,
    impedir, impeça; evitar, prevenir, previne; exato, preciso; excedente, superávit; exceder, excesso; exceder,
    supera, superar, ultrapassar; excepcionais, excepcional, extraordinária, extraordinário; exceto, salvo;
    executar, implementar; executar, realizar; executivo, governo; exequível, viáveis, viável; exercer, praticar,
    pratique; exercício, manobra; exigir, exigência, exija; exigir, exija, reivindica, reivindicar; exigência,
    reivindicação, reivindicações; experimentar, testar; experimento, experiência; exponha, expor, exposição,
    exposições, expus, expô; expressar, exprimir; expressar, manifestar; expressão, expressões, exprimir; extrair,
    retira, retirar; fabricar, produzir; fabricação, fabrico, produção, produções; falecer, morrer; falecido,
    morto; falecimento, morte, óbito; fatia, parcela; favoráveis, favorável, propícias, propício; favoráveis,
    favorável, vantajoso; ferido, lesionado, machucado; ferimento, ferir, fira; ferimento, lesão, lesões; ferir,
    fira, lesionar; ferramenta, instrumento; ficar, fique, permanecer; filme, película; fim, fins, término;
    finalidade, objetivo, propósito; finalmente, por fim; firme, sólido; fiscais, fiscal, tributária, tributário;
    fogo, incêndio; foguete, foguetão; fomentar, impulsionar, promover; fomento, promoção, promoções; foragido,
    fugitivo; forma, maneira, modo; fornecedor, provedor; fornecer, proporcionar; fornecer, prover; fornecer,
    providenciar; fortalecer, reforçar; fortalecer, robustecer; fortalecimento, reforço; forte, intenso; forçar,
    obrigar, obriguem; foto, fotografia; fracasso, insucesso; frigorífico, geladeira; fronteiriço, limítrofe;
    funcionários, trabalhadores; fundamentar, justifica, justificar, justifique; fundir, fusão, fusões; fundos,
    recursos; função, funções, papel, papéis; fáceis, fácil, simples; fármaco, medicamento, remédio; galardoar,
    premia, premiar; galardão, prêmio; ganhador, vencedor; ganhar, vencer; ganho, lucro; garoto, garotão, menino;
    gente, pessoas; geralmente, habitualmente, normalmente; gerar, produzir; gerar, provocar, provoque; gerir,
    gestão, gestões; globais, global, mundiais, mundial; gol, golaço, golo, gols; gradual, paulatino, progressivo;
    gradualmente, paulatinamente, progressivamente; gratuito, grátis; grave, séria, sério; gravidade, seriedade;
    greve, paralisação, paralisações; gênero, tipo; habilitado, qualificado; habitante, residente; habitantes,
    moradores; habitantes, população, populações; habitar, morar, residir, viver; habitação, habitações, moradia;
    homogêneo, uniforme; hospitalizar, internar; hospitalização, internamento; idêntico, iguais, igual; igualdade,
    paridade; igualmente, também; imediato, instantâneo; imenso, vasto; impacto, repercussão, repercussões;
    impedimento, obstáculo; implantar, instalar; implantar, introduzir; imponha, impor, imposição, imposições;
    importante, relevante; importante, significativo; importância, quantia; importância, relevância; imposto,
    tributo; impostos, tributos; imprensa, mídia; imprescindíveis, imprescindível, indispensáveis, indispensável;
    impressão, impressões, imprimir; imprevistas, imprevisto, inesperado; imunizante, vacina; imunizar, vacinar;
    imunização, vacinação; inaceitáveis, inaceitável, inadmissível; inadequado, inapropriado; inadimplência,
    incumprimento; incidente, ocorrência; incluir, inserir, insira; incontestáveis, incontestável, indiscutível;
    incorporar, integrar; incorporação, incorporações, integração; incumbência, tarefa; indagar, perguntar;
    indenizar, ressarcir; indenização, indenizações, ressarcimento; indivíduo, pessoa; indício, pista; indício,
    sinais, sinal; inelutável, inevitáveis, inevitável; informação, notícia; informe, relatório; infração,
    infrações, transgressão, transgressões, violação, violações; infringir, transgredir, violar; iniciar, lançar;
    iniciativa, proposta; inquietante, preocupante; inquietar, preocupar; inquietação, inquietações, preocupação,
    preocupações; inquérito, investigação; inscrever, registrar; inscrição, inscrições, registro; instante,
    momento; insuportáveis, insuportável, intoleráveis, intolerável; insurgente, rebelde; insurreição, rebelião,
    rebeliões, sublevação; integrais, integral, inteiro, totais, total; integrante, membro; inteiro, todo;
    intenção, intenções, intuito; intenção, intenções, propósito; interditar, proibir; interdição, interdições,
    proibição, proibições; internacional, mundial; internamento, internação, internações; interrogar, questionar;
    interromper, suspender; interrupção, interrupções, suspensão, suspensões; intervalo, pausa; intervalo,
    período; intuito, objetivo; invadir, invasão, invasões; investigador, pesquisador; investigar, investiguem,
    pesquisar; inédito, sem precedentes; irrigação, rega; jogo, partida; jornalista, repórter; julgamento,
    processo; juntar, reunir; juntar, unia, unido, unimos, unir, uniu; justificativa, justificação, justificações;
    labor, trabalho; laço, vínculo; legislativo, parlamentar; legislação, legislações, lei, leis; leia, leitura,
    lemos, ler, lêem; lembrar, recordar, relembrar; lento, vagaroso; levar, transportar; liberdade, livre;
    libertar, soltar; libertação, soltura; limitar, restringir; limitação, limitações, restrição, restrições;
    limítrofe, vizinho; lista, relação, relações; lixo, lixão, lixões, resíduos; locais, local, lugar; locais,
    local, sítio; localizado, situado; localizar, situar; localização, localizações, posição, posições; longo,
    prolongado; maioritário, majoritária, majoritário; mantenha, manter, mantinham, mantive, manutenção,
    manutenções; mantenha, manter, mantinham, mantive, sustentar; marinheiro, marujo; medida, providência;
    medidas, providências; medir, medição, medições, meça; medir, meça, quantificar; medo, receio, temor; melhora,
    melhoria; mescla, mistura; mesclar, misturar; meticuloso, minucioso; ministra, titular; ministro, titular;
    ministério, pasta; missão, tarefa; monitorar, monitorizar; montante, quantia, soma, valor; morador, residente;
    morrer, morte; motivo, razão, razões; método, procedimento; nascer, nascimento; nação, nações, país;
    necessitar, precisar; necessária, necessário, preciso; negar, negação; norma, regra; norma, regulamento;
    notar, observar; notar, perceber; níveis, nível, patamar; número, quantidade; objeção, objeções, ressalva;
    obtemos, obtenha, obtenção, obter, obtive, obtê; obter, receber; oferecer, propor; oferecer, proporcionar;
    omissão, omissões, omitir; onda, ondas, vaga; opinião, opiniões, ponto de vista; oponha, opor, oposição,
    oposições, opus; ordenado, salário, vencimento; organismo, organização, organizações; origem, origens,
    procedência, proveniência; padecer, sofrer; pagamento, pagar, paguem; pagamento, quitação; pagar, paguem,
    quitar; palavra-passe, senha; paralelamente, simultaneamente; parcela, parte; parcela, prestação, prestações;
    parecença, semelhança, similaridade; participar, tomar parte; partida, saída; partir, saem, saia, sair, saiu,
    saído, saímos; pedestre, peão, peões; pedido, requerimento; pedido, solicitação, solicitações; pedir, peça,
    requer, requerer; pedir, peça, solicitar; percentagem, percentagens, porcentagem, porcentagens; percentagem,
    percentagens, proporção, proporções; percentuais, percentual, porcentagem, porcentagens; percurso, trajeto;
    pergunta, questão, questões; perigo, risco; permitir, possibilitar; permuta, troca; perseverar, persistir;
    perspectiva, ponto de vista; pesquisa, sondagem, sondagens; petroleiro, petrolífera, petrolífero; planeamento,
    planejamento; planear, planejar; plano, programa; plano, projeto; plantar, semear; poderoso, potente;
    policiais, polícias; por unanimidade, unanimemente; posição, posições, postura; possibilitar, viabilizar;
    possivelmente, talvez; posterior, seguinte, ulterior; praticamente, quase; premente, urgente; premência,
    urgência; prenda, presente; prender, prisão, prisões; preparado, pronto; prestígio, reputação, reputações;
    prever, previsão, previsões; principalmente, sobretudo; procurar, tentar; proferir, pronunciar; programa,
    projeto; prolongamento, prorrogação, prorrogações; prossegue, prosseguir, prossiga, seguir, siga; proteger,
    proteja, resguardar, salvaguardar; proveitoso, úteis, útil; provisória, provisório, temporária, temporário,
    transitórias, transitório; próximo, próximos, seguinte; próximo, próximos, vindouro; punir, punição, punições;
    página, sítio; quantia, quantidade; queda, recuo; queda, redução, reduções; queixa, reclamação, reclamações;
    queixar, reclamar; ramo, setor; raptar, sequestrar; rapto, sequestro; rastro, vestígio; reafirmar, reitera,
    reiterar; reagir, reaja, reação, reações; reagir, reaja, responder; reais, real, verdadeiro; reação, reações,
    resposta; rebater, refutar; recear, temer; receber, recepção, recepções; recursos, verbas; recusa, rejeição,
    rejeições; recusar, rejeitar; reduzir, redução, reduções; reembolsar, restituir; reembolso, restituição;
    reexame, revisão, revisões; registo, registro; região, regiões, zona; região, regiões, área; regressar,
    retornar, voltar; regresso, retorno, volta; regulamentar, regular; regulamentação, regulamentações,
    regulamento; reiniciar, retomar; reinício, retomada; reitera, reiterar, repetir, repitam; relato, relatório;
    relação, relações, vínculo; remover, retira, retirar; remoção, remoções, retirada; remuneração, remunerações,
    retribuição; remuneração, remunerações, salário; renda, rendimento; render, rendição; rendimento,
    rentabilidade; renome, reputação, reputações; repentinamente, subitamente; repentino, súbito; replicar,
    responder; representar, significa, significar, signifique; repressão, repressões, reprimir; requisitar,
    solicitar; resgatar, salvar; resgate, salvamento; resolução, resoluções, solução, soluções; resolver,
    solucionar; restabelecer, restaurar; restabelecimento, restauração, restaurações; resumir, sintetizar;
    retalhista, varejista; retalho, varejo; retenção, retenções, reter; reveja, rever, revere, revisar; reveja,
    rever, revere, revisão, revisões; robustez, solidez; robusto, sólido; romper, rompimento; romper, ruptura;
    rápido, veloz; segredo, sigilo; seguinte, subsequente; sismo, terramoto, terremoto; site, sítio; sofrer,
    sofrimento; soldados, tropas; solo, território; substituir, trocar, troquem; substituição, substituições,
    troca; subsídio, subvenção, subvenções; sucesso, êxito; sufrágio, votação, votações; sufrágio, voto; sugerir,
    sugestão, sugestões, sugira; supressão, suprimir; taxa, índice; televisão, televisões, tv; temer, temor;
    tempestade, temporais, temporal; tempestade, tormenta; terapia, tratamento; tiroteio, troca de tiros;
    treinador, técnico; treinamento, treino; triunfo, vitória; tráfego, trânsito; unia, unido, unifica, unificar,
    unimos, unir, uniu; unia, unido, unimos, unir, uniu, união, uniões; usado, usam, usar, usava, usem, uso, usos,
    usou; usado, usam, usar, usava, usem, usou, utilização, utilizações; usuária, usuário, utente; usuária,
    usuário, utilizador; valer, valha, vigorar; viagem, viagens, viajar; viagem, visita; vida, viver; vigor,
    vigência; voado, voam, voar, voava, voo, voos, voou; votar, votação, votações; zona, área
    """
)
