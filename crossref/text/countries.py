"""Countries as news text names them: names, adjectives, capitals and seats of power, in seven languages.

Each country has stems that cover its name, its adjective and the name of its people in English, Spanish, French,
German, Portuguese, Russian and Ukrainian ("venezuel*" begins Venezuela, Venezuelan and vénézuélien once accents are
gone). The lists are read by :class:`~crossref.text.names.Lexicon`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from crossref.text.names import Lexicon, NameWord, sound

COUNTRIES: dict[str, str] = {
    "AE": "UAE ОАЭ EAU ОАЕ VAE emirat* united_arab_emirat* эмират* емірат* arab_emirat*",
    "AF": "afghan* afgan* afega* афган*",
    "AL": "albani* alban албан*",
    "AM": "armen* армян* армен* вірмен*",
    "AO": "angola* ангол*",
    "AR": "argentin* аргентин*",
    "AT": "austri* autrich* osterreich* австри* австрій*",
    "AU": "australi* австрали* австралій*",
    "AZ": "azerbai* aserbaid* azeri* азербайдж*",
    "BA": "bosni* босни* босній*",
    "BD": "bangladesh* bangladech* bangladesch* бангладеш*",
    "BE": "belg* бельги* бельгій*",
    "BF": "burkin* буркин* буркін*",
    "BG": "bulgar* болгар*",
    "BH": "bahrain* bahrein* бахрейн*",
    "BI": "burundi* бурунд*",
    "BJ": "benin* бенин* бенін*",
    "BN": "brunei* бруней*",
    "BO": "bolivi* боливи* болівій*",
    "BR": "brazil* brasil* bresil* бразил*",
    "BT": "bhutan* butan* бутан*",
    "BW": "botswan* botsuan* ботсван*",
    "BY": "belarus* bielorrus* bielorus* weissruss* беларус* белорус* білорус*",
    "CA": "canad* kanad* канад*",
    "CD": (
        "democratic_republic_of_the_congo DRC RDC ДРК dr_congo rd_congo congolais* congoles* kongoles* "
        "демократическ*_республик*_конго конголез*"
    ),
    "CF": "central_afric* centroafric* centrafric* zentralafrik* центральноафрик*",
    "CG": "congo_brazzaville republic_of_the_congo congo_republic конго_браззавил*",
    "CH": "switzerland swiss suizo* suiza* suisse* schweiz* suica suico* швейцар*",
    "CI": (
        "ivory_coast cote_ivoire cote_d_ivoire ivoirien* ivorian* costa_de_marfil marfil* elfenbeinkust* marfinens* "
        "кот_дивуар* кот_д_ивуар* ивуарийск* івуар*"
    ),
    "CL": "chile chilean* chilen* chilien* чили чилийск* чилій* чилі",
    "CM": "cameroon* camerun* cameroun* kamerun* camaron* камерун*",
    "CN": "PRC КНР VRC china chinas chine chino chinos chinois* chines* китай* китаю",
    "CO": "colombi* kolumbi* колумби* колумбій*",
    "CR": "costa_ric* costarric* costarriq* costarican* коста_рик* коста_рік*",
    "CU": "cuba cuban* cubain* kuba kuban* куба кубы кубе кубу куби кубинск* кубинськ*",
    "CV": "cape_verd* cabo_verd* caboverd* capverd* cap_vert kapverd* кабо_верд*",
    "CY": "cyprus cypriot* chipr* chypr* zyper* zypr* кипр* кіпр*",
    "CZ": "czech* checo checos checa checas chequia republica_checa tchequ* tchec* tschech* чех* чеш* чесь*",
    "DE": "german* allemand* allemagne deutsch* alema* германи* немецк* фрг ФРГ німеч* німець* bundesregier*",
    "DJ": "djibouti* yibuti* dschibuti* джибут*",
    "DK": (
        "denmark danish dane danes dinamar* danesa* danois* danisch* danemark* datsk* дани* данск* датск* данськ* "
        "данія данії"
    ),
    "DO": "republica_dominican* dominican* dominicain* dominikan* доминикан* домінікан*",
    "DZ": "algeri* argeli* алжир*",
    "EC": "ecuador* ecuatorian* equateur* equatorien* equador* equatorian* эквадор* еквадор*",
    "EE": "estoni* esthoni* estland* estnisch* эстон* естон*",
    "EG": "egypt* egipt* agypt* egipci* египет* египт* єгипет* єгипт*",
    "ER": "eritre* эритре* еритре*",
    "ES": "spain espan* espagn* spani* испан* іспан*",
    "ET": "ethiop* etiop* athiop* эфиоп* ефіоп*",
    "EU": (
        "EU UE ЕС ЄС european_union union_europe* europaisch*_union uniao_europe* евросоюз* євросоюз* "
        "европейск*_союз* європейськ*_союз*"
    ),
    "FI": "finn* finlan* финлянд* финск* фінлянд* фінськ*",
    "FJ": "fiji fijian* fiyi* fidji* fidschi* фиджи* фіджі*",
    "FR": "france french* franci* frances* francais* franzos* frankreich* франци* француз* франці*",
    "GA": "gabon* gabun* gabao габон*",
    "GB": (
        "UK GB britain british* briton* united_kingdom* great_britain reino_unid* britanic* royaume_uni* britanni* "
        "grossbritanni* britisch* gran_bretan* gra_bretanh* england английск* великобритан* британ* "
        "vereinigt*_konigreich*"
    ),
    "GE": "georgia georgian* georgien* georgisch* грузи* грузі*",
    "GH": "ghan* гана ганы гане ганск* гани ганськ*",
    "GM": "gambi* гамби* гамбі*",
    "GN": "guinea guinean* guinee* guine гвине* гвіне*",
    "GQ": "equatorial_guinea* guinea_ecuatorial guinee_equatorial* aquatorialguinea* экваториальн*_гвине*",
    "GR": "greece greek* grec* grieg* griech* grego* grega* греци* греческ* греці* грецьк*",
    "GT": "guatemal* гватемал*",
    "GW": "guinea_bissau* guine_bissau* guinee_bissau* bissau_guinean* гвинея_бисау гвинеи_бисау",
    "GY": "guyan* guayan* гайан* гаян*",
    "HN": "hondur* гондурас*",
    "HR": "croat* croac* kroati* хорват*",
    "HT": "haiti* гаити* гаїт*",
    "HU": "hungar* hongr* hungri* ungar* ungria* венгр* венгер* угорщин* угорськ*",
    "ID": "indones* индонез* індонез*",
    "IE": "ireland irish* irland* ирланд* ірланд*",
    "IL": "israel* izrael* израил* ізраїл*",
    "IN": "india indian* inde indien* indisch* indio индии индия индию индией индийск* індії індія індію індійськ*",
    "IQ": "iraq* irak* ирак* ірак*",
    "IR": "iran* иран* іран*",
    "IS": "iceland* islandi* islandes* islandais* исланд* ісланд*",
    "IT": "ital* итал* італ*",
    "JM": "jamaic* jamaik* ямайк* ямайськ*",
    "JO": "jordan* giordan* иордан* йордан*",
    "JP": "japan* japon* japao* япон*",
    "KE": "keny* keni* кени* кенія кенії кенійськ*",
    "KG": "kyrgyz* kirgui* kirghi* kirgis* quirgui* киргиз* кыргыз*",
    "KH": "cambod* camboy* kambodsch* камбодж*",
    "KP": (
        "DPRK КНДР RPDC north_korea* corea_del_norte norcorean* coree_du_nord nord_coreen* nordkore* "
        "coreia_do_norte norte_corean* северн*_коре* северокоре* північн*_коре* північнокоре*"
    ),
    "KR": (
        "ROK south_korea* corea_del_sur surcorean* coree_du_sud sud_coreen* sudkore* coreia_do_sul sul_corean* "
        "южн*_коре* южнокоре* південн*_коре* південнокоре* republic_of_korea"
    ),
    "KW": "kuwait* koweit* kuweit* кувейт*",
    "KZ": "kazakh* kazaj* kasach* cazaqu* казах*",
    "LA": "laos laotian* laosian* laotien* laotisch* лаос*",
    "LB": "leban* liban* ливан* ліван*",
    "LK": "sri_lank* srilank* шри_ланк* шриланк* шрі_ланк*",
    "LR": "liberi* либери* лібері*",
    "LT": "lithuan* lituan* litauen* litauisch* литв* литовськ* литовск*",
    "LU": "luxemb* люксембург*",
    "LV": "latvi* leton* lettland* lettisch* lettoni* латви* латыш* латві*",
    "LY": "liby* libi* ливи* ліві*",
    "MA": "morocc* marruec* marroqu* maroc* marokk* marroc* марокк* марокан*",
    "MD": "moldov* moldav* moldau* moldaw* молдав* молдов*",
    "ME": "montenegr* черногор* чорногор*",
    "MG": "madagas* malgach* madegass* мадагаскар*",
    "MK": "north_macedonia* macedon* nordmazedoni* mazedon* северн*_македон* македон*",
    "ML": "mali malian malien* malisch* мали малийск* малі малійськ*",
    "MM": "myanmar* birman* burm* мьянм* мянм*",
    "MN": "mongol* монгол*",
    "MR": "mauritani* мавритан*",
    "MT": "malta maltes* maltais* мальт*",
    "MU": "maurici* mauritius mauritian* маврики* маврикі*",
    "MV": "maldiv* malediv* мальдив* мальдів*",
    "MW": "malawi* малави* малаві*",
    "MX": "mexic* mexiq* mexik* мексик*",
    "MY": "malaysi* malasi* malais* малайзи* малайзі*",
    "MZ": "mozambi* mosambik* mocambi* мозамбик* мозамбік*",
    "NA": "namibi* намиби* намібі*",
    "NE": "niger nigerien nigeriens nigerienne* nigerino* нигер нигера нігер нігера",
    "NG": "nigeria nigerian* нигери* нігері*",
    "NI": "nicarag* nikarag* никараг* нікараг*",
    "NL": (
        "netherland* dutch* paises_baj* neerland* holand* holland* pays_bas niederland* paises_baix* нидерланд* "
        "голланд* нідерланд*"
    ),
    "NO": "norway norwegian* norueg* norveg* norwegen* norwegisch* норвег* норвезьк* норвеж*",
    "NP": "nepal* непал*",
    "NZ": (
        "new_zealand* nueva_zeland* neozeland* nouvelle_zeland* neo_zelandais* neuseeland* nova_zeland* новозеланд* "
        "нов*_зеланд*"
    ),
    "OM": "oman omani* omanes* оман омана оманск* оманськ*",
    "PA": "panam* панам*",
    "PE": "peru peruan* perou* peruv* перу перуанск* перуанськ*",
    "PG": "papua* папуа*",
    "PH": "philippin* filipin* филиппин* філіппін*",
    "PK": "pakistan* paquistan* пакистан*",
    "PL": "poland polish* pole poles polac* polon* pologne* polen polnisch* польш* польск* польщ* польськ*",
    "PS": "palestin* palastin* палестин*",
    "PT": "portug* португал*",
    "PY": "paragua* парагва*",
    "QA": "qatar* catar* katar* катар*",
    "RO": "romania* ruman* roumain* roumani* romen* румын* румун*",
    "RS": "serbia* serbe serbisch* serbien serbios serbio сербск* серби* сербі* сербськ*",
    "RU": "RF РФ rusia* ruso rusos rusa rusas russ* росси* росі*",
    "RW": "rwand* ruand* руанд*",
    "SA": "KSA saudi* arabie_saoudit* saoudien* arabia_saudi* саудовск* саудит* саудівськ*",
    "SD": "sudan* soudan* судан*",
    "SE": "sweden swedish* swede swedes sueci* sueco* sueca* suede suedois* schwed* швеци* шведск* швеці* шведськ*",
    "SG": "singapore* singapur* singapour* сингапур* сінгапур*",
    "SI": "sloveni* sloven esloven* slovene* slowen* словен*",
    "SK": "slovak* eslovac* eslovaqu* slovaq* slowak* словак* словац* словаччин*",
    "SN": "senegal* сенегал*",
    "SO": "somali* сомали* сомалійськ* сомалі",
    "SR": "surinam* суринам*",
    "SS": (
        "south_sudan* sudan_del_sur sursudan* soudan_du_sud sud_soudan* sudsudan* sudao_do_sul южн*_судан* "
        "южносудан* південн*_судан*"
    ),
    "SV": "salvador* el_salvador сальвадор*",
    "SY": "syri* siri* сири* сирі*",
    "TD": "chad* tchad* tschad* чад чада чадск*",
    "TG": "togo togoles* togolais* тоголезск*",
    "TH": "thail* thai tailand* таиланд* таїланд* тайськ* тайск*",
    "TJ": "tajik* tayik* tadjik* tadschik* tajiqu* таджик*",
    "TL": "timor_leste timorens* east_timor* timorese timor_oriental timorais* osttimor* восточн*_тимор*",
    "TM": "turkmen* turcoman* туркмен*",
    "TN": "tunis* tunez* tunecin* tunes* тунис* туніс*",
    "TR": (
        "turkey turkiye turkish turk turks turqu* turco turcos turca turcas turc turcs turkei turkisch* турци* "
        "турецк* турець* туреччин*"
    ),
    "TT": "trinidad* trinidens* тринидад* тринідад*",
    "TW": "taiwan* тайван*",
    "TZ": "tanzani* tansani* танзани* танзані*",
    "UA": "ukrain* ucran* украин* україн* ucrain*",
    "UG": "ugand* ougand* уганд*",
    "UN": (
        "UN ONU ООН united_nation* naciones_unid* nations_unies vereint*_nation* nacoes_unid* "
        "организаци*_объединенн*_наци* організаці*_обєднан*_наці*"
    ),
    "US": (
        "ee_uu US USA EEUU EUA США united_stat* estados_unid* estadounid* etats_unis americain* american americans "
        "vereinigt*_staat* us_amerikan* amerikan* norteamerican* americano* americana* estadunid* штат* "
        "соединенн*_штат* сполучен*_штат* американ*"
    ),
    "UY": "urugua* уругва*",
    "UZ": "uzbek* uzbeq* ouzbek* usbek* usbequ* узбек*",
    "VA": "vatican* holy_see santa_sede saint_siege heilig*_stuhl* vatikan* ватикан*",
    "VE": "venezuel* venezol* венесуэл* венесуел*",
    "VN": "viet_nam* vietnam* вьетнам* вєтнам*",
    "XK": "kosov* косов*",
    "YE": "yemen* iemen* jemen* йемен* ємен*",
    "ZA": (
        "south_afric* sudafric* sud_afric* afrique_du_sud sudafrik* africa_do_sul sul_african* юар ЮАР южноафрик* "
        "південноафрик*"
    ),
    "ZM": "zambi* sambi* замби* замбі*",
    "ZW": "zimbab* simbab* зимбабв* зімбабв*",
}
"""ISO 3166 codes (and EU and UN) to the words that name the country, its people and what belongs to it."""

CAPITALS: dict[str, str] = {
    "AE": "abu_dhabi abu_dabi абу_даби",
    "AF": "kabul кабул*",
    "AL": "tirana тиран*",
    "AM": "yerevan erivan erevan ереван* єреван*",
    "AO": "luanda луанд*",
    "AR": "buenos_aires буэнос_айрес* буенос_айрес*",
    "AT": "vienna viena vienne wien вена вены вене відень відня",
    "AU": "canberra камберр* канберр*",
    "AZ": "baku bakou баку",
    "BA": "sarajevo сараево",
    "BD": "dhaka dacca дакк*",
    "BE": "bruselas bruxelles brussel* bruxelas брюссел*",
    "BG": "sofia софия софии софія софії",
    "BO": "la_paz ла_пас*",
    "BR": "brasilia бразилиа",
    "BY": "minsk минск* мінськ*",
    "CA": "ottawa оттав*",
    "CD": "kinshasa kinsasa киншас*",
    "CH": "bern berna berne берн*",
    "CL": "santiago santiago_de_chile сантьяго",
    "CM": "yaounde yaunde яунд*",
    "CN": "beijing pekin peking pequim пекин* пекін*",
    "CO": "bogota богот*",
    "CR": "san_jose",
    "CU": "havana habana havane havanna гаван*",
    "CY": "nicosia nikosia никоси* нікосі*",
    "CZ": "prague praga prag праг*",
    "DE": "berlin* berlim берлин* берлін*",
    "DK": "copenhagen copenhague kopenhagen копенгаген*",
    "DO": "santo_domingo",
    "DZ": "algiers argel alger algier",
    "EC": "quito кито кіто",
    "EE": "tallinn talin таллин* таллінн*",
    "EG": "cairo kairo le_caire каир* каїр*",
    "ER": "asmara асмэр* асмар*",
    "ES": "madrid мадрид*",
    "ET": "addis_ababa adis_abeba addis_abeba аддис_абеб*",
    "FI": "helsinki хельсинки гельсінкі",
    "FR": "paris париж*",
    "GB": "london londres лондон*",
    "GE": "tbilisi tiflis тбилиси тбілісі",
    "GH": "accra аккр*",
    "GR": "athens atenas athenes athen афин* афін*",
    "GT": "guatemala_city",
    "HN": "tegucigalpa",
    "HR": "zagreb загреб*",
    "HT": "port_au_prince puerto_principe",
    "HU": "budapest* будапешт*",
    "ID": "jakarta yakarta джакарт*",
    "IE": "dublin дублин* дублін*",
    "IL": "jerusalem jerusalen иерусалим* єрусалим*",
    "IN": "new_delhi delhi nueva_delhi neu_delhi nova_deli нью_дели делі дели",
    "IQ": "baghdad bagdad bagda багдад*",
    "IR": "tehran teheran teera тегеран*",
    "IS": "reykjavik рейкьявик*",
    "IT": "rome roma rom рим римом риме римі",
    "JO": "amman амман*",
    "JP": "tokyo tokio toquio токио токіо",
    "KE": "nairobi найроби найробі",
    "KG": "bishkek bichkek bischkek бишкек* бішкек*",
    "KH": "phnom_penh",
    "KP": "pyongyang pionyang pjongjang пхеньян*",
    "KR": "seoul seul сеул*",
    "KW": "kuwait_city",
    "KZ": "astana астан*",
    "LA": "vientiane",
    "LB": "beirut beyrouth beirute бейрут*",
    "LT": "vilnius вильнюс* вільнюс*",
    "LV": "riga рига риги риге ригу",
    "LY": "tripoli tripolis триполи тріполі",
    "MA": "rabat рабат*",
    "MD": "chisinau kishinev кишинев* кишинів*",
    "ME": "podgorica подгориц*",
    "MG": "antananarivo",
    "MK": "skopje скопье скопє",
    "ML": "bamako бамако",
    "MM": "naypyidaw",
    "MN": "ulaanbaatar ulan_bator улан_батор*",
    "MX": "mexico_city ciudad_de_mexico мехико мехіко",
    "MY": "kuala_lumpur",
    "MZ": "maputo",
    "NE": "niamey ниамей",
    "NG": "abuja абудж*",
    "NI": "managua манагуа",
    "NL": "the_hague la_haya den_haag la_haye haia гааг* amsterdam",
    "NO": "oslo осло",
    "NP": "kathmandu katmandu",
    "NZ": "wellington",
    "OM": "muscat mascate",
    "PA": "panama_city",
    "PE": "lima лима лимы лиме",
    "PH": "manila manille манил*",
    "PK": "islamabad исламабад* ісламабад*",
    "PL": "warsaw varsovia varsovie warschau варшав*",
    "PT": "lisbon lisboa lisbonne lissabon лиссабон* лісабон*",
    "PY": "asuncion асунсьон*",
    "QA": "doha доха дохе доху",
    "RO": "bucharest bucarest bukarest бухарест*",
    "RS": "belgrade belgrado belgrad белград*",
    "RU": "moscow moscu moscou moskau moscovo москв*",
    "RW": "kigali",
    "SA": "riyadh riad riyad эр_рияд*",
    "SD": "khartoum jartum хартум*",
    "SE": "stockholm estocolmo стокгольм*",
    "SG": "singapore_city",
    "SI": "ljubljana liubliana любляна любляны",
    "SK": "bratislava братислав*",
    "SN": "dakar дакар*",
    "SO": "mogadishu mogadiscio mogadischu могадишо",
    "SS": "juba",
    "SV": "san_salvador сан_сальвадор*",
    "SY": "damascus damasco damas damaskus дамаск*",
    "TH": "bangkok бангкок*",
    "TJ": "dushanbe duschanbe душанбе",
    "TM": "ashgabat ашхабад*",
    "TN": "tunis_city",
    "TR": "ankara анкар*",
    "TW": "taipei taipeh тайбэй тайбей",
    "TZ": "dodoma",
    "UA": "kyiv kiev kiew kyjiw киев* київ києва києві києву",
    "UG": "kampala",
    "US": "washington* вашингтон*",
    "UY": "montevideo монтевидео",
    "UZ": "tashkent taskent taschkent ташкент*",
    "VE": "caracas каракас*",
    "VN": "hanoi ханой* ханої",
    "XK": "pristina pristine приштин*",
    "YE": "sanaa sana сана саны сане",
    "ZA": "pretoria претори* преторі*",
    "ZM": "lusaka",
    "ZW": "harare хараре",
}
"""Capitals, where a dateline or "Moscow said" means the government."""

SEATS: dict[str, str] = {
    "RU presidency": "kremlin* kreml кремл*",
    "RU ministry foreign": "smolenskaya_square smolenskaya смоленск*_площад*",
    "US presidency": "white_house casa_blanca maison_blanche weiss*_haus* casa_branca бел*_дом* біл*_дім білого_дому",
    "US ministry foreign": "foggy_bottom",
    "US ministry defence": "pentagon* пентагон*",
    "FR presidency": "elysee eliseo elysee_palace елисейск* елисейськ*",
    "FR ministry foreign": "quai_orsay quai_d_orsay",
    "FR prime-minister": "matignon",
    "GB prime-minister": "downing_street number_10 no_10 даунинг_стрит",
    "GB ministry finance": "whitehall_treasury",
    "BR ministry foreign": "itamaraty",
    "BR presidency": "planalto",
    "AR presidency": "casa_rosada",
    "VE presidency": "miraflores",
    "VE ministry foreign": "casa_amarilla",
    "CL presidency": "la_moneda palacio_de_la_moneda",
    "ES prime-minister": "moncloa",
    "PE ministry foreign": "torre_tagle",
    "CO presidency": "casa_de_narino",
    "CO ministry foreign": "palacio_de_san_carlos",
    "MX ministry foreign": "tlatelolco",
    "IT ministry foreign": "farnesina",
    "IT prime-minister": "palazzo_chigi",
    "IT presidency": "quirinal*",
    "UA presidency": "bankova банков*",
    "UA ministry foreign": "mykhailivska_square михайлівськ*_площ*",
    "CN government": "zhongnanhai",
    "JP prime-minister": "kantei",
    "KR presidency": "blue_house",
    "DE government": "kanzleramt* bundeskanzleramt*",
    "DE ministry foreign": "werderscher_markt auswartig*_amt*",
    "AT government": "ballhausplatz",
    "AT ministry foreign": "minoritenplatz",
    "PT ministry foreign": "palacio_das_necessidades",
    "IN ministry foreign": "south_block",
}
"""Buildings and streets that stand for a body: the country, the kind of body, and its field where it has one."""

SURNAME_FIRST = frozenset({"CN", "KP", "KR", "TW"})
"""Countries whose press writes the family name first also in English."""


@cache
def country_lexicon() -> Lexicon:
    """Return the words that name countries, their adjectives and peoples."""
    return Lexicon(COUNTRIES)


@cache
def capital_lexicon() -> Lexicon:
    """Return the names of capitals."""
    return Lexicon(CAPITALS)


@cache
def seat_lexicon() -> Lexicon:
    """Return the buildings and streets that stand for a body."""
    return Lexicon(SEATS)


def may_begin_place(word: NameWord) -> bool:
    """Tell whether the name of a country, a capital or a seat begins with a word."""
    return any(lexicon.may_begin(word) for lexicon in (country_lexicon(), capital_lexicon(), seat_lexicon()))


def find_country(words: Sequence[NameWord], start: int) -> tuple[str, int] | None:
    """Return the ISO code of the country named at a word, by name or adjective, and how many words name it."""
    return country_lexicon().find(words, start)


def find_capital(words: Sequence[NameWord], start: int) -> tuple[str, int] | None:
    """Return the ISO code of the country whose capital is named at a word, and how many words name it."""
    return capital_lexicon().find(words, start) if words[start].is_capital else None


def find_seat(words: Sequence[NameWord], start: int) -> tuple[str, int] | None:
    """Return the entry of :data:`SEATS` whose building or street is named at a word, and how many words name it."""
    return seat_lexicon().find(words, start) if words[start].is_capital else None


def is_adjective_of(word: str, country: str) -> bool:
    """Tell whether a word can be the name or adjective of a country that no list has ("Sorvelan" of "Sorvela").

    Only the beginning is compared: five letters at least, and all of the name but vowels at its end.
    """
    heard, name = sound(word), sound(country)
    pairs = enumerate(zip(heard, name, strict=False))
    shared = next((place for place, (one, two) in pairs if one != two), min(len(heard), len(name)))
    return shared >= min(5, len(name)) and not name[shared:].strip("aeiou") and len(heard) - len(name) <= 5
