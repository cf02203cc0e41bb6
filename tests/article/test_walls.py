"""A wall is refused with the reason; an article that mentions cookies or subscribers is none."""

from __future__ import annotations

import pytest

from crossref.article.walls import refuse_walls
from crossref.errors import ArticleError

LEAD = "The minister, Jonas Averill, said on Tuesday that the tunnel would open in autumn."
BODY = " ".join([LEAD] * 10)


def refused(shown: str, body: str, *, is_paid: bool = False) -> str:
    with pytest.raises(ArticleError) as caught:
        refuse_walls(shown, body, is_paid=is_paid, name="quay.example/tunnel")
    assert caught.value.hint.startswith("Open it yourself")
    return caught.value.message


@pytest.mark.parametrize(
    "shown",
    [
        "Subscribe to continue reading",
        "Already a subscriber? Log in",
        "Suscríbete para seguir leyendo",
        "Cet article est réservé aux abonnés",
        "Jetzt weiterlesen mit Plus",
        "Conteúdo exclusivo para assinantes",
        "Статья доступна только для подписчиков",
        "Contenuto riservato agli abbonati",
    ],
)
def test_refuse_walls_of_a_paid_article_says_so(shown: str) -> None:
    assert refused(f"{LEAD} {shown}", LEAD) == ("quay.example/tunnel shows only the beginning of a paid article.")


def test_refuse_walls_believes_a_page_that_says_it_is_paid() -> None:
    assert "paid article" in refused(LEAD, LEAD, is_paid=True)


@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        pytest.param("We use cookies. Accept all cookies", "a consent dialogue", id="consent"),
        pytest.param("Cookies zustimmen und weiter", "a consent dialogue", id="consent in German"),
        pytest.param("Checking your browser before accessing", "asks for a browser", id="robot check"),
        pytest.param("Home News Sport", "may be drawn by a script", id="empty"),
        pytest.param("", "may be drawn by a script", id="nothing at all"),
    ],
)
def test_refuse_walls_without_a_body_says_what_is_there(shown: str, reason: str) -> None:
    assert reason in refused(shown, " \n")


def test_refuse_walls_of_a_robot_check_with_a_line_of_text() -> None:
    assert "asks for a browser" in refused(f"{LEAD} Please enable JavaScript", LEAD)


@pytest.mark.parametrize(
    ("shown", "body"),
    [
        pytest.param(f"{BODY} Subscribe to continue reading our newsletter", BODY, id="a full article"),
        pytest.param(f"{LEAD} We use cookies.", LEAD, id="short, with a cookie line"),
        pytest.param(LEAD, LEAD, id="a brief"),
        pytest.param(f"{LEAD * 3} captcha", LEAD * 3, id="a brief that mentions a captcha"),
    ],
)
def test_refuse_walls_lets_articles_pass(shown: str, body: str) -> None:
    refuse_walls(shown, body, is_paid=False, name="quay.example/tunnel")
