"""Portuguese words whose change changes what was said; collected by reading official prose and its grammar.

"Se" is no condition here and "caso" only with what follows: the bare words are a pronoun and a noun far more often.
"""

from __future__ import annotations

from crossref.lang.base import Critical
from crossref.lang.pt_synonyms import SYNONYMS
from crossref.lang.tables import read_groups, read_pairs, read_words

CRITICAL = Critical(
    negators=read_words("jamais nada nem nenhum nenhuma nenhumas nenhuns ninguém nunca não sem tampouco"),
    empty_negations=read_words(
        """
        ninguém além de, ninguém senão, não obstante, nada menos, nem mais nem menos, sem dúvida, sem dúvida alguma, sem dúvidas, sem parar
        """
    ),
    concord=read_words("jamais nada nem nenhum nenhuma nenhumas nenhuns ninguém nunca tampouco"),
    negative_prefixes=("des", "i", "im", "in", "ir"),
    lexical_negation=read_words(
        """
        abandona abandonar abandonou carece carecem descarta descartado descartam descartamos descartar descartaram
        descartou desmente desmentem desmentimos desmentir desmentiram desmentiu evita evitado evitar evitaram evitou
        excepto exceto excetuando exclui excluída excluído excluir excluiu falta faltam fracassa fracassar fracassaram
        fracassou impede impedem impedido impedir impediram impediu impossível incapaz incapazes nega negado negam
        negamos negar negaram negou proíbe proíbem proibida proibido proibir proibiram proibiu recusa recusado recusam
        recusamos recusar recusaram recusou rejeita rejeitado rejeitam rejeitamos rejeitar rejeitaram rejeitou salvo
        suspende suspender suspenderam suspendeu veta vetado vetar vetaram vetou
        """
    ),
    naming=read_words(
        """
        palavra palavras termo termos expressão expressões vocábulo adjetivo
        """
    ),
    mutual=read_words(
        """
        reúne reúnem reuniu reuniram reunirá reunido encontrou encontraram encontrado conversa conversou conversaram
        dialoga dialogou dialogaram falou falaram negocia negociou negociaram coopera cooperou cooperaram colabora
        colaborou colaboraram debateu debateram
        """
    ),
    writing=read_words("escrever postar publicar tuitar"),
    attempts=read_words(
        """
        tenta tentam tentou tentaram tentava tentavam tentará tentarão tentar tentado tentando procura procuram procurou
        procuraram procurava procuravam procurará procurar procurando busca buscam buscou buscaram buscava buscar
        pretende pretendem pretendeu pretendia pretendiam pretender visa visam visava visavam visar ajuda ajudam ajudou
        ajudaram ajudava ajudavam ajudará ajudarão ajudaria ajude ajudem ajudar ajudado ajudando contribui contribuem
        contribuiu contribuíram contribuirá contribuir esforça esforçam esforçou
        """
    ),
    stances=read_words(
        """
        confiar desculpar-se especular esperar gabar-se jurar lamentar predizer presumir prever prognosticar
        temer vaticinar
        """
    ),
    linking=read_words(
        """
        a ao aos com contra da das de do dos em entre na nas no nos para pela pelas pelo pelos por sem sobre à
        às
        """
    ),
    light_heads=read_words(
        """
        ano centro cidade conjunto curso distrito estado fim final forma governo grupo grupos início lado leste
        lista lugar maioria meio membro membros metade mês norte nível número oeste par parte partes país
        processo província região representantes república sector semana setor sul série tipo total uso vila
        zona zonas área áreas
        """
    ),
    opposing=("contra",),
    privatives=read_words("ausente carece carecem falta isenta isentas isento isentos livre livres zero"),
    modals=read_pairs(
        """
        apela a=urge, apelamos a=urge, apelou a=urge, capaz de=can, capazes de=can, deseja=want, desejam=want,
        desejamos=want, deve=must, devem=must, devemos=must, deverá=must, deverão=must, deveria=should,
        deveriam=should, deveríamos=should, devia=should, deviam=should, devo=must, é necessário=must, é
        obrigatório=must, é preciso=must, é provável=likely, espera=expect, esperam=expect, esperamos=expect,
        exige=demand, exigem=demand, exigimos=demand, exigiram=demand, exigiu=demand, exorta=urge, exortamos=urge,
        exortou=urge, foi obrigado a=must, há de=must, há que=must, hão de=must, haverá=will, haveria=would,
        insta=urge, instamos=urge, instou=urge, irá=will, irão=will, iremos=will, iria=would, iriam=would, obrigada
        a=must, obrigado a=must, obrigados a=must, pede=urge, pedem=urge, pedimos=urge, pediram=urge, pediu=urge,
        planeamos=plan, planeia=plan, planeja=plan, planejam=plan, planejamos=plan, pode=can, podem=can, podemos=can,
        poderá=can, poderão=can, poderemos=can, poderia=could, poderiam=could, poderíamos=could, podia=could,
        podiam=could, posso=can, precisa=must, precisam=must, precisamos=must, precisará=must, pretende=plan,
        pretendem=plan, pretendemos=plan, prevê=plan, preveem=plan, puderam=could, quer=want, querem=want,
        queremos=want, queria=want, queriam=want, quero=want, recomenda=recommend, recomendam=recommend,
        recomendamos=recommend, recomendou=recommend, será=will, serão=will, seremos=will, seria=would, seriam=would,
        tem de=must, têm de=must, tem que=must, têm que=must, temos de=must, temos que=must, tenciona=plan,
        tencionam=plan, tenho de=must, tenho que=must, tenta=try, tentam=try, tentamos=try, tentará=try, terá de=must,
        terá que=must, terá=will, terão de=must, terão que=must, terão=will, teremos de=must, teremos que=must,
        teria=would, teriam=would, teve de=must, teve que=must, tinha de=must, tinha que=must, tiveram de=must, tiveram
        que=must, vai=will, vamos=will, vão=will, vou=will
        """
    ),
    quantifiers=read_pairs(
        """
        quase totalidade=most, em geral=often, geralmente=often, habitualmente=often, normalmente=often,
        abaixo de=less_than, acima de=more_than, algumas=some, alguns=some, ambas=both, ambos=both, apenas=only,
        aproximadamente=about, às vezes=sometimes, boa parte=many, cada=each, cerca de=about, com frequência=often,
        diversas=some, diversos=some, em torno de=about, exclusivamente=only, frequentemente=often, inteira=all,
        inteiro=all, maior parte=most, maioria=most, mais de=more_than, majoritariamente=most, menos de=less_than,
        meramente=only, metade=half, minoria=few, muita=many, muitas vezes=often, muitas=many, muito=many, muitos=many,
        não mais de=at_most, não mais do que=at_most, no máximo=at_most, no mínimo=at_least, numerosas=many,
        numerosos=many, pelo menos=at_least, perto de=about, pouca=few, poucas=few, poucos=few, praticamente=nearly,
        quaisquer=any, qualquer=any, quase=nearly, raramente=rarely, sempre=always, só=only, somente=only, tão só=only,
        toda=all, todas=all, todo=all, todos=all, tudo=all, umas=some, unicamente=only, uns=some, várias=some,
        vários=some
        """
    ),
    nothings=read_words(
        """
        jamais nada nenhum nenhuma nenhumas nenhuns ninguém nunca
        """
    ),
    hedges=read_words(
        """
        acho, acreditamos, acredito, alegadamente, ao que parece, ao que tudo indica, aparentemente, em princípio, em
        tese, eventualmente, parece, parecem, pensamos, porventura, possível, possivelmente, potencialmente,
        presumível, presumivelmente, pretensamente, provável, provavelmente, quiçá, supostamente, supostas, suposto,
        supostos, talvez
        """
    ),
    acts=read_words(
        """
        aconselhar acusar adquirir agredir ajudar ameaçar apoiar atacar autorizar bombardear condenar contratar
        controlar convencer convidar criticar defender demitir denunciar derrotar derrubar deter eleger elogiar
        enganar evacuar expulsar felicitar ferir financiar indemnizar indenizar informar insultar interrogar invadir
        investigar libertar matar nomear obrigar ocupar persuadir prender processar proteger provocar punir reconhecer
        rejeitar resgatar sancionar sequestrar substituir trair vencer vigiar
        """
    ),
    beliefs=read_words("acho acreditamos acredito parece parecem pensamos"),
    empty_hedges=read_words(
        """
        assim que possível, logo que possível, na medida do possível, o mais cedo possível, o mais depressa
        possível, o mais rapidamente possível, o mais rápido possível, o quanto possível, tanto quanto
        possível
        """
    ),
    conditions=read_words(
        """
        a menos que, a não ser que, a não ser se, apenas se, até que, caso a, caso as, caso contrário, caso
        haja, caso não, caso o, caso os, caso seja, caso sejam, com a condição de que, com excepção de, com
        excepção do, com exceção da, com exceção de, com exceção do, com exceção dos, contanto que, desde que
        haja, desde que não, desde que seja, desde que sejam, do contrário, em caso de, enquanto não, excepto,
        exceto, exceto se, na condição de, na condição de que, no caso de, salvo, salvo se, se a, se ambas, se
        ambos, se as, se ela, se elas, se ele, se eles, se essa, se esse, se esta, se este, se eu, se for, se
        forem, se fosse, se fossem, se houver, se houvesse, se necessário, se não, se nós, se o, se os, se
        possível, se puder, se puderem, se tiver, se tiverem, se tivesse, se tivessem, se todas, se todos, se
        um, se uma, se você, se vocês, senão, sob a condição de, sob condição de, somente se, sujeito a, só se
        """
    ),
    opening_conditions=("caso", "se"),
    contrasts=read_words(
        """
        ainda assim, ainda que, ao passo que, apesar da, apesar das, apesar de, apesar de que, apesar do, apesar dos,
        contudo, embora, entretanto, mas, mesmo que, mesmo se, não obstante, no entanto, pelo contrário, por outro
        lado, porém, se bem que, todavia
        """
    ),
    joining=read_words(
        "ainda assim, contudo, entretanto, mas, no entanto, pelo contrário, por outro lado, porém, todavia"
    ),
    fillers=("ah", "eh", "hein", "hum", "né", "ué"),
    articles=("a", "as", "o", "os", "um", "uma", "umas", "uns"),
    intensifiers=read_words(
        """
        absolutamente altamente bastante categoricamente completamente consideravelmente demasiadamente demasiado
        enormemente especialmente excessivamente extraordinariamente extremamente firmemente fortemente gravemente
        inteiramente particularmente plenamente profundamente realmente seriamente tão totalmente tremendamente
        verdadeiramente
        """
    ),
    clitics=("se",),
    kin=read_words(
        """
        avó avô esposa esposo filha filhas filho filhos irmã irmão irmãos irmãs marido mulher mãe neta neto pai
        prima primo sobrinha sobrinho sogra sogro tia tio viúva
        """
    ),
    rivals=read_groups(
        """
        vermelho/vermelha/vermelhos/vermelhas amarelo/amarela/amarelos/amarelas verde/verdes azul/azuis
        + branco/branca/brancos/brancas preto/preta/pretos/pretas
        norte sul leste/este oeste
        diário/diária/diariamente semanal/semanalmente mensal/mensalmente trimestral anual/anualmente
        duplicou/duplicar/dobrou/dobrar triplicou/triplicar quadruplicou/quadruplicar
        pai mãe irmão irmã filho filha marido esposa tio tia avô avó sobrinho sobrinha
        primavera verão outono inverno
        manhã tarde noite
        polícia exército marinha bombeiros
        carro/automóvel autocarro/ônibus comboio/trem avião barco/navio camião/caminhão bicicleta
        escola hospital igreja mesquita aeroporto museu biblioteca prisão ponte túnel hotel estádio porto
        saúde educação defesa finanças transportes agricultura energia habitação cultura justiça
        petróleo gás carvão trigo milho arroz açúcar aço cobre ferro
        ouro prata bronze
        homicídio roubo fraude violação sequestro suborno
        médico advogado professor engenheiro agricultor soldado enfermeiro piloto jornalista estudante/aluno
        rei rainha papa governador
        católico protestante muçulmano judeu
        livro filme canção quadro
        antes durante depois/após
        almoço jantar
        hora minuto semana mês trimestre ano século
        terremoto/terramoto inundação incêndio seca
        salários preços impostos rendas
        crianças mulheres homens
        morto/matar ferido/ferir detido/preso resgatado/resgatar sequestrado/raptado
        presidente ministro governador senador embaixador rei bispo
        aldeia/vila cidade ilha
        rio lago mar/oceano montanha floresta deserto
        cancro/câncer diabetes malária cólera gripe sarampo tuberculose
        coração fígado rim pulmão cérebro pele
        ouro prata bronze cobre ferro aço estanho níquel
        desemprego inflação
        estação aeroporto porto
        """
    ),
    antonyms=read_pairs(
        """
        aberta=fechada, aberto=fechado, abertos=fechados, abertura=encerramento, abertura=fechamento, abre=fecha,
        abrir=fechar, abriu=fechou, aceita=recusa, aceita=rejeita, aceitar=recusar, aceitar=rejeitar, aceitou=recusou,
        aceitou=rejeitou, acelerar=desacelerar, acelerar=frear, acelerar=travar, acerto=erro, adversário=aliado,
        afirma=nega, afirmar=negar, alegria=tristeza, aliada=inimiga, aliado=inimigo, aliados=inimigos, alta=baixa,
        alta=queda, alto=baixo, amigo=inimigo, amigos=inimigos, ampliar=reduzir, antes=depois, antiga=nova,
        antigo=novo, aplaudir=condenar, apoia=rejeita, apoiar=rejeitar, apoio=oposição, apoio=rejeição,
        aprova=rejeita, aprovado=rejeitado, aprovar=rejeitar, aprovação=rejeição, aprovou=rejeitou, aproximar=afastar,
        atacar=defender, ataque=defesa, aumenta=diminui, aumenta=reduz, aumentar=diminuir, aumentar=reduzir,
        aumento=diminuição, aumento=queda, aumento=redução, aumentou=diminuiu, ausente=presente, ausência=presença,
        autorizar=proibir, autorizou=proibiu, avançar=recuar, avanço=recuo, avanço=retrocesso, barato=caro, bem=mal,
        benefício=prejuízo, benefícios=prejuízos, boa=má, bom=mau, certeza=dúvida, certo=errado, chegada=partida,
        cheio=vazio, civil=militar, começa=termina, começar=acabar, começar=terminar, começo=fim, completa=parcial,
        completo=incompleto, completo=parcial, compra=venda, comprador=vendedor, comprar=vender, condena=saúda,
        condenado=absolvido, condenar=elogiar, confiança=desconfiança, confirma=desmente, confirma=nega,
        confirmar=desmentir, confirmar=negar, confirmou=desmentiu, confirmou=negou, conhecido=desconhecido,
        construir=demolir, construir=destruir, construção=destruição, contratar=despedir, credor=devedor,
        crescente=decrescente, crescer=diminuir, crescimento=queda, crescimento=retração, criar=destruir,
        criar=extinguir, culpado=inocente, cumpre=descumpre, cumprir=descumprir, cumprir=violar, cumpriu=descumpriu,
        curta=longa, curto=longo, democracia=ditadura, dentro=fora, derrota=vitória, desvantagem=vantagem,
        desvantagens=vantagens, detido=libertado, difícil=fácil, direita=esquerda, elogiar=criticar, elogio=crítica,
        empregado=desempregado, empregado=empregador, emprego=desemprego, entrada=saída, entrar=sair,
        escasso=abundante, esperança=desespero, estabilidade=instabilidade, estável=instável, excedente=défice,
        exportar=importar, exportação=importação, exportações=importações, externa=interna, externo=interno,
        falsa=verdadeira, falso=verdadeiro, favorável=contrário, favorável=desfavorável, final=inicial,
        fortalecer=enfraquecer, fortalecimento=enfraquecimento, forte=fraco, força=fraqueza, fracasso=sucesso,
        fracasso=êxito, ganha=perde, ganhar=perder, ganho=perda, ganhos=perdas, ganhou=perdeu, grande=pequeno,
        grandes=pequenos, gratuito=pago, guerra=paz, homem=mulher, homens=mulheres, igual=desigual, igual=diferente,
        igualdade=desigualdade, inclui=exclui, incluir=excluir, incluído=excluído, inferior=superior,
        inferiores=superiores, inicia=encerra, iniciar=encerrar, injusta=justa, injustiça=justiça, injusto=justo,
        interior=exterior, início=fim, início=término, jovem=velho, largo=estreito, legal=ilegal, legalizar=proibir,
        legítima=ilegítima, legítimo=ilegítimo, lenta=rápida, lento=rápido, leste=oeste, levantar=impor, leve=pesado,
        liberdade=opressão, lucro=prejuízo, lucros=prejuízos, maior=menor, maiores=menores, maioria=minoria,
        mais=menos, manter=abandonar, manter=suspender, manutenção=suspensão, melhor=pior, melhora=piora,
        melhorar=piorar, melhores=piores, mentira=verdade, morto=vivo, mortos=vivos, máxima=mínima, máximo=mínimo,
        nascimento=morte, necessário=desnecessário, norte=sul, nova=velha, novo=velho, obrigatória=facultativa,
        obrigatória=voluntária, obrigatório=facultativo, obrigatório=voluntário, opositor=apoiador,
        otimismo=pessimismo, otimista=pessimista, pacífica=violenta, pacífico=violento, perigosa=segura,
        perigoso=seguro, permanente=provisório, permanente=temporária, permanente=temporário, permite=impede,
        permite=proíbe, permitir=impedir, permitir=proibir, permitiu=proibiu, perto=longe, pobre=rico, pobres=ricos,
        positiva=negativa, positivo=negativo, possível=impossível, primeira=última, primeiro=último,
        primeiros=últimos, privada=pública, privadas=públicas, privado=público, privados=públicos, proteger=ameaçar,
        provável=improvável, quente=frio, reconhecer=negar, reforçar=enfraquecer, responsável=irresponsável,
        retirar=enviar, retomada=suspensão, retomar=interromper, retomar=suspender, rural=urbano,
        satisfeito=insatisfeito, segura=insegura, segurança=insegurança, seguro=inseguro, simples=complexo, sobe=cai,
        sobe=desce, subida=descida, subir=cair, subir=descer, subiu=caiu, subiu=desceu, suficiente=insuficiente,
        superávit=déficit, transparente=opaco, transparência=opacidade, unida=dividida, unido=dividido,
        unidos=divididos, unir=dividir, união=divisão, vencedor=perdedor, vencer=perder, venceu=perdeu,
        visível=invisível, válida=inválida, válido=inválido, vítima=agressor, útil=inútil,
        continuar=terminar, continuar=cessar, prosseguir=cessar, prosseguir=terminar, iniciar=terminar,
        iniciar=concluir, manter=abolir, manter=suprimir, introduzir=suprimir, prorrogar=encurtar,
        temporário=definitivo, voluntário=forçado, público=secreto, parcial=total, aliado=rival,
        contratar=demitir, nomear=exonerar, nomear=demitir, libertar=prender, crescer=encolher, subir=baixar
        """
    ),
    synonyms=SYNONYMS,
    spelling_variants=read_pairs(
        """
        ação=acção, ações=acções, adoção=adopção, adotar=adoptar, adotou=adoptou, afeta=afecta, afetado=afectado,
        afetar=afectar, anistia=amnistia, ativa=activa, atividade=actividade, atividades=actividades, ativo=activo,
        ato=acto, atos=actos, atual=actual, atualmente=actualmente, catorze=quatorze, coleção=colecção,
        conosco=connosco, contato=contacto, contatos=contactos, controle=controlo, correto=correcto,
        cotidiano=quotidiano, direção=direcção, direta=directa, diretamente=directamente, direto=directo,
        diretor=director, diretora=directora, diretores=directores, efetivo=efectivo, elétrica=eléctrica,
        eletricidade=electricidade, elétrico=eléctrico, equipe=equipa, equipes=equipas, exata=exacta, exato=exacto,
        exceção=excepção, exceto=excepto, fato=facto, fator=factor, fatores=factores, fatos=factos,
        indenização=indemnização, infração=infracção, inspeção=inspecção, moscou=moscovo, objetivo=objectivo,
        objetivos=objectivos, otimista=optimista, ótimo=óptimo, planejamento=planeamento, planejar=planear,
        projeto=projecto, projetos=projectos, proteção=protecção, quota=cota, registrar=registar, registro=registo,
        seção=secção, seleção=selecção, setor=sector, setores=sectores, sutil=subtil, trajetória=trajectória,
        úmido=húmido
        """
    ),
    contractions=read_pairs(
        """
        daquela=de aquela, daquele=de aquele, doutra=de outra, doutro=de outro, dum=de um, duma=de uma, dumas=de umas,
        duns=de uns, naquela=em aquela, naquele=em aquele, nela=em ela, nele=em ele, nisso=em isso, nisto=em isto,
        noutra=em outra, noutras=em outras, noutro=em outro, noutros=em outros, num=em um, numa=em uma, numas=em umas,
        nuns=em uns, pra=para, pro=para o, pros=para os, tá=está, tô=estou
        """
    ),
    first_person=read_words("comigo conosco eu me meu meus mim minha minhas nossa nossas nosso nossos nós"),
    third_person=read_words("dela delas dele deles ela elas ele eles lhe lhes se seu seus sua suas"),
)

