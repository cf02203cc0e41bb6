"""Who a mention stands for: people, bodies, offices, channels, and whose words are whose."""

from __future__ import annotations

import json
import re
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from crossref.directory import Directory, Resolved
from crossref.sources import load_sources
from crossref.text.country_names import NAMES
from crossref.types import Channel, Office, Person, Platform, Source

DAY = date(2023, 9, 20)

RUSSIA = Source(
    id="mfa-russia",
    names=(
        ("en", "Ministry of Foreign Affairs of the Russian Federation"),
        ("ru", "Министерство иностранных дел Российской Федерации"),
    ),
    kind="foreign-ministry",
    country="RU",
    aliases=("Russian Foreign Ministry", "MFA Russia", "МИД России", "Cancillería rusa"),
    people=(
        Person(
            id="sergei-lavrov",
            name="Sergei Lavrov",
            gender="m",
            offices=(Office(title="Minister of Foreign Affairs", since=date(2004, 3, 9)),),
        ),
        Person(id="maria-zakharova", name="Maria Zakharova", gender="f", offices=(Office(title="Spokesperson"),)),
    ),
    channels=(Channel(id="mfa-russia-x-en", platform=Platform.X, address="mfa_russia"),),
)
VENEZUELA = Source(
    id="mfa-venezuela",
    names=(("es", "Ministerio del Poder Popular para Relaciones Exteriores"),),
    kind="foreign-ministry",
    country="VE",
    people=(
        Person(
            id="yvan-gil",
            name="Yván Gil",
            gender="m",
            handles=("x:yvangil",),
            offices=(Office(title="Minister of Foreign Affairs", since=date(2023, 1, 6)),),
        ),
        Person(
            id="carlos-faria",
            name="Carlos Faría",
            gender="m",
            offices=(Office(title="Canciller", since=date(2022, 5, 16), until=date(2023, 1, 6)),),
        ),
    ),
)
GERMANY = Source(
    id="mfa-germany",
    names=(("de", "Auswärtiges Amt"),),
    kind="foreign-ministry",
    country="DE",
    people=(
        Person(
            id="annalena-baerbock",
            name="Annalena Baerbock",
            gender="f",
            offices=(
                Office(title="Bundesministerin des Auswärtigen", since=date(2021, 12, 8), until=date(2025, 5, 6)),
            ),
        ),
    ),
)
SORVELA = Source(
    id="sorvela-energy",
    names=(("en", "Department of Energy of Sorvela"),),
    country="Sorvela",
    aliases=("the Energy Department", "Calder House"),
    people=(
        Person(
            id="juno-abbas-reyes",
            name="Juno Abbas-Reyes",
            aliases=("Secretary Abbas-Reyes",),
            gender="f",
            handles=("bluesky:juno.sorvela.example",),
            offices=(Office(title="Secretary of Energy"),),
        ),
        Person(id="mira-eck", name="Mira Eck", gender="f", offices=(Office(title="State Archivist"),)),
        Person(id="ivo-gil", name="Ivo Gil", gender="m", offices=(Office(title="Deputy Secretary"),)),
    ),
    channels=(
        Channel(id="sorvela-news", platform=Platform.PAGE, address="https://energy.sorvela.example/News"),
        Channel(id="juno-x", platform=Platform.X, address="@JunoAR", person="juno-abbas-reyes"),
    ),
)
DIRECTORY = Directory((RUSSIA, VENEZUELA, GERMANY))
ALL = Directory((RUSSIA, VENEZUELA, GERMANY, SORVELA))


def who(mention: str, *near: str, on: date | None = DAY, gender: str | None = None) -> str | None:
    found = DIRECTORY.resolve(mention, on=on, near=near, gender=gender)
    return found.id if found else None


