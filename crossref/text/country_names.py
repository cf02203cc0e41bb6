"""Names of countries in seven languages, as they stand alone in a sentence: "Russia said", "l'Allemagne", "Россия".

From the Unicode CLDR by way of Babel, with short names that news text uses besides. Names that are as often a person's
or a region's are left out ("Jordan", "Chad", "Georgia"). Adjectives and peoples are not here: a country's name speaks
for it, "the Russians" do not.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from crossref.text.names import NameWord, split_names

NAMES: dict[str, str] = {
    "AE": (
        "United Arab Emirates|Emiratos Árabes Unidos|Émirats arabes unis|Vereinigte Arabische Emirate|"
        "Emirados Árabes Unidos|ОАЭ|Обʼєднані Арабські Емірати|UAE|Emiratos Árabes"
    ),
    "AF": "Afghanistan|Afganistán|Afeganistão|Афганистан|Афганістан",
    "AL": "Albania|Albanie|Albanien|Albânia|Албания|Албанія",
    "AM": "Armenia|Arménie|Armenien|Armênia|Армения|Вірменія",
    "AO": "Angola|Ангола",
    "AR": "Argentina|Argentine|Argentinien|Аргентина",
    "AT": "Austria|Autriche|Österreich|Áustria|Австрия|Австрія",
    "AU": "Australia|Australie|Australien|Austrália|Австралия|Австралія",
    "AZ": "Azerbaijan|Azerbaiyán|Azerbaïdjan|Aserbaidschan|Azerbaijão|Азербайджан",
    "BA": (
        "Bosnia & Herzegovina|Bosnia y Herzegovina|Bosnie-Herzégovine|Bosnien und Herzegowina|"
        "Bósnia e Herzegovina|Босния и Герцеговина|Боснія і Герцеговина"
    ),
    "BD": "Bangladesh|Bangladés|Bangladesch|Бангладеш",
    "BE": "Belgium|Bélgica|Belgique|Belgien|Бельгия|Бельгія",
    "BF": "Burkina Faso|Burquina Faso|Буркина-Фасо|Буркіна-Фасо",
    "BG": "Bulgaria|Bulgarie|Bulgarien|Bulgária|Болгария|Болгарія",
    "BH": "Bahrain|Baréin|Bahreïn|Barein|Бахрейн",
    "BI": "Burundi|Бурунди|Бурунді",
    "BJ": "Benin|Benín|Bénin|Бенин|Бенін",
    "BN": "Brunei|Brunéi|Brunei Darussalam|Бруней",
    "BO": "Bolivia|Bolivie|Bolivien|Bolívia|Боливия|Болівія",
    "BR": "Brazil|Brasil|Brésil|Brasilien|Бразилия|Бразилія",
    "BT": "Bhutan|Bután|Bhoutan|Butão|Бутан",
    "BW": "Botswana|Botsuana|Ботсвана",
    "BY": "Belarus|Bielorrusia|Biélorussie|Bielorrússia|Беларусь|Білорусь|Белоруссия|Weißrussland",
    "CA": "Canada|Canadá|Kanada|Канада",
    "CD": "República Democrática del Congo|Congo-Kinshasa|Kongo-Kinshasa|Конго – Кіншаса",
    "CF": (
        "Central African Republic|República Centroafricana|République centrafricaine|"
        "Zentralafrikanische Republik|República Centro-Africana|Центрально-Африканская Республика|"
        "Центральноафриканська Республіка"
    ),
    "CG": "Congo|Congo-Brazzaville|Kongo-Brazzaville|República do Congo|Конго – Браззавіль",
    "CH": "Switzerland|Suiza|Suisse|Schweiz|Suíça|Швейцария|Швейцарія",
    "CI": "Côte d’Ivoire|Costa do Marfim|Кот-д’Ивуар|Кот-дʼІвуар",
    "CL": "Chile|Chili|Чили|Чилі",
    "CM": "Cameroon|Camerún|Cameroun|Kamerun|Camarões|Камерун",
    "CN": "China|Chine|Китай|КНР",
    "CO": "Colombia|Colombie|Kolumbien|Colômbia|Колумбия|Колумбія",
    "CR": "Costa Rica|Коста-Рика",
    "CU": "Cuba|Kuba|Куба",
    "CV": "Cape Verde|Cabo Verde|Cap-Vert|Кабо-Верде",
    "CY": "Cyprus|Chipre|Chypre|Zypern|Кипр|Кіпр",
    "CZ": (
        "Czechia|Chequia|Tchéquie|Tschechien|Tchéquia|Чехия|Чехія|Czech Republic|República Checa|"
        "République tchèque|Tschechische Republik"
    ),
    "DE": "Germany|Alemania|Allemagne|Deutschland|Alemanha|Германия|Німеччина|ФРГ",
    "DJ": "Djibouti|Yibuti|Dschibuti|Djibuti|Джибути|Джибуті",
    "DK": "Denmark|Dinamarca|Danemark|Dänemark|Дания|Данія",
    "DO": (
        "Dominican Republic|República Dominicana|République dominicaine|Dominikanische Republik|"
        "Доминиканская Республика|Домініканська Республіка"
    ),
    "DZ": "Algeria|Argelia|Algérie|Algerien|Argélia|Алжир",
    "EC": "Ecuador|Équateur|Equador|Эквадор|Еквадор",
    "EE": "Estonia|Estonie|Estland|Estônia|Эстония|Естонія",
    "EG": "Egypt|Egipto|Égypte|Ägypten|Egito|Египет|Єгипет",
    "ER": "Eritrea|Érythrée|Eritreia|Эритрея|Еритрея",
    "ES": "Spain|España|Espagne|Spanien|Espanha|Испания|Іспанія",
    "ET": "Ethiopia|Etiopía|Éthiopie|Äthiopien|Etiópia|Эфиопия|Ефіопія",
    "EU": (
        "European Union|Unión Europea|Union européenne|Europäische Union|União Europeia|Европейский союз|"
        "Європейський Союз"
    ),
    "FI": "Finland|Finlandia|Finlande|Finnland|Finlândia|Финляндия|Фінляндія",
    "FJ": "Fiji|Fiyi|Fidji|Fidschi|Фиджи|Фіджі",
    "FR": "France|Francia|Frankreich|França|Франция|Франція",
    "GA": "Gabon|Gabón|Gabun|Gabão|Габон",
    "GB": (
        "United Kingdom|Reino Unido|Royaume-Uni|Vereinigtes Königreich|Великобритания|Велика Британія|"
        "Britain|UK|U.K.|Gran Bretaña|Grande-Bretagne|Grã-Bretanha|Großbritannien"
    ),
    "GE": "Géorgie|Georgien|Geórgia|Грузия|Грузія",
    "GH": "Ghana|Gana|Гана",
    "GM": "Gambia|Gambie|Gâmbia|Гамбия|Гамбія",
    "GN": "Guinea|Guinée|Guiné|Гвинея|Гвінея",
    "GQ": (
        "Equatorial Guinea|Guinea Ecuatorial|Guinée équatoriale|Äquatorialguinea|Guiné Equatorial|"
        "Экваториальная Гвинея|Екваторіальна Гвінея"
    ),
    "GR": "Greece|Grecia|Grèce|Griechenland|Grécia|Греция|Греція",
    "GT": "Guatemala|Гватемала",
    "GW": "Guinea-Bissau|Guinea-Bisáu|Guinée-Bissau|Guiné-Bissau|Гвинея-Бисау|Гвінея-Бісау",
    "GY": "Guyana|Guiana|Гайана|Гаяна",
    "HN": "Honduras|Гондурас",
    "HR": "Croatia|Croacia|Croatie|Kroatien|Croácia|Хорватия|Хорватія",
    "HT": "Haiti|Haití|Haïti|Гаити|Гаїті",
    "HU": "Hungary|Hungría|Hongrie|Ungarn|Hungria|Венгрия|Угорщина",
    "ID": "Indonesia|Indonésie|Indonesien|Indonésia|Индонезия|Індонезія",
    "IE": "Ireland|Irlanda|Irlande|Irland|Ирландия|Ірландія",
    "IL": "Israel|Israël|Израиль|Ізраїль",
    "IN": "India|Inde|Indien|Índia|Индия|Індія",
    "IQ": "Iraq|Irak|Iraque|Ирак|Ірак",
    "IR": "Iran|Irán|Irã|Иран|Іран",
    "IS": "Iceland|Islandia|Islande|Island|Islândia|Исландия|Ісландія",
    "IT": "Italy|Italia|Italie|Italien|Itália|Италия|Італія",
    "JM": "Jamaica|Jamaïque|Jamaika|Ямайка",
    "JO": "Jordania|Jordanie|Jordanien|Jordânia|Иордания|Йорданія",
    "JP": "Japan|Japón|Japon|Japão|Япония|Японія",
    "KE": "Kenya|Kenia|Quênia|Кения|Кенія",
    "KG": "Kyrgyzstan|Kirguistán|Kirghizstan|Kirgisistan|Quirguistão|Киргизия|Киргизстан",
    "KH": "Cambodia|Camboya|Cambodge|Kambodscha|Camboja|Камбоджа",
    "KP": "North Korea|Corea del Norte|Corée du Nord|Nordkorea|Coreia do Norte|КНДР|Північна Корея",
    "KR": "South Korea|Corea del Sur|Corée du Sud|Südkorea|Coreia do Sul|Республика Корея|Південна Корея",
    "KW": "Kuwait|Koweït|Кувейт",
    "KZ": "Kazakhstan|Kazajistán|Kasachstan|Cazaquistão|Казахстан",
    "LA": "Laos|Лаос",
    "LB": "Lebanon|Líbano|Liban|Libanon|Ливан|Ліван",
    "LK": "Sri Lanka|Шри-Ланка|Шрі-Ланка",
    "LR": "Liberia|Libéria|Либерия|Ліберія",
    "LT": "Lithuania|Lituania|Lituanie|Litauen|Lituânia|Литва",
    "LU": "Luxembourg|Luxemburgo|Luxemburg|Люксембург",
    "LV": "Latvia|Letonia|Lettonie|Lettland|Letônia|Латвия|Латвія",
    "LY": "Libya|Libia|Libye|Libyen|Líbia|Ливия|Лівія",
    "MA": "Morocco|Marruecos|Maroc|Marokko|Marrocos|Марокко",
    "MD": "Moldova|Moldavia|Moldavie|Republik Moldau|Moldávia|Молдова|Молдавия",
    "ME": "Montenegro|Monténégro|Черногория|Чорногорія",
    "MG": "Madagascar|Madagaskar|Мадагаскар",
    "MK": (
        "North Macedonia|Macedonia del Norte|Macédoine du Nord|Nordmazedonien|Macedônia do Norte|"
        "Северная Македония|Північна Македонія"
    ),
    "ML": "Mali|Мали|Малі",
    "MM": "Myanmar|Mianmar|Мьянма|Мʼянма",
    "MN": "Mongolia|Mongolie|Mongolei|Mongólia|Монголия|Монголія",
    "MR": "Mauritania|Mauritanie|Mauretanien|Mauritânia|Мавритания|Мавританія",
    "MT": "Malta|Malte|Мальта",
    "MU": "Mauritius|Mauricio|Maurice|Maurício|Маврикий|Маврикій",
    "MV": "Maldives|Maldivas|Malediven|Мальдивы|Мальдіви",
    "MW": "Malawi|Malaui|Малави|Малаві",
    "MX": "Mexico|México|Mexique|Mexiko|Мексика",
    "MY": "Malaysia|Malasia|Malaisie|Malásia|Малайзия|Малайзія",
    "MZ": "Mozambique|Mosambik|Moçambique|Мозамбик|Мозамбік",
    "NA": "Namibia|Namibie|Namíbia|Намибия|Намібія",
    "NE": "Niger|Níger|Нигер|Нігер",
    "NG": "Nigeria|Nigéria|Нигерия|Нігерія",
    "NI": "Nicaragua|Nicarágua|Никарагуа|Нікарагуа",
    "NL": "Netherlands|Países Bajos|Pays-Bas|Niederlande|Países Baixos|Нидерланды|Нідерланди|Holland|Holanda",
    "NO": "Norway|Noruega|Norvège|Norwegen|Норвегия|Норвегія",
    "NP": "Nepal|Népal|Непал",
    "NZ": "New Zealand|Nueva Zelanda|Nouvelle-Zélande|Neuseeland|Nova Zelândia|Новая Зеландия|Нова Зеландія",
    "OM": "Oman|Omán|Omã|Оман",
    "PA": "Panama|Panamá|Панама",
    "PE": "Peru|Perú|Pérou|Перу",
    "PG": (
        "Papua New Guinea|Papúa Nueva Guinea|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papua-Nova Guiné|"
        "Папуа — Новая Гвинея|Папуа-Нова Гвінея"
    ),
    "PH": "Philippines|Filipinas|Philippinen|Филиппины|Філіппіни",
    "PK": "Pakistan|Pakistán|Paquistão|Пакистан",
    "PL": "Poland|Polonia|Pologne|Polen|Polônia|Польша|Польща",
    "PS": (
        "Palestinian Territories|Territorios Palestinos|Territoires palestiniens|"
        "Palästinensische Autonomiegebiete|Territórios palestinos|Палестинские территории|"
        "Палестинські території"
    ),
    "PT": "Portugal|Португалия|Португалія",
    "PY": "Paraguay|Paraguai|Парагвай",
    "QA": "Qatar|Catar|Katar|Катар",
    "RO": "Romania|Rumanía|Roumanie|Rumänien|Romênia|Румыния|Румунія",
    "RS": "Serbia|Serbie|Serbien|Sérvia|Сербия|Сербія",
    "RU": "Russia|Rusia|Russie|Russland|Rússia|Россия|Росія|РФ|Russian Federation",
    "RW": "Rwanda|Ruanda|Руанда",
    "SA": "Saudi Arabia|Arabia Saudí|Arabie saoudite|Saudi-Arabien|Arábia Saudita|Саудовская Аравия|Саудівська Аравія",
    "SD": "Sudan|Sudán|Soudan|Sudão|Судан",
    "SE": "Sweden|Suecia|Suède|Schweden|Suécia|Швеция|Швеція",
    "SG": "Singapore|Singapur|Singapour|Singapura|Сингапур|Сінгапур",
    "SI": "Slovenia|Eslovenia|Slovénie|Slowenien|Eslovênia|Словения|Словенія",
    "SK": "Slovakia|Eslovaquia|Slovaquie|Slowakei|Eslováquia|Словакия|Словаччина",
    "SN": "Senegal|Sénégal|Сенегал",
    "SO": "Somalia|Somalie|Somália|Сомали|Сомалі",
    "SR": "Suriname|Surinam|Суринам",
    "SS": "South Sudan|Sudán del Sur|Soudan du Sud|Südsudan|Sudão do Sul|Южный Судан|Південний Судан",
    "SV": "El Salvador|Salvador|Сальвадор",
    "SY": "Syria|Siria|Syrie|Syrien|Síria|Сирия|Сирія",
    "TD": "Tchad|Tschad|Chade|Чад",
    "TG": "Togo|Того",
    "TH": "Thailand|Tailandia|Thaïlande|Tailândia|Таиланд|Таїланд",
    "TJ": "Tajikistan|Tayikistán|Tadjikistan|Tadschikistan|Tadjiquistão|Таджикистан",
    "TL": "Timor-Leste|Timor oriental|Восточный Тимор|Тимор-Лешті",
    "TM": "Turkmenistan|Turkmenistán|Turkménistan|Turcomenistão|Туркменистан|Туркменістан",
    "TN": "Tunisia|Túnez|Tunisie|Tunesien|Tunísia|Тунис|Туніс",
    "TR": "Türkiye|Turquía|Turquie|Türkei|Turquia|Турция|Туреччина|Turkey",
    "TT": (
        "Trinidad & Tobago|Trinidad y Tobago|Trinité-et-Tobago|Trinidad und Tobago|Trinidad e Tobago|"
        "Тринидад и Тобаго|Тринідад і Тобаго"
    ),
    "TW": "Taiwan|Taiwán|Taïwan|Тайвань",
    "TZ": "Tanzania|Tanzanie|Tansania|Tanzânia|Танзания|Танзанія",
    "UA": "Ukraine|Ucrania|Ucrânia|Украина|Україна",
    "UG": "Uganda|Ouganda|Уганда",
    "UN": (
        "United Nations|Naciones Unidas|Nations Unies|Vereinte Nationen|Nações Unidas|"
        "Организация Объединенных Наций|Організація Об’єднаних Націй"
    ),
    "US": (
        "United States|Estados Unidos|États-Unis|Vereinigte Staaten|Соединенные Штаты|Сполучені Штати|US|"
        "U.S.|USA|United States of America|EEUU|EE.UU.|EE. UU.|EUA|Соединённые Штаты|США|"
        "États-Unis d’Amérique|Vereinigte Staaten von Amerika|Vereinigten Staaten"
    ),
    "UY": "Uruguay|Uruguai|Уругвай",
    "UZ": "Uzbekistan|Uzbekistán|Ouzbékistan|Usbekistan|Uzbequistão|Узбекистан",
    "VA": "Vatican City|Ciudad del Vaticano|État de la Cité du Vatican|Vatikanstadt|Cidade do Vaticano|Ватикан",
    "VE": "Venezuela|Венесуэла|Венесуела",
    "VN": "Vietnam|Viêt Nam|Vietnã|Вьетнам|Вʼєтнам",
    "XK": "Kosovo|Косово",
    "YE": "Yemen|Yémen|Jemen|Iêmen|Йемен|Ємен",
    "ZA": (
        "South Africa|Sudáfrica|Afrique du Sud|Südafrika|África do Sul|Южно-Африканская Республика|"
        "Південно-Африканська Республіка"
    ),
    "ZM": "Zambia|Zambie|Sambia|Zâmbia|Замбия|Замбія",
    "ZW": "Zimbabwe|Zimbabue|Simbabwe|Zimbábue|Зимбабве|Зімбабве",
}
"""ISO codes to names, parted by bars."""


def country_named(words: Sequence[NameWord]) -> str | None:
    """Return the ISO code of the country that words name in full and say no more than that."""
    if not words or not words[0].is_capital or words[-1].owns:
        return None
    return _codes().get(tuple(word.key for word in words))


@cache
def _codes() -> dict[tuple[str, ...], str]:
    return {
        tuple(word.key for word in split_names(name)): code
        for code, names in NAMES.items()
        for name in names.split("|")
    }
