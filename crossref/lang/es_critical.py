"""Spanish words whose change changes what was said; collected by reading official prose and its grammar."""

from __future__ import annotations

from crossref.lang.base import Critical


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Read "left=right" pairs, separated by commas; a space stands for itself."""
    return tuple(sorted((left.strip(), right.strip()) for left, right in (one.split("=") for one in text.split(","))))


CRITICAL = Critical(
    negators=(
        "jamás",
        "nada",
        "nadie",
        "ni",
        "ninguna",
        "ninguno",
        "ningún",
        "no",
        "nunca",
        "sin",
        "tampoco",
    ),
    negative_prefixes=(
        "des",
        "im",
        "in",
        "ir",
    ),
    lexical_negation=(
        "carece",
        "descarta",
        "descartamos",
        "descartar",
        "descartó",
        "evita",
        "evitar",
        "evitó",
        "excepto",
        "falta",
        "impedir",
        "impide",
        "impidió",
        "imposible",
        "negar",
        "negaron",
        "negó",
        "niega",
        "niegan",
        "prohibido",
        "prohibir",
        "prohibió",
        "prohíbe",
        "rechaza",
        "rechazan",
        "rechazar",
        "rechazaron",
        "rechazó",
        "salvo",
    ),
    modals=_pairs(
        "debe=must, debemos=must, deben=must, debería=should, deberíamos=should, deberían=should, espera=expect, "
        "esperamos=expect, hay que=must, planea=plan, podemos=can, podrá=can, podrán=can, podría=could, "
        "podrían=could, pretende=plan, prevé=plan, puede=can, pueden=can, queremos=want, quiere=want, tendrá "
        "que=must, tendrán que=must, tenemos que=must, tiene que=must, tienen que=must"
    ),
    quantifiers=_pairs(
        "al menos=at_least, algunas=some, algunos=some, alrededor de=about, ambas=both, ambos=both, "
        "aproximadamente=about, cada=each, casi=nearly, cerca de=about, como máximo=at_most, mayoría=most, menos "
        "de=less_than, mitad=half, muchas=many, muchos=many, más de=more_than, pocas=few, pocos=few, por lo "
        "menos=at_least, siempre=always, solamente=only, solo=only, sólo=only, toda=all, todas=all, todo=all, "
        "todos=all, unas=about, unos=about, varias=some, varios=some, únicamente=only"
    ),
    hedges=(
        "aparentemente",
        "parece",
        "posiblemente",
        "presuntamente",
        "probablemente",
        "quizá",
        "quizás",
        "supuestamente",
        "tal vez",
    ),
    conditions=(
        "a menos que",
        "a no ser que",
        "con la condición de que",
        "en caso de que",
        "excepto",
        "hasta que",
        "salvo",
        "salvo que",
        "si",
        "siempre que",
        "siempre y cuando",
    ),
    contrasts=(
        "aun cuando",
        "aunque",
        "no obstante",
        "pero",
        "si bien",
        "sin embargo",
        "sino",
    ),
    joining=(
        "no obstante",
        "pero",
        "sin embargo",
        "sino",
    ),
    fillers=("eh", "em", "este", "pues"),
    articles=("el", "la", "las", "los", "un", "una", "unas", "unos"),
    intensifiers=(
        "absolutamente",
        "completamente",
        "mucho",
        "muy",
        "plenamente",
        "profundamente",
        "realmente",
        "sumamente",
        "totalmente",
        "verdaderamente",
    ),
    antonyms=_pairs(
        "abierto=cerrado, abre=cierra, abrir=cerrar, acepta=rechaza, aceptar=rechazar, amigo=enemigo, "
        "antes=después, apoya=rechaza, apoyo=rechazo, aumentar=reducir, aumento=reducción, comprar=vender, "
        "cumplir=incumplir, empezar=terminar, entrar=salir, este=oeste, fuerte=débil, ganar=perder, guerra=paz, "
        "legal=ilegal, mayor=menor, mejor=peor, más=menos, norte=sur, posible=imposible, primero=último, "
        "pública=privada, público=privado, sube=baja, subir=bajar, subirá=bajará, verdad=mentira, "
        "victoria=derrota, éxito=fracaso"
    ),
    synonyms=_pairs(
        "acuerdo=convenio, acuerdo=pacto, anunciar=declarar, ayudar=apoyar, bajar=reducir, camiones=vehículos, "
        "comenzar=empezar, ejercicio=año, gobierno=ejecutivo, guerra=conflicto, inferior=menos, "
        "ingresos=ganancias, ministra=titular, ministro=titular, subir=aumentar, superior=más, terminar=acabar, "
        "terminar=finalizar, usar=utilizar"
    ),
    first_person=(
        "me",
        "mi",
        "mis",
        "nos",
        "nosotras",
        "nosotros",
        "nuestra",
        "nuestras",
        "nuestro",
        "nuestros",
        "yo",
    ),
    third_person=(
        "ella",
        "ellas",
        "ellos",
        "la",
        "le",
        "les",
        "lo",
        "se",
        "su",
        "sus",
        "él",
    ),
)

NUMBER_WORDS = (
    ("cero", 0),
    ("uno", 1),
    ("dos", 2),
    ("tres", 3),
    ("cuatro", 4),
    ("cinco", 5),
    ("seis", 6),
    ("siete", 7),
    ("ocho", 8),
    ("nueve", 9),
    ("diez", 10),
    ("once", 11),
    ("doce", 12),
    ("trece", 13),
    ("catorce", 14),
    ("quince", 15),
    ("dieciséis", 16),
    ("diecisiete", 17),
    ("dieciocho", 18),
    ("diecinueve", 19),
    ("veinte", 20),
    ("veintiuno", 21),
    ("veintidós", 22),
    ("veintitrés", 23),
    ("veinticuatro", 24),
    ("veinticinco", 25),
    ("veintiséis", 26),
    ("veintisiete", 27),
    ("veintiocho", 28),
    ("veintinueve", 29),
    ("un", 1),
    ("una", 1),
    ("treinta", 30),
    ("cuarenta", 40),
    ("cincuenta", 50),
    ("sesenta", 60),
    ("setenta", 70),
    ("ochenta", 80),
    ("noventa", 90),
    ("cien", 100),
    ("ciento", 100),
    ("doscientos", 200),
    ("trescientos", 300),
    ("cuatrocientos", 400),
    ("quinientos", 500),
    ("seiscientos", 600),
    ("setecientos", 700),
    ("ochocientos", 800),
    ("novecientos", 900),
    ("doscientas", 200),
    ("trescientas", 300),
    ("cuatrocientas", 400),
    ("quinientas", 500),
    ("seiscientas", 600),
    ("setecientas", 700),
    ("ochocientas", 800),
    ("novecientas", 900),
)

SCALE_WORDS = (
    ("mil", 1000),
    ("millón", 1000000),
    ("millones", 1000000),
    ("millardo", 1000000000),
    ("billón", 1000000000000),
    ("billones", 1000000000000),
)

ORDINAL_WORDS = (
    ("primero", 1),
    ("segundo", 2),
    ("tercero", 3),
    ("cuarto", 4),
    ("quinto", 5),
    ("sexto", 6),
    ("séptimo", 7),
    ("octavo", 8),
    ("noveno", 9),
    ("décimo", 10),
    ("primera", 1),
    ("segunda", 2),
    ("tercera", 3),
    ("cuarta", 4),
    ("quinta", 5),
    ("sexta", 6),
    ("séptima", 7),
    ("octava", 8),
    ("novena", 9),
    ("décima", 10),
    ("primer", 1),
    ("tercer", 3),
)

UNITS = _pairs(
    "$=usd, %=percent, año=year, años=year, barriles=barrel, centavo=cent, centavos=cent, corona=crown, "
    "coronas=crown, década=decade, décadas=decade, día=day, días=day, dólar=usd, dólares=usd, euro=eur, "
    "euros=eur, grados=celsius, hectáreas=hectare, hora=hour, horas=hour, kilogramos=kg, kilos=kg, "
    "kilómetro=km, kilómetros=km, km=km, libras=gbp, litros=litre, mes=month, meses=month, metro=metre, "
    "metros cúbicos=cubic_metre, metros=metre, millas=mile, minutos=minute, peso=peso, pesos=peso, por "
    "ciento=percent, puntos porcentuales=percentage_point, puntos=point, semana=week, semanas=week, "
    "tonelada=tonne, toneladas=tonne, £=gbp, €=eur"
)

_STOPWORDS = (
    "a al ante aquel aquella aquello aquí así aun bajo como con contra cual cuando de del desde donde durante "
    "e el ella ellas ello ellos en entre era eran es esa ese eso esta este esto estos estas está están estaba "
    "fue fueron ha han había hasta hay la las le les lo los más me mi mis muy ni no nos nosotros nuestra "
    "nuestro nuestros nuestras o para pero por porque que qué quien se sea según ser será si sido sin sobre "
    "son su sus también tan te tiene tienen todo todos tras tu un una unas uno unos y ya yo él "
)
STOPWORDS = tuple(_STOPWORDS.split())