# --- people by name --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "mention",
    [
        "Sergei Lavrov", "Sergey Lavrov", "Serguéi Lavrov", "Sergej Lawrow", "Sergueï Lavrov", "Lavrov", "Lavrov's",
        "Lavrov’s", "Mr. Lavrov", "S. Lavrov", "Sergei Viktorovich Lavrov", "LAVROV",
        "Лавров", "Лаврова", "Лавровым", "Сергей Лавров", "Сергея Лаврова", "С. Лавров", "Лавров Сергей",
        "Foreign Minister Lavrov", "Russian Foreign Minister Sergei Lavrov", "Sergei Lavrov, foreign minister",
        "Lavrov, the Russian foreign minister", "глава МИД России Сергей Лавров", "el canciller Lavrov",
    ],
)  # fmt: skip
def test_resolve_name_in_any_spelling_gives_the_person(mention: str) -> None:
    assert who(mention) == "sergei-lavrov"


@pytest.mark.parametrize(
    "mention",
    ["Maria Lavrov", "Lavrov Maria", "J. Lavrov", "Мария Лаврова", "Ukrainian President Lavrov", "President Lavrov",
     "Lavrova", "Lavrovsky", "Wang Yi", "Sergei", "lavrov", "Amparo Gil", "Gil Robles", "Лавровой"],
)  # fmt: skip
def test_resolve_somebody_else_gives_nobody(mention: str) -> None:
    assert who(mention) is None


def test_resolve_german_genitive_gives_the_person() -> None:
    assert who("Baerbocks") == who("Annalena Baerbocks") == "annalena-baerbock"


def test_resolve_inflected_feminine_surname_gives_the_woman() -> None:
    assert who("Марии Захаровой") == who("Захарову") == who("Sacharowa") == "maria-zakharova"


def test_resolve_full_name_is_surer_than_a_surname() -> None:
    full, short = DIRECTORY.resolve("Yván Gil"), DIRECTORY.resolve("Gil")
    assert full is not None and short is not None
    assert full.confidence > short.confidence >= 0.8
    assert (full.name, full.person_id, full.source_id) == ("Yván Gil", "yvan-gil", "mfa-venezuela")


def test_resolve_hyphenated_surname_alone_gives_the_person() -> None:
    found = ALL.resolve("Abbas-Reyes")
    assert found is not None and found.person_id == "juno-abbas-reyes"


def test_resolve_shared_surname_is_decided_by_who_was_met() -> None:
    near = ALL.resolve("Gil", near=("mfa-russia", "ivo-gil", "yvan-gil"))
    assert near is not None
    assert (near.id, near.alternatives) == ("ivo-gil", ("yvan-gil",))


def test_resolve_shared_surname_is_decided_by_the_office_named() -> None:
    found = ALL.resolve("Foreign Minister Gil", on=DAY)
    assert found is not None and found.id == "yvan-gil"


def test_resolve_shared_surname_with_nothing_to_decide_names_both() -> None:
    found = ALL.resolve("Gil", on=DAY)
    assert found is not None
    assert found.id is None
    assert set(found.alternatives) == {"ivo-gil", "yvan-gil"}
    assert found.confidence < 0.3


def test_resolve_shared_surname_is_decided_by_who_was_in_office() -> None:
    old, new = (
        Person(
            id=f"{name.lower()}-orlo", name=f"{name} Orlo", offices=(Office(title="Envoy", since=since, until=until),)
        )
        for name, since, until in (("Ada", None, date(2010, 1, 1)), ("Bela", date(2020, 1, 1), None))
    )
    directory = Directory([Source(id="a", names=(("en", "Harbour Council"),), people=(old, new))])
    found = directory.resolve("Orlo", on=DAY)
    assert found is not None and found.id == "bela-orlo"


def test_resolve_pronouns_gender_rules_a_namesake_out() -> None:
    assert who("Lavrov", gender="f") is None
    assert who("ministra Gil") is None


