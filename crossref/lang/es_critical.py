"""Spanish words whose change changes what was said; collected by reading official prose and its grammar."""

from __future__ import annotations

from crossref.lang.base import Critical
from crossref.lang.es_synonyms import SYNONYMS
from crossref.lang.tables import read_groups, read_pairs, read_words

CRITICAL = Critical(
    negators=read_words("jamás nada nadie ni ningún ninguna ninguno no nunca sin tampoco"),
    empty_negations=read_words(
        """
        nadie más que, nadie salvo, nadie excepto, no obstante, sin duda, sin duda alguna, sin dudas, sin dudarlo, sin embargo, sin lugar a dudas, sin parar,
        ni más ni menos, nada menos, nada más y nada menos
        """
    ),
    concord=read_words("jamás nada nadie ni ningún ninguna ninguno nunca tampoco"),
    negative_prefixes=("des", "i", "im", "in", "ir"),
    lexical_negation=read_words(
        """
        abandona abandonar abandonó carece carecen carecer denegar denegó deniega descarta descartado descartamos
        descartan descartar descartaron descartó desmentir desmiente desmienten desmintieron desmintió evita evitado
        evitan evitar evitaron evitó excepto excluida excluido excluir excluye excluyen excluyó falta faltan fracasa
        fracasar fracasaron fracasó impedido impedir impide impiden impidieron impidió imposible incapaces incapaz
        incumple incumplen incumplieron incumplió incumplir negado negamos negar negaron negarse negó niega niegan prohíbe
        prohíben prohibida prohibido prohibieron prohibió prohibir rechaza rechazado rechazamos rechazan rechazar
        rechazaron rechazo rechazó rehúsa rehusar rehusaron rehusó salvo suspende suspender suspendieron suspendió veta
        vetada vetado vetar vetaron vetó
        """
    ),
    naming=read_words(
        """
        palabra palabras término términos expresión expresiones vocablo adjetivo
        """
    ),
    mutual=read_words(
        """
        reúne reúnen reunió reunieron reunirá reunirán reunido reunirse encontró encontraron encontrado conversa
        conversó conversaron conversado dialoga dialogó dialogaron dialogado habló hablaron hablado negocia negoció
        negociaron negociado coopera cooperó cooperaron colabora colaboró colaboraron limita casó casaron debatió
        debatieron
        """
    ),
    writing=read_words("escribir postear publicar tuitear"),
    attempts=read_words(
        """
        intenta intentan intentó intentaron intentaba intentaban intentará intentarán intentaría intentar intentado
        intentando trata tratan trató trataron trataba trataban tratará tratarán tratar tratado tratando busca buscan
        buscó buscaron buscaba buscaban buscará buscarán buscar buscado buscando procura procuran procuró procuraron
        procurará procurarán procurar pretende pretenden pretendió pretendía pretendían pretender aspira aspiran aspiró
        aspiraba aspirar ayuda ayudan ayudó ayudaron ayudaba ayudaban ayudará ayudarán ayudaría ayudarían ayude ayuden
        ayudar ayudado ayudando contribuye contribuyen contribuyó contribuyeron contribuirá contribuirán contribuir
        esfuerza esfuerzan esforzó esforzaron esforzará esforzarse
        """
    ),
    stances=read_words(
        """
        augurar confiar disculparse especular esperar jurar lamentar predecir presumir prever
        pronosticar vaticinar
        """
    ),
    linking=read_words(
        """
        a al ante con contra de del desde en entre hacia hasta para por sin sobre
        """
    ),
    light_heads=read_words(
        """
        cantidad centro ciudad comienzo conjunto curso distrito estado este fin final forma gobierno grupo
        grupos inicio lado lista lugar mayoría mes miembro miembros mitad nivel norte número oeste par parte
        partes país proceso provincia puesto región representantes república sector semana serie sur tipo total
        uso zona zonas área áreas
        """
    ),
    opposing=("contra",),
    privatives=read_words("ausente carece carecen cero exenta exentas exento exentos falta libre libres"),
    modals=read_pairs(
        """
        aspira a=hope, aspiramos a=hope, aspiran a=hope, capaces de=can, capaz de=can, debe=must, debemos=must,
        deben=must, deberá=must, deberán=must, deberemos=must, debería=should, deberíamos=should, deberían=should,
        debía=must, debían=must, debió=must, debo=must, desea=want, deseamos=want, desean=want, es necesario=must, es
        obligatorio=must, es preciso=must, es probable=likely, espera=expect, esperamos=expect, esperan=expect,
        exhorta=urge, exhortamos=urge, exhortó=urge, exige=demand, exigen=demand, exigieron=demand, exigimos=demand,
        exigió=demand, ha de=must, había que=must, habrá que=must, habrá=will, habrán=will, habría=would,
        habrían=would, han de=must, hay que=must, hemos de=must, hubo que=must, insta=urge, instamos=urge, instan=urge,
        instaron=urge, instó=urge, intenta=try, intentamos=try, intentan=try, intentará=try, obligada a=must, obligado
        a=must, obligados a=must, pedimos=urge, pide=urge, piden=urge, pidieron=urge, pidió=urge, planea=plan,
        planeaba=plan, planeamos=plan, planean=plan, podemos=can, podía=could, podían=could, podrá=can, podrán=can,
        podremos=can, podría=could, podríamos=could, podrían=could, pretende=plan, pretendemos=plan, pretenden=plan,
        prevé=plan, prevemos=plan, prevén=plan, pudiera=could, pudieran=could, pudieron=could, pudo=could, puede
        que=may, puede=can, pueden=can, puedo=can, queremos=want, quería=want, querían=want, quiere=want, quieren=want,
        quiero=want, quisiera=want, quisiéramos=want, recomendamos=recommend, recomendó=recommend,
        recomienda=recommend, recomiendan=recommend, será=will, serán=will, seremos=will, sería=would, serían=would,
        tendrá que=must, tendrán que=must, tendremos que=must, tendría que=should, tendrían que=should, tenemos
        que=must, tengo que=must, tenía que=must, tenían que=must, tiene previsto=plan, tiene que=must, tienen
        previsto=plan, tienen que=must, trata de=try, tratamos de=try, tratan de=try, tuvieron que=must, tuvo que=must,
        urge=urge, urgimos=urge, urgió=urge, va a=will, vamos a=will, van a=will, voy a=will
        """
    ),
    quantifiers=read_pairs(
        """
        casi totalidad=most, generalmente=often, habitualmente=often, normalmente=often, por lo general=often,
        a lo sumo=at_most, a menudo=often, a veces=sometimes, al menos=at_least, algunas=some, algunos=some, alrededor
        de=about, ambas=both, ambos=both, apenas=only, aproximadamente=about, cada=each, casi=nearly, cerca de=about,
        como máximo=at_most, como mínimo=at_least, con frecuencia=often, cualquier=any, cualquiera=any, diversas=some,
        diversos=some, en torno a=about, entera=all, entero=all, escasas=few, escasos=few, exclusivamente=only,
        frecuentemente=often, la mayor parte=most, la mayoría=most, más de=more_than, mayoría=most,
        mayoritariamente=most, menos de=less_than, meramente=only, minoría=few, mitad=half, mucha=many, muchas=many,
        mucho=many, muchos=many, nada más=only, no más de=at_most, no menos de=at_least, numerosas=many,
        numerosos=many, pocas=few, pocos=few, por debajo de=less_than, por encima de=more_than, por lo menos=at_least,
        prácticamente=nearly, rara vez=rarely, raramente=rarely, siempre=always, solamente=only, solo=only, sólo=only,
        tan solo=only, tan sólo=only, toda=all, todas=all, todo=all, todos=all, unas=about, únicamente=only,
        unos=about, varias=some, varios=some
        """
    ),
    nothings=read_words(
        """
        jamás nada nadie ningún ninguna ningunas ninguno ningunos nunca
        """
    ),
    hedges=read_words(
        """
        a lo mejor, al parecer, aparentemente, cabe la posibilidad, creemos, creo, en principio, es posible,
        eventualmente, parece, parecen, pensamos, pienso, posible, posiblemente, potencialmente, presunta,
        presuntamente, presuntas, presunto, presuntos, previsiblemente, probable, probablemente, quizá, quizás,
        supuestamente, tal vez
        """
    ),
    acts=read_words(
        """
        aconsejar acusar adquirir agredir amenazar apoyar arrestar atacar autorizar ayudar bombardear castigar
        condenar contratar controlar convencer criticar defender demandar denunciar derrocar derrotar despedir detener
        elegir elogiar engañar evacuar expulsar felicitar financiar herir indemnizar informar insultar interrogar
        invadir investigar invitar liberar matar nombrar obligar ocupar persuadir proteger provocar rechazar reconocer
        rescatar sancionar secuestrar sustituir traicionar vencer vigilar
        """
    ),
    beliefs=read_words("creemos creo parece parecen pensamos pienso"),
    empty_hedges=read_words(
        """
        a la mayor brevedad posible, cuanto sea posible, en la medida de lo posible, lo antes posible, lo más
        pronto posible, lo más rápido posible
        """
    ),
    conditions=read_words(
        """
        a condición de que, a excepción de, a menos que, a no ser que, a reserva de, bajo la condición de que, con
        excepción de, con la condición de que, con tal de que, de lo contrario, de no ser así, en caso contrario, en
        caso de, en caso de que, en el caso de que, excepto, excepto si, hasta que, mientras no, salvo, salvo que,
        salvo si, si, siempre que, siempre y cuando, siempre y cuando que, solo si, sólo si, sujeto a
        """
    ),
    contrasts=read_words(
        """
        a pesar de, a pesar de que, ahora bien, aun cuando, aunque, con todo, en cambio, mas no, mientras que, no
        obstante, pero, pese a, pese a que, por el contrario, si bien, sin embargo, sino, sino que
        """
    ),
    joining=read_words(
        "ahora bien, con todo, en cambio, no obstante, pero, por el contrario, sin embargo, sino, sino que"
    ),
    fillers=("eh", "ehm", "em", "hmm", "mmm"),
    articles=("el", "la", "las", "los", "un", "una", "unas", "unos"),
    intensifiers=read_words(
        """
        absolutamente altamente bastante completamente considerablemente demasiado enormemente enteramente
        especialmente excesivamente extraordinariamente extremadamente firmemente fuertemente gravemente indudablemente
        muy particularmente plenamente profundamente realmente rotundamente seriamente sumamente tan totalmente
        tremendamente verdaderamente
        """
    ),
    kin=read_words(
        """
        abuela abuelo esposa esposo hermana hermanas hermano hermanos hija hijas hijo hijos madre marido mujer
        nieta nieto padre padres prima primo sobrina sobrino suegra suegro tía tío viuda
        """
    ),
    rivals=read_groups(
        """
        rojo/roja/rojos/rojas amarillo/amarilla/amarillos/amarillas verde/verdes azul/azules
        + blanco/blanca/blancos/blancas negro/negra/negros/negras
        norte sur este oeste
        diario/diaria/diariamente semanal/semanalmente mensual/mensualmente trimestral anual/anualmente
        duplicar/duplicó/duplicado/doble triplicar/triplicó/triplicado/triple cuadruplicar/cuadruplicó
        padre madre hermano hermana hijo hija marido/esposo esposa tío tía abuelo abuela sobrino sobrina
        primavera verano otoño invierno
        mañana tarde noche
        policía ejército marina/armada bomberos
        coche/auto/automóvil autobús tren avión barco/buque camión bicicleta tranvía
        escuela/colegio hospital iglesia mezquita aeropuerto museo biblioteca cárcel/prisión puente túnel hotel
        + estadio puerto
        sanidad/salud educación defensa hacienda transporte agricultura energía vivienda cultura justicia
        petróleo gas carbón trigo maíz arroz azúcar acero cobre hierro
        oro plata bronce
        asesinato robo fraude violación secuestro soborno
        médico abogado profesor/maestro ingeniero agricultor soldado enfermero piloto periodista estudiante/alumno
        rey reina papa alcalde gobernador
        católico protestante musulmán judío
        libro película canción cuadro
        antes durante después/tras
        desayuno almuerzo cena
        hora minuto semana mes trimestre año siglo
        terremoto inundación incendio sequía
        salarios precios impuestos alquileres
        niños mujeres hombres
        matar/matado/muerto herir/herido detener/detenido/arrestado rescatar/rescatado secuestrar/secuestrado
        multado encarcelado absuelto deportado
        presidente ministro alcalde gobernador senador embajador rey obispo
        exteriores interior defensa hacienda sanidad educación justicia transportes agricultura energía trabajo
        + vivienda cultura
        pueblo/aldea ciudad isla
        río lago mar/océano montaña bosque desierto
        cáncer diabetes malaria cólera gripe sarampión tuberculosis
        corazón hígado riñón pulmón cerebro piel
        oro plata bronce cobre hierro acero estaño níquel
        paro/desempleo inflación
        conductor pasajero
        estación aeropuerto puerto
        """
    ),
    antonyms=read_pairs(
        """
        abierta=cerrada, abierto=cerrado, abre=cierra, abrir=cerrar, acelerar=frenar, acepta=rechaza,
        aceptar=rechazar, aceptó=rechazó, acierto=error, activar=desactivar, adelantar=retrasar, admitir=negar,
        afirma=niega, afirmar=negar, alegría=tristeza, aliada=enemiga, aliado=enemigo, aliados=enemigos, alta=baja,
        alto=bajo, amigo=enemigo, amigos=enemigos, ampliar=recortar, ampliar=reducir, amplio=estrecho, ancho=estrecho,
        antes=después, apertura=cierre, aplaudir=condenar, apoya=rechaza, apoyar=rechazar, apoyo=rechazo,
        aprobar=rechazar, aprobó=rechazó, aprueba=rechaza, aumenta=disminuye, aumenta=reduce, aumentar=disminuir,
        aumentar=reducir, aumento=descenso, aumento=disminución, aumento=reducción, aumentó=disminuyó,
        autorizar=prohibir, avance=retroceso, avanzar=retroceder, beneficio=pérdida, beneficios=pérdidas, bien=mal,
        buena=mala, bueno=malo, caliente=frío, caro=barato, cerca=lejos, civil=militar, comenzar=terminar,
        completa=parcial, completo=parcial, comprador=vendedor, comprar=vender, condenado=absuelto,
        confianza=desconfianza, confirma=desmiente, confirmar=desmentir, confirmó=desmintió, conocido=desconocido,
        construcción=destrucción, construir=demoler, construir=destruir, contratar=despedir, crear=destruir,
        crecer=disminuir, creciente=decreciente, crecimiento=caída, crecimiento=descenso, culpable=inocente,
        cumple=incumple, cumplir=incumplir, cumplió=incumplió, defender=atacar, defensa=ataque, dentro=fuera,
        derecha=izquierda, derrota=victoria, desplegar=retirar, despliegue=retirada, detener=liberar,
        detenido=liberado, deudor=acreedor, difícil=fácil, dura=blanda, elogiar=criticar, empezar=acabar,
        empezar=terminar, empleado=empleador, endurecer=suavizar, entrada=salida, entrar=salir, escaso=abundante,
        estabilidad=inestabilidad, estable=inestable, este=oeste, exportaciones=importaciones,
        exportación=importación, exportador=importador, exportar=importar, falsa=verdadera, falso=verdadero,
        favorable=contrario, favorable=desfavorable, fin=comienzo, fin=inicio, fortalecer=debilitar, fuerte=débil,
        fuertes=débiles, ganador=perdedor, ganancia=pérdida, ganar=perder, ganó=perdió, grande=pequeño,
        grandes=pequeños, gratuito=pago, guerra=paz, igual=distinto, igualdad=desigualdad, incluido=excluido,
        incluir=excluir, incluye=excluye, ingreso=gasto, ingresos=gastos, inicial=final, iniciar=finalizar,
        inicio=final, interna=externa, interno=externo, justa=injusta, justicia=injusticia, justo=injusto,
        larga=corta, largo=corto, legal=ilegal, legalidad=ilegalidad, legalizar=prohibir, legítimo=ilegítimo,
        lenta=rápida, lento=rápido, levantar=imponer, libertad=opresión, llegada=partida, llegada=salida,
        llegar=partir, local=extranjero, mantener=abandonar, mantener=levantar, mayor=menor, mayores=menores,
        mayoría=minoría, mejor=peor, mejora=empeora, mejora=empeoramiento, mejorar=empeorar, mejores=peores,
        muerto=vivo, muertos=vivos, mujer=hombre, mujeres=hombres, más=menos, máxima=mínima, máximo=mínimo,
        nacimiento=muerte, nacional=extranjero, necesario=innecesario, norte=sur, norteño=sureño, nueva=vieja,
        nuevo=viejo, obligatoria=voluntaria, obligatorio=voluntario, oficial=extraoficial, optimismo=pesimismo,
        optimista=pesimista, pacífica=violenta, pacífico=violento, paz=conflicto, permanente=temporal, permite=impide,
        permite=prohíbe, permitir=impedir, permitir=prohibir, permitió=prohibió, posible=imposible, positiva=negativa,
        positivo=negativo, presencia=ausencia, presente=ausente, primera=última, primero=último, primeros=últimos,
        probable=improbable, promover=frenar, proteger=amenazar, pública=privada, públicas=privadas, público=privado,
        públicos=privados, reanudar=suspender, reconocer=negar, reforzar=debilitar, responsable=irresponsable,
        rica=pobre, rico=pobre, ricos=pobres, satisfecho=insatisfecho, segura=insegura, segura=peligrosa,
        seguridad=inseguridad, seguro=inseguro, seguro=peligroso, similar=distinto, sube=baja, subida=bajada,
        subir=bajar, subirá=bajará, subió=bajó, suficiente=insuficiente, superior=inferior, superiores=inferiores,
        superávit=déficit, transparencia=opacidad, transparente=opaco, unidad=división, unido=dividido,
        unidos=divididos, unir=dividir, urbano=rural, urgente=aplazable, ventaja=desventaja, ventajas=desventajas,
        verdad=mentira, victoria=fracaso, voluntario=forzoso, válida=inválida, válido=inválido, víctima=agresor,
        víctima=verdugo, éxito=fracaso, éxitos=fracasos, útil=inútil,
        continuar=terminar, continuar=cesar, continuar=finalizar, continuar=concluir, comenzar=concluir,
        comenzar=finalizar, reanudar=interrumpir, mantener=abolir, mantener=suprimir, introducir=suprimir,
        prorrogar=acortar, temporal=definitivo, público=secreto, parcial=total, exitoso=fallido, aliado=rival,
        aliado=adversario, nombrar=destituir, nombrar=cesar, liberar=arrestar, construir=derribar,
        condenar=absolver, crecer=decrecer
        """
    ),
    synonyms=SYNONYMS,
    spelling_variants=read_pairs(
        """
        armonía=harmonía, carné=carnet, estándar=standard, iraquí=irakí, kilómetro=quilómetro, kilómetros=quilómetros,
        méxico=méjico, oscuro=obscuro, psicología=sicología, quorum=cuórum, septiembre=setiembre, séptimo=sétimo,
        subscribir=suscribir, substancia=sustancia, substituir=sustituir, transatlántico=trasatlántico,
        transcendental=trascendental, tuit=tweet, tuits=tweets, yihadista=jihadista
        """
    ),
    first_person=read_words(
        "conmigo me mi mis mía mías mío míos mí nos nosotras nosotros nuestra nuestras nuestro nuestros yo"
    ),
    third_person=read_words("ella ellas ellos la le les lo se su sus suya suyas suyo suyos él"),
)