_UNDER_TWENTY = "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove"
_TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"
_HUNDREDS = "duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
NUMBER_WORDS = (
    *((word, value) for value, word in enumerate(_UNDER_TWENTY.split())),
    *(("uma", 1), ("duas", 2), ("quatorze", 14), ("dezasseis", 16), ("dezassete", 17), ("dezanove", 19)),
    *((word, 10 * value) for value, word in enumerate(_TENS.split(), start=2)),
    ("cem", 100),
    ("cento", 100),
    *((word, 100 * value) for value, word in enumerate(_HUNDREDS.split(), start=2)),
    *((f"{word[:-2]}as", 100 * value) for value, word in enumerate(_HUNDREDS.split(), start=2)),
)

SCALE_WORDS = (
    ("dezena", 10),
    ("dezenas", 10),
    ("dúzia", 12),
    ("dúzias", 12),
    ("vintena", 20),
    ("centena", 100),
    ("centenas", 100),
    ("mil", 1000),
    ("milhar", 1000),
    ("milhares", 1000),
    ("mi", 10**6),
    ("milhão", 10**6),
    ("milhões", 10**6),
    ("bi", 10**9),
    ("bilhão", 10**9),
    ("bilhões", 10**9),
    ("bilião", 10**12),
    ("biliões", 10**12),
    ("trilhão", 10**12),
    ("trilhões", 10**12),
)
"""Scales; "bilhão" is Brazil's thousand million, "bilião" Portugal's million million."""