# --- bodies ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mention", "body"),
    [
        ("the Russian Foreign Ministry", "mfa-russia"),
        ("Russia's foreign ministry", "mfa-russia"),
        ("МИД России", "mfa-russia"),
        ("МИД РФ", "mfa-russia"),
        ("МИДа России", "mfa-russia"),
        ("Министерства иностранных дел России", "mfa-russia"),
        ("la Cancillería rusa", "mfa-russia"),
        ("le ministère russe des Affaires étrangères", "mfa-russia"),
        ("das russische Außenministerium", "mfa-russia"),
        ("o Ministério das Relações Exteriores da Rússia", "mfa-russia"),
        ("МЗС Росії", "mfa-russia"),
        ("the Venezuelan foreign ministry", "mfa-venezuela"),
        ("Cancillería venezolana", "mfa-venezuela"),
        ("Министерство иностранных дел Венесуэлы", "mfa-venezuela"),
        ("Venezuela's Ministry of Foreign Affairs", "mfa-venezuela"),
        ("the German Foreign Office", "mfa-germany"),
        ("das Auswärtige Amt", "mfa-germany"),
        ("a spokesperson for the Russian Foreign Ministry", "mfa-russia"),
        ("the Russian Foreign Ministry spokesman", "mfa-russia"),
        ("официальный представитель МИД России", "mfa-russia"),
        ("Lavrov's spokeswoman", "mfa-russia"),
        ("a spokesman for Sergei Lavrov", "mfa-russia"),
        ("Moscow's foreign ministry", "mfa-russia"),
    ],
)
def test_resolve_body_by_name_or_description(mention: str, body: str) -> None:
    assert who(mention) == body


@pytest.mark.parametrize(
    "mention",
    ["the Ukrainian foreign ministry", "Ukraine's foreign ministry", "МИД Украины", "the Russian embassy in Caracas",
     "the Russian defence ministry", "the Zembian foreign ministry", "the Ministry of Foreign Trade of Venezuela",
     "Ministry of Silly Walks", "the Kremlin", "a Russia at war", "a Russian diplomat", "Lavrov's deputy"],
)  # fmt: skip
def test_resolve_other_bodies_stay_unknown(mention: str) -> None:
    assert who(mention, "mfa-russia", "mfa-venezuela") is None


def test_resolve_the_ministry_is_the_nearest_body() -> None:
    assert who("the Ministry", "sergei-lavrov", "mfa-russia", "yvan-gil") == "mfa-russia"
    assert who("the foreign ministry", "yvan-gil") == "mfa-venezuela"
    assert who("a spokesperson for the ministry", "mfa-russia", "maria-zakharova") == "mfa-russia"
    assert who("the Ministry") is None


def test_resolve_the_spokeswoman_is_the_one_met() -> None:
    assert who("the spokeswoman", "maria-zakharova", "mfa-russia") == "maria-zakharova"
    assert who("the spokeswoman", "mfa-russia") == "mfa-russia"


@pytest.mark.parametrize(
    ("mention", "owner"),
    [
        ("l'Orsène", "orsene"),
        ("Orsène", "orsene"),
        ("Orsénien", None),
        ("la Valmorie", None),
        ("une Orsène unie", None),
    ],
)
def test_resolve_country_of_the_sources_speaks_for_its_foreign_ministry(mention: str, owner: str | None) -> None:
    names = (("fr", "Ministère des Affaires étrangères d'Orsène"),)
    treasury = (("fr", "Ministère des Finances de Valmorie"),)
    directory = Directory(
        (
            Source(id="orsene", names=names, country="Orsène", kind="foreign ministry"),
            Source(id="valmorie", names=treasury, country="Valmorie", kind="ministry"),
        )
    )
    found = directory.resolve(mention)
    assert (found.id if found is not None else None) == owner


