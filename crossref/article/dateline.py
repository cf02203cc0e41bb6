"""Tells on which day an article was written where it says it was: "TOKYO, May 3 (Reuters) -".

A story sent from Tokyo on the morning of 3 May is published on 2 May in UTC, and its "today" is the third.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from crossref.article.post_dates import find_day
from crossref.lang.base import Language
from crossref.text.cities import find_city
from crossref.text.countries import find_capital, find_country
from crossref.text.dates import find_days
from crossref.text.names import NameWord, split_names
from crossref.types import Article, BlockKind

_LONGEST = 120
"""Code points of a first paragraph in which a dateline ends."""
_HEAD = re.compile(
    r"\W{0,3}(?P<place>[^\n“”\"«»!?();—–]{3,60}?)(?P<agency>\s*\([^()\n]{2,40}\))?\s*(?:\.?\s?[—–-]{1,2}\s|\.\s?/\w)"
)
_CLOSE = timedelta(days=1)
_MOST_WORDS = 3
"""Words of a day without its year."""

_ZONES = {
    "Africa": """
        AO=Luanda CD=Kinshasa CM=Douala DZ=Algiers EG=Cairo ER=Asmara ET=Addis_Ababa GH=Accra KE=Nairobi LY=Tripoli
        MA=Casablanca ML=Bamako MZ=Maputo NE=Niamey NG=Lagos RW=Kigali SD=Khartoum SN=Dakar SO=Mogadishu SS=Juba
        TN=Tunis TZ=Dar_es_Salaam UG=Kampala ZA=Johannesburg ZM=Lusaka ZW=Harare
    """,
    "America": """
        AR=Argentina/Buenos_Aires BO=La_Paz BR=Sao_Paulo CA=Toronto CL=Santiago CO=Bogota CR=Costa_Rica CU=Havana
        DO=Santo_Domingo EC=Guayaquil GT=Guatemala HN=Tegucigalpa HT=Port-au-Prince MX=Mexico_City NI=Managua
        PA=Panama PE=Lima PY=Asuncion SV=El_Salvador US=New_York UY=Montevideo VE=Caracas
    """,
    "Asia": """
        AE=Dubai AF=Kabul AM=Yerevan AZ=Baku BD=Dhaka CN=Shanghai CY=Nicosia GE=Tbilisi ID=Jakarta IL=Jerusalem
        IN=Kolkata IQ=Baghdad IR=Tehran JO=Amman JP=Tokyo KG=Bishkek KH=Phnom_Penh KP=Pyongyang KR=Seoul KW=Kuwait
        KZ=Almaty LA=Vientiane LB=Beirut MM=Yangon MN=Ulaanbaatar MY=Kuala_Lumpur NP=Kathmandu OM=Muscat PH=Manila
        PK=Karachi QA=Qatar SA=Riyadh SG=Singapore SY=Damascus TH=Bangkok TJ=Dushanbe TM=Ashgabat TW=Taipei
        UZ=Tashkent VN=Ho_Chi_Minh YE=Aden
    """,
    "Atlantic": """
        IS=Reykjavik
    """,
    "Australia": """
        AU=Sydney
    """,
    "Europe": """
        AL=Tirane AT=Vienna BA=Sarajevo BE=Brussels BG=Sofia BY=Minsk CH=Zurich CZ=Prague DE=Berlin DK=Copenhagen
        EE=Tallinn ES=Madrid FI=Helsinki FR=Paris GB=London GR=Athens HR=Zagreb HU=Budapest IE=Dublin IT=Rome
        LT=Vilnius LV=Riga MD=Chisinau ME=Podgorica MK=Skopje NL=Amsterdam NO=Oslo PL=Warsaw PT=Lisbon RO=Bucharest
        RS=Belgrade RU=Moscow SE=Stockholm SI=Ljubljana SK=Bratislava TR=Istanbul UA=Kyiv XK=Belgrade
    """,
    "Indian": """
        MG=Antananarivo
    """,
    "Pacific": """
        NZ=Auckland
    """,
}
"""Time zones of capitals, by area and the country's ISO code: places of the tz database."""

