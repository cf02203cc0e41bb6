"""Reported speech in other words: what has no partner in the original leaves the report open."""

from __future__ import annotations

import pytest

from crossref.lang import BUILT_IN, get_language
from crossref.types import Group, Verdict
from crossref.verdict import compare
from tests.checks.laying import result_of

OPEN = [
    (
        "The crews sang for the ferry guests in the old harbour.",
        "the crews danced for the ferry guests in the old harbour",
        "danced",
    ),
    (
        "The second tunnel opens for trucks in the north.",
        "the second tunnel opens for heavy trucks in the north",
        "heavy",
    ),
    ("Ilva Sterner will open the second harbour bridge.", "he will open the second harbour bridge", "he"),
    ("There are several defects in the hull.", "there were serious defects in the hull", "serious"),
    ("Truck drivers in Velm sell tickets by radio.", "police in Velm sell tickets by radio", "police"),
]
PARTNERED = [
    ("We will extend the pact to all ferries.", "the ministry would extend the pact to all ferries"),
    ("We begin the repairs of the pier in spring.", "the repairs of the pier would start in spring"),
    ("The evaluation of the ferry routes goes on.", "the ferry routes are still being evaluated"),
    ("The talks on tolls begin tomorrow in the hall.", "the talks on tolls begin on Tuesday in the hall"),
    ("The line carried three million people in 2025.", "the line carried three million people last year"),
    ("The United Harbour Council will meet in the hall.", "the UHC will meet in the hall"),
    ("Ilva Sterner will open the bridge.", "Sterner said that she will open the bridge"),
]


@pytest.mark.parametrize(
    ("original", "reported", "word"), OPEN, ids=["other word", "added word", "unclear person", "measure", "office"]
)
def test_check_rewording_names_words_without_a_partner(original: str, reported: str, word: str) -> None:
    result = result_of("rewording", original, reported, quoted=False)
    assert [one.claim for one in result.differences] == [word]
    assert result.agrees is None
    assert compare(original, reported, quoted=False).verdict is Verdict.NOT_CHECKABLE


@pytest.mark.parametrize(("original", "reported"), PARTNERED)
def test_check_rewording_takes_forms_synonyms_and_what_speech_exchanges(original: str, reported: str) -> None:
    assert result_of("rewording", original, reported, quoted=False).differences == ()


@pytest.mark.parametrize(
    ("lang", "original", "reported", "open_word"),
    [
        ("es", "Las tripulaciones cantaron en el puerto viejo de la isla.", "las tripulaciones bailaron en el puerto viejo de la isla", "bailaron"),
        ("fr", "Les équipages chantaient dans le vieux port de l'île.", "les équipages dansaient dans le vieux port de l'île", "dansaient"),
        ("pt", "As tripulações cantaram no velho porto da ilha.", "as tripulações dançaram no velho porto da ilha", "dançaram"),
        ("de", "Die Besatzungen sangen im alten Hafen der Insel.", "die Besatzungen tanzten im alten Hafen der Insel", "tanzten"),
        ("ru", "Экипажи пели в старом порту этого острова.", "экипажи танцевали в старом порту этого острова", "танцевали"),
        ("uk", "Екіпажі співали у старому порту цього острова.", "екіпажі танцювали у старому порту цього острова", "танцювали"),
    ],
)  # fmt: skip
def test_check_rewording_in_every_language(lang: str, original: str, reported: str, open_word: str) -> None:
    result = result_of("rewording", original, reported, quoted=False, lang=lang)
    assert [one.claim for one in result.differences] == [open_word]
    assert result_of("rewording", original, original, quoted=False, lang=lang).differences == ()


def test_check_rewording_is_not_asked_of_quotations() -> None:
    assert (
        result_of("rewording", "The crews sang for the guests.", "The crews danced for the guests.").differences == ()
    )


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        (
            "The council praised the island school teachers for the long work on the new reading lists.",
            "the council praised the lighthouse keeper widows for the long work on the new reading lists",
        ),
        (
            "The government approved the northern harbour plan for the islands on Tuesday.",
            "The government gave the green light to the northern harbour plan for the islands on Tuesday.",
        ),
    ],
)
def test_one_phrase_for_another_is_left_open_whatever_is_the_same_around_it(original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False).verdict is Verdict.NOT_CHECKABLE