_SMALL = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
    " dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete"
    " veintiocho veintinueve"
)
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_HUNDREDS = "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
NUMBER_WORDS = (
    *((word, value) for value, word in enumerate(_SMALL.split())),
    ("un", 1),
    ("una", 1),
    ("veintiuna", 21),
    ("veintiún", 21),
    *((word, 10 * value) for value, word in enumerate(_TENS.split(), start=3)),
    ("cien", 100),
    ("ciento", 100),
    *((word, 100 * value) for value, word in enumerate(_HUNDREDS.split(), start=2)),
    *((f"{word[:-2]}as", 100 * value) for value, word in enumerate(_HUNDREDS.split(), start=2)),
)

SCALE_WORDS = (
    ("mill", 10**6),
    ("decena", 10),
    ("decenas", 10),
    ("docena", 12),
    ("docenas", 12),
    ("veintena", 20),
    ("centena", 100),
    ("centenar", 100),
    ("centenares", 100),
    ("centenas", 100),
    ("cientos", 100),
    ("mil", 1000),
    ("miles", 1000),
    ("millar", 1000),
    ("millares", 1000),
    ("millón", 10**6),
    ("millones", 10**6),
    ("millardo", 10**9),
    ("millardos", 10**9),
    ("billón", 10**12),
    ("billones", 10**12),
)
_ORDINALS = "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo"
ORDINAL_WORDS = (
    *((word, rank) for rank, word in enumerate(_ORDINALS.split(), start=1)),
    *((f"{word[:-1]}a", rank) for rank, word in enumerate(_ORDINALS.split(), start=1)),
    ("primer", 1),
    ("tercer", 3),
    ("vigésimo", 20),
    ("vigésima", 20),
)

