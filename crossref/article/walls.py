"""Pages that hold no article to read: paid, behind a consent dialogue, or drawn by a script."""

from __future__ import annotations

import re

from crossref.article.mend import PASTE
from crossref.errors import WalledError

_LITTLE = 600
_PAID = re.compile(
    r"subscribe (?:now |today )?to (?:continue|read|keep)|subscribers? only|already a subscriber|to continue reading|"
    r"start your (?:free )?trial|suscr[ií]bete para|solo para suscriptores|contenido exclusivo para suscriptores|"
    r"réservé aux abonnés|abonnez-vous pour|jetzt weiterlesen|nur für abonnenten|weiterlesen mit|"
    r"exclusivo para assinantes|"
    r"только для подписчиков|лише для передплатників|riservato agli abbonati",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"accept (?:all )?cookies|we (?:and our \S+ partners )?use cookies|your privacy choices|consent to|"
    r"cookies (?:akzeptieren|zustimmen)|aceptar (?:las )?cookies|accepter (?:les )?cookies|aceitar cookies",
    re.IGNORECASE,
)
_ROBOT = re.compile(
    r"are you a robot|verify you are human|checking your browser|enable javascript|captcha", re.IGNORECASE
)


def refuse_walls(shown: str, body: str, *, is_paid: bool, name: str) -> None:
    """Raise when what a page shows is a wall and not an article.

    Args:
        shown: All text that the page shows.
        body: The article's own text, as far as it was found.
        is_paid: The page says of itself that it is not free to read.
        name: File or address, for the message.

    Raises:
        WalledError: There is little or no text, and why.
    """
    if len(body) >= _LITTLE:
        return
    reason = _reason(shown, body, is_paid=is_paid)
    if reason:
        raise WalledError(f"{name} {reason}.", hint=PASTE)


def _reason(shown: str, body: str, *, is_paid: bool) -> str | None:
    if is_paid or _PAID.search(shown):
        return "shows only the beginning of a paid article"
    if not body.strip():
        if _CONSENT.search(shown):
            return "shows a consent dialogue instead of the article"
        if _ROBOT.search(shown):
            return "asks for a browser instead of showing the article"
        return "holds no article text; its text may be drawn by a script"
    if len(body) < 200 and _ROBOT.search(shown):
        return "asks for a browser instead of showing the article"
    return None
