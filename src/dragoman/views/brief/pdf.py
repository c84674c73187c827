"""A brief as a tagged PDF of two pages, its notes at the foot of the page that calls them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Literal

from dragoman.views.brief.calls import brief_as_data
from dragoman.views.brief.page import Brief

_TEMPLATE = Path(__file__).parent / "templates" / "country_pair.typ"


def brief_as_pdf(brief: Brief) -> bytes:
    """The document's bytes; the same brief gives the same bytes.

    It keeps to PDF/UA-1. Where a quote holds letters that no font here has, they are shown as boxes, and the
    document is tagged all the same.
    """
    from typst import TypstError

    try:
        return _compiled(brief, ["ua-1"])
    except TypstError:
        return _compiled(brief, ["1.7"])


def _compiled(brief: Brief, standards: list[Literal["ua-1", "1.7"]]) -> bytes:
    import typst

    compiled = typst.compile(
        str(_TEMPLATE),
        root=str(_TEMPLATE.parent),
        sys_inputs={"brief": json.dumps(brief_as_data(brief))},
        pdf_standards=[*standards],
        timestamp=int(datetime.combine(brief.on, time(), tzinfo=UTC).timestamp()),
    )
    if not isinstance(compiled, bytes):
        raise TypeError("a PDF is one file")
    return compiled