UNITS = read_pairs(
    """
    %=percent, acre=acre, acres=acre, año=year, años=year, barril=barrel, barriles=barrel, centavo=cent, centavos=cent,
    centígrados=celsius, centímetro=cm, centímetros=cm, céntimo=cent, céntimos=cent, cm=cm, corona=crown,
    coronas=crown, de coronas=crown, de dólares=usd, de euros=eur, de libras=gbp, de pesos=peso, de reales=brl, de
    rublos=rub, de yenes=jpy, década=decade, décadas=decade, día=day, días=day, dólar=usd, dólares=usd, eur=eur,
    euro=eur, euros=eur, galones=gallon, gigavatios=gw, grado=celsius, grados celsius=celsius, grados
    centígrados=celsius, grados fahrenheit=fahrenheit, grados=celsius, gw=gw, ha=hectare, hectárea=hectare,
    hectáreas=hectare, hora=hour, horas=hour, kg=kg, kilo=kg, kilogramo=kg, kilogramos=kg, kilómetro=km, kilómetros
    cuadrados=km2, kilómetros=km, kilos=kg, km=km, libra=gbp, libras esterlinas=gbp, libras=gbp, litro=litre,
    litros=litre, megavatios=mw, mes=month, meses=month, metro=metre, metros cúbicos=cubic_metre, metros=metre,
    milla=mile, millas=mile, minuto=minute, minutos=minute, mw=mw, peso=peso, pesos=peso, pies=foot, por
    ciento=percent, pulgadas=inch, punto porcentual=percentage_point, punto=point, puntos básicos=basis_point, puntos
    porcentuales=percentage_point, puntos=point, reales=brl, rublo=rub, rublos=rub, segundos=second, semana=week,
    semanas=week, tonelada=tonne, toneladas=tonne, us$=usd, usd=usd, yen=jpy, yenes=jpy, £=gbp, ¥=jpy, °c=celsius,
    °f=fahrenheit, €=eur, ₽=rub
    """
)
"""Units. The bare sign $ is left out: in Latin America it is the peso's as well as the dollar's."""

