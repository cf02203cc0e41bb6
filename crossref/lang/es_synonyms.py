"""Spanish words of which one may stand for the other in a report of what was said; collected from memory of news prose.

Every two words of a group say the same in nearly every place; forms whose stem differs stand beside their lemma."""

from __future__ import annotations

from crossref.lang.tables import read_synonyms

SYNONYMS = read_synonyms(
    """
    a causa de, debido a; a fin de, con el fin de; a fin de, para; a lo largo de, durante; a menudo, con
    frecuencia, frecuentemente; a pesar de, pese a; a través de, mediante; abandonar, dejar, dejaré, dejaría;
    abarcar, comprender, comprendía; abarcar, incluir; abastecer, suministrar; abastecimiento, provisión,
    suministro; abogado, letrado; abolir, suprimir; abonar, pagar, pagaría; abordar, discutir, discutió; abordar,
    tratar, trataré, trataría; abra, abran, abriera, abrimos, abrir, abrí, inaugurar; abrogar, derogar; acabar,
    acabaría, finalizar, terminar, terminaría; acatar, cumplir, cumplirá, cumplió, respetar; accidente, siniestro;
    acciones, medidas; acelerar, agilizar; acertado, correcto; aclaración, esclarecimiento; aclarar, esclarecer;
    aclarar, explicar, explicaría, explique; acoger, acogió, recibir, recibirá, recibiría, recibió; acontecer,
    ocurrir, ocurrirá, ocurriría, ocurrió, suceder, sucederá, sucedería, sucedió; acontecimiento, evento;
    acontecimiento, suceso; acordar, acuerde, convenga, convenir, conviene; acordar, acuerde, pactar;
    acostumbrado, habitual; acto, actos, ceremonia; actual, presente; actualmente, ahora; actualmente, hoy en día;
    acudir, acudió, asistir, asistió; acuerdo, convenio, pacto; acuerdo, tratado; adaptar, adecuar; adaptar,
    ajustar; adecuado, apropiado, idóneo; adelantar, anticipar; además, asimismo; adiestramiento, entrenamiento;
    adiestrar, entrenar; administración, gestión; administrar, gestionar; admitir, admitió, reconocer, reconoció,
    reconozco; adoptar, tomar, tomaré, tomaría; adquiere, adquirir, adquirió, comprar, compraría; adquisición,
    compra; adversario, contrincante, oponente, rival; advertir, advierto, alertar; advertir, advierto, avisar;
    afianzar, consolida, consolidar; afirmar, asegurar, aseverar; afrontar, encarar, enfrentar; agotar, consumir;
    agradecer, agradecería, agradeció, agradezco, dar las gracias; agradecimiento, gratitud; agravar, empeorar;
    agregar, añadir, añadió; aguantar, resistir, resistió, soportar; aguardar, esperar, esperaré, esperaría,
    esperábamos; alabanza, elogio; alabar, elogiar; albergue, refugio; alcancen, alcanzar, lograr; aldea, pueblo;
    alegría, felicidad; alentar, alienta, animar; alimento, comida; alistar, reclutar; alocución, discurso;
    alquilar, arrendar; alquiler, arrendamiento; alrededor de, aproximadamente, cerca de, en torno a; alrededores,
    cercanías, inmediaciones, proximidades; alta, altas, alto, altos, elevado; alteración, cambio; alterar,
    cambiar, cambiaría, modifica, modificar; alternativa, opción; alto el fuego, cese el fuego; alto el fuego,
    tregua; aludir, referirse, refiriéndose; alumno, estudiante; alza, aumento, incremento, subida; ambiental,
    medioambiental; ambiente, entorno; ampliar, extender, extienda; amplio, extenso, vasto; analizar, estudiar,
    examinar; anegamiento, inundación; anhelo, deseo; anotar, registrar; antecedente, precedente; anterior,
    precedente, previo; anteriormente, antes, previamente; anular, cancelar; anunciar, comunica, comunicar,
    comunique; anuncio, comunicado; análogo, parecido, semejante, similar; apaciguar, calmar, tranquilizar;
    aparato, dispositivo; aparato, máquina; aparecer, aparecerá, apareció, aparezca, surgir, surgió, surja;
    apertura, comienzo; apertura, inauguración; aplazamiento, postergación; aplazar, posponer, postergar; aplicar,
    apliquen, implementar; aportar, contribuir; apoyar, respaldar; apoyo, respaldo; apremiante, urgente; apresar,
    capturar; aptitud, capacidad; apuntar, señalar; armamento, armas; arreglar, reparar; arreglo, reparación;
    arrendatario, inquilino; arrestar, detener; arribar, llegar, llegaría; arribo, llegada; arriesgado, peligroso,
    riesgoso; arrojar, lanzar; artículo, producto; asalariado, empleado; asediar, cercar, sitiar; asedio, cerco;
    asegurar, garantice, garantizar; asignar, destinar; asimismo, igualmente, también; asistencia, auxilio, ayuda;
    asistir, asistió, atender, atienda; asistir, asistió, ayudar, ayudaría; asistir, asistió, concurrir; aspecto,
    faceta; aspirante, candidato; asumir, asumió, tomar, tomaré, tomaría; asunto, cuestión, tema; atestiguar,
    testificar; atrapar, capturar; atravesar, atraviesa, crucé, cruzar; atómico, nuclear; aumentar, crecer,
    crecerá, creció, crezca; aumentar, elevar, incrementar, subir, subirá, subió; aumento, crecimiento; aunque, si
    bien; ausencia, falta; auto, automóvil, carro, coche; autorización, permiso; autorizar, facultar; autorizar,
    permitir, permitirá, permitiría, permitió; auténtico, genuino, verdadero; auxiliar, ayudar, ayudaría; auxilio,
    socorro; avance, progreso; avanzar, progresar; averiado, dañado; avería, desperfecto; año, ejercicio; bajada,
    caída, descenso, disminución; bajar, caemos, caer, caida, caiga, cayera, descender, descendió, desciende,
    disminuir; bajar, reducir; bancarrota, quiebra; barco, buque, nave, navío; barco, embarcación; basar,
    fundamentar; basura, residuos; batalla, combate; beneficio, ganancia; beneficio, provecho; beneficio, ventaja;
    beneficioso, provechoso, ventajoso; breve, corto; brindar, ofrecer, ofrecerá, ofreció, ofrezco, prestar;
    buscar, busque, procurar; caducar, expirar; calcular, computar; calma, tranquilidad; cambio, modificación;
    cambio, variación; camino, ruta; campo, terreno; campo, ámbito; canciller, ministro de exteriores; candidato,
    postulante; canje, intercambio; canjear, intercambiar; cantidad, cantidades, cuantía; cantidad, cantidades,
    número; caos, desorden; capacidad, habilidad; capacitación, formación; capacitar, formar; capitulación,
    rendición; capitular, rendir, rinde, rindió; característica, rasgo; carburante, combustible; carencia, falta;
    cargo, puesto; caro, costosas, costoso; carretera, ruta; carretera, vía, vías; carta, misiva; cartera,
    ministerio; casa, vivienda; castrense, militar; catástrofe, desastre; causa, motivo; causa, razón; causar,
    motivar; causar, ocasionar, originar, provocar; celebración, fiesta; celebrar, conmemorar; celebrar, festejar;
    celular, móvil; cercano, próximo, próximos; cercar, rodea, rodear; cerrar, cierren, clausurar; cesar,
    destituir; cese el fuego, tregua; cese, destitución; charlar, conversar, hablar, hablaré, hablaría,
    hablábamos; chofer, chófer, conductor; choque, enfrentamiento; cierre, clausura; cifra, número; circunstancia,
    situación; citar, convocar; citar, mencionar; ciudad, urbe; claro, evidente; claro, transparente; clase, tipo;
    clave, crucial; coincidir, coincidió, coincido, concordar, concuerda; colaboración, cooperación; colaborar,
    cooperar; colapsar, derrumbar, desplomar; colapso, derrumbe, desplome; colega, compañero; colega, homólogo;
    colegio, escuela; colocar, coloque, instalar; colocar, coloque, pondré, poner, pongo, puse; combate, lucha;
    combatir, luchar; comencé, comenzar, comience, empecé, empezar, empiecen, empiezo, iniciar; comercializar,
    vender, vendió; comercio, tienda; cometido, misión; cometido, tarea, tareas; comicios, elecciones; comienzo,
    inicio, principio; comitiva, delegación; compara, comparar, cotejar; compañía, empresa; compañía, firma;
    compensación, indemnización, resarcimiento; compensar, indemnizar, resarcir; complejo, complicado;
    completamente, enteramente, totalmente; completo, entero, total, íntegro; complicado, difícil; comprender,
    comprendía, entender, entendí, entiendo; comprensión, entendimiento; comprobar, compruebe, constatar;
    comprobar, compruebe, verifica, verificar; computador, computadora, ordenador; comunica, comunicar, comunique,
    informar; comunica, comunicar, comunique, notificar; comunicado, nota; común, conjunto; conceder, concedió,
    otorgar; concluir, culminar; concluir, finalizar, terminar, terminaría; concretar, especifica, especificar,
    precisar; condenar, repudiar; condición, requisito; condolencias, pésame; conducir, conduzca, manejar;
    conexión, enlace; conferencia de prensa, rueda de prensa; confidencial, reservado; confirmar, confirme,
    corroborar; confiscación, decomiso, incautación; confiscar, decomisar, incautar; conformar, formar, integrar;
    congregar, reunir, reunirá, reunió; conllevar, entrañar, implicar, implicaría, implique, suponer, supongo;
    consecución, obtención; consecuencia, efecto; consecuencia, repercusión; conseguir, conseguirá, conseguiría,
    conseguí, consigue, consiguieron, consiguió, lograr, obtener, obtenga, obtuve; conservar, mantener, mantenga,
    mantén; conservar, preservar; considerable, notable, significativo, sustancial; considerar, consideraría,
    estimar; considerar, consideraría, opinar; constante, continuo; constantemente, continuamente; construir,
    edificar; contabilizar, contar, contaré, cuenten; contagiar, infectar; contagio, infección; contaminación,
    polución; contener, contenga, incluir; contestación, respuesta; contestar, responder, responderá, respondió;
    contexto, marco; contingente, destacamento; continuar, proseguir, prosigue, prosiguió, seguir, seguiré, seguí,
    sigo, siguieron, siguió; contrarrestar, neutralizar; contratiempo, percance; controversia, disputa;
    controversia, polémica; controvertido, polémico; convencer, convenció, persuadir; convenio, tratado;
    conversaciones, negociaciones; conversación, diálogo; conversar, dialogar; convertir, convertí, convierta,
    convirtiera, transformar; cosecha, recolección; costa, litoral; costar, valdrá, valdría, valer, valga, valió;
    coste, costo; coste, precio; costear, financiar, sufragar; costero, litoral; costo, precio; coyuntura,
    situación; crear, establecer, establecerá, estableció, establezca; crear, fundar; crear, generar; crecer,
    crecerá, creció, crezca, subir, subirá, subió; crecimiento, expansión; creer, creí, opinar, pensar,
    pensábamos, pienso; criterio, opinión; crucial, decisivo; crudo, petróleo; crédito, préstamo, préstamos;
    cuantía, importe, monto, suma; cura, remedio; curar, sanar; cárcel, prisión; célebre, famosas, famoso; dada,
    damos, dar, diera, diese, dimos, entregar; dato, información; dañar, perjudica, perjudicar; dañino, nocivo,
    perjudicial; daño, perjuicio; debate, discusión; debatir, discutir, discutió; decadencia, declive; decenio,
    década; deceso, fallecimiento, muerte; decisión, determinación; decisión, resolución; declara, declarar,
    manifestar, manifiestan; declaración, testimonio; dedicar, dedique, destinar; defender, defienda, defiendo,
    proteger, proteja; defunción, muerte; dejar fuera, excluir; dejar, dejaré, dejaría, permitir, permitirá,
    permitiría, permitió; delegado, representante; demandar, demandó, exigir, exigió, exijo; demora, retraso;
    demorar, retrasar; demostración, prueba, pruebas; demostrar, demuestre, probar, pruebe; denominado, llamado;
    denominar, llamar, llamaría; deplorar, lamentar; deprisa, rápidamente, velozmente; derrotar, vencer, venció;
    desacuerdo, discrepancia; desafío, reto; desalojar, evacuar; desalojo, evacuación; desarrollar, elaborar;
    descartar, desechar; descenso, reducción; descubrimiento, hallazgo; descubrir, descubrí, detectar; descubrir,
    descubrí, hallar; desecho, residuo; desembolsar, gastar; desembolso, gasto; desempleado, parado; desempleo,
    paro; designación, nombramiento; designar, nombrar; desigualdad, desigualdades, disparidad; desmentir, negar,
    niego; despacho, oficina; despacio, lentamente; desplazar, trasladar, trasladó; desplegar, despliega,
    emplazar; después, luego, posteriormente; después, más tarde; destacado, importante; destacar, recalcar,
    remarcar, resaltar, subrayar; destrozar, destruir; desvelar, develar, revelar; desórdenes, disturbios;
    detener, detenga, paralizar; detener, detenga, parar; deteriorar, empeorar; detonación, explosión; deuda,
    endeudamiento; devolución, reembolso; devolver, devuelva, reembolsar; dialogar, hablar, hablaré, hablaría,
    hablábamos; diario, periódico; dichoso, felices, feliz; diferente, distinto; dificultad, dificultades,
    problema; dificultar, entorpecer, obstaculizar; difundir, difundió, divulgar; difundir, difundió, publicar,
    publique; difusión, divulgación; dimisión, renuncia; dimitir, renunciar; dinero, fondos; dirección, rumbo;
    directrices, indicaciones, instrucciones; directriz, pauta; dirigente, líder; dirigir, dirigirá, dirigió,
    dirija, encabezar, liderar; discrepancia, divergencia; disculpar, perdonar; disculpas, perdón; disfrutar,
    gozar; disminución, reducción; disminuir, rebajar, reducir, reduzca; disposición, medida; distante, lejano,
    remoto; distribución, reparto; distribuir, repartir; diverso, variado; dividir, dividió, separa, separar;
    división, separación; doblar, duplicar; docente, prof, profesor; doctor, médico; dolencia, enfermedad,
    enfermedades; doméstico, interno; donación, donativo; droga, estupefaciente; dueño, propietario; día, días,
    jornada; echa, echaba, echamos, echan, echando, echar, echaron, eche, echen, echo, expulsar; edificio,
    inmueble; educación, enseñanza; efectividad, eficacia; efectivo, eficaces, eficaz; efecto, impacto; efecto,
    repercusión; efecto, resultado; efectuar, hacer, hacíamos, haga, haré, haríamos, hice, llevar a cabo, realice,
    realizar; ejecutar, implementar; ejecutivo, gobierno, gobiernos; ejercer, ejerció, practicar; ejército,
    fuerzas armadas; elaboración, preparación; elaborar, prepara, preparar; elección, selección; elector, votante;
    elegir, elegí, escoger, escogió, seleccionar; eliminación, supresión; eliminar, suprimir; embarazada, encinta;
    emerger, surgir, surgió, surja; emisario, enviado; empeño, esfuerzo; emplazamiento, localización, ubicación;
    empleado, trabajador; emplear, usaba, usado, usamos, usan, usando, usar, usaron, usaría, usen, utilice,
    utilizar; empleo, puesto; empleo, trabajo; empresa, firma; en parte, parcialmente; encargado, responsable;
    encargar, encomendar; encontrar, encuentre, hallar, localizar; encontrarse, reunirse; encuentro, reunión;
    endeble, frágil; enfadado, enojado; enfermo, paciente; enfoque, perspectiva; enfoque, planteamiento;
    enjuiciar, juzgar; enmendar, modifica, modificar; enorme, gigantesco, inmenso; ensayo, experimento; ensayo,
    prueba, pruebas; enseguida, inmediatamente; enseñar, mostrar, muestre; entero, todo; entidad, entidades,
    institución; enviar, mandar; enviar, remitir; equitativo, justo; equivalente, igual; equivocación, error,
    fallo; equivocado, erróneas, erróneo, incorrecto; era, época; escapar, huir; escaso, exiguo; escollo,
    impedimento, obstáculo, traba; esconder, escondió, ocultar; escribir, escribí, redactar; escuchar, oiga, oyen,
    oyendo, oyeron, oímos, oír; esencial, fundamental, primordial; esfera, ámbito; especialista, experto;
    especialmente, particularmente; establecer, establecerá, estableció, establezca, fijar; establecer,
    establecerá, estableció, establezca, implantar; establecer, establecerá, estableció, establezca, instaurar;
    establecer, establecerá, estableció, establezca, instituir; estallar, explotar; estallido, explosión;
    estancia, permanencia; estatizar, nacionalizar; estimular, incentivar; estudio, investigación; estímulo,
    incentivo; etapa, fase; evaluar, valorar; evidencia, prueba, pruebas; evidente, obvio; evidentemente,
    obviamente; evitar, impedir, impida; evitar, prevenir; exacto, preciso; exceder, rebasar, sobrepasar, superar;
    excepcional, extraordinario; exhibir, mostrar; exhortar, insta, instar, instó; exigir, exigió, exijo,
    reclamar; expansión, propagación; expresar, manifestar, manifiestan; extender, extienda, prolongar, prorrogar;
    extender, extienda, propagar; exterior, extranjero; extraer, sacar, saquen; extranjero, foráneo; fabricación,
    producción; fabricar, manufacturar; fabricar, producir, produzca; facilitar, proporcionar; factoría, fábrica;
    facultad, facultades, potestad; fallecer, falleció, morir, moriré, morí, muero, muriera, perecer; fallecido,
    muerto; fallo, sentencia; ferrocarril, tren; filme, película; fin, final; fin, objetivo; finalidad, objetivo,
    propósito; finalmente, por último; firmar, rubricar, suscribir; firme, robusto, sólido; fiscal, impositivo,
    tributario; fomentar, impulsar, promover; fomento, impulso, promoción; fondos, recursos; forma, manera, modo;
    fortalecer, reforzar, robustecer; forzado, obligado; forzar, obligar; foto, fotografía; fronterizo, limítrofe;
    fuerte, intenso; fundamentalmente, principalmente, sobre todo; fábrica, planta; fácil, sencillo; fármaco,
    medicamento; galardonar, premiar; galardón, premio; ganador, vencedor; ganar, ganaría, triunfar; generalmente,
    habitualmente, normalmente; generar, producir, produzca; generar, provocar; gente, personas; gentío,
    muchedumbre, multitud; gestionar, manejar; gestión, manejo; global, mundial; gobernante, mandatario; gradual,
    paulatino, progresivo; gradualmente, paulatinamente, progresivamente; gran, grande; gratis, gratuito;
    gravamen, impuesto, tributo; grave, serio; gravedad, seriedad; gremio, sindicato; gubernamental, gubernativo;
    habitante, residente; habitantes, población; habitantes, vecinos; habitar, residir, vivir, vivirá, vivía;
    habitual, usual; habitualmente, usualmente; hecho, suceso; herida, lesión; herido, lesionado; herir, hiere,
    hirió, lesionar; herramienta, instrumento; hogar, vivienda; hombre, varón; homenajear, honrar; honesto,
    honrado; idea, noción; ideal, óptimo; idéntico, igual; igualdad, paridad; impacto, repercusión; implantar,
    introducir; importancia, relevancia; importante, relevante; importante, significativo; imprescindible,
    indispensable; imprevisto, inesperado; inaceptable, inadmisible; incumplir, violar; indagación, investigación,
    pesquisa; indagar, investigar; indicar, indique, señalar; indicio, pista; indicio, señal; individuo, persona;
    ineludible, inevitable; inferior, menos; influencia, influjo; informe, reporte; infracción, transgresión,
    violación, vulneración; infringir, transgredir, violar, vulnerar; iniciar, lanzar; iniciativa, propuesta;
    inmediato, instantáneo; inmigrantes, migrantes; innovador, novedoso; inquietar, preocupar; inquieto,
    preocupado; inquietud, preocupación; inscribir, registrar; inscripción, registro; instante, momento;
    insurgente, rebelde; insurrección, rebelión, sublevación; integrante, miembro; intención, propósito; intentar,
    intentaré, procurar; intentar, intentaré, tratar, trataré, trataría; intento, tentativa; internacional,
    mundial; interrogante, pregunta; interrumpir, interrumpió, suspender, suspendió; interrupción, suspensión;
    inversionista, inversor; inédito, sin precedentes; jubilación, retiro; jubilado, pensionista; juicio, proceso;
    juntar, reunir, reunirá, reunió; juntar, unan, unen, unidos, uniendo, unieron, unimos, unir, unió; labor,
    tarea, tareas; labor, trabajo; lapso, periodo; largo, prolongado; lazo, nexo, vínculo; legislación, ley;
    legislador, parlamentario; lesivo, perjudicial; ley, norma; limitación, restricción; limitar, restringir;
    limítrofe, vecino; lista, listado; listo, preparado; litigio, pleito; llamado, llamamiento; lleno, repleto;
    lluvia, precipitación; logro, éxito; lugar, sitio; mandatario, presidente; mantener, mantenga, mantén,
    sostener; materia, tema; medicamento, medicina; mejora, mejoría; mejorar, perfeccionar; mercadería, mercancía;
    meta, objetivo; miedo, temor; ministra, titular; ministro, titular; misión, tarea, tareas; monitorear,
    monitoreo, monitorizar; motivo, razón; más, superior; método, procedimiento; nación, país; necesitar,
    necesitaría, necesitábamos, precisar, requerir, requerirá, requería, requiera, requiere, requirió; no
    obstante, sin embargo; norma, normativa; norma, regla; normativa, reglamento; novedoso, nuevo; objeción,
    reparo; obsequiar, regalar; obsequio, regalo; ocasión, oportunidad; ocurrir, ocurrirá, ocurriría, ocurrió,
    producir, produzca; ofrecer, proponer; ola, olas, oleada; operación, operativo; organismo, organización;
    origen, orígenes, procedencia; orilla, ribera; pacto, tratado; padecer, sufrir, sufrirá, sufrió; padecimiento,
    sufrimiento; papel, rol; parecido, semejanza, similitud; participar, tomar parte; partida, salida; partidario,
    seguidor; partidario, simpatizante; partir, partió, saldrá, saldría, salga, salir, salió; pedir, pedí, pido,
    solicitar; pedir, reclamar; peligro, riesgo; periodista, reportero; periodo, período; periodo, plazo;
    permanecer, permanecerá, permaneció, permanezca, quedar, quedaré, quedaría; permanecer, permanecerá,
    permaneció, permanezca, seguir, seguiré, seguí, sigo, siguieron, siguió; permitir, permitirá, permitiría,
    permitió, posibilitar; perspectiva, punto de vista; petrolero, petrolífero; plan, programa; plan, proyecto;
    planea, planear, planificar; plantea, plantear, proponer, propongo, propuse; poderoso, potente; poner fin,
    terminar; por consiguiente, por lo tanto, por tanto; porcentaje, proporción; portavoces, portavoz, vocera;
    portavoces, portavoz, vocero; posee, poseer, poseía, tendremos, tendríamos, tener, tengo, teníamos, tuve,
    tuviéramos; posesión, tenencia; posición, postura; posterior, siguiente, ulterior; presente, regalo; preso,
    recluso; prestigioso, renombrado; prestigioso, reputado; proceder, procederá, procedió, provenir, provenía,
    proviene; programa, proyecto; prolongación, prórroga; pronto, próximamente; proporcionar, provee, proveer,
    provisto, suministrar; proteger, proteja, resguardar, salvaguardar; provisional, temporal, transitorio;
    provisiones, víveres; prueba, pruebas, test, tests; próximo, próximos, siguiente; próximo, próximos, venidero;
    queja, reclamación; quitar, retirar; rama, sector; raptar, secuestrar; rapto, secuestro; raudo, veloz;
    reanudación, reinicio; reanudar, retomar; rebaja, reducción; rebatir, refutar; rebelar, sublevar; recaudar,
    recolectar; rechazar, rehusar; recobrar, recuperar; recordar, recuerden, rememorar; recorrido, trayecto;
    recorrido, trayectoria; recortar, reducir, reduzca; recorte, reducción; reemplazar, sustituir; reemplazo,
    sustitución; región, zona; reglamentar, regular; reglamento, regulación; regresar, retornar, volver, volveré,
    volví, vuelva; regreso, retorno, vuelta; reiterar, repetir, repitan; relacionar, vincular; relación, vínculo;
    relevar, sustituir; relevo, sustitución; remedio, solución; remuneración, retribución; remuneración, salario;
    repentinamente, súbitamente; repentino, súbito; replegar, retirar; repliegue, retirada; representar,
    significa, significar, significaría, signifique, suponer, supongo; rescatar, salvar; rescate, salvamento;
    resolver, resuelva, solucionar; resolver, resuelva, solventar; restablecer, restaurar; resumir, sintetizar;
    rápido, veloz; salario, sueldo; sencillo, simple; seísmo, sismo, terremoto; señal, signo; situado, ubicado;
    situar, ubicar; solamente, solo, únicamente; soldados, tropas; subsidio, subvención; suelo, territorio;
    sufragio, votación; sufragio, voto; tasa, índice; tele, televisión; tensión, tirantez; terapia, tratamiento;
    testigo ocular, testigo presencial; transportar, trasladar, trasladó; triunfo, victoria; unan, unen, unidos,
    uniendo, unieron, unificar, unimos, unir, unió; viaje, visita; video, vídeo; vigencia, vigor; zona, área
    """
)