@pytest.mark.parametrize(
    ("mention", "owner"),
    [
        ("Russia", "mfa-russia"),
        ("La Russie", "mfa-russia"),
        ("Россия", "mfa-russia"),
        ("Rússia", "mfa-russia"),
        ("Deutschland", "mfa-germany"),
        ("l'Allemagne", "mfa-germany"),
        ("Alemania", "mfa-germany"),
        ("Німеччина", "mfa-germany"),
        ("the US", "us-state"),
        ("EE. UU.", "us-state"),
        ("die Vereinigten Staaten", "us-state"),
        ("США", "us-state"),
        ("russia", None),
        ("Russians", None),
        ("Russia's", None),
        ("a new Russia", None),
    ],
)
def test_resolve_country_speaks_for_its_foreign_ministry_unsurely(mention: str, owner: str | None) -> None:
    ministries = Directory(
        tuple(
            Source(id=id, names=(("en", f"Ministry of Foreign Affairs {code}"),), country=code, kind="foreign-ministry")
            for id, code in (("mfa-russia", "RU"), ("mfa-germany", "DE"), ("us-state", "US"))
        )
    )
    found = ministries.resolve(mention)
    assert (found.id if found is not None else None) == owner
    assert found is None or found.confidence < 0.5


def test_country_names_are_those_of_the_unicode_cldr() -> None:
    for code, names in NAMES.items():
        english = Locale.parse("en").territories[code].partition(" (")[0]
        assert " - " in english or english in names.split("|") or english in ("Chad", "Georgia", "Jordan"), code


def test_resolve_capital_stands_for_the_foreign_ministry_unsurely() -> None:
    found = DIRECTORY.resolve("Moscow")
    assert found is not None and found.id == "mfa-russia"
    assert found.confidence <= 0.5
    assert DIRECTORY.resolve("moscow") is None
    assert DIRECTORY.resolve("Kyiv") is None


def test_resolve_seat_stands_for_its_body() -> None:
    kremlin = Source(id="kremlin", names=(("en", "President of Russia"),), kind="head-of-state", country="RU")
    directory = Directory((RUSSIA, kremlin))
    found = directory.resolve("a Kremlin spokesman")
    assert found is not None and found.id == "kremlin"


# --- offices ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mention", "person"),
    [
        ("the Russian foreign minister", "sergei-lavrov"),
        ("Russia's top diplomat", "sergei-lavrov"),
        ("министр иностранных дел России", "sergei-lavrov"),
        ("глава МИД России", "sergei-lavrov"),
        ("der russische Außenminister", "sergei-lavrov"),
        ("le ministre russe des Affaires étrangères", "sergei-lavrov"),
        ("Venezuela's top diplomat", "yvan-gil"),
        ("el canciller venezolano", "yvan-gil"),
        ("o ministro das Relações Exteriores da Venezuela", "yvan-gil"),
        ("die deutsche Außenministerin", "annalena-baerbock"),
        ("очільниця МЗС Німеччини", "annalena-baerbock"),
    ],
)
def test_resolve_office_of_a_country_gives_who_holds_it(mention: str, person: str) -> None:
    assert who(mention) == person


def test_resolve_office_follows_the_day() -> None:
    assert who("the Venezuelan foreign minister", on=date(2022, 9, 20)) == "carlos-faria"
    assert who("the Venezuelan foreign minister", on=date(2021, 9, 20)) is None
    assert who("the German foreign minister", on=date(2025, 9, 20)) is None
    assert who("the former Russian foreign minister") is None


def test_resolve_office_without_country_needs_somebody_met() -> None:
    assert who("the minister", "yvan-gil") == "yvan-gil"
    assert who("its foreign minister", "mfa-russia") == "sergei-lavrov"
    assert who("el canciller", "mfa-venezuela", "mfa-russia") == "yvan-gil"
    assert who("the minister") is None
    assert who("the foreign minister") is None


def test_resolve_counterpart_holds_the_same_office_elsewhere() -> None:
    assert who("his Russian counterpart", "yvan-gil") == "sergei-lavrov"
    assert who("ihr russischer Amtskollege", "annalena-baerbock") == "sergei-lavrov"
    assert who("his Ukrainian counterpart", "yvan-gil") is None
    assert who("his Russian counterpart") is None