ORDINAL_WORDS = (
    ("primeiro", 1),
    ("primeira", 1),
    ("primeiros", 1),
    ("primeiras", 1),
    ("terceiro", 3),
    ("terceira", 3),
    ("quarto", 4),
    ("quinto", 5),
    ("sexto", 6),
    ("sétimo", 7),
    ("sétima", 7),
    ("oitavo", 8),
    ("oitava", 8),
    ("nono", 9),
    ("nona", 9),
    ("décimo", 10),
    ("décima", 10),
    ("vigésimo", 20),
    ("vigésima", 20),
)
"""Ranks. "Segundo" is left out, which opens an attribution, and so are the feminine words that name weekdays."""

UNITS = read_pairs(
    """
    %=percent, acre=acre, acres=acre, ano=year, anos=year, barril=barrel, barris=barrel, centavo=cent, centavos=cent,
    centímetro=cm, centímetros=cm, cêntimo=cent, cêntimos=cent, cm=cm, coroa=crown, coroas=crown, de coroas=crown, de
    dólares=usd, de euros=eur, de ienes=jpy, de libras=gbp, de pesos=peso, de reais=brl, de rublos=rub, década=decade,
    décadas=decade, dia=day, dias=day, dólar=usd, dólares=usd, eur=eur, euro=eur, euros=eur, galões=gallon,
    gigawatts=gw, grau=celsius, graus celsius=celsius, graus centígrados=celsius, graus fahrenheit=fahrenheit,
    graus=celsius, gw=gw, ha=hectare, hectare=hectare, hectares=hectare, hora=hour, horas=hour, iene=jpy, ienes=jpy,
    kg=kg, km=km, libra=gbp, libras esterlinas=gbp, libras=gbp, litro=litre, litros=litre, megawatts=mw, mês=month,
    meses=month, metro=metre, metros cúbicos=cubic_metre, metros=metre, milha=mile, milhas=mile, minuto=minute,
    minutos=minute, mw=mw, pés=foot, peso=peso, pesos=peso, polegadas=inch, ponto percentual=percentage_point,
    ponto base=basis_point, pontos base=basis_point, ponto=point, pontos percentuais=percentage_point, pontos=point, por cento=percent, quilo=kg, quilograma=kg,
    quilogramas=kg, quilômetro=km, quilômetros quadrados=km2, quilômetros=km, quilos=kg, reais=brl, rublo=rub,
    rublos=rub, século=century, séculos=century, segundos=second, semana=week, semanas=week, tonelada=tonne,
    toneladas=tonne, £=gbp, ¥=jpy, °c=celsius, °f=fahrenheit, €=eur, ₽=rub
    """
)
"""Units. The bare sign $ is left out: it is part of R$ as well as of US$."""