_STOPWORDS = """
a al ante aquel aquella aquello aquí así aun aún bajo cada como con contra cual cuales cuando de del desde donde durante
e el ella ellas ello ellos en entre era eran eres es esa esas ese eso esos esta estaba estaban estado estamos estar estas
este esto estos está están estoy fue fueron fuera ha habido haber había habían han has hasta hay haya he hemos hubo la las
le les lo los me mi mis muy más ni nos nosotras nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para
pero por porque pues que quien quienes qué quién se sea sean según ser si sido siendo sin sobre son soy su sus sí también tan
tanto te tiene tienen todo todos tras tu tus u un una unas uno unos y ya yo él
"""
STOPWORDS = tuple(sorted(set(_STOPWORDS.split())))

IRREGULAR = read_pairs(
    """
    abierta=abrir, abiertas=abrir, abierto=abrir, abiertos=abrir, abre=abrir, abren=abrir, abría=abrir, abrían=abrir,
    abriendo=abrir, abrieron=abrir, abrió=abrir, abriría=abrir, abrirían=abrir, acordaría=acordar, acordarían=acordar,
    acuerda=acordar, acuerdan=acordar, advertía=advertir, advertían=advertir, advertirá=advertir, advertirán=advertir,
    advertiría=advertir, advertirían=advertir, advierte=advertir, advierten=advertir, advirtiendo=advertir,
    advirtieron=advertir, advirtió=advertir, aprobaría=aprobar, aprobarían=aprobar, aprueba=aprobar, aprueban=aprobar,
    atenderá=atender, atenderán=atender, atendería=atender, atenderían=atender, atendía=atender, atendían=atender,
    atendió=atender, atiende=atender, atienden=atender, atribuía=atribuir, atribuían=atribuir, atribuirá=atribuir,
    atribuirán=atribuir, atribuiría=atribuir, atribuirían=atribuir, cae=caer, caen=caer, caería=caer, caerían=caer,
    caía=caer, caían=caer, caído=caer, cayendo=caer, cayeron=caer, cayó=caer, cerraría=cerrar, cerrarían=cerrar,
    cierra=cerrar, cierran=cerrar, comenzaría=comenzar, comenzarían=comenzar, comienza=comenzar, comienzan=comenzar,
    competía=competir, competían=competir, competirá=competir, competirán=competir, competiría=competir,
    competirían=competir, compite=competir, compiten=competir, compitiendo=competir, compitieron=competir,
    compitió=competir, concluía=concluir, concluían=concluir, concluirá=concluir, concluirán=concluir,
    concluiría=concluir, concluirían=concluir, conducía=conducir, conducían=conducir, conducirá=conducir,
    conducirán=conducir, conduciría=conducir, conducirían=conducir, condujeron=conducir, condujo=conducir,
    construía=construir, construían=construir, construirá=construir, construirán=construir, construiría=construir,
    construirían=construir, contaría=contar, contarían=contar, contendrá=contener, contendrán=contener,
    contendría=contener, contendrían=contener, contenía=contener, contenían=contener, contiene=contener,
    contienen=contener, contradecía=contradecir, contradecían=contradecir, contradecirá=contradecir,
    contradecirán=contradecir, contradeciría=contradecir, contradecirían=contradecir, contradice=contradecir,
    contradicen=contradecir, contradicha=contradecir, contradichas=contradecir, contradicho=contradecir,
    contradichos=contradecir, contradiciendo=contradecir, contradijeron=contradecir, contradijo=contradecir,
    contribuía=contribuir, contribuían=contribuir, contribuirá=contribuir, contribuirán=contribuir,
    contribuiría=contribuir, contribuirían=contribuir, contuvieron=contener, contuvo=contener, convertía=convertir,
    convertían=convertir, convertirá=convertir, convertirán=convertir, convertiría=convertir, convertirían=convertir,
    convierte=convertir, convierten=convertir, convirtiendo=convertir, convirtieron=convertir, convirtió=convertir,
    corregía=corregir, corregían=corregir, corregirá=corregir, corregirán=corregir, corregiría=corregir,
    corregirían=corregir, corrige=corregir, corrigen=corregir, corrigiendo=corregir, corrigieron=corregir,
    corrigió=corregir, costaría=costar, costarían=costar, creerá=creer, creerán=creer, creería=creer, creerían=creer,
    creía=creer, creían=creer, creyendo=creer, creyeron=creer, creyó=creer, cubierta=cubrir, cubiertas=cubrir,
    cubierto=cubrir, cubiertos=cubrir, cubría=cubrir, cubrían=cubrir, cubrió=cubrir, cubrirá=cubrir, cubrirán=cubrir,
    cubriría=cubrir, cubrirían=cubrir, cuenta=contar, cuentan=contar, cuesta=costar, cuestan=costar, da=dar, daba=dar,
    daban=dar, dado=dar, dan=dar, dando=dar, daría=dar, darían=dar, decía=decir, decían=decir, defenderá=defender,
    defenderán=defender, defendería=defender, defenderían=defender, defendía=defender, defendían=defender,
    defendió=defender, defiende=defender, defienden=defender, demostraría=demostrar, demostrarían=demostrar,
    demuestra=demostrar, demuestran=demostrar, descubierta=descubrir, descubiertas=descubrir, descubierto=descubrir,
    descubiertos=descubrir, descubría=descubrir, descubrían=descubrir, descubrió=descubrir, descubrirá=descubrir,
    descubrirán=descubrir, descubriría=descubrir, descubrirían=descubrir, despedía=despedir, despedían=despedir,
    despedirá=despedir, despedirán=despedir, despediría=despedir, despedirían=despedir, despide=despedir,
    despiden=despedir, despidiendo=despedir, despidieron=despedir, despidió=despedir, destruía=destruir,
    destruían=destruir, destruirá=destruir, destruirán=destruir, destruiría=destruir, destruirían=destruir,
    detendrá=detener, detendrán=detener, detendría=detener, detendrían=detener, detenía=detener, detenían=detener,
    detiene=detener, detienen=detener, detuvieron=detener, detuvo=detener, devolverá=devolver, devolverán=devolver,
    devolvería=devolver, devolverían=devolver, devolvía=devolver, devolvían=devolver, devolvió=devolver,
    devuelta=devolver, devueltas=devolver, devuelto=devolver, devueltos=devolver, devuelve=devolver,
    devuelven=devolver, dice=decir, dicen=decir, dicha=decir, dichas=decir, dicho=decir, dichos=decir, diciendo=decir,
    dieron=dar, dijeron=decir, dijo=decir, dio=dar, dirá=decir, dirán=decir, diría=decir, dirían=decir,
    dispondrá=disponer, dispondrán=disponer, dispondría=disponer, dispondrían=disponer, disponía=disponer,
    disponían=disponer, dispuesta=disponer, dispuestas=disponer, dispuesto=disponer, dispuestos=disponer,
    dispusieron=disponer, dispuso=disponer, distribuía=distribuir, distribuían=distribuir, distribuirá=distribuir,
    distribuirán=distribuir, distribuiría=distribuir, distribuirían=distribuir, elegía=elegir, elegían=elegir,
    elegirá=elegir, elegirán=elegir, elegiría=elegir, elegirían=elegir, elige=elegir, eligen=elegir, eligiendo=elegir,
    eligieron=elegir, eligió=elegir, empezaría=empezar, empezarían=empezar, empieza=empezar, empiezan=empezar,
    encontraría=encontrar, encontrarían=encontrar, encuentra=encontrar, encuentran=encontrar, entenderá=entender,
    entenderán=entender, entendería=entender, entenderían=entender, entendía=entender, entendían=entender,
    entendió=entender, entiende=entender, entienden=entender, escribía=escribir, escribían=escribir, escribió=escribir,
    escribirá=escribir, escribirán=escribir, escribiría=escribir, escribirían=escribir, escrita=escribir,
    escritas=escribir, escrito=escribir, escritos=escribir, excluía=excluir, excluían=excluir, excluirá=excluir,
    excluirán=excluir, excluiría=excluir, excluirían=excluir, expondrá=exponer, expondrán=exponer, expondría=exponer,
    expondrían=exponer, exponía=exponer, exponían=exponer, expuesta=exponer, expuestas=exponer, expuesto=exponer,
    expuestos=exponer, expusieron=exponer, expuso=exponer, extenderá=extender, extenderán=extender,
    extendería=extender, extenderían=extender, extendía=extender, extendían=extender, extendió=extender,
    extiende=extender, extienden=extender, hacía=hacer, hacían=hacer, hará=hacer, harán=hacer, haría=hacer,
    harían=hacer, hecha=hacer, hechas=hacer, hecho=hacer, hechos=hacer, hicieron=hacer, hizo=hacer, huía=huir,
    huían=huir, huido=huir, huiría=huir, huirían=huir, huye=huir, huyen=huir, huyendo=huir, huyeron=huir, huyó=huir,
    impedía=impedir, impedían=impedir, impedirá=impedir, impedirán=impedir, impediría=impedir, impedirían=impedir,
    impide=impedir, impiden=impedir, impidiendo=impedir, impidieron=impedir, impidió=impedir, impondrá=imponer,
    impondrán=imponer, impondría=imponer, impondrían=imponer, imponía=imponer, imponían=imponer, impuesta=imponer,
    impuestas=imponer, impuesto=imponer, impuestos=imponer, impusieron=imponer, impuso=imponer, incluía=incluir,
    incluían=incluir, incluirá=incluir, incluirán=incluir, incluiría=incluir, incluirían=incluir,
    intervendrá=intervenir, intervendrán=intervenir, intervendría=intervenir, intervendrían=intervenir,
    intervenía=intervenir, intervenían=intervenir, interviene=intervenir, intervienen=intervenir,
    interviniendo=intervenir, intervinieron=intervenir, intervino=intervenir, introducía=introducir,
    introducían=introducir, introducirá=introducir, introducirán=introducir, introduciría=introducir,
    introducirían=introducir, introdujeron=introducir, introdujo=introducir, invertía=invertir, invertían=invertir,
    invertirá=invertir, invertirán=invertir, invertiría=invertir, invertirían=invertir, invierte=invertir,
    invierten=invertir, invirtiendo=invertir, invirtieron=invertir, invirtió=invertir, lee=leer, leen=leer,
    leería=leer, leerían=leer, leía=leer, leían=leer, leído=leer, leyendo=leer, leyeron=leer, leyó=leer,
    mantendrá=mantener, mantendrán=mantener, mantendría=mantener, mantendrían=mantener, mantenía=mantener,
    mantenían=mantener, mantiene=mantener, mantienen=mantener, mantuvieron=mantener, mantuvo=mantener, medía=medir,
    medían=medir, medirá=medir, medirán=medir, mediría=medir, medirían=medir, mentía=mentir, mentían=mentir,
    mentirá=mentir, mentirán=mentir, mentiría=mentir, mentirían=mentir, mide=medir, miden=medir, midiendo=medir,
    midieron=medir, midió=medir, miente=mentir, mienten=mentir, mintiendo=mentir, mintieron=mentir, mintió=mentir,
    moría=morir, morían=morir, morirá=morir, morirán=morir, moriría=morir, morirían=morir, mostraría=mostrar,
    mostrarían=mostrar, moverá=mover, moverán=mover, movería=mover, moverían=mover, movía=mover, movían=mover,
    movió=mover, muere=morir, mueren=morir, muerta=morir, muertas=morir, muerto=morir, muertos=morir, muestra=mostrar,
    muestran=mostrar, mueve=mover, mueven=mover, muriendo=morir, murieron=morir, murió=morir, negaría=negar,
    negarían=negar, niega=negar, niegan=negar, obtendrá=obtener, obtendrán=obtener, obtendría=obtener,
    obtendrían=obtener, obtenía=obtener, obtenían=obtener, obtiene=obtener, obtienen=obtener, obtuvieron=obtener,
    obtuvo=obtener, opondrá=oponer, opondrán=oponer, opondría=oponer, opondrían=oponer, oponía=oponer, oponían=oponer,
    opuesta=oponer, opuestas=oponer, opuesto=oponer, opuestos=oponer, opusieron=oponer, opuso=oponer, pedía=pedir,
    pedían=pedir, pedirá=pedir, pedirán=pedir, pediría=pedir, pedirían=pedir, pensaría=pensar, pensarían=pensar,
    perderá=perder, perderán=perder, perdería=perder, perderían=perder, perdía=perder, perdían=perder, perdió=perder,
    pide=pedir, piden=pedir, pidiendo=pedir, pidieron=pedir, pidió=pedir, piensa=pensar, piensan=pensar, pierde=perder,
    pierden=perder, pondrá=poner, pondrán=poner, pondría=poner, pondrían=poner, ponía=poner, ponían=poner,
    predecía=predecir, predecían=predecir, predecirá=predecir, predecirán=predecir, predeciría=predecir,
    predecirían=predecir, predice=predecir, predicen=predecir, predicha=predecir, predichas=predecir,
    predicho=predecir, predichos=predecir, prediciendo=predecir, predijeron=predecir, predijo=predecir,
    prefería=preferir, preferían=preferir, preferirá=preferir, preferirán=preferir, preferiría=preferir,
    preferirían=preferir, prefiere=preferir, prefieren=preferir, prefiriendo=preferir, prefirieron=preferir,
    prefirió=preferir, prevendrá=prevenir, prevendrán=prevenir, prevendría=prevenir, prevendrían=prevenir,
    prevenía=prevenir, prevenían=prevenir, previene=prevenir, previenen=prevenir, previniendo=prevenir,
    previnieron=prevenir, previno=prevenir, probaría=probar, probarían=probar, producía=producir, producían=producir,
    producirá=producir, producirán=producir, produciría=producir, producirían=producir, produjeron=producir,
    produjo=producir, promoverá=promover, promoverán=promover, promovería=promover, promoverían=promover,
    promovía=promover, promovían=promover, promovió=promover, promueve=promover, promueven=promover,
    propondrá=proponer, propondrán=proponer, propondría=proponer, propondrían=proponer, proponía=proponer,
    proponían=proponer, propuesta=proponer, propuestas=proponer, propuesto=proponer, propuestos=proponer,
    propusieron=proponer, propuso=proponer, prueba=probar, prueban=probar, puesta=poner, puestas=poner, puesto=poner,
    puestos=poner, pusieron=poner, puso=poner, quería=querer, querían=querer, querrá=querer, querrán=querer,
    querría=querer, querrían=querer, quiere=querer, quieren=querer, quisieron=querer, quiso=querer,
    reconstruía=reconstruir, reconstruían=reconstruir, reconstruirá=reconstruir, reconstruirán=reconstruir,
    reconstruiría=reconstruir, reconstruirían=reconstruir, recordaría=recordar, recordarían=recordar,
    recuerda=recordar, recuerdan=recordar, reducía=reducir, reducían=reducir, reducirá=reducir, reducirán=reducir,
    reduciría=reducir, reducirían=reducir, redujeron=reducir, redujo=reducir, refería=referir, referían=referir,
    referirá=referir, referirán=referir, referiría=referir, referirían=referir, refiere=referir, refieren=referir,
    refiriendo=referir, refirieron=referir, refirió=referir, reforzaría=reforzar, reforzarían=reforzar,
    refuerza=reforzar, refuerzan=reforzar, renovaría=renovar, renovarían=renovar, renueva=renovar, renuevan=renovar,
    repetía=repetir, repetían=repetir, repetirá=repetir, repetirán=repetir, repetiría=repetir, repetirían=repetir,
    repite=repetir, repiten=repetir, repitiendo=repetir, repitieron=repetir, repitió=repetir, resolverá=resolver,
    resolverán=resolver, resolvería=resolver, resolverían=resolver, resolvía=resolver, resolvían=resolver,
    resolvió=resolver, resuelta=resolver, resueltas=resolver, resuelto=resolver, resueltos=resolver, resuelve=resolver,
    resuelven=resolver, romperá=romper, romperán=romper, rompería=romper, romperían=romper, rompía=romper,
    rompían=romper, rompió=romper, rota=romper, rotas=romper, roto=romper, rotos=romper, sabía=saber, sabían=saber,
    sabrá=saber, sabrán=saber, sabría=saber, sabrían=saber, seguía=seguir, seguían=seguir, seguirá=seguir,
    seguirán=seguir, seguiría=seguir, seguirían=seguir, sentía=sentir, sentían=sentir, sentirá=sentir, sentirán=sentir,
    sentiría=sentir, sentirían=sentir, servía=servir, servían=servir, servirá=servir, servirán=servir, serviría=servir,
    servirían=servir, siente=sentir, sienten=sentir, sigue=seguir, siguen=seguir, siguiendo=seguir, siguyeron=seguir,
    siguyó=seguir, sintiendo=sentir, sintieron=sentir, sintió=sentir, sirve=servir, sirven=servir, sirviendo=servir,
    sirvieron=servir, sirvió=servir, sostendrá=sostener, sostendrán=sostener, sostendría=sostener,
    sostendrían=sostener, sostenía=sostener, sostenían=sostener, sostiene=sostener, sostienen=sostener,
    sostuvieron=sostener, sostuvo=sostener, sugería=sugerir, sugerían=sugerir, sugerirá=sugerir, sugerirán=sugerir,
    sugeriría=sugerir, sugerirían=sugerir, sugiere=sugerir, sugieren=sugerir, sugiriendo=sugerir, sugirieron=sugerir,
    sugirió=sugerir, supieron=saber, supo=saber, supondrá=suponer, supondrán=suponer, supondría=suponer,
    supondrían=suponer, suponía=suponer, suponían=suponer, supuesta=suponer, supuestas=suponer, supuesto=suponer,
    supuestos=suponer, supusieron=suponer, supuso=suponer, sustituía=sustituir, sustituían=sustituir,
    sustituirá=sustituir, sustituirán=sustituir, sustituiría=sustituir, sustituirían=sustituir, temblaría=temblar,
    temblarían=temblar, tendrá=tener, tendrán=tener, tendría=tener, tendrían=tener, tenía=tener, tenían=tener,
    tiembla=temblar, tiemblan=temblar, tiene=tener, tienen=tener, traducía=traducir, traducían=traducir,
    traducirá=traducir, traducirán=traducir, traduciría=traducir, traducirían=traducir, tradujeron=traducir,
    tradujo=traducir, tuvieron=tener, tuvo=tener, ve=ver, veía=ver, veían=ver, ven=ver, vendrá=venir, vendrán=venir,
    vendría=venir, vendrían=venir, venía=venir, venían=venir, vería=ver, verían=ver, viendo=ver, viene=venir,
    vienen=venir, vieron=ver, viniendo=venir, vinieron=venir, vino=venir, vio=ver, vista=ver, vistas=ver, visto=ver,
    vistos=ver, volverá=volver, volverán=volver, volvería=volver, volverían=volver, volvía=volver, volvían=volver,
    volvió=volver, vuelta=volver, vueltas=volver, vuelto=volver, vueltos=volver, vuelve=volver, vuelven=volver
    """
)
"""Verb forms that no stemmer joins."""