def test_resolve_offices_of_an_invented_country() -> None:
    for mention, one in (
        ("the Sorvelan energy secretary", "juno-abbas-reyes"),
        ("Sorvela's energy minister", "juno-abbas-reyes"),
        ("Energy Secretary Juno Abbas-Reyes", "juno-abbas-reyes"),
        ("a spokesman for Calder House", "sorvela-energy"),
        ("State archivist Mira Eck", "mira-eck"),
    ):
        found = ALL.resolve(mention, on=DAY)
        assert found is not None and found.id == one, mention


def test_resolve_unlisted_title_gives_its_holder() -> None:
    found = ALL.resolve("the state archivist", near=("sorvela-energy",))
    assert found is not None and found.id == "mira-eck"


# --- handles and channels --------------------------------------------------------------------------------------------


def test_by_handle_ignores_case_and_mark() -> None:
    for name in ("yvangil", "@YvanGil"):
        found = DIRECTORY.by_handle("x", name)
        assert found == Resolved(name="Yván Gil", person_id="yvan-gil", source_id="mfa-venezuela", confidence=0.98)
    assert DIRECTORY.by_handle("telegram", "yvangil") is None
    assert DIRECTORY.by_handle(None, "yvangil") is not None


def test_by_handle_of_a_channel_gives_the_body_or_its_person() -> None:
    body, person = ALL.by_handle("x", "mfa_russia"), ALL.by_handle("x", "junoar")
    assert body is not None and (body.person_id, body.source_id) == (None, "mfa-russia")
    assert person is not None and person.person_id == "juno-abbas-reyes"


def test_resolve_handle_gives_its_owner() -> None:
    assert who("@mfa_russia") == who("MFA Russia (@mfa_russia)") == "mfa-russia"
    assert who("@nobody") is None


def test_channel_by_id_or_address() -> None:
    assert ALL.channel("juno-x") == ALL.channel("x:@junoar") == ALL.channel("X:JunoAR")
    assert ALL.channel("page:https://energy.sorvela.example/News") is not None
    assert ALL.channel("page:https://energy.sorvela.example/news") is None
    assert ALL.channel("x:nobody") is None


def test_lookup_by_id() -> None:
    assert ALL.source("mfa-russia") is RUSSIA
    assert ALL.source("nowhere") is None and ALL.person("nobody") is None
    assert ALL.source_of_person("ivo-gil") is SORVELA
    assert ALL.source_of_person("nobody") is None
    juno = ALL.channel("juno-x")
    assert juno is not None and juno in getattr(ALL.source_of_channel(juno), "channels", ())
    assert ALL.source_of_channel(replace(juno, id="nobody")) is None
    assert ALL.sources[-1] is SORVELA


# --- whose words are whose -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("sergei-lavrov", "sergei-lavrov", True),
        ("sergei-lavrov", "mfa-russia", True),
        ("mfa-russia", "maria-zakharova", True),
        ("sergei-lavrov", "maria-zakharova", False),
        ("sergei-lavrov", "mfa-venezuela", False),
        ("mfa-russia", "mfa-venezuela", False),
        ("mfa-russia", "unknown", False),
    ],
)
def test_same_speaker_is_the_person_or_the_body(one: str, other: str, same: bool) -> None:
    assert DIRECTORY.same_speaker(one, other) is DIRECTORY.same_speaker(other, one) is same


def test_same_speaker_out_of_office_does_not_speak_for_the_body() -> None:
    assert DIRECTORY.same_speaker("carlos-faria", "mfa-venezuela", on=date(2022, 9, 1))
    assert not DIRECTORY.same_speaker("carlos-faria", "mfa-venezuela", on=DAY)


# --- a whole text ----------------------------------------------------------------------------------------------------