_STOPWORDS = """
a à ao aos aquela aquelas aquele aqueles aquilo as às até cada com como da daquela daquele das de dela delas dele deles dessa
desse desta deste do dos e ela elas ele eles em entre era eram essa essas esse esses esta está estamos estão estar estas estava
estavam este estes estou eu foi foram há isso isto já lhe lhes mas me mesmo meu meus minha minhas na nas nela nele nem nessa nesse
nesta neste no nos nós nossa nossas nosso nossos num numa o os ou outra outras outro outros para pela pelas pelo pelos por porque
qual quando que quem se seja sejam ser seu seus sido sendo sob sobre sou sua suas são também te tem temos tendo ter tinha
tinham tu um uma umas uns você vocês é
"""
STOPWORDS = tuple(sorted(set(_STOPWORDS.split())))

IRREGULAR = read_pairs(
    """
    aberta=abrir, abertas=abrir, aberto=abrir, abertos=abrir, abre=abrir, abrem=abrir, abria=abrir, abriu=abrir,
    acordarão=acordar, admitirão=admitir, anunciarão=anunciar, apoia=apoiar, apoiam=apoiar, apoiarão=apoiar,
    apresentarão=apresentar, aprovarão=aprovar, assumirão=assumir, atacarão=atacar, atenderão=atender,
    atribuirão=atribuir, aumentarão=aumentar, caem=cair, cai=cair, caía=cair, caída=cair, caídas=cair, caído=cair,
    caídos=cair, caindo=cair, caiu=cair, coberta=cobrir, coberto=cobrir, cobertos=cobrir, compõe=compor,
    compõem=compor, compondo=compor, comporão=compor, compôs=compor, composta=compor, compostas=compor,
    composto=compor, compostos=compor, compunha=compor, compunham=compor, compuseram=compor, concluirão=concluir,
    conduzirão=conduzir, consegue=conseguir, conseguirão=conseguir, construirão=construir, conteve=conter,
    contiveram=conter, contradirá=contradizer, contradirão=contradizer, contradiria=contradizer,
    contradiriam=contradizer, contradisse=contradizer, contradisseram=contradizer, contradita=contradizer,
    contraditas=contradizer, contradito=contradizer, contraditos=contradizer, contribuirão=contribuir, crê=crer,
    creem=crer, crendo=crer, crerão=crer, creu=crer, cria=crer, criam=crer, crida=crer, cridas=crer, crido=crer,
    cridos=crer, dá=dar, dada=dar, dadas=dar, dado=dar, dados=dar, dando=dar, dão=dar, darão=dar, dava=dar, davam=dar,
    decidirão=decidir, defenderão=defender, deram=dar, descoberta=descobrir, descoberto=descobrir, destruirão=destruir,
    deteve=deter, detinha=deter, detiveram=deter, deu=dar, dirá=dizer, dirão=dizer, diria=dizer, diriam=dizer,
    discutirão=discutir, dispõe=dispor, dispõem=dispor, dispondo=dispor, disporão=dispor, dispôs=dispor,
    disposta=dispor, dispostas=dispor, disposto=dispor, dispostos=dispor, dispunha=dispor, dispunham=dispor,
    dispuseram=dispor, disse=dizer, disseram=dizer, distribuirão=distribuir, dita=dizer, ditas=dizer, dito=dizer,
    ditos=dizer, eleita=eleger, eleitas=eleger, eleito=eleger, eleitos=eleger, entregues=entregar, escreverão=escrever,
    escrita=escrever, escritas=escrever, escrito=escrever, escritos=escrever, excluirão=excluir, existirão=existir,
    expõe=expor, expõem=expor, expondo=expor, exporão=expor, expôs=expor, exposta=expor, expostas=expor, exposto=expor,
    expostos=expor, expunha=expor, expunham=expor, expuseram=expor, fará=fazer, farão=fazer, faria=fazer, fariam=fazer,
    feita=fazer, feitas=fazer, feito=fazer, feitos=fazer, fez=fazer, fizeram=fazer, garantirão=garantir,
    impedirão=impedir, impõe=impor, impõem=impor, impondo=impor, imporão=impor, impôs=impor, imposta=impor,
    impostas=impor, imposto=impor, impostos=impor, impunha=impor, impunham=impor, impuseram=impor, incluirão=incluir,
    inserirão=inserir, introduzirão=introduzir, irá=ir, irão=ir, iria=ir, manterão=manter, manteve=manter,
    mantinha=manter, mantiveram=manter, matarão=matar, morta=morrer, mortas=morrer, morto=morrer, mortos=morrer,
    obtém=obter, obtêm=obter, obteve=obter, obtida=obter, obtidas=obter, obtido=obter, obtidos=obter, obtinha=obter,
    obtiveram=obter, opõe=opor, opõem=opor, opondo=opor, oporão=opor, opôs=opor, oposta=opor, opostas=opor,
    oposto=opor, opostos=opor, opunha=opor, opunham=opor, opuseram=opor, pedirão=pedir, permitirão=permitir,
    presa=prender, presas=prender, preso=prender, presos=prender, preverão=prever, prevista=prever, previstas=prever,
    previsto=prever, previstos=prever, produzirão=produzir, prometerão=prometer, propõe=propor, propõem=propor,
    propondo=propor, proporão=propor, propôs=propor, proposta=propor, propostas=propor, proposto=propor,
    propostos=propor, propunha=propor, propunham=propor, propuseram=propor, puderam=poder, quererão=querer,
    quis=querer, quiseram=querer, receberão=receber, reconhecerão=reconhecer, reduzirão=reduzir, responderão=responder,
    reteve=reter, retiveram=reter, saberão=saber, segue=seguir, sentirão=sentir, servirão=servir, soube=saber,
    souberam=saber, sugerem=sugerir, sugeria=sugerir, sugeriam=sugerir, sugerirão=sugerir, supõe=supor, supõem=supor,
    supondo=supor, suporão=supor, supôs=supor, suposta=supor, supostas=supor, suposto=supor, supostos=supor,
    supunha=supor, supunham=supor, supuseram=supor, suspensa=suspender, suspensas=suspender, suspenso=suspender,
    suspensos=suspender, sustentarão=sustentar, traduzirão=traduzir, trará=trazer, traria=trazer, trouxe=trazer,
    trouxeram=trazer, vai=ir, vão=ir, vê=ver, veem=ver, veio=vir, vem=vir, vêm=vir, vencerão=vencer, vendo=ver,
    verão=ver, vieram=vir, vinha=vir, viram=ver, virão=vir, vista=ver, vistas=ver, visto=ver, vistos=ver, viu=ver
    """
)
"""Verb forms that no stemmer joins."""

