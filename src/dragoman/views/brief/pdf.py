"""A brief as a tagged PDF of two pages, its notes at the foot of the page that calls them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from dragoman.views.brief.calls import brief_as_data
from dragoman.views.brief.lettering import NOTICE, with_letters_named
from dragoman.views.brief.page import Brief

_TEMPLATES = Path(__file__).parent / "templates"


def brief_as_pdf(brief: Brief) -> bytes:
    """The document's bytes; the same brief gives the same bytes on a machine with the same fonts.

    It keeps to PDF/UA-1. Letters that no font here has are named in brackets, and a notice says so.
    """
    from typst import TypstError

    data = brief_as_data(brief)
    moment = int(datetime.combine(brief.on, time(), tzinfo=UTC).timestamp())
    try:
        return _compiled("country_pair.typ", json.dumps(data | {"notice": ""}), moment)
    except TypstError:
        named = with_letters_named(data, shows=_shows)
        words = json.dumps(named | {"notice": NOTICE if named != data else ""})
    try:
        return _compiled("country_pair.typ", words, moment)
    except TypstError:
        return _compiled("country_pair.typ", words, moment, standard="1.7")


@lru_cache(maxsize=4096)
def _shows(text: str) -> bool:
    """Whether the fonts of this machine have every letter of the text."""
    from typst import TypstError

    try:
        _compiled("letters.typ", json.dumps({"title": "Letters", "text": text}), 0)
    except TypstError:
        return False
    return True


def _compiled(template: str, brief: str, moment: int, *, standard: Literal["ua-1", "1.7"] = "ua-1") -> bytes:
    import typst

    compiled: Any = typst.compile(
        str(_TEMPLATES / template),
        root=str(_TEMPLATES),
        sys_inputs={"brief": brief},
        pdf_standards=[standard],
        timestamp=moment,
    )
    if not isinstance(compiled, bytes):
        raise TypeError("a PDF is one file")
    return compiled