def named(text: str, directory: Directory = DIRECTORY) -> list[tuple[str, str | None]]:
    return [(one.span.of(text), one.resolved.id) for one in directory.mentions(text)]


@pytest.mark.parametrize(
    ("signed", "on_a_body", "on_own_page"),
    [
        pytest.param("Juno Abbas-Reyes", "juno-abbas-reyes", "juno-abbas-reyes", id="name"),
        pytest.param("Dr. J. Abbas-Reyes", "juno-abbas-reyes", "juno-abbas-reyes", id="title and initial"),
        pytest.param("Mira Eck, State Archivist", "mira-eck", "mira-eck", id="somebody else who is known"),
        pytest.param("Department of Energy of Sorvela", None, "juno-abbas-reyes", id="body"),
        pytest.param("Gil", None, None, id="one of several others"),
        pytest.param("Tam Orvell", None, None, id="nobody who is known"),
        pytest.param("Leo Abbas-Reyes", None, None, id="namesake"),
        pytest.param("Guest author", None, None, id="no name"),
    ],
)
def test_author_of_a_page_is_who_signed(signed: str, on_a_body: str | None, on_own_page: str | None) -> None:
    assert ALL.author(signed, on=DAY) == on_a_body
    assert ALL.author(signed, owner="juno-abbas-reyes", on=DAY) == on_own_page


def test_author_signed_by_a_name_of_several_is_the_owner_if_one_of_them() -> None:
    assert ALL.author("Gil", owner="ivo-gil", on=DAY) == "ivo-gil"


def test_mentions_finds_names_bodies_and_handles_in_order() -> None:
    text = "Yván Gil met Sergei Lavrov, the Russian Foreign Ministry wrote. Gil (@yvangil) left with Lavrov’s aides."
    assert named(text) == [
        ("Yván Gil", "yvan-gil"),
        ("Sergei Lavrov", "sergei-lavrov"),
        ("Russian Foreign Ministry", "mfa-russia"),
        ("Gil", "yvan-gil"),
        ("@yvangil", "yvan-gil"),
        ("Lavrov", "sergei-lavrov"),
    ]


def test_mentions_finds_described_bodies() -> None:
    text = "Venezuela's foreign ministry and the Ministry of Foreign Affairs of Venezuela are one; Ukraine's foreign ministry is not."
    assert [one for _, one in named(text)] == ["mfa-venezuela", "mfa-venezuela"]


def test_mentions_leaves_namesakes_alone() -> None:
    assert named("Maria Lavrov opened a café. Lavrov sells cakes.") == []
    assert named("“I shouted,” said Amparo Gil, a baker. Gil waved.") == []
    assert named("Yesterday Lavrov spoke.") == [("Lavrov", "sergei-lavrov")]


def test_mentions_keeps_case_of_surnames() -> None:
    assert named("Un gil y un lavrov cualquiera.") == []


def test_mentions_reads_inflected_russian() -> None:
    assert named("Встреча с Сергеем Лавровым прошла в МИД России.") == [
        ("Сергеем Лавровым", "sergei-lavrov"),
        ("МИД России", "mfa-russia"),
    ]


def test_mentions_skips_the_alias_of_another_country() -> None:
    source = Source(id="v", names=(("en", "Foreign Ministry"),), country="Veslandia")
    assert named("The Foreign Ministry spoke.", Directory([source])) == [("Foreign Ministry", "v")]
    assert named("The Ukrainian Foreign Ministry spoke.", Directory([source])) == []


@given(st.text(alphabet="Gil YvánLavrovSergei@_.,'’ mfa_russia Лавровым«»-", max_size=80))
def test_mentions_lie_in_the_text_in_order_and_apart(text: str) -> None:
    found = ALL.mentions(text)
    for one, two in zip(found, found[1:], strict=False):
        assert one.span.end <= two.span.start
    for one in found:
        assert 0 <= one.span.start < one.span.end <= len(text)