_MONTHS = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
MONTHS = (
    *((word, month) for month, word in enumerate(_MONTHS.split(), start=1)),
    *(("jan", 1), ("fev", 2), ("abr", 4), ("mai", 5), ("jun", 6), ("jul", 7), ("ago", 8), ("set", 9), ("out", 10)),
    ("nov", 11),
)
"""Months; "mar" and "dez" are left out, since they are the sea and ten as well."""

_WEEKDAYS = "segunda terça quarta quinta sexta"
WEEKDAYS = (
    *((word, day) for day, word in enumerate(_WEEKDAYS.split())),
    *((f"{word}-feira", day) for day, word in enumerate(_WEEKDAYS.split())),
    *((f"{word}s-feiras", day) for day, word in enumerate(_WEEKDAYS.split())),
    ("sábado", 5),
    ("sábados", 5),
    ("domingo", 6),
    ("domingos", 6),
)
RELATIVE_DAYS = (
    ("anteontem", -2),
    ("antes de ontem", -2),
    ("ontem", -1),
    ("hoje", 0),
    ("amanhã", 1),
    ("depois de amanhã", 2),
)

FRACTIONS = read_pairs(
    """
    metade=1/2, meio *=1/2, um terço=1/3, dois terços=2/3, um quarto +de=1/4, um quarto +da=1/4, um quarto +das=1/4,
    um quarto +do=1/4, um quarto +dos=1/4, três quartos=3/4, um quinto +de=1/5, um quinto +da=1/5, um quinto +das=1/5,
    um quinto +do=1/5, um quinto +dos=1/5, dois quintos=2/5, três quintos=3/5, quatro quintos=4/5, um décimo=1/10,
    um em cada três=1/3, um em cada quatro=1/4, um em cada cinco=1/5, um em cada dez=1/10
    """
)
"""Shares; what follows + must stand behind and is no part of it, * stands for a scale such as "million"."""