def test_several_changes_are_left_open_and_accuse_nobody() -> None:
    original = "The council praised the island school teachers for the long work on the new reading lists."
    reported = "the council praised the lighthouse keeper widows for the patient work on the new reading lists"
    assert compare(original, reported, quoted=False).verdict is Verdict.NOT_CHECKABLE


@pytest.mark.parametrize(
    ("original", "reported", "verdict"),
    [
        ("The wage rises for non-essential crews stay.", "the wage rises for essential crews stay", Verdict.ALTERED_MEANING),
        ("The pre-election rules for the harbour stay in force.", "the post-election rules for the harbour stay in force", Verdict.ALTERED_MEANING),
        ("The envoy also provides new maps of the reefs to crews.", "the envoy does not provide new maps of the reefs to crews", Verdict.NEGATION_FLIP),
        ("The wage of the 25 pilots and 20 cooks rises by a crown.", "the wage of the 20 pilots and 20 cooks rises by a crown", Verdict.ALTERED_NUMBER),
        ("The island waited several days for the ferry from the south.", "the island waited several weeks for the ferry from the south", Verdict.ALTERED_DATE),
        ("The port stays closed for trawlers until next season.", "the port stays closed for trawlers until this season", Verdict.ALTERED_DATE),
        ("All of the crews at the old gate were checked.", "only some of the crews at the old gate were checked", Verdict.MODALITY_SHIFT),
        ("The ferry to the island carries more than 90 trucks.", "the ferry to the island carries fewer than 90 trucks", Verdict.ALTERED_MEANING),
        ("Jonas Averill will lead the talks on the tolls.", "Mira Tolvanen will lead the talks on the tolls", Verdict.ALTERED_NAME),
        ("The pact with Ordania ends, and Veslandia waits for talks.", "the pact with Veslandia ends, and Veslandia waits for talks", Verdict.ALTERED_NAME),
    ],
)  # fmt: skip
def test_report_that_changes_one_thing_is_named(original: str, reported: str, verdict: Verdict) -> None:
    assert compare(original, reported, quoted=False).verdict is verdict


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("Mr Hussein said little. Saddam Hussein will meet the envoys of the port.", "Saddam will meet the envoys of the port"),
        ("The council is taking a break, and the crews will pay if it broke the pact.", "the crews will pay should it break the pact"),
        ("He decided against joining the harbour council this year.", "he decided not to join the harbour council this year"),
    ],
)  # fmt: skip
def test_fair_report_is_no_discrepancy(original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False).group.value != "discrepancy"


def test_figure_in_place_of_words_leaves_a_report_open() -> None:
    original = "The former harbour master was sentenced to life in prison by the court."
    reported = "the former harbour master was sentenced to two years in prison by the court"
    result = result_of("rewording", original, reported, quoted=False)
    assert [(one.claim, one.statement) for one in result.differences] == [("two years", "life")]


def test_figure_that_the_original_lacks_hides_no_other_word() -> None:
    original = "The bridge must be repaired and opened to lorries again."
    reported = "the bridge must be repaired and opened to tractors before 2031"
    assert "tractors" in " ".join(
        one.claim for one in result_of("rewording", original, reported, quoted=False).differences
    )


STANCES = [
    ("en", "The minister said that the harbour will open in May.", "the minister hopes that the harbour will open in May"),
    ("en", "The minister doubts that the harbour will open in May.", "the minister said that the harbour will open in May"),
    ("de", "Die Sprecherin sagt, dass der Hafen im Mai öffnet.", "die Sprecherin bezweifelt, dass der Hafen im Mai öffnet"),
    ("es", "La ministra espera que el puerto abra en mayo.", "la ministra dice que el puerto abre en mayo"),
    ("fr", "La ministre regrette que le port ouvre en mai.", "la ministre dit que le port ouvre en mai"),
    ("pt", "A ministra teme que o porto abra em maio.", "a ministra diz que o porto abre em maio"),
    ("ru", "Министр сомневается, что порт откроется в мае.", "министр сказал, что порт откроется в мае"),
    ("uk", "Міністр сумнівається, що порт відкриється в травні.", "міністр сказав, що порт відкриється в травні"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), STANCES)
