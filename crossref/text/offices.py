"""Reads phrases that name a body or an office: "the Russian foreign ministry", "Venezuela's top diplomat".

A phrase is taken apart into countries, the kind of body, the role of a person and the field ("foreign", "energy"), in
seven languages; a word that none of the lists has is kept as it is, so that it can rule a body out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from crossref.lang.tables import read_words
from crossref.text.countries import find_capital, find_country
from crossref.text.names import Lexicon, NameWord, is_cyrillic

CountryFinder = Callable[[Sequence[NameWord], int], tuple[str, int] | None]
"""Returns the country named at a word, and how many words name it."""

_BODIES: dict[str, str] = {
    "ministry": (
        "ministry ministries ministerio* ministere* ministerium* министерств* міністерств* department departamento "
        "departement departments office amt amts amtes ведомств* відомств* oficina"
    ),
    "ministry foreign": (
        "cancilleria* chancelaria FO MFA MOFA MRE MAE МИД мида мидом миде МЗС FCDO minrex foreign_office "
        "auswartig*_amt внешнеполитическ*_ведомств* зовнішньополітичн*_відомств* aussenamt*"
    ),
    "ministry defence": "минобороны міноборони MOD",
    "ministry finance": "минфин* мінфін* treasury",
    "ministry interior": "МВД МВС home_office",
    "ministry health": "минздрав*",
    "ministry energy": "минэнерго",
    "ministry education": "минобр*",
    "ministry justice": "минюст* мінюст*",
    "ministry transport": "минтранс*",
    "ministry economy": "минэкономразвит*",
    "ministry state": "госдеп* держдеп*",
    "embassy": "embassy embassies embajada* ambassade ambassades botschaft посольств* embaixada*",
    "mission": (
        "mission missions mision misiones missao миссия миссии миссию постпредств* постоянн*_представительств* "
        "vertretung*"
    ),
    "presidency": (
        "presidency presidencia* presidence* prasidialamt* administration administracion администраци* адміністрац*"
    ),
    "government": (
        "government governments gobierno* gouvernement* regierung* bundesregierung* правительств* уряд* governo* "
        "cabinet кабмин* кабмін*"
    ),
    "parliament": "parliament parlament* parlement* парламент* congreso congress senate senado",
    "commission": "commission comision komission* комисси* коміс* comissao",
    "council": "council consejo conseil rat совет* рада conselho",
    "agency": "agency agencia agence agentur агентств*",
    "authority": "authority autoridad autorite behorde",
    "board": "board junta",
    "bank": "bank banco banque банк*",
    "court": "court tribunal corte gericht суд",
    "secretariat": "secretariat* secretaria_general sekretariat* секретариат*",
    "delegation": "delegation* delegacion*",
}
_ROLES: dict[str, str] = {
    "minister": (
        "minister ministers ministro* ministra* ministre* ministerin ministerinnen министр* міністр* secretary "
        "secretario secretarios secretaria secretarias bundesminister* FM"
    ),
    "minister foreign": "canciller cancilleres chanceler FM",
    "head foreign": (
        "top_diplomat chief_diplomat jefe_de_la_diplomacia jefa_de_la_diplomacia chef_de_la_diplomatie "
        "cheffe_de_la_diplomatie chefdiplomat* глав*_дипломати* очільни*_дипломаті* chefe_da_diplomacia"
    ),
    "head": (
        "head chief titular jefe jefa chef cheffe chefe leiter* глава главы главе главой очільни* керівник* responsable"
    ),
    "deputy": (
        "deputy vice vicecanciller* viceministr* vizeminister* vicechanceler* adjoint* stellvertret* замминистр* "
        "замглав* заместител* заступни* undersecretary under_secretary subsecretari* staatssekretar* "
        "товариш_міністра parliamentary_secretary assistant_secretary viceprimer*"
    ),
    "secretary-of-state": (
        "secretary_of_state secretario_de_estado secretaria_de_estado secretaire_etat secretaire_d_etat "
        "госсекретар* держсекретар* aussenminister_der_usa"
    ),
    "permanent-secretary": "permanent_secretary principal_secretary",
    "foreign-secretary": "foreign_secretary",
    "spokesperson": (
        "spokes* portavo* vocer* porte_parole* sprecher* regierungssprecher* официальн*_представител* представител* "
        "представниц* представник* речни* пресс_секретар* пресссекретар* прессекретар* прес_секретар* porta_voz* "
        "press_secretary press_officer официальн*_представительниц* pressesprecher*"
    ),
    "official": "official officials source sources functionary funcionari* responsables чиновник* diplomaten beamte*",
    "ambassador": (
        "ambassador* embajador* ambassadeur* ambassadric* botschafter* посол посла послу послом embaixador* envoy "
        "enviad* постпред*"
    ),
    "representative": (
        "permanent_representative representant* постоянн*_представител* постійн*_представник* high_representative "
        "alto_representante haut_representant верховн*_представител*"
    ),
    "president": "president presidents presidente* presidenta* prasident* президент* presidential",
    "prime-minister": (
        "PM prime_minister* primer_ministr* primera_ministra premier_ministr* premiere_ministre premier "
        "premierminister* ministerprasident* премьер* премєр* primeiro_ministr* primeira_ministra "
        "presidente_del_gobierno"
    ),
    "chancellor": "chancellor* kanzler* bundeskanzler* chancelier* канцлер*",
    "secretary-general": (
        "secretary_general secretar*_general secretaire_general* generalsekretar* генеральн*_секретар* генсек* "
        "secretario_geral SG"
    ),
    "chair": "chair chairman chairwoman chairperson presidente_de_la_comision vorsitzend* председател* голова голови",
    "director": "director* directeur* directric* direktor* директор*",
    "king": "king queen roi reine konig* король* короля короле*",
}
_FIELDS: dict[str, str] = {
    "foreign": (
        "foreign external exterior exteriores etranger* auswartig* aussen* иностранн* внешн* закордонн* зовнішн* "
        "estrangeir* diplomatic"
    ),
    "trade": (
        "trade comercio commerce handel* торговл* торгівл* foreign_trade comercio_exterior commerce_exterieur "
        "внешн*_торговл* зовнішн*_торгівл* aussenhandel*"
    ),
    "defence": "defence defense defensa defesa verteidigung* оборон*",
    "finance": "finance* finanz* hacienda fazenda treasury финанс* фінанс*",
    "interior": "interior interieur innen* inneren внутренн* внутрішн* home",
    "economy": "econom* wirtschaft* эконом* економ*",
    "energy": "energ* энергет* енергет*",
    "transport": "transport* verkehr* транспорт*",
    "education": "educa* bildung* образован* просвещен* освіт*",
    "health": "health salud sante saude gesundheit* здравоохран* здоров* sanidad",
    "justice": "justi* юстици*",
    "housing": "housing vivienda logement habitacao wohnungs*",
    "agriculture": "agric* landwirtschaft* сельск* аграрн*",
    "environment": "environment* ambiente environnement umwelt* эколог* довкілл*",
    "culture": "cultur* kultur* культур*",
    "labour": "labour labor trabajo travail arbeit* trabalho труда праці",
    "budget": "budget* presupuesto* haushalt* бюджет*",
    "fisheries": "fisheries fishing pesca peche fischerei* рыболов* рибальств*",
    "state": "state estado etat",
}
FIELDS = frozenset(_FIELDS)
"""The labels of the fields that bodies deal with."""

_IGNORED = frozenset(
    read_words(
        "the a an of for and in at to from with on by de del la el los las lo al y e le les des du au aux et d l "
        "un una une uno die der das den dem ein eine einer eines und von vom im beim zum zur do da dos o os as um "
        "uma em no na и в во на по при от с об у з із зі та і й до про its his her their your our s su sus son sa "
        "ses leur leurs ihr ihre ihrer sein seine seiner seu sua свой своего его ее её их його її їх este esta "
        "ese that this these affairs relations relation relaciones relacion asuntos affaires angelegenheiten "
        "beziehungen дел справ дела сношений relacoes negocios assuntos country nation countrys government pais "
        "pays land landes press service пресс служба службы служб службе службу прес prensa presse statement "
        "statements declaration comunicado acting interim current new neue nuevo nueva senior top veteran own said "
        "ministerial"
    )
)
_AND = frozenset(read_words("and y e und et и та й"))
_COURTESY = frozenset(
    read_words(
        "mr mrs ms miss dr prof professor sir dame lord lady gen general col colonel lt capt captain sr sra srta "
        "don dona senor senora m mme mlle monsieur madame herr frau senhor senhora hon rt his her excellency rev "
        "г гн гжа господин госпожа пан пани пані comrade camarada"
    )
)
_FORMER = frozenset(
    read_words(
        "former ex formerly then exministro exministra excanciller expresidente ancien ancienne ehemalige "
        "ehemaliger ehemaligen fruherer fruhere бывший бывшего бывшая бывшей бывшему экс экзминистр колишній "
        "колишня колишнього колишньої antigo antiga anterior late deceased future designate elect predecessor "
        "successor opposition"
    )
)
_COUNTERPARTS = frozenset(
    read_words(
        "counterpart counterparts colleague homologo homologa homologue amtskollege amtskollegin amtskollegen "
        "kollege kollegen kollegin коллега коллегой коллеги коллегу коллеге колега колегою колеги contraparte "
        "colega"
    )
)
_INDEFINITE = frozenset(read_words("a an un una une ein eine einer um uma"))
_FEMININE = re.compile(
    r"woman$|ministra$|vocera$|ministerin$|sprecherin$|secretaria$|presidenta$|embajadora$|ministerinnen$|"
    r"botschafterin$|речниц|представниц|embaixadora$"
)
_MASCULINE = re.compile(r"ministro$|secretario$|vocero$|embajador$|chanceler$")
_COMPOUND = re.compile(r"^(.{3,}?)s?(ministeriums?|ministerin|ministers?|amte?s?|sprecherin|sprechers?)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """What a phrase says of a body or office.

    ``body`` and ``role`` are kinds ("ministry", "spokesperson"). ``fields`` are what it deals with, by label, and the
    words that no list has. ``is_former`` tells that the office is over or not begun.
    """

    countries: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    body: str | None = None
    role: str | None = None
    fields: frozenset[str] = frozenset()
    gender: str | None = None
    is_former: bool = False
    is_counterpart: bool = False
    is_indefinite: bool = False


@dataclass(slots=True)
class _Reading:
    """What has been read of a phrase so far."""

    countries: list[str] = field(default_factory=list)
    capitals: set[str] = field(default_factory=set)
    bodies: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    fields: set[str] = field(default_factory=set)
    marks: set[str] = field(default_factory=set)


def is_title(words: Sequence[NameWord], place: int, *, country: CountryFinder = find_country) -> bool:
    """Tell whether a word before or after a name belongs to an office, a body or a courtesy and not to the name."""
    key = words[place].key
    if key in _COURTESY or key in _IGNORED or key in _FORMER or key in _COUNTERPARTS:
        return True
    return _find(words, place) is not None or _COMPOUND.match(key) is not None or country(words, place) is not None


def is_link(word: NameWord) -> bool:
    """Tell whether a word only joins the parts of one name ("of", "the", "affairs"), as "and" joins two."""
    return word.key in _IGNORED and word.key not in _AND


@lru_cache(maxsize=32768)
def is_body_word(key: str) -> bool:
    """Tell whether a word by itself names an institution ("ministry", "МИД", "Außenministerium")."""
    found = _lexicon().find([NameWord(key.upper(), 0, len(key), key)], 0)
    return (found is not None and found[0].startswith("body")) or key.endswith(("ministerium", "ministeriums"))


@cache
def _lexicon() -> Lexicon:
    tagged = {f"{tag}:{label}": words for tag, lists in _LISTS for label, words in lists.items()}
    return Lexicon(tagged)


_LISTS = (("role", _ROLES), ("body", _BODIES), ("field", _FIELDS))


def may_begin_office(word: NameWord) -> bool:
    """Tell whether the name of an office, a body or a field begins with a word."""
    return _lexicon().may_begin(word)


def read_phrase(words: Sequence[NameWord], *, country: CountryFinder = find_country) -> Phrase:
    """Take a phrase apart; ``country`` may know countries that no list has."""
    reading = _Reading()
    place = 0
    while place < len(words):
        place += _read_at(words, place, country, reading)
    return _phrase(reading)


def _read_at(words: Sequence[NameWord], place: int, country: CountryFinder, reading: _Reading) -> int:
    word = words[place]
    key = word.key
    _read_marks(word, reading)
    found = _find(words, place)
    named = country(words, place) if found is None or found[1] == 1 else None
    if named is not None and (found is None or named[1] > found[1]):
        reading.countries.append(named[0])
        return named[1]
    if found is not None:
        _note(found[0], reading)
        return found[1]
    if key in _IGNORED or key in _FORMER or key in _COUNTERPARTS:
        return 1
    capital = find_capital(words, place)
    if capital is not None:
        reading.capitals.add(capital[0])
        return capital[1]
    if not _read_compound(word, reading):
        reading.fields.add("~" + _plain(key))
    return 1


def _find(words: Sequence[NameWord], place: int) -> tuple[str, int] | None:
    word = words[place]
    if word.key == "secretaria" and "í" in word.text.lower():
        return "body:ministry", 1
    found = _lexicon().find(words, place)
    if found is not None and found[1] == 1 and not found[0].startswith("role") and _COMPOUND.match(word.key):
        return None
    return found


def _note(label: str, reading: _Reading) -> None:
    tag, _, rest = label.partition(":")
    kind, _, about = rest.partition(" ")
    if tag == "field":
        reading.fields.add(kind)
        return
    (reading.roles if tag == "role" else reading.bodies).append(kind)
    if about:
        reading.fields.add(about)


def _read_marks(word: NameWord, reading: _Reading) -> None:
    key = word.key
    if key in _FORMER:
        reading.marks.add("former")
    if key in _COUNTERPARTS:
        reading.marks.add("counterpart")
    if key in _INDEFINITE:
        reading.marks.add("indefinite")
    if _FEMININE.search(key) and "í" not in word.text:
        reading.marks.add("feminine")
    elif _MASCULINE.search(key):
        reading.marks.add("masculine")


def _read_compound(word: NameWord, reading: _Reading) -> bool:
    """Read a German compound: "Verkehrsministerin", "Außenministerium", "Ministeriumssprecher"."""
    found = _COMPOUND.match(word.key.removeprefix("bundes"))
    if found is None:
        return False
    front, end = found.groups()
    if end.startswith("ministerium") or end.startswith("amt"):
        reading.bodies.append("ministry")
    elif end.startswith("sprecher"):
        reading.roles.append("spokesperson")
    else:
        reading.roles.append("minister")
    known = _lexicon().find([NameWord(front, word.start, word.end, front)], 0)
    if known is not None:
        _note(known[0], reading)
    elif _COMPOUND.match(front):
        _read_compound(NameWord(front, word.start, word.end, front), reading)
    elif front not in ("ministerium", "ministeriums"):
        reading.fields.add("~" + front)
    return True


def _plain(key: str) -> str:
    """Return a word without the ending of its case, so that forms of one word agree."""
    if is_cyrillic(key):
        bare = key.rstrip("аеёиоуыэюяіїєйьхм")
        return bare if len(bare) >= 3 else key
    return key


_RANK = (
    "spokesperson", "deputy", "permanent-secretary", "foreign-secretary", "secretary-of-state", "ambassador",
    "representative",
    "secretary-general", "prime-minister", "chancellor", "minister", "president", "chair", "director", "king", "head",
    "official",
)  # fmt: skip
_OFFICES_OF = frozenset({"president", "prime-minister", "chancellor"})


def _phrase(reading: _Reading) -> Phrase:
    fields = set(reading.fields)
    role = min(reading.roles, key=_RANK.index, default=None)
    body = reading.bodies[0] if reading.bodies else None
    if body in ("ministry", "presidency") and role in _OFFICES_OF:
        # "the prime minister's office", "the president's administration" are bodies, named after their head.
        body, role = (role if role != "president" else "presidency"), None
    # "The Russian ambassador to Ukraine", "Russia's embassy in Ukraine": the first country sends.
    is_sent = role in ("ambassador", "representative") or body in ("embassy", "mission")
    return Phrase(
        countries=frozenset(reading.countries[:1] if is_sent else reading.countries),
        capitals=frozenset(reading.capitals),
        body=body,
        role=role,
        fields=frozenset(fields),
        gender="f" if "feminine" in reading.marks else "m" if "masculine" in reading.marks else None,
        is_former="former" in reading.marks,
        is_counterpart="counterpart" in reading.marks,
        is_indefinite="indefinite" in reading.marks,
    )
