"""Spanish words that say the same in news and official language, collected from memory of news prose.

Every two words of a group stand for each other in nearly every place; forms with another stem stand beside them.
"""

from __future__ import annotations

from crossref.lang.tables import read_synonyms

SYNONYMS = read_synonyms(
    """
    a causa de, debido a; a fin de, con el fin de; a fin de, para; a lo largo de, durante; a menudo, con
    frecuencia, frecuentemente; a pesar de, pese a; a través de, mediante; abandonar, abandonaría, dejar, dejaría;
    abarcar, abarcaría, abarque, comprender, comprenderá, comprendería, comprendía; abarcar, abarcaría, abarque,
    incluir, incluyera; abastecer, suministrar; abastecimiento, provisión, suministro; abogado, letrado; abolir,
    abolió, suprimir, suprimió; abonar, pagar, pagaría; abordar, discutir, discutirá, discutió; abordar, tratar,
    trataría; abra, abramos, abran, abriera, abrimos, abrir, apertura; abra, abramos, abran, abriera, abrimos,
    abrir, inaugurar; abrogar, derogar; acabar, acabaría, finalice, finalizar, terminar, terminaría; acatamiento,
    cumplimiento; acatar, cumplir, cumplirá, cumpliría, cumplió, respetar, respetaría; acceder, accederá, accedió,
    acceso; acceso, entrada; accidente, siniestro; acciones, medidas; acelerar, agilizar; acelerar, apresurar;
    acertado, correcto; aclaración, esclarecimiento; aclarar, esclarecer; aclarar, explicar, explicaría, explique;
    acoger, acogerá, acogió, acoja, recibir, recibirá, recibiría, recibió; acontecer, aconteció, ocurrir,
    ocurrirá, ocurriría, ocurrió, suceder, sucederá, sucedería, sucedió; acontecimiento, evento; acontecimiento,
    suceso; acordar, acuerde, convendría, convenga, convenir, convenía, conviene, convino; acordar, acuerde,
    pactar; acostumbrado, habitual; acto, actos, ceremonia; actual, presente; actualmente, ahora; actualmente, hoy
    en día; acudir, acudirá, acudiría, acudió, asistir, asistirá, asistiría, asistió; acuerdo, convenio, pacto;
    acuerdo, tratado; adaptar, adecuar; adaptar, ajustar; adecuado, apropiado, idóneas, idóneo; adelantar,
    adelanté, anticipar; además, asimismo; adherir, adhiero, adhirieron, adhirió, incorporar; adhesión,
    incorporación; adiestramiento, entrenamiento; adiestrar, entrenar; administración, gestión; administrar,
    gestionar; admisión, admitir, admitirá, admitiría, admitió; admitir, admitirá, admitiría, admitió, reconocer,
    reconocerá, reconocería, reconoció, reconozco; adoptar, adoptaría, tomar, tomaría; adquiera, adquirir,
    adquirirá, adquirió, comprar, compraría; adquisición, compra; adversario, contrincante, oponente, rival;
    advertir, advierto, advirtiera, alertar; advertir, advierto, advirtiera, avisar; afectado, damnificado;
    afianzar, consolida, consolidar; afirmar, asegurar, aseguraría, aseverar; afrontar, encarar, enfrentar,
    enfrentaría; agotar, consumir, consumirá, consumió; agradecer, agradecerá, agradecería, agradeció, agradezco,
    dar las gracias; agradecimiento, gratitud; agrandar, ampliar, ampliaría; agravar, empeorar; agredir, agredió,
    agresión; agregar, agregaría, añadir, añadirá, añadiría, añadió; aguantar, aguantaría, resistir, resistirá,
    resistiría, resistió, soportar, soportaría; ahondar, profundizar; alabanza, elogio; alabar, elogiar; albergue,
    refugio; alcancen, alcanzar, alcanzaría, lograr, lograría; aldea, pueblo; alegría, felicidad; alejar,
    alejaría, apartar; alentador, esperanzador; alentar, alienta, animar, animaría; alerta, aviso; alimento,
    comida; alistar, reclutar; alocución, discurso; alquilar, arrendar, arrienda; alquiler, arrendamiento;
    alrededor de, aproximadamente, cerca de, en torno a; alrededores, cercanías, inmediaciones, proximidades;
    alta, altas, alto, altos, elevado; alteración, cambio; alterar, cambiar, cambiaría, modifica, modificar,
    modificaría, modifique; alternativa, opción; alto el fuego, cese el fuego; alto el fuego, tregua; aludir,
    aludió, referirse, refiriéndose; alumno, estudiante; alza, alzas, aumento, incremento, subida; ambiental,
    medioambiental; ambiente, entorno; ampliar, ampliaría, expandir, expandirá, expandió; ampliar, ampliaría,
    extender, extienda; amplio, extenso, vasto; analice, analizar, estudiar, estudiaría, examinar; anegamiento,
    inundación; anexar, anexión; anhelo, deseo; anotar, registrar; antecedente, precedente; anterior, precedente,
    previo; anteriormente, antes, previamente; anular, cancelar; anunciar, comunica, comunicar, comunique;
    anuncio, comunicado; análogo, parecido, semejante, similar; apaciguar, calmar, tranquilice, tranquilizar;
    apagar, extingue, extinguir, extinguirá, extinguió; aparato, dispositivo; aparato, máquina; aparecer,
    aparecerá, aparecería, apareció, aparezca, surgir, surgirá, surgiría, surgió, surja; apertura, comienzo;
    apertura, inauguración; aplazamiento, postergación; aplazar, posponer, pospuesto, pospuso, postergar; aplicar,
    aplicaría, apliquen, implementar; aportar, aportaría, contribuir; apoyar, apoyaría, respaldar; apoyo,
    respaldo; apremiante, urgente; apresar, capturar; aptitud, capacidad; apuntar, apuntaría, señalar; armamento,
    armas; arreglar, arreglaría, repara, reparar; arreglo, reparación; arrendatario, inquilino; arrestar, detener;
    arribar, llegar, llegaría; arribo, llegada; arriesgado, peligroso, riesgosas, riesgoso; arrojar, lancé,
    lanzar, lanzaría; artículo, producto; asalariado, empleado; asediar, cercar, sitiar; asedio, cerco; asegurar,
    aseguraría, garantice, garantizar, garantizaría; asignar, destinar; asimismo, igualmente, también; asistencia,
    auxilio, ayuda; asistir, asistirá, asistiría, asistió, atender, atienda; asistir, asistirá, asistiría,
    asistió, ayudar, ayudaría; asistir, asistirá, asistiría, asistió, concurrir, concurrió; aspecto, faceta;
    aspirante, candidato; asumir, asumirá, asumiría, asumió, tomar, tomaría; asunto, cuestión, tema; atacar,
    atacaría, ataque; atestiguar, testificar, testificó; atrapar, capturar; atravesar, atraviesa, atraviesen,
    crucé, cruzar, cruzaría; atómico, nuclear, nucleo; aula, clase; aumentar, aumentaría, crecer, crecerá,
    crecería, creció, crezca; aumentar, aumentaría, elevar, elevaría, incrementar, incrementaría, subir, subirá,
    subiría, subió; aumento, crecimiento; aunque, si bien; ausencia, falta; auspiciador, patrocinador; auspiciar,
    patrocinar; auto, automóvil, carro, coche; autorice, autorizar, facultar; autorice, autorizar, permitir,
    permitirá, permitiría, permitió; autorización, permiso; auténtico, genuino, verdadero; auxiliar, ayudar,
    ayudaría; auxilio, socorro; avance, progreso; avancemos, avanzar, progresar; averiado, dañado; avería,
    desperfecto; ayuntamiento, consistorio; año, ejercicio; bajada, caída, descenso, disminución; bajar, bajaría,
    caemos, caer, caida, caiga, cayera, caímos, descender, descenderá, descendió, desciende, disminuir,
    disminuirá, disminuiría, disminuía; bajar, reducir; bancarrota, quiebra; barco, buque, nave, navío; barco,
    embarcación; basar, fundamentar; basura, residuos; batalla, combate; beneficio, ganancia; beneficio, provecho;
    beneficio, ventaja; beneficioso, provechoso, ventajoso; bloquea, bloquear, obstruir; breve, corto; brindar,
    ofrecer, ofrecerá, ofrecería, ofreció, ofrezco, prestar, prestaría; buscar, buscaría, busque, procurar;
    caducar, expirar; cadáver, cuerpo; calcular, computar; calma, tranquilidad; cambio, modificación; cambio,
    variación; camino, ruta; camino, vía, vías; campo, terreno; campo, ámbito; canciller, ministro de exteriores;
    candidato, postulante; canje, intercambio; canjear, intercambiar; cantidad, cantidades, cuantía; cantidad,
    cantidades, número; caos, desorden; capacidad, habilidad; capacitación, formación; capacitar, formar,
    formaría; capitulación, rendición; capitular, rendir, rendirá, rendía, rinde, rindió; característica, rasgo;
    carburante, combustible; carencia, falta; cargo, puesto; caro, costosas, costoso; carretera, ruta; carretera,
    vía, vías; carta, misiva; cartera, ministerio; casa, vivienda; castrense, militar; catástrofe, desastre;
    causa, motivo; causa, razón; causar, causaría, motivar; causar, causaría, ocasionar, ocasionaría, originar,
    provocar, provocaría, provoque; cautela, prudencia; cauto, prudente; ceder, cederá, cedería, cedió, cesión;
    celebración, fiesta; celebrar, celebraría, conmemorar; celebrar, celebraría, festejar; celular, móvil;
    cercano, próximo, próximos; cercar, rodea, rodear; cerrar, cierren, clausurar; cesar, destituir; cese,
    destitución; cese el fuego, tregua; charlar, conversar, conversé, hablar, hablaría; chofer, chófer, conductor;
    choque, enfrentamiento; científico, investigador; cierre, clausura; cifra, número; circunstancia, situación;
    citar, convocar, convoque; citar, mencionar; ciudad, urbe; ciudadanía, nacionalidad; claro, evidente; claro,
    nítido; claro, transparente; clase, tipo; clave, contraseña; clave, crucial; cobertura, cubrir; coherente,
    congruente; coincidir, coincidirá, coincidió, coincido, concordar, concuerda; colaboración, cooperación;
    colaborar, cooperar; colapsar, derrumbar, desplomar; colapso, derrumbe, desplome; colega, compañero; colega,
    homólogo; colegio, escuela; colocar, colocaría, coloque, instalar; colocar, colocaría, coloque, pondremos,
    poner, pongo, pusimos; combate, lucha; combatir, combatirá, combatió, luchar, lucharía; comencé, comenzar,
    comience, comienzo; comencé, comenzar, comience, empecé, empezar, empiecen, empiezo, iniciar, iniciaría;
    comentario, observación; comercializar, vender, venderá, vendió; comercio, tienda; cometido, misión; cometido,
    tarea, tareas; comicios, elecciones; comienzo, inicio, principio; comitiva, delegación; compara, comparar,
    cotejar; compañía, empresa; compañía, firma; compensación, indemnización, resarcimiento; compensar,
    indemnizar, resarcir; complejo, complicado; completamente, enteramente, totalmente; completo, entero, total,
    íntegro; complicado, difícil; comprender, comprenderá, comprendería, comprendía, entender, entiendo;
    comprensión, entendimiento; comprobar, compruebe, constatar; comprobar, compruebe, verifica, verificar,
    verifique; computador, computadora, ordenador; comunica, comunicar, comunique, informar; comunica, comunicar,
    comunique, notificar, notificó, notifique; comunicado, nota; común, conjunto; conceder, concederá, concedería,
    concedió, otorgar, otorgaría; concluir, concluyera, culminar; concluir, concluyera, finalice, finalizar,
    terminar, terminaría; conclusión, finalización; concluyente, definitivo; concretar, especifica, especificar,
    especifique, precisar; concurso, licitación; condenar, repudiar; condición, requisito; condolencias, pésame;
    conducir, condujera, conduzca, manejar; conexión, enlace; confección, elaboración; conferencia de prensa,
    rueda de prensa; confidencial, reservado; confirmar, confirmaría, confirme, corroborar; confiscación,
    decomiso, incautación; confiscar, decomisar, incautar; conformar, conformaría, formar, formaría, integrar;
    congregar, reunir, reunirá, reuniría, reunió; conllevar, conllevaría, entrañar, implicar, implicaría,
    implique, suponer, supongo; consecución, obtención; consecuencia, efecto; consecuencia, repercusión;
    consecutivo, sucesivo; conseguir, conseguirá, conseguiría, conseguía, consigue, consiguieron, consiguió,
    lograr, lograría, obtendremos, obtener, obtenga, obtuve; conservar, conservaría, mantendremos, mantener,
    mantenga, mantuviera, mantén; conservar, conservaría, preservar; considerable, notable, significativo,
    sustancial; considerar, consideraría, consideremos, estimar; considerar, consideraría, consideremos, opinar;
    constante, continuo; constante, incesante; constante, invariable; constantemente, continuamente; construir,
    construyera, edificar, edificó; contabilizar, contar, cuenten; contagiar, infectar; contagio, infección;
    contaminación, polución; contener, contenga, contuve, incluir, incluyera; contestación, respuesta; contestar,
    contestaría, responder, responderá, respondería, respondió; contexto, marco; contingente, destacamento;
    continuar, continuaría, persistir, persistió; continuar, continuaría, proseguir, prosigue, prosiguieron,
    prosiguió, seguir, sigo, siguieron, siguió; contrarrestar, neutralizar; contratiempo, percance; controversia,
    disputa; controversia, polémica; controvertido, polémico; convencer, convencerá, convenció, convenza,
    persuadir, persuadió; convenio, tratado; conversaciones, negociaciones; conversación, diálogo; conversar,
    conversé, dialogar; convertir, convierta, convirtiera, transformar, transformaría; cosecha, recolección;
    costa, litoral; costar, cuesten, valdrá, valdría, valer, valga, valió; coste, costo; coste, precio; costear,
    financiar, sufragar; costero, litoral; costo, precio; coyuntura, situación; creación, crear, crearía; crear,
    crearía, establecer, establecerá, establecería, estableció, establezca; crear, crearía, fundar; crear,
    crearía, generar, generaría; crecer, crecerá, crecería, crecimiento, creció, crezca; crecer, crecerá,
    crecería, creció, crezca, subir, subirá, subiría, subió; crecimiento, expansión; creencia, creer, creyera;
    creer, creyera, opinar, pensar, pienso; creíble, verosímil; criterio, opinión; crucial, decisivo; crudo,
    petróleo; crédito, préstamo, préstamos; cuantía, importe, monto, suma; cultivo, plantación; cura, remedio;
    curar, sanar; cárcel, prisión; célebre, famosas, famoso; dada, damos, dar, diera, diesen, dimos, entregar,
    entregaría; dato, información; dañar, dañaría, estropea, estropear; dañar, dañaría, perjudica, perjudicar,
    perjudicaría, perjudique; dañino, nocivo, perjudicial; daño, perjuicio; debate, discusión; debatir, debatirá,
    debatió, discutir, discutirá, discutió; decadencia, declive; decenio, década; deceso, defunción; deceso,
    fallecimiento, muerte; decida, decidir, decidirá, decidiría, decidió, decisión; decisión, determinación;
    decisión, resolución; declara, declarar, declararía, manifestar, manifiestan; declaración, testimonio;
    dedicar, dedicaría, dedique, destinar; defender, defienda, defiendo, proteger, protegerá, protegería,
    protegía, proteja; defunción, muerte; dejar, dejaría, permitir, permitirá, permitiría, permitió; dejar fuera,
    excluir; delegado, representante; delimitar, demarcar; demandar, demandaría, demandó, exigir, exigirá,
    exigiría, exigió, exijo; demora, dilación; demora, retraso; demorar, retrasar; demostración, prueba, pruebas;
    demostrar, demuestre, probar, pruebe; denegar, deniega, rechacen, rechazar, rechazaría; denominado, llamado;
    denominar, llamar, llamaría; deplorar, lamentar; deprisa, rápidamente, velozmente; derrotar, vencer, vencerá,
    venció, venza; desaceleración, ralentización; desacelerar, ralentizar; desacuerdo, discrepancia; desafío,
    reto; desalojar, evacuar; desalojo, evacuación; desarrollar, desarrollaría, elaborar; descartar, descartaría,
    desechar; descenso, reducción; descubrimiento, hallazgo; descubrir, detectar; descubrir, hallar, hallaría;
    desecho, residuo; desembolsar, gastar, gastaría; desembolso, gasto; desempeñar, ejercer, ejercerá, ejerció,
    ejerza; desempleado, parado; desempleo, paro; designación, nombramiento; designar, nombrar, nombraría;
    desigualdad, desigualdades, disparidad; desmentir, desmienten, desmintiendo, desmintió, negar, niego;
    despacho, oficina; despacio, lentamente; despedir, despidan, despido; desplazar, trasladar, trasladó;
    desplegar, despliega, emplazar; después, luego, posteriormente; después, más tarde; destacado, importante;
    destacar, destacaría, destaque, recalcar, remarcar, resaltar, subrayar; destrozar, destruir, destruyera;
    desvelar, develar, revelar, revelaría; desórdenes, disturbios; detallado, minucioso; detallado, pormenorizado;
    detendremos, detener, detenga, detuviera, detén, paralice, paralizar; detendremos, detener, detenga,
    detuviera, detén, parar, pararía; deteriorar, empeorar; deterioro, empeoramiento; detonación, explosión;
    deuda, endeudamiento; devolución, reembolso; devolver, devuelva, reembolsar; dialogar, hablar, hablaría;
    diario, periódico; dichoso, felices, feliz; diferente, distinto; dificultad, dificultades, problema;
    dificultar, entorpecer, obstaculizar; difundir, difundió, divulgar; difundir, difundió, publicar, publicaría,
    publique; difusión, divulgación; dimensión, magnitud; dimisión, dimitir, dimitió; dimisión, renuncia; dimitir,
    dimitió, renunciar, renunciaría; dinero, fondos; dirección, rumbo; directrices, indicaciones, instrucciones;
    directriz, pauta; dirigente, líder; dirigir, dirigirá, dirigiría, dirigió, dirija, encabece, encabezar,
    liderar; discrepancia, divergencia; disculpar, perdonar, perdonaría; disculpas, perdón; disfrutar,
    disfrutaría, gocen, gozar; disminución, reducción; disminuir, disminuirá, disminuiría, disminuía, rebajar,
    reducir, redujera, reduzca; disposición, medida; distante, lejano, remoto; distribución, reparto; distribuir,
    repartir, repartirá, repartió; diverso, variado; divida, dividir, dividirá, dividió, división; divida,
    dividir, dividirá, dividió, separa, separar, separaría; división, separación; doblar, duplicar; docente, prof,
    profesor; doctor, médico; dolencia, enfermedad, enfermedades; doméstico, interno; donación, donar; donación,
    donativo; droga, estupefaciente; dueño, propietario; día, días, jornada; echa, echaba, echamos, echan,
    echando, echar, echaron, echaría, eche, echemos, echen, echo, expulsar; edificio, inmueble; educación,
    enseñanza; efectividad, eficacia; efectivo, eficaces, eficaz; efecto, impacto; efecto, repercusión; efecto,
    resultado; efectuar, hacer, haga, haremos, hice, llevar a cabo, realice, realizar, realizaría; ejecutar,
    implementar; ejecutivo, gobierno, gobiernos; ejercer, ejercerá, ejerció, ejerza, practicar, practique;
    ejercicio, maniobra; ejército, fuerzas armadas; elaboración, preparación; elaborar, prepara, preparar;
    elección, elegir; elección, escoger, escogerá, escogería, escogió, escoja; elección, selección; elector,
    votante; elegir, escoger, escogerá, escogería, escogió, escoja, seleccionar; eliminación, supresión; eliminar,
    eliminaría, erradicar; eliminar, eliminaría, suprimir, suprimió; eludir, eludió, esquivar; embalse, pantano;
    embarazada, encinta; emerger, emergió, surgir, surgirá, surgiría, surgió, surja; emisario, enviado; emisión,
    emitir, emitirá, emitió; empeño, esfuerzo; emplazamiento, localización, ubicación; empleado, trabajador;
    emplear, emplearía, usaba, usado, usamos, usan, usando, usar, usaron, usaría, usemos, usen, utilice, utilizar,
    utilizaría; empleo, puesto; empleo, trabajo; empresa, firma; en parte, parcialmente; encargado, responsable;
    encargar, encargaría, encomendar, encomiendo; encontrar, encuentre, hallar, hallaría, localice, localizar;
    encontrarse, reunirse; encuentro, reunión; endeble, frágil; enfadado, enojado; enfermo, paciente; enfoque,
    perspectiva; enfoque, planteamiento; enjuiciar, juzgar; enlace, vínculo; enmendar, modifica, modificar,
    modificaría, modifique; enorme, gigantesco, inmenso; ensayo, experimento; ensayo, prueba, pruebas; enseguida,
    inmediatamente; enseñar, enseñaría, mostrar, muestre; entero, todo; entidad, entidades, institución; entra,
    entrado, entramos, entran, entrando, entrar, entraron, entraría, entrasen, entremos, entren, entró, ingresar;
    entrada, ingreso; enviar, enviaría, mandar, mandaría; enviar, enviaría, remitir, remitirá, remitió;
    equitativo, justo; equivalente, igual; equivocación, error, fallo; equivocadamente, erróneamente; equivocado,
    erróneas, erróneo, incorrecto; era, época; escapar, huidos, huimos, huir, huya, huyera; escaso, exiguo;
    escollo, impedimento, obstáculo, traba; esconder, escondió, ocultar; escribir, redactar; escrutinio, recuento;
    escuchar, escucharía, oiga, oyen, oyendo, oyera, oyeron, oían, oímos, oír; esencial, fundamental, primordial;
    esfera, ámbito; especialista, experto; especialmente, particularmente; establecer, establecerá, establecería,
    estableció, establezca, fijar, fijaría; establecer, establecerá, establecería, estableció, establezca,
    implantar; establecer, establecerá, establecería, estableció, establezca, instaurar; establecer, establecerá,
    establecería, estableció, establezca, instituir; estallar, explotar; estallido, explosión; estancia,
    permanencia; estatizar, nacionalizar; estimular, incentiva, incentivar; estudio, investigación; estímulo,
    incentivo; etapa, fase; evaluar, valorar; evidencia, prueba, pruebas; evidente, obvio; evidentemente,
    obviamente; evitar, evitaría, impedir, impida; evitar, evitaría, prevenga, prevenir; exacto, preciso;
    excedente, sobrante; excedente, superávit; exceder, excederá, excedió, exceso; exceder, excederá, excedió,
    rebasar, sobrepasar, superar, superaría, superemos; excepcional, extraordinario; exhibir, mostrar; exhortar,
    insta, instaba, instado, instamos, instan, instando, instar, instaron, instó; exigencia, exigir, exigirá,
    exigiría, exigió, exijo; exigir, exigirá, exigiría, exigió, exijo, reclamar; expansión, propagación; exponer,
    exponga, exposición; expresar, manifestar, manifiestan; extender, extienda, prolongar, prorrogar; extender,
    extienda, propagar; exterior, extranjero; extraer, extraiga, extrajeron, extrajo, extrayendo, extraía, sacar,
    sacaría, saquen; extranjero, foráneas, foráneo; extraño, raro; fabricación, producción; fabricar, fabrique,
    manufacturar; fabricar, fabrique, producir, produjera, produzca; facilitar, facilitaría, proporcionar,
    proporcionaría; factible, viable; factoría, fábrica; facultad, facultades, potestad, potestades; fallecer,
    falleció, morir, muero, muriera, perecer, pereció; fallecido, muerto; fallo, sentencia; favorable, propicio;
    ferrocarril, tren; filme, película; fin, final; fin, objetivo; finalidad, objetivo, propósito; finalmente, por
    último; firmar, firmaría, rubricar, suscribir, suscribió; firme, robusto, sólido; fiscal, impositivo,
    tributario; fisco, hacienda; fluctuación, oscilación; fluctuar, oscilar; fomentar, impulsar, impulsaría,
    promover, promueva; fomento, impulso, promoción; fondos, recursos; forma, manera, modo; fortalecer,
    fortalecerá, fortaleció, fortalezca, reforzar, refuerce, robustecer; fortalecimiento, refuerzo,
    robustecimiento; forzado, obligado; forzar, fuerce, fuerzan, obligar, obligaría; foto, fotografía; franco,
    sincero; franqueza, sinceridad; fronterizo, limítrofe; fuerte, intenso; fundamentalmente, principalmente,
    sobre todo; fábrica, planta; fácil, sencillo; fármaco, medicamento; galardonar, premiar; galardón, premio;
    ganador, vencedor; ganar, ganaría, triunfar; generalmente, habitualmente, normalmente; generar, generaría,
    producir, produjera, produzca; generar, generaría, provocar, provocaría, provoque; gente, personas; gentío,
    muchedumbre, multitud; gestionar, manejar; gestión, manejo; global, mundial; gobernante, mandatario; gobernar,
    gobernaría, gobierno, gobiernos; gradual, paulatino, progresivo; gradualmente, paulatinamente,
    progresivamente; gran, grande; gratis, gratuitamente; gratis, gratuito; gravamen, gravámenes, impuesto,
    tributo; grave, serio; gravedad, seriedad; gremio, sindicato; gubernamental, gubernativo; guiar, orientar;
    habitante, residente; habitantes, población; habitantes, vecinos; habitar, resida, residir, residía, vivir,
    vivirá, viviría, vivía; habitual, usual; habitualmente, usualmente; hecho, suceso; herida, lesión; herido,
    lesionado; herir, hiera, hirieron, hirió, lesionar; herramienta, instrumento; hogar, vivienda; hombre, varón;
    homenajea, homenajear, honrar; honesto, honrado; hospitalizar, ingresar; huida, huimos, huir, huya, huyera;
    hundimiento, naufragio; idea, noción; ideal, óptimo; idéntico, igual; igualdad, paridad; impacto, repercusión;
    implantar, introducir, introduje, introdujera, introduzca; imponer, imponga, imposición, impusiera;
    importancia, relevancia; importante, relevante; importante, significativo; imprescindible, indispensable;
    imprevista, imprevisto, inesperado; inaceptable, inadmisible; incidencia, repercusión; incorporación,
    integración; incorporar, integrar; incuestionable, indiscutible, indudable; incumplir, incumplió, violar,
    violaría; indagación, investigación, pesquisa; indagar, investigar; indicar, indicaría, indique, señalar;
    indicio, pista; indicio, señal; individuo, persona; ineludible, inevitable; inferior, menos; influencia,
    influjo; informe, reporte; infracción, transgresión, violación, vulneración; infringir, infringió, infrinjan,
    transgredir, violar, violaría, vulnerar; iniciar, iniciaría, lancé, lanzar, lanzaría; iniciativa, propuesta;
    inmediato, instantáneo; inmigrantes, migrantes; inmunización, vacunación; inmunizar, vacunar; innovador,
    novedoso; inquietar, preocupar, preocuparía; inquieto, preocupado; inquietud, preocupación; inscribir,
    inscribió, inscripto, registrar; inscripción, registro; instante, momento; insultante, ofensivo; insurgente,
    rebelde; insurrección, rebelión, sublevación; integrante, miembro; intención, propósito; intentar, intentaría,
    procurar; intentar, intentaría, tratar, trataría; intento, tentativa; internacional, mundial; interrogante,
    pregunta; interrumpir, interrumpió, suspender, suspenderá, suspendió; interrupción, suspensión; invadir,
    invadió, invasión; inversionista, inversor; inédito, sin precedentes; irrigación, riego; jubilación, retiro;
    jubilado, pensionista; juego, jugar, jugaría; juicio, proceso; juntar, reunir, reunirá, reuniría, reunió;
    juntar, unamos, unan, unen, unidos, uniendo, uniera, unieron, unimos, unir, uniría, unió; labor, tarea,
    tareas; labor, trabajo; laborar, trabajar, trabajaría; lapso, periodo; largo, prolongado; lazo, nexo, vínculo;
    legislación, ley; legislador, parlamentario; legislativo, parlamentario; lesivo, perjudicial; ley, norma;
    libertad, libertades, libre; limitación, restricción; limitar, limitaría, restringir, restringió, restrinja;
    limítrofe, vecino; liquidar, liquido, saldar; lista, listado; listo, preparado; litigio, pleito; llamado,
    llamamiento; lleno, repleto; lluvia, precipitación; logro, éxito; lugar, sitio; mandatario, presidente;
    mantendremos, mantener, mantenga, mantuviera, mantén, sosten, sostener, sostengo, sostuve; materia, tema;
    medicamento, medicina; medición, medir, mido; mejora, mejoría; mejorar, mejoraría, perfeccionar; mercadería,
    mercancía; meta, objetivo; miedo, temor; ministra, titular; ministro, titular; misión, tarea, tareas;
    monitorear, monitoreo, monitorizar; morir, muero, muerte, muriera; motivo, razón; mover, movimiento, mueva;
    más, superior; más adelante, posteriormente; método, procedimiento; nacer, nacerá, nacería, nacimiento, nació,
    nazca; nación, país; necesitar, necesitaría, precisar, requerir, requerirá, requeriría, requería, requiera,
    requiero, requiriendo, requirió; negación, negar, niego; no obstante, sin embargo; norma, normativa; norma,
    regla; normativa, reglamento; novedoso, nuevo; objeción, reparo; obligatorio, preceptivo; obsequiar, regalar,
    regalaría; obsequio, regalo; ocasión, oportunidad; ocurrir, ocurrirá, ocurriría, ocurrió, producir, produjera,
    produzca; ofrecer, proponer; ola, olas, oleada; operación, operativo; oponer, opongo, oposición, opusiera;
    oportuno, pertinente; organismo, organización; origen, orígenes, procedencia; orilla, ribera; pacto, tratado;
    padecer, padecía, padezco, sufrir, sufrirá, sufriría, sufrió; padecimiento, sufrimiento; papel, rol; parecido,
    semejanza, similitud; participar, participaría, tomar parte; partida, salida; partidario, seguidor;
    partidario, simpatizante; partir, partirá, partiría, partió, saldrá, saldría, salga, salir, salió; pasajero,
    viajero; pedir, petición, pido; pedir, pido, solicitar; pedir, reclamar; peligro, riesgo; percepción,
    percibir, percibirá, percibió; periodista, reportero; periodo, período; periodo, plazo; permanecer,
    permanecerá, permanecería, permaneció, permanezca, quedar, quedaría; permanecer, permanecerá, permanecería,
    permaneció, permanezca, seguir, sigo, siguieron, siguió; permitir, permitirá, permitiría, permitió,
    posibilitar; personal, plantilla; perspectiva, punto de vista; petición, solicitud; petrolero, petrolífero;
    plan, programa; plan, proyecto; planea, planear, planifica, planificar; plantar, sembrar, siembran; plantea,
    plantear, plantearía, proponer, propongo, propusimos; poderoso, potente; poner fin, terminar; por
    consiguiente, por lo tanto, por tanto; porcentaje, proporción; portavoces, portavoz, vocera; portavoces,
    portavoz, vocero; posee, poseer, poseyendo, poseyó, poseía, tendremos, tener, tengo, tuve, tuviésemos;
    posesión, tenencia; posición, postura; posterior, siguiente, ulterior; preferencia, prioridad, prioridades;
    preferente, prioritario; presa, represa; presente, regalo; preso, recluso; prestigio, reputación; prestigioso,
    renombrado; prestigioso, reputado; preveo, prever, preveía, previsión, previsto, previó; proceder, procederá,
    procedería, procedió, provenga, provenir, provenía, proviene, provino; programa, proyecto; prolongación,
    prórroga; pronto, próximamente; proporcionar, proporcionaría, provee, proveer, proveerá, proveyendo,
    proveyeron, proveyó, proveía, provisto, suministrar; proteger, protegerá, protegería, protegía, proteja,
    resguardar, salvaguardar; provisional, temporal, transitorio; provisiones, víveres; prueba, pruebas, test,
    tests; próximo, próximos, siguiente; próximo, próximos, venidero; queja, reclamación; quitar, quitaría,
    retirar, retiraría; rama, sector; rapidez, velocidad; raptar, secuestrar; rapto, secuestro; raudo, veloces,
    veloz; reactivar, reanimar; reagan, reconstruir, rehacer, rehecho; reanudación, reinicio; reanudar, retomar;
    rebaja, reducción; rebatir, refutar; rebelar, sublevar; recaudar, recolectar; recepción, recibir, recibirá,
    recibiría, recibió; rechacen, rechazar, rechazaría, rehusar; recobrar, recuperar, recuperaría, recuperemos;
    recordar, recuerden, rememorar; recorrido, trayecto; recorrido, trayectoria; recortar, reducir, redujera,
    reduzca; recorte, reducción; reemplace, reemplazar, reemplazaría, sustituir, sustituyera; reemplazo,
    sustitución; región, zona; reglamentar, regular; reglamento, regulación; regresar, regresaría, retornar,
    volver, vuelva; regreso, retorno, vuelta; reiterar, repetir, repitan; relacionar, vincular; relación, vínculo;
    relevar, sustituir, sustituyera; relevo, sustitución; remate, subasta; remedio, solución; remuneración,
    retribución; remuneración, salario; rendimiento, rentabilidad; repentinamente, súbitamente; repentino, súbito;
    replegar, retirar, retiraría; repliegue, retirada; representar, representaría, significa, significar,
    significaría, signifique, suponer, supongo; rescatar, salvar, salvaría; rescate, salvamento; resolver,
    resuelva, solucionar, solucionaría; resolver, resuelva, solventar; responder, responderá, respondería,
    respondió, respuesta; restablecer, restableció, restablezca, restaurar; resumir, resumió, sintetizar; rico,
    riqueza; romper, ruptura; rápido, veloces, veloz; salario, sueldo; saludable, sano; sencillo, simple; seísmo,
    sismo, terremoto; señal, signo; situado, ubicado; situar, situaría, ubicar, ubique; sobreviviente,
    superviviente; solamente, solo, únicamente; soldados, tropas; subsidio, subvención; suelo, territorio;
    sufragio, votación; sufragio, voto; tasa, tipo; tasa, índice; tele, televisión; temer, temor, temía; tensión,
    tirantez; terapia, tratamiento; testigo ocular, testigo presencial; transportar, trasladar, trasladó;
    transporte, traslado; triunfo, victoria; unamos, unan, unen, unidos, uniendo, uniera, unieron, unifica,
    unificar, unimos, unir, uniría, unió; unamos, unan, unen, unidos, uniendo, uniera, unieron, unimos, unir,
    uniría, unió, unión; usaba, usado, usamos, usan, usando, usar, usaron, usaría, usemos, usen, uso, usos;
    vender, venderá, vendió, venta; viaje, visita; video, vídeo; vigencia, vigor; visa, visado; volar, volaría,
    vuelo; votación, votar, votaría; zona, área
    """
)
