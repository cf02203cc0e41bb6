"""Each kind of difference in reported speech, in the languages whose grammar has it, and fair reports beside it."""

from __future__ import annotations

import pytest

from crossref.types import Group
from crossref.verdict import compare

NO_ALARM = "not accuse"
CASES = [
    ("range", "en", "Between 40 and 50 boats will stay in the harbour this winter.", "between 40 and 50 boats would stay in the harbour this winter", "paraphrase"),
    ("range", "en", "Between 40 and 50 boats will stay in the harbour this winter.", "between 40 and 90 boats would stay in the harbour this winter", "altered_number"),
    ("range", "de", "Zwischen 40 und 50 Boote bleiben in diesem Winter im Hafen.", "zwischen 40 und 90 Boote blieben in diesem Winter im Hafen", "altered_number"),
    ("at least", "en", "At least 300 families will get the new passes.", "at least 300 families would get the new passes", "paraphrase"),
    ("at least", "en", "At least 300 families will get the new passes.", "at most 300 families would get the new passes", "modality_shift"),
    ("at least", "es", "Al menos 300 familias recibirán los nuevos pases.", "como máximo 300 familias recibirán los nuevos pases", "modality_shift"),
    ("at least", "fr", "Au moins 300 familles recevront les nouveaux titres.", "au plus 300 familles recevront les nouveaux titres", "altered_meaning"),
    ("at least", "de", "Mindestens 300 Familien bekommen die neuen Ausweise.", "höchstens 300 Familien bekämen die neuen Ausweise", "modality_shift"),
    ("at least", "pt", "Pelo menos 300 famílias vão receber os novos passes.", "no máximo 300 famílias vão receber os novos passes", "modality_shift"),
    ("at least", "ru", "Не менее 300 семей получат новые пропуска.", "не более 300 семей получат новые пропуска", "modality_shift"),
    ("at least", "uk", "Щонайменше 300 родин отримають нові перепустки.", "щонайбільше 300 родин отримають нові перепустки", "modality_shift"),
    ("rounding", "en", "The fund paid 4,123 fishermen last year.", "the fund paid some 4,000 fishermen last year", "paraphrase"),
    ("rounding", "en", "The fund paid 4,123 fishermen last year.", "the fund paid some 5,000 fishermen last year", "altered_number"),
    ("units", "en", "The new pier is 5 miles from the old harbour.", "the new pier is 8 km from the old harbour", "paraphrase"),
    ("units", "en", "The new pier is 5 miles from the old harbour.", "the new pier is 18 km from the old harbour", "altered_number"),
    ("points", "en", "The rate rises by two percentage points in the spring.", "the rate would rise by two percent in the spring", "altered_number"),
    ("currency", "en", "The works at the pier cost 40 million euros in all.", "the works at the pier cost 40 million dollars in all", "altered_number"),
    ("magnitude", "es", "Las obras del muelle costarán 40 millones de coronas.", "las obras del muelle costarán 40 mil millones de coronas", "altered_number"),
    ("separators", "de", "Die Brücke kostet 1.250,5 Millionen Kronen.", "die Brücke koste 1250,5 Millionen Kronen", "paraphrase"),
    ("ordinal", "ru", "Это уже третий паром на линии к острову.", "это уже второй паром на линии к острову", "altered_number"),
    ("last year", "en", "We opened the harbour school in the spring of last year.", "they had opened the harbour school in the spring of this year", "altered_date"),
    ("duration", "en", "The works on the pier will take three weeks in all.", "the works on the pier would take three months in all", "altered_number"),
    ("metonym", "en", "Russia will not take part in the talks on the strait.", "Moscow would not take part in the talks on the strait", "paraphrase"),
    ("metonym", "en", "Russia will not take part in the talks on the strait.", "the Kremlin would not take part in the talks on the strait", "paraphrase"),
    ("metonym", "en", "Russia will not take part in the talks on the strait.", "Kyiv would not take part in the talks on the strait", "altered_name"),
    ("metonym", "es", "Francia no participará en las conversaciones del estrecho.", "París no participará en las conversaciones del estrecho", "paraphrase"),
    ("metonym", "es", "Francia no participará en las conversaciones del estrecho.", "Berlín no participará en las conversaciones del estrecho", "altered_name"),
    ("metonym", "fr", "L'Espagne ne participera pas aux discussions sur le détroit.", "Madrid ne participera pas aux discussions sur le détroit", "paraphrase"),
    ("metonym", "de", "Frankreich nimmt nicht an den Gesprächen über die Meerenge teil.", "Paris nehme nicht an den Gesprächen über die Meerenge teil", "paraphrase"),
    ("metonym", "pt", "A Espanha não participará nas conversas sobre o estreito.", "Madrid não participará nas conversas sobre o estreito", "paraphrase"),
    ("metonym", "ru", "Франция не примет участия в переговорах о проливе.", "Париж не примет участия в переговорах о проливе", "paraphrase"),
    ("metonym", "ru", "Франция не примет участия в переговорах о проливе.", "Берлин не примет участия в переговорах о проливе", "altered_name"),
    ("metonym", "uk", "Франція не візьме участі в переговорах про протоку.", "Париж не візьме участі в переговорах про протоку", "paraphrase"),
    ("double negative", "en", "We do not rule out a second crossing this year.", "they do not rule out a second crossing this year", "paraphrase"),
    ("double negative", "en", "We do not rule out a second crossing this year.", "they rule out a second crossing this year", "negation_flip"),
    ("double negative", "es", "No descartamos un segundo paso este año.", "no descartan un segundo paso este año", "paraphrase"),
    ("double negative", "es", "No descartamos un segundo paso este año.", "descartan un segundo paso este año", "negation_flip"),
    ("double negative", "fr", "Nous n'excluons pas un second passage cette année.", "ils excluent un second passage cette année", "negation_flip"),
    ("double negative", "de", "Wir schließen einen zweiten Übergang in diesem Jahr nicht aus.", "sie schlössen einen zweiten Übergang in diesem Jahr aus", "negation_flip"),
    ("double negative", "pt", "Não descartamos uma segunda passagem este ano.", "descartam uma segunda passagem este ano", "negation_flip"),
    ("double negative", "ru", "Мы не исключаем второй переправы в этом году.", "они исключают вторую переправу в этом году", "negation_flip"),
    ("double negative", "en", "We do not oppose the new bridge over the strait.", "they support the new bridge over the strait", "paraphrase"),
    ("only", "en", "The permit is valid for fishing boats of the coast.", "the permit is valid only for fishing boats of the coast", "modality_shift"),
    ("only", "es", "El permiso vale para los barcos de pesca de la costa.", "el permiso vale solo para los barcos de pesca de la costa", "modality_shift"),
    ("only", "fr", "Le permis vaut pour les bateaux de pêche de la côte.", "le permis vaut seulement pour les bateaux de pêche de la côte", "modality_shift"),
    ("only", "de", "Die Erlaubnis gilt für die Fischerboote der Küste.", "die Erlaubnis gelte nur für die Fischerboote der Küste", "modality_shift"),
    ("only", "pt", "A licença vale para os barcos de pesca da costa.", "a licença vale apenas para os barcos de pesca da costa", "modality_shift"),
    ("only", "ru", "Разрешение действует для рыбацких лодок побережья.", "разрешение действует только для рыбацких лодок побережья", "modality_shift"),
    ("only", "uk", "Дозвіл діє для рибальських човнів узбережжя.", "дозвіл діє лише для рибальських човнів узбережжя", "modality_shift"),
    ("all for some", "en", "Some of the boats will get new engines.", "all of the boats would get new engines", "modality_shift"),
    ("all for some", "es", "Algunos de los barcos tendrán motores nuevos.", "todos los barcos tendrán motores nuevos", "modality_shift"),
    ("all for some", "fr", "Certains des bateaux auront de nouveaux moteurs.", "tous les bateaux auront de nouveaux moteurs", "modality_shift"),
    ("all for some", "de", "Einige Boote bekommen neue Motoren in diesem Jahr.", "alle Boote bekämen neue Motoren in diesem Jahr", "modality_shift"),
    ("all for some", "pt", "Alguns dos barcos terão motores novos.", "todos os barcos terão motores novos", "modality_shift"),
    ("all for some", "ru", "Некоторые лодки получат новые моторы в этом году.", "все лодки получат новые моторы в этом году", "modality_shift"),
    ("all for some", "uk", "Деякі човни отримають нові мотори цього року.", "усі човни отримають нові мотори цього року", "modality_shift"),
    ("roles", "en", "Tarvia asked Belmark for more grain in the spring.", "Belmark asked Tarvia for more grain in the spring", "altered_meaning"),
    ("roles", "es", "Tarvia pidió a Belmark más grano en primavera.", "Belmark pidió a Tarvia más grano en primavera", "altered_meaning"),
    ("passive", "en", "Tarvia asked Belmark for more grain in the spring.", "Belmark was asked by Tarvia for more grain in the spring", "not accuse"),
    ("passive", "en", "The council closed the old bridge in the spring.", "the old bridge was closed by the council in the spring", "not accuse"),
    ("pronoun", "en", "She will open the harbour school in the spring. The mayor told us so.", "the mayor would open the harbour school in the spring", "not accuse"),
    ("pronoun", "en", "We will open the harbour school in the spring.", "the ministry would open the harbour school in the spring", "paraphrase"),
    ("pronoun", "es", "Abriremos la escuela del puerto en primavera.", "el ministerio abrirá la escuela del puerto en primavera", "paraphrase"),
    ("pronoun", "de", "Wir eröffnen die Hafenschule im Frühjahr.", "das Ministerium eröffne die Hafenschule im Frühjahr", "paraphrase"),
    ("pronoun", "fr", "Nous ouvrirons l'école du port au printemps.", "le ministère ouvrirait l'école du port au printemps", "paraphrase"),
    ("pronoun", "pt", "Abriremos a escola do porto na primavera.", "o ministério abrirá a escola do porto na primavera", "paraphrase"),
    ("pronoun", "ru", "Мы откроем портовую школу весной.", "министерство откроет портовую школу весной", "paraphrase"),
    ("pronoun", "uk", "Ми відкриємо портову школу навесні.", "міністерство відкриє портову школу навесні", "paraphrase"),
    ("modal", "es", "Podríamos cerrar el puerto del norte durante el invierno.", "cerrarán el puerto del norte durante el invierno", "loose_paraphrase"),
    ("modal", "en", "We may close the northern harbour in the winter.", "they will close the northern harbour in the winter", "modality_shift"),
    ("modal", "fr", "Nous pourrions fermer le port du nord pendant l'hiver.", "ils doivent fermer le port du nord pendant l'hiver", "modality_shift"),
    ("modal", "de", "Wir können den Nordhafen im Winter schließen.", "sie müssten den Nordhafen im Winter schließen", "modality_shift"),
    ("modal", "ru", "Мы можем закрыть северный порт зимой.", "они должны закрыть северный порт зимой", "modality_shift"),
    ("comparative", "en", "The new ferry is faster than the old one by an hour.", "the new ferry is slower than the old one by an hour", "altered_meaning"),
    ("comparative", "es", "El nuevo barco es mejor que el viejo en invierno.", "el nuevo barco es peor que el viejo en invierno", "altered_meaning"),
    ("comparative", "fr", "Le nouveau bateau est meilleur que le vieux en hiver.", "le nouveau bateau est pire que le vieux en hiver", "altered_meaning"),
    ("comparative", "de", "Das neue Boot ist im Winter besser als das alte.", "das neue Boot sei im Winter schlechter als das alte", "altered_meaning"),
    ("comparative", "pt", "O novo barco é melhor do que o velho no inverno.", "o novo barco é pior do que o velho no inverno", "altered_meaning"),
    ("comparative", "ru", "Новая лодка зимой лучше старой на этой линии.", "новая лодка зимой хуже старой на этой линии", "altered_meaning"),
    ("comparative", "uk", "Новий човен узимку кращий за старий на цій лінії.", "новий човен узимку гірший за старий на цій лінії", "altered_meaning"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "lang", "original", "reported", "expected"), CASES)
def test_compare_reported_speech_by_kind_of_difference(
    kind: str, lang: str, original: str, reported: str, expected: str
) -> None:
    finding = compare(original, reported, quoted=False, original_lang=lang, reported_lang=lang)
    if expected == NO_ALARM:
        assert finding.group is not Group.DISCREPANCY, kind
    else:
        assert str(finding.verdict) == expected, kind


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("The White House will send the grain in March.", "the Pentagon would send the grain in March"),
        ("The Kremlin will send the grain in March.", "the White House would send the grain in March"),
    ],
)
def test_compare_two_seats_of_power_are_two_names(original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False).group is Group.DISCREPANCY
