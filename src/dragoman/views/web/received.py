"""Reports as they come over the wire: files, pasted text, and documents sent back from a preview."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.model.errors import UsageError
from dragoman.model.text import Document
from dragoman.sources.files import find_documents
from dragoman.sources.problems import SourceProblem

_LONGEST_TEXT = 2_000_000
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Pasted:
    """A report pasted into the form; ``published`` counts for files too, ``fetched`` is an address."""

    text: str
    published: str = ""
    outlet: str = ""
    url: str = ""
    fetched: str = ""


def documents_from_files(
    files: Iterable[tuple[str, bytes]], *, published: str, encoding: str
) -> list[Document | SourceProblem]:
    """The documents in the files, read as the command line reads them; problems stand in their place."""
    day = _day(published)
    found: list[Document | SourceProblem] = []
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, content) in enumerate(files):
            place = Path(folder) / str(number)
            place.mkdir()
            path = place / _plain_name(name)
            path.write_bytes(content)
            found += [
                _named(each, path) for each in find_documents([str(path)], published=day, encoding=encoding)
            ]
    return found


def document_from_form(pasted: Pasted) -> Document:
    """A pasted text as a document; its id comes from the text, so that the same text has the same id."""
    if len(pasted.text) > _LONGEST_TEXT:
        raise UsageError("the text is longer than two million characters; file it from the command line")
    day = _day(pasted.published)
    return Document(
        id=f"pasted-{hashlib.sha256(pasted.text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}",
        text=pasted.text,
        published=day,
        published_basis="given" if day else None,
        url=pasted.url or None,
        outlet=pasted.outlet or None,
    )


def with_form(document: Document, pasted: Pasted) -> Document:
    """A fetched document with what the form says of it, where the page itself says nothing."""
    day = _day(pasted.published)
    if day and document.published is None:
        document = replace(document, published=day, published_basis="given")
    return replace(document, outlet=document.outlet or pasted.outlet or None)


def pack(document: Document) -> str:
    """The document as a form's field carries it."""
    return json.dumps(
        [
            document.id,
            document.text,
            str(document.published) if document.published else None,
            document.published_basis,
            document.url,
            document.title,
            document.outlet,
            document.language,
        ],
        ensure_ascii=True,
    )


def unpack(packed: str) -> Document:
    """The document that a field carries; UsageError where it is none."""
    try:
        id_, text, published, basis, url, title, outlet, language = json.loads(packed)
        rest = (published, basis, url, title, outlet)
        if not all(isinstance(each, str) for each in (id_, text, language)):
            raise ValueError("not text")
        if not all(each is None or isinstance(each, str) for each in rest):
            raise ValueError("not text")
        day = parse_partial_date(published) if published else None
    except (ValueError, TypeError):
        raise UsageError("the form does not hold a document; read the report again") from None
    return Document(id_, text, day, basis, url, title, outlet, language)


def _day(text: str) -> PartialDate | None:
    if not text.strip():
        return None
    try:
        return parse_partial_date(text.strip())
    except ValueError:
        raise UsageError(f"published {text[:40]}: no such day; write YYYY-MM-DD") from None


def _plain_name(name: str) -> str:
    path = PurePath(name.replace("\\", "/").replace("\x00", "")).name
    stem, ending = PurePath(path).stem[:_LONGEST_NAME].lstrip("."), PurePath(path).suffix[:10]
    return f"{stem or 'report'}{ending or '.txt'}"


def _named(found: Document | SourceProblem, path: Path) -> Document | SourceProblem:
    """A problem without the folder that only we know."""
    if isinstance(found, SourceProblem):
        return SourceProblem(found.where.replace(str(path), path.name), found.error)
    return found
