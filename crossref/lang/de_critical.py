"""German words whose change changes what was said; collected by reading official prose and its grammar."""

from __future__ import annotations

from crossref.lang.base import Critical


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Read "left=right" pairs, separated by commas; a space stands for itself."""
    return tuple(sorted((left.strip(), right.strip()) for left, right in (one.split("=") for one in text.split(","))))


CRITICAL = Critical(
    negators=(
        "kein",
        "keine",
        "keinem",
        "keinen",
        "keiner",
        "keines",
        "keins",
        "nicht",
        "nichts",
        "nie",
        "niemals",
        "niemand",
        "nirgends",
        "noch nie",
        "ohne",
        "weder",
    ),
    negative_prefixes=(
        "miss",
        "un",
    ),
    lexical_negation=(
        "abgelehnt",
        "ablehnen",
        "ausgeschlossen",
        "außer",
        "bestreiten",
        "bestreitet",
        "bestritt",
        "dementiert",
        "dementierte",
        "fehlt",
        "lehnt",
        "lehnte",
        "mangelt",
        "unmöglich",
        "verbieten",
        "verbietet",
        "verbot",
        "verboten",
        "verhindern",
        "verhindert",
        "verhinderte",
        "vermeiden",
        "vermeidet",
        "verweigern",
        "verweigert",
        "verweigerte",
    ),
    modals=_pairs(
        "darf=may, dürfe=may, dürfen=may, dürfte=may, erwartet=expect, fordert=demand, kann=can, könne=can, "
        "können=can, könnte=could, könnten=could, muss=must, möchte=want, müsse=must, müssen=must, müsste=must, "
        "planen=plan, plant=plan, soll=should, solle=should, sollen=should, sollte=should, werde=will, "
        "werden=will, will=want, wird=will, wolle=want, wollen=want, würde=would, würden=would"
    ),
    quantifiers=_pairs(
        "alle=all, allen=all, aller=all, ausschließlich=only, beide=both, circa=about, einige=some, einigen=some, "
        "etwa=about, fast=nearly, hälfte=half, höchstens=at_most, immer=always, jede=each, jeder=each, "
        "jedes=each, knapp=nearly, lediglich=only, manche=some, maximal=at_most, mehr als=more_than, "
        "mehrere=some, meisten=most, mindestens=at_least, nur=only, rund=about, ungefähr=about, unter=less_than, "
        "viele=many, vielen=many, wenige=few, weniger als=less_than, wenigstens=at_least, über=more_than"
    ),
    hedges=(
        "angeblich",
        "anscheinend",
        "möglicherweise",
        "offenbar",
        "vermutlich",
        "vielleicht",
        "wahrscheinlich",
        "wohl",
        "womöglich",
    ),
    conditions=(
        "außer",
        "es sei denn",
        "falls",
        "nur wenn",
        "sofern",
        "solange",
        "sollte",
        "sollten",
        "unter der bedingung",
        "vorausgesetzt",
        "wenn",
    ),
    contrasts=(
        "aber",
        "allerdings",
        "dennoch",
        "doch",
        "jedoch",
        "obgleich",
        "obwohl",
        "sondern",
        "trotzdem",
    ),
    joining=(
        "aber",
        "allerdings",
        "dennoch",
        "doch",
        "jedoch",
        "sondern",
        "trotzdem",
    ),
    fillers=("ah", "äh", "ähm", "hm", "öh"),
    articles=("das", "dem", "den", "der", "die", "ein", "eine", "einem", "einen", "einer"),
    intensifiers=(
        "absolut",
        "besonders",
        "ganz",
        "sehr",
        "vollkommen",
        "völlig",
        "wirklich",
        "zutiefst",
        "äußerst",
    ),
    antonyms=_pairs(
        "annehmen=ablehnen, beginnen=enden, besser=schlechter, erfolg=misserfolg, erhöhen=senken, erhöht=senkt, "
        "erste=letzte, freund=feind, gewinnen=verlieren, größer=kleiner, kaufen=verkaufen, krieg=frieden, "
        "legal=illegal, mehr=weniger, möglich=unmöglich, nord=süd, offen=geschlossen, ost=west, richtig=falsch, "
        "schließen=öffnen, sicher=unsicher, sieg=niederlage, stark=schwach, steigen=sinken, steigt=sinkt, "
        "teuer=billig, vor=nach, zustimmen=ablehnen, öffentlich=privat, öffnen=schließen"
    ),
    synonyms=_pairs(
        "abkommen=vertrag, bahnhof=station, bauen=errichten, beginnen=anfangen, enden=aufhören, "
        "helfen=unterstützen, kosten=ausgaben, krieg=konflikt, regierung=kabinett, sinken=abnehmen, "
        "starten=beginnen, steigen=zunehmen, strecke=bahn, vereinbarung=abkommen, zahlen=bezahlen, "
        "übernehmen=tragen, übernimmt=trägt"
    ),
    first_person=(
        "ich",
        "mein",
        "meine",
        "meinem",
        "meinen",
        "meiner",
        "mich",
        "mir",
        "uns",
        "unser",
        "unsere",
        "unserem",
        "unseren",
        "unserer",
        "wir",
    ),
    third_person=(
        "er",
        "es",
        "ihm",
        "ihn",
        "ihnen",
        "ihr",
        "ihre",
        "ihrem",
        "ihren",
        "ihrer",
        "sein",
        "seine",
        "seinem",
        "seinen",
        "seiner",
        "sie",
    ),
)

NUMBER_WORDS = (
    ("null", 0),
    ("eins", 1),
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("fünf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("neun", 9),
    ("zehn", 10),
    ("elf", 11),
    ("zwölf", 12),
    ("dreizehn", 13),
    ("vierzehn", 14),
    ("fünfzehn", 15),
    ("sechzehn", 16),
    ("siebzehn", 17),
    ("achtzehn", 18),
    ("neunzehn", 19),
    ("zwanzig", 20),
    ("ein", 1),
    ("eine", 1),
    ("einen", 1),
    ("einem", 1),
    ("einer", 1),
    ("einundzwanzig", 21),
    ("zweiundzwanzig", 22),
    ("dreiundzwanzig", 23),
    ("vierundzwanzig", 24),
    ("fünfundzwanzig", 25),
    ("sechsundzwanzig", 26),
    ("siebenundzwanzig", 27),
    ("achtundzwanzig", 28),
    ("neunundzwanzig", 29),
    ("dreißig", 30),
    ("einunddreißig", 31),
    ("zweiunddreißig", 32),
    ("dreiunddreißig", 33),
    ("vierunddreißig", 34),
    ("fünfunddreißig", 35),
    ("sechsunddreißig", 36),
    ("siebenunddreißig", 37),
    ("achtunddreißig", 38),
    ("neununddreißig", 39),
    ("vierzig", 40),
    ("einundvierzig", 41),
    ("zweiundvierzig", 42),
    ("dreiundvierzig", 43),
    ("vierundvierzig", 44),
    ("fünfundvierzig", 45),
    ("sechsundvierzig", 46),
    ("siebenundvierzig", 47),
    ("achtundvierzig", 48),
    ("neunundvierzig", 49),
    ("fünfzig", 50),
    ("einundfünfzig", 51),
    ("zweiundfünfzig", 52),
    ("dreiundfünfzig", 53),
    ("vierundfünfzig", 54),
    ("fünfundfünfzig", 55),
    ("sechsundfünfzig", 56),
    ("siebenundfünfzig", 57),
    ("achtundfünfzig", 58),
    ("neunundfünfzig", 59),
    ("sechzig", 60),
    ("einundsechzig", 61),
    ("zweiundsechzig", 62),
    ("dreiundsechzig", 63),
    ("vierundsechzig", 64),
    ("fünfundsechzig", 65),
    ("sechsundsechzig", 66),
    ("siebenundsechzig", 67),
    ("achtundsechzig", 68),
    ("neunundsechzig", 69),
    ("siebzig", 70),
    ("einundsiebzig", 71),
    ("zweiundsiebzig", 72),
    ("dreiundsiebzig", 73),
    ("vierundsiebzig", 74),
    ("fünfundsiebzig", 75),
    ("sechsundsiebzig", 76),
    ("siebenundsiebzig", 77),
    ("achtundsiebzig", 78),
    ("neunundsiebzig", 79),
    ("achtzig", 80),
    ("einundachtzig", 81),
    ("zweiundachtzig", 82),
    ("dreiundachtzig", 83),
    ("vierundachtzig", 84),
    ("fünfundachtzig", 85),
    ("sechsundachtzig", 86),
    ("siebenundachtzig", 87),
    ("achtundachtzig", 88),
    ("neunundachtzig", 89),
    ("neunzig", 90),
    ("einundneunzig", 91),
    ("zweiundneunzig", 92),
    ("dreiundneunzig", 93),
    ("vierundneunzig", 94),
    ("fünfundneunzig", 95),
    ("sechsundneunzig", 96),
    ("siebenundneunzig", 97),
    ("achtundneunzig", 98),
    ("neunundneunzig", 99),
)

SCALE_WORDS = (
    ("hundert", 100),
    ("tausend", 1000),
    ("million", 1000000),
    ("millionen", 1000000),
    ("mio", 1000000),
    ("milliarde", 1000000000),
    ("milliarden", 1000000000),
    ("mrd", 1000000000),
    ("billion", 1000000000000),
    ("billionen", 1000000000000),
    ("dutzend", 12),
)

ORDINAL_WORDS = (
    ("erste", 1),
    ("ersten", 1),
    ("erster", 1),
    ("erstes", 1),
    ("zweite", 2),
    ("zweiten", 2),
    ("zweiter", 2),
    ("zweites", 2),
    ("dritte", 3),
    ("dritten", 3),
    ("dritter", 3),
    ("drittes", 3),
    ("vierte", 4),
    ("vierten", 4),
    ("vierter", 4),
    ("viertes", 4),
    ("fünfte", 5),
    ("fünften", 5),
    ("fünfter", 5),
    ("fünftes", 5),
    ("sechste", 6),
    ("sechsten", 6),
    ("sechster", 6),
    ("sechstes", 6),
    ("siebte", 7),
    ("siebten", 7),
    ("siebter", 7),
    ("siebtes", 7),
    ("achte", 8),
    ("neunte", 9),
    ("neunten", 9),
    ("neunter", 9),
    ("neuntes", 9),
    ("zehnte", 10),
    ("zehnten", 10),
    ("zehnter", 10),
    ("zehntes", 10),
    ("elfte", 11),
    ("elften", 11),
    ("elfter", 11),
    ("elftes", 11),
    ("zwölfte", 12),
    ("zwölften", 12),
    ("zwölfter", 12),
    ("zwölftes", 12),
)

UNITS = _pairs(
    "$=usd, %=percent, cent=cent, dollar=usd, euro=eur, grad=celsius, hektar=hectare, jahr=year, jahre=year, "
    "jahren=year, kilo=kg, kilogramm=kg, kilometer=km, kilometern=km, km=km, krone=crown, kronen=crown, "
    "kubikmeter=cubic_metre, liter=litre, meilen=mile, meter=metre, metern=metre, minuten=minute, "
    "monat=month, monate=month, monaten=month, pfund=gbp, prozent=percent, prozentpunkte=percentage_point, "
    "prozentpunkten=percentage_point, rubel=rub, stunde=hour, stunden=hour, tag=day, tage=day, tagen=day, "
    "taler=thaler, tonne=tonne, tonnen=tonne, woche=week, wochen=week, £=gbp, €=eur"
)

_STOPWORDS = (
    "ab aber als am an auch auf aus bei beim bin bis da damit dann das dass dem den denn der des die dies "
    "diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas für "
    "gegen gibt hat hatte hatten haben habe hätte hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins "
    "ist ja jetzt kann kein keine mehr mein meine mich mir mit nach nicht noch nun nur ob oder ohne schon "
    "sehr sei seien sein seine seinem seinen seiner seit sich sie sind so um und uns unser unsere unter vom "
    "von vor war waren was weil wenn wer werde werden wie wieder wir wird wo wurde wurden während über zu zum "
    "zur zwischen würde würden "
)
STOPWORDS = tuple(_STOPWORDS.split())