_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
_SHORT_MONTHS = (("ene", 1), ("feb", 2), ("abr", 4), ("jun", 6), ("jul", 7), ("ago", 8), ("sep", 9), ("sept", 9))
MONTHS = (
    *((word, month) for month, word in enumerate(_MONTHS.split(), start=1)),
    ("setiembre", 9),
    *_SHORT_MONTHS,
    ("oct", 10),
    ("nov", 11),
    ("dic", 12),
)
"""Months; "mar" is left out, since it is the sea as well."""

_WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo"
WEEKDAYS = (
    *((word, day) for day, word in enumerate(_WEEKDAYS.split())),
    ("sábados", 5),
    ("domingos", 6),
    ("lun", 0),
    ("mié", 2),
    ("jue", 3),
    ("sáb", 5),
)
RELATIVE_DAYS = (
    ("antier", -2),
    ("anteayer", -2),
    ("antes de ayer", -2),
    ("anoche", -1),
    ("ayer", -1),
    ("hoy", 0),
    ("mañana", 1),
    ("pasado mañana", 2),
)

FRACTIONS = read_pairs(
    """
    la mitad=1/2, mitad +de=1/2, medio *=1/2, un tercio=1/3, el tercio=1/3, una tercera parte=1/3, la tercera parte=1/3,
    dos tercios=2/3, dos terceras partes=2/3, un cuarto +de=1/4, una cuarta parte=1/4, la cuarta parte=1/4,
    tres cuartos=3/4, tres cuartas partes=3/4, un quinto +de=1/5, una quinta parte=1/5, la quinta parte=1/5,
    dos quintas partes=2/5, tres quintas partes=3/5, cuatro quintas partes=4/5, una décima parte=1/10,
    la décima parte=1/10, uno de cada tres=1/3, uno de cada cuatro=1/4, uno de cada cinco=1/5, uno de cada diez=1/10
    """
)
"""Shares; what follows + must stand behind and is no part of it, * stands for a scale such as "million"."""
