"""Big cities that datelines name and that are no capitals, with country and time zone, in seven languages.

Each entry is a country, a time zone of the tz database and the names of the cities there, without accents, as
:class:`~crossref.text.names.Lexicon` reads them. Names that several countries share ("Córdoba",
"Valencia", "Guadalajara") are left out. "UNITED NATIONS" is the dateline of reports from the headquarters in New York.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from crossref.text.names import Lexicon, NameWord

CITIES: dict[str, str] = {
    "AE Asia/Dubai": "dubai дубай",
    "AU Australia/Brisbane": "brisbane брисбен брісбен",
    "AU Australia/Melbourne": "melbourne мельбурн",
    "AU Australia/Perth": "perth",
    "AU Australia/Sydney": "sydney sidney сидней сідней",
    "BE Europe/Brussels": "antwerp antwerpen anvers amberes antuerpia антверпен",
    "BO America/La_Paz": "cochabamba santa_cruz_de_la_sierra кочабамба",
    "BR America/Bahia": "salvador_da_bahia",
    "BR America/Fortaleza": "fortaleza форталеза",
    "BR America/Manaus": "manaus manaos манаус",
    "BR America/Recife": "recife ресифи ресіфі",
    "BR America/Sao_Paulo": (
        "sao_paulo rio_de_janeiro belo_horizonte porto_alegre curitiba florianopolis campinas сан_паулу "
        "рио_де_жанейро ріо_де_жанейро"
    ),
    "CA America/Edmonton": "calgary edmonton калгари калгарі",
    "CA America/Halifax": "halifax галифакс галіфакс",
    "CA America/Toronto": "toronto montreal quebec quebec_city торонто монреаль квебек",
    "CA America/Vancouver": "vancouver ванкувер",
    "CA America/Winnipeg": "winnipeg виннипег вінніпег",
    "CD Africa/Lubumbashi": "goma lubumbashi гома",
    "CH Europe/Zurich": (
        "zurich zurique geneva geneve genf ginebra genebra basel bale basilea lausanne davos цюрих цюріх женева "
        "базель лозанна давос"
    ),
    "CI Africa/Abidjan": "abidjan abiyan абиджан абіджан",
    "CM Africa/Douala": "douala duala дуала",
    "CN Asia/Hong_Kong": "hong_kong hongkong гонконг",
    "CN Asia/Shanghai": (
        "shanghai xangai guangzhou canton shenzhen wuhan chengdu chongqing tianjin nanjing шанхай гуанчжоу шэньчжэнь "
        "шеньчжень ухань"
    ),
    "CO America/Bogota": "medellin barranquilla cartagena_de_indias медельин медельїн",
    "CZ Europe/Prague": "brno ostrava брно острава",
    "DE Europe/Berlin": (
        "munich munchen muenchen frankfurt frankfurt_am_main francfort frankfurt_main hamburg "
        "hamburgo hambourg cologne koln koeln colonia dusseldorf duesseldorf stuttgart leipzig dresden dresde hanover "
        "hannover bremen nuremberg nurnberg nuernberg bonn karlsruhe potsdam magdeburg kiel wiesbaden мюнхен "
        "франкфурт франкфурт_на_майне гамбург кельн кёльн дюссельдорф штутгарт лейпциг дрезден бонн"
    ),
    "EC America/Guayaquil": "guayaquil guaiaquil гуаякиль гуаякіль",
    "EG Africa/Cairo": "sharm_el_sheikh шарм_эш_шейх",
    "ES Europe/Madrid": (
        "barcelona barcelone seville sevilla sevilha bilbao zaragoza malaga palma_de_mallorca барселона "
        "севилья севілья бильбао малага"
    ),
    "FR Europe/Paris": (
        "lyon marseille marseilles marsella marselha strasbourg strassburg estrasburgo toulouse lille nantes bordeaux "
        "burdeos montpellier rennes grenoble calais cannes лион ліон марсель страсбург тулуза лилль ницца ніцца канны"
    ),
    "GB Europe/London": (
        "manchester liverpool birmingham glasgow edinburgh edimburgo edimbourg belfast cardiff leeds манчестер "
        "ливерпуль ліверпуль глазго эдинбург единбург белфаст"
    ),
    "GR Europe/Athens": "thessaloniki tessaloniki salonica salonique салоники салоніки",
    "IL Asia/Jerusalem": "tel_aviv haifa тель_авив тель_авів хайфа",
    "IN Asia/Kolkata": (
        "mumbai bombay kolkata calcutta chennai bengaluru bangalore hyderabad srinagar мумбаи мумбаї калькутта"
    ),
    "IQ Asia/Baghdad": "mosul basra erbil kirkuk мосул басра эрбиль ербіль",
    "IT Europe/Rome": (
        "milan milano mailand naples napoli neapel napoles turin torino venice venezia venedig venecia veneza florence "
        "firenze florenz genoa palermo bologna trieste милан мілан неаполь турин венеция венеція флоренция генуя"
    ),
    "JP Asia/Tokyo": "osaka hiroshima nagasaki kyoto kobe осака хиросима хіросіма нагасаки киото",
    "KE Africa/Nairobi": "mombasa момбаса",
    "KR Asia/Seoul": "busan пусан",
    "KZ Asia/Almaty": "almaty alma_ata алматы алмати алма_ата",
    "LY Africa/Tripoli": "benghazi bengasi bengazi бенгази бенгазі",
    "MA Africa/Casablanca": "casablanca marrakesh marrakech marrakesch касабланка марракеш",
    "MX America/Mexico_City": "puebla veracruz acapulco oaxaca",
    "MX America/Monterrey": "monterrey монтеррей монтерей",
    "MX America/Tijuana": "tijuana тихуана тіхуана",
    "MX America/Cancun": "cancun канкун",
    "MY Asia/Kuala_Lumpur": "putrajaya",
    "NG Africa/Lagos": "lagos kano maiduguri лагос",
    "NL Europe/Amsterdam": "rotterdam maastricht роттердам маастрихт",
    "NO Europe/Oslo": "bergen trondheim",
    "NZ Pacific/Auckland": "auckland christchurch окленд",
    "PE America/Lima": "arequipa cusco cuzco",
    "PK Asia/Karachi": "karachi karatschi lahore peshawar quetta карачи карачі лахор",
    "PL Europe/Warsaw": (
        "krakow cracow krakau cracovia cracovie gdansk danzig wroclaw breslau poznan lodz katowice lublin rzeszow "
        "краков краків гданьск гданськ вроцлав жешув люблин"
    ),
    "PS Asia/Gaza": "gaza gaza_city rafah khan_younis khan_yunis газа рафах",
    "PS Asia/Hebron": "ramallah hebron nablus jenin рамалла",
    "PT Europe/Lisbon": "porto oporto coimbra порту",
    "RU Asia/Irkutsk": "irkutsk irkoutsk иркутск іркутськ",
    "RU Asia/Kamchatka": "petropavlovsk_kamchatsky петропавловск_камчатский",
    "RU Asia/Krasnoyarsk": "krasnoyarsk krasnojarsk красноярск красноярськ",
    "RU Asia/Novosibirsk": "novosibirsk nowosibirsk новосибирск новосибірськ",
    "RU Asia/Omsk": "omsk омск омськ",
    "RU Asia/Vladivostok": "vladivostok wladiwostok khabarovsk владивосток хабаровск",
    "RU Asia/Yakutsk": "yakutsk jakutsk якутск",
    "RU Asia/Yekaterinburg": (
        "yekaterinburg jekaterinburg ekaterinburg ekaterimburgo chelyabinsk ufa perm екатеринбург єкатеринбург "
        "челябинск уфа пермь"
    ),
    "RU Europe/Kaliningrad": "kaliningrad kaliningrado калининград калінінград",
    "RU Europe/Moscow": (
        "saint_petersburg st_petersburg petersburg sankt_petersburg san_petersburgo saint_petersbourg "
        "sao_petersburgo sochi sotschi sotchi kazan kasan rostov rostov_on_don nizhny_novgorod grozny belgorod "
        "kursk санкт_петербург петербург сочи сочі казань ростов_на_дону нижний_новгород воронеж грозный белгород "
        "бєлгород курск"
    ),
    "RU Europe/Samara": "samara самара",
    "RU Europe/Volgograd": "volgograd wolgograd volgogrado волгоград",
    "SA Asia/Riyadh": "jeddah jidda djeddah mecca джидда",
    "SE Europe/Stockholm": "gothenburg goteborg malmo malmoe гетеборг мальме",
    "SY Asia/Damascus": "aleppo alep alepo homs idlib алеппо хомс идлиб",
    "TR Europe/Istanbul": "istanbul estambul istambul izmir antalya стамбул измир ізмір анталья анталія",
    "TZ Africa/Dar_es_Salaam": "dar_es_salaam daressalam дар_эс_салам дар_ес_салам",
    "UA Europe/Kyiv": (
        "kharkiv kharkov charkiw charkow jarkiv jarkov odesa odessa lviv lvov lwiw lemberg leopolis dnipro "
        "zaporizhzhia saporischschja zaporiyia mykolaiv kherson cherson jerson mariupol kramatorsk poltava "
        "chernihiv sumy uzhhorod харьков харків одесса одеса львов львів днепр дніпро запорожье запоріжжя николаев "
        "миколаїв херсон мариуполь маріуполь краматорск краматорськ полтава чернигов чернігів сумы суми ужгород"
    ),
    "US America/Anchorage": "anchorage анкоридж",
    "US America/Chicago": (
        "chicago houston dallas austin san_antonio minneapolis st_louis new_orleans milwaukee nashville memphis чикаго "
        "чікаго хьюстон даллас"
    ),
    "US America/Denver": "denver денвер",
    "US America/Detroit": "detroit детройт",
    "US America/Los_Angeles": (
        "los_angeles san_francisco seattle san_diego las_vegas sacramento portland oakland лос_анджелес сан_франциско "
        "сиэтл сієтл лас_вегас"
    ),
    "US America/New_York": (
        "new_york nueva_york nova_york nova_iorque boston philadelphia filadelfia atlanta miami baltimore "
        "cleveland pittsburgh cincinnati charlotte orlando united_nations naciones_unidas nations_unies "
        "vereinte_nationen нью_йорк бостон филадельфия філадельфія атланта майами маямі оон организация_объединенных_"
        "наций"
    ),
    "US America/Phoenix": "phoenix финикс фінікс",
    "US Pacific/Honolulu": "honolulu гонолулу",
    "VE America/Caracas": "maracaibo маракайбо",
    "VN Asia/Ho_Chi_Minh": "ho_chi_minh_city saigon хошимин хошимін",
    "ZA Africa/Johannesburg": (
        "johannesburg johannesburgo joanesburgo cape_town kapstadt ciudad_del_cabo cidade_do_cabo durban "
        "йоханнесбург кейптаун дурбан"
    ),
}
"""Country and time zone to the names of cities."""


@cache
def _lexicon() -> Lexicon:
    return Lexicon(CITIES)


def find_city(words: Sequence[NameWord], start: int) -> tuple[str, str, int] | None:
    """Return the ISO code and the time zone of the city named at a word, and how many words name it."""
    found = _lexicon().find(words, start) if words[start].is_capital else None
    if found is None:
        return None
    country, _, zone = found[0].partition(" ")
    return country, zone, found[1]