def test_hope_fear_or_doubt_is_no_plain_said(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).group is not Group.PARAPHRASE


@pytest.mark.parametrize("code", BUILT_IN)
def test_stances_are_cue_verbs_of_the_language(code: str) -> None:
    language = get_language(code)
    assert set(language.critical.stances) <= {verb.lemma for verb in language.reporting.cue_verbs}


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("The parties have taken on more work after the vote.", "the parties need more work after the vote"),
        ("He hopes for an answer by the end of May.", "he expects an answer by the end of May"),
        ("The ministry said that it did not know the envoy well.", "the ministry said it did not know the envoy well as "
         "an expert"),
    ],
)  # fmt: skip
def test_part_of_a_modal_phrase_or_an_added_capacity_needs_a_partner(original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False).verdict is Verdict.NOT_CHECKABLE


WRITTEN = [
    ("en", "The judge said that the old law needs a change.", "the judge wrote that the old law needs a change"),
    ("en", "The pilot told the council that he loves the ferry.", "the pilot wrote to the council that he loves the ferry"),
    ("es", "La jueza dijo que la vieja ley debe cambiar.", "la jueza escribió que la vieja ley debe cambiar"),
    ("fr", "La juge a dit que la vieille loi doit changer.", "la juge a écrit que la vieille loi doit changer"),
    ("pt", "A juíza disse que a velha lei deve mudar.", "a juíza escreveu que a velha lei deve mudar"),
    ("de", "Die Richterin sagte, das alte Gesetz müsse weg.", "die Richterin schrieb, das alte Gesetz müsse weg"),
    ("ru", "Судья сказала, что старый закон надо менять.", "судья написала, что старый закон надо менять"),
    ("uk", "Суддя сказала, що старий закон треба змінити.", "суддя написала, що старий закон треба змінити"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), WRITTEN)
def test_what_was_said_is_not_reported_as_written(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.NOT_CHECKABLE


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("The judge wrote that the old law needs a change.", "the judge said that the old law needs a change"),
        ("The judge wrote that the old law needs a change.", "the judge wrote that the old law needs a change"),
        ("The judge said that the old law needs a change.", "the judge stated that the old law needs a change"),
    ],
)
def test_what_was_written_may_be_reported_as_said(original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False).group is not Group.UNVERIFIED


LEAST = [
    ("en", "The mayors named their favourite harbours.", "the mayors named their least favourite harbours"),
    ("de", "Die Bürgermeister nannten ihre beliebten Häfen.", "die Bürgermeister nannten ihre am wenigsten beliebten Häfen"),
    ("es", "Los alcaldes nombraron sus puertos favoritos.", "los alcaldes nombraron sus puertos menos favoritos"),
    ("fr", "Les maires ont nommé leurs ports favoris.", "les maires ont nommé leurs ports les moins favoris"),
    ("pt", "Os autarcas indicaram os seus portos favoritos.", "os autarcas indicaram os seus portos menos favoritos"),
    ("ru", "Мэры назвали свои любимые порты.", "мэры назвали свои наименее любимые порты"),
    ("uk", "Мери назвали свої улюблені порти.", "мери назвали свої найменш улюблені порти"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), LEAST)
def test_least_before_a_word_turns_it(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.NOT_CHECKABLE


def test_at_least_may_stand_behind_its_figure() -> None:
    finding = compare("It will rise by at least nine crowns in May.", "it will rise by nine crowns at least in May",
                      quoted=False)  # fmt: skip
    assert finding.verdict is Verdict.PARAPHRASE


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("Old graffiti is found in a quarry under the town.", "it is found in a quarry under the town"),
        ("Players who did not start came back on Wednesday. There was no sign of Tomas Veldin and the rest.",
         "Players who did not start came back on Wednesday. There was no sign of him and the rest."),
    ],
)  # fmt: skip
def test_pronoun_that_nothing_before_can_be_meant_by_leaves_a_report_open(original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False).verdict is Verdict.NOT_CHECKABLE


def test_it_stands_for_what_was_named_before() -> None:
    finding = compare(
        "The bridge is closed. The bridge will open in May.", "The bridge is closed. It will open in May.", quoted=False
    )
    assert finding.verdict is Verdict.PARAPHRASE
