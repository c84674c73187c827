"""Web pages to documents: the article's text, its day, title and outlet. The only module that knows HTML."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.model.errors import SourceError
from dragoman.model.text import Document
from dragoman.sources.decoding import decode_page

_SHORTEST_ARTICLE = 80
_DAY_AS_DECLARED = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d"}
"""The day of first publication, and never a day guessed from the words of the article."""
_INLINE = frozenset({"a", "abbr", "b", "em", "font", "i", "small", "span", "strong", "time", "u"})
_KNOWN_BY, _LINES_ABOVE, _LONGEST_LINE = 40, 8, 100


def find_article(data: bytes, *, id_: str) -> Document:
    """The article of a web page; its spans count in the article's text, not in the page's source.

    Raises:
        SourceError: the page is empty, no text, or holds no article.
    """
    tree = _tree_of(decode_page(data))
    text = _main_text(tree)
    if len(text) < _SHORTEST_ARTICLE:
        raise SourceError(
            "is a page without an article; save the page of the report itself, or its text as .txt"
        )
    known = _metadata(tree)
    return Document(
        id_,
        text,
        published=known["published"],
        published_basis="metadata" if known["published"] else None,
        url=known["url"],
        title=known["title"],
        outlet=known["outlet"],
        above=_printed_above(tree, text),
    )


def _tree_of(source: str) -> Any:
    from trafilatura import load_html

    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    tree = load_html(source)
    if tree is None:
        raise SourceError("is no HTML page; save the page again, or its text as .txt")
    return tree


def _main_text(tree: Any) -> str:
    from copy import deepcopy

    from trafilatura import extract

    return extract(deepcopy(tree), include_comments=False, include_tables=False, favor_precision=True) or ""


def _printed_above(tree: Any, text: str) -> str:
    """The short lines that the page prints right above the article."""
    start = text.split("\n", 1)[0][:_KNOWN_BY]
    lines: list[str] = []
    for line in _lines_of(tree):
        if line.startswith(start):
            return "\n".join(lines[-_LINES_ABOVE:])
        if len(line) <= _LONGEST_LINE:
            lines.append(line)
    return ""


def _lines_of(tree: Any) -> Iterator[str]:
    """What the page prints, a line for each block."""
    block, line = None, ""
    for piece in tree.xpath("//body//text()[not(ancestor::script or ancestor::style or ancestor::noscript)]"):
        parent = piece.getparent() if piece.is_text else piece.getparent().getparent()
        while parent is not None and parent.tag in _INLINE:
            parent = parent.getparent()
        if parent is not block and line.strip():
            yield " ".join(line.split())
            line = ""
        block, line = parent, f"{line} {piece}"
    if line.strip():
        yield " ".join(line.split())


def _metadata(tree: Any) -> dict[str, Any]:
    from trafilatura import extract_metadata

    found = extract_metadata(tree, date_config=_DAY_AS_DECLARED)
    return {
        "published": _day(found.date),
        "url": found.url or None,
        "title": found.title or None,
        "outlet": found.sitename or None,
    }


def _day(written: str | None) -> PartialDate | None:
    try:
        return parse_partial_date(written) if written else None
    except ValueError:
        return None