@given(st.text(max_size=60), st.lists(st.sampled_from(["yvan-gil", "mfa-russia", "nobody"]), max_size=3))
def test_resolve_knows_what_it_returns(mention: str, near: list[str]) -> None:
    found = ALL.resolve(mention, on=DAY, near=near)
    if found is not None:
        assert 0 < found.confidence <= 1
        assert found.person_id is None or ALL.person(found.person_id) is not None
        assert found.source_id is None or ALL.source(found.source_id) is not None
        assert found.id is not None or len(found.alternatives) > 1


def test_mentions_of_an_article_are_quick() -> None:
    letters = "abdefgiklmnoprstuvz"
    names = [
        f"{letters[n % 19].upper()}orwe{letters[n // 19]}{letters[n % 7]} Vrin{letters[n % 19]}{letters[n // 19]}el"
        for n in range(80)
    ]
    sources = [
        Source(
            id=f"s{n}",
            names=(("en", f"Ministry {names[n]}"),),
            people=(Person(id=f"p{n}", name=names[n]), Person(id=f"q{n}", name=names[n + 40])),
        )
        for n in range(40)
    ]
    text = "Gil and Lavrov spoke of the harbour, which the council had closed in May, and left. " * 40
    began = time.perf_counter()
    directory = Directory((*sources, RUSSIA, VENEZUELA))
    directory.mentions("Lavrov")
    built = time.perf_counter()
    assert len(directory.mentions(text)) == 80
    assert built - began < 0.5
    assert time.perf_counter() - built < 0.25


# --- the shared cases ------------------------------------------------------------------------------------------------


def _case(folder: Path, workspace: Path) -> Directory:
    data = json.loads((folder / "directory.json").read_text(encoding="utf-8"))
    for source in data["sources"]:
        lines = [f"{key} = {json.dumps(source[key], ensure_ascii=False)}" for key in ("id", "country", "aliases")]
        lines += [
            "[names]",
            *(f"{key} = {json.dumps(name, ensure_ascii=False)}" for key, name in source["names"].items()),
        ]
        for person in source["people"]:
            handles = [handle.replace(":@", ":") for handle in person["handles"]]
            person = {**person, "handles": handles}
            lines += ["[[people]]"]
            lines += [
                f"{key} = {json.dumps(person[key], ensure_ascii=False)}" for key in ("id", "name", "aliases", "handles")
            ]
            lines += ["[[people.offices]]", f"title = {json.dumps(person['role'], ensure_ascii=False)}"]
        (workspace / f"{source['id']}.toml").write_text("\n".join(lines), encoding="utf-8")
    return Directory(load_sources(workspace))


def test_mentions_cover_the_speakers_of_the_shared_cases(shared: Path, tmp_path: Path) -> None:
    folders = sorted((shared / "eval" / "cases").iterdir())
    for folder in (one for one in folders if one.is_dir()):
        workspace = tmp_path / folder.name
        workspace.mkdir()
        directory = _case(folder, workspace)
        page = (folder / "article.html").read_text(encoding="utf-8")
        text = re.sub(r"<[^>]+>", " . ", re.sub(r"<(script|style).*?</\1>", " ", page, flags=re.DOTALL))
        met = {one.resolved.id for one in directory.mentions(text)}
        claims = json.loads((folder / "gold.json").read_text(encoding="utf-8"))["claims"]
        people = {one["speaker_id"] for one in claims if one["speaker_id"] and directory.person(one["speaker_id"])}
        assert people <= met, folder.name


def test_resolve_knows_the_mentions_of_the_seed_article(shared: Path) -> None:
    expected = json.loads((shared / "eval" / "seed" / "expected.json").read_text(encoding="utf-8"))
    for table in ("people", "sources"):
        for one, mentions in expected[table].items():
            for mention in mentions:
                assert who(mention, one) == one, mention