CAPITAL_ZONES = {
    country: f"{area}/{place}"
    for area, places in _ZONES.items()
    for country, _, place in (one.partition("=") for one in places.split())
}
"""The time zone of each country's capital."""


class Dateline(NamedTuple):
    """The place that an article says it was sent from, and the day that it names beside it.

    ``country`` is an ISO code; ``day`` is the day there on which the article was published or, where the dateline names
    a day next to it, that one.
    """

    country: str
    zone: str
    day: date | None


def read_dateline(article: Article, language: Language) -> Dateline | None:
    """Return where an article says it was sent from: "TOKYO, May 3 (Reuters) -", "KHARKIV, Ukraine -"."""
    opening = next((block for block in article.blocks if block.kind is BlockKind.BODY), None)
    text = opening.span.of(article.text)[:_LONGEST] if opening is not None else ""
    head = _HEAD.match(text)
    return _dateline(head, article.published_at, language) if head is not None else None


def written_on(article: Article, language: Language, dateline: Dateline | None = None) -> date | None:
    """Return the day that the article's "today" is: where its dateline says it was written, else as it is published.

    A moment that is midnight sharp is a day without a time, and is the same day everywhere. A moment in UTC is taken
    to the zone of the outlet's country, where its address tells: most sites write UTC whatever their clock says.
    """
    at = article.published_at
    if at is None or at.time() == time():
        return at.date() if at is not None else None
    sent = dateline or read_dateline(article, language)
    if sent is not None and sent.day is not None:
        return sent.day
    country = outlet_country(article.url) if at.utcoffset() == timedelta() else None
    return at.astimezone(_zone(CAPITAL_ZONES[country])).date() if country in CAPITAL_ZONES else at.date()


def outlet_country(url: str | None) -> str | None:
    """Return the ISO code of the country that an address names by its ending: "https://courier.example.de/"."""
    host = (urlsplit(url).hostname or "") if url else ""
    ending = host.rpartition(".")[2].upper()
    code = "GB" if ending == "UK" else ending
    return code if code in CAPITAL_ZONES and ending not in _ANYBODYS else None


_ANYBODYS = frozenset(["AI", "CC", "CO", "FM", "GG", "IO", "LA", "LY", "ME", "SH", "SO", "TO", "TV", "WS"])
"""Endings of addresses that anybody anywhere takes for their looks."""


def _dateline(head: re.Match[str], at: datetime | None, language: Language) -> Dateline | None:
    """Return the place that a dateline opens with, and its day; ``None`` for an opening that is no dateline."""
    words = split_names(head["place"])
    place = _place(words) if words else None
    if place is None:
        return None
    country, zone, length = place
    end = words[length - 1].end
    local = at.astimezone(_zone(zone)).date() if at is not None else None
    rest = [part.strip(" .") for part in head["place"][end:].split(",")]
    days = [_day(part, language, local) for part in rest if part and not _is_country(part, country)]
    is_dateline = head["agency"] or days or head["place"][:end].isupper()
    if rest[0] or None in days or len(days) > 1 or not is_dateline:
        return None
    named = days[0] if days else None
    near = named is not None and local is not None and abs(named - local) <= _CLOSE
    return Dateline(country, zone, named if near else local)


def _place(words: Sequence[NameWord]) -> tuple[str, str, int] | None:
    """Return the country and the zone of the capital or big city that words begin with, and how many name it."""
    capital = find_capital(words, 0)
    if capital is None:
        return find_city(words, 0)
    return capital[0], CAPITAL_ZONES[capital[0]], capital[1]


def _is_country(part: str, country: str) -> bool:
    words = split_names(part)
    found = find_country(words, 0) if words else None
    return found == (country, len(words))


def _day(part: str, language: Language, on: date | None) -> date | None:
    """Return the day that is all that a part of a dateline says: "May 3", "Sunday", "3 may"."""
    if len(part.split()) > _MOST_WORDS:
        return None
    found = find_days(part, language, on=on)
    if len(found) == 1 and found[0].span.of(part) == part and found[0].said_on.first == found[0].said_on.last:
        return found[0].said_on.first
    return find_day(part, near=on)


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
