"""Files and folders to documents, in a fixed order; what gives no document is said, and the rest go on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from dragoman.model.dates import PartialDate
from dragoman.model.errors import SourceError
from dragoman.model.text import Document
from dragoman.sources.article import find_article
from dragoman.sources.decoding import decode_text
from dragoman.sources.jsonl import find_rows
from dragoman.sources.problems import SourceProblem

STDIN = "-"
"""The path that means standard input."""

Found = Document | SourceProblem


def find_documents(
    paths: Iterable[str], *, published: PartialDate | None = None, encoding: str = "utf-8"
) -> Iterator[Found]:
    """The documents at the paths, in their order, folders sorted by name; problems stand in their place.

    Args:
        paths: .txt, .md, .html and .jsonl files, folders, or ``-`` for standard input.
        published: the day of publication of documents that do not bring one.
        encoding: of the .txt and .md files that have no byte order mark.
    """
    places: dict[str, str] = {}
    for path in paths:
        for where, found in _find_at(path, encoding):
            if isinstance(found, SourceProblem):
                yield found
            elif found.id in places:
                yield SourceProblem(where, _same_id(found.id, places[found.id]))
            else:
                places[found.id] = where
                yield _with_day(found, published)


def count_documents(paths: Iterable[str]) -> int:
    """How many documents and problems ``find_documents`` will give, lines of .jsonl files counted."""
    return sum(_count_in(file) for path in paths for file in _files_at(path))


def _count_in(file: Path) -> int:
    if file.suffix.casefold() != ".jsonl" or not _is_folder(file.parent) or not file.is_file():
        return 1
    with file.open("rb") as lines:
        return sum(1 for line in lines if line.strip())


def _files_at(path: str) -> list[Path]:
    return _files_in(Path(path)) or [Path(path)] if _is_folder(Path(path)) else [Path(path)]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # such as a name that is too long
        return False


def _find_at(path: str, encoding: str) -> Iterator[tuple[str, Found]]:
    if path == STDIN and sys.stdin is None:
        yield (
            "stdin",
            SourceProblem("stdin", SourceError("standard input is closed; name a file, or pipe text in")),
        )
    elif path == STDIN:
        yield from _find_in_bytes("stdin", sys.stdin.buffer.read(), _read_text, encoding)
    elif _is_folder(Path(path)) and not _files_in(Path(path)):
        endings = ", ".join(_READERS)
        yield path, SourceProblem(path, SourceError(f"holds no document ({endings}); name another folder"))
    else:
        for file in _files_at(path):
            yield from _find_in_file(file, encoding)


def _files_in(folder: Path) -> list[Path]:
    files = (file for file in folder.rglob("*") if file.suffix.casefold() in _READERS and file.is_file())
    shown = (
        file for file in files if not any(part.startswith(".") for part in file.relative_to(folder).parts)
    )
    return sorted(shown, key=lambda file: file.relative_to(folder).parts)


Reader = Callable[[str, bytes, str], Iterator[tuple[str, Found]]]
"""Where the bytes are from, the bytes, and the encoding of plain text, to documents with their places."""


def _find_in_file(file: Path, encoding: str) -> Iterator[tuple[str, Found]]:
    reader = _READERS.get(file.suffix.casefold(), _refuse_kind)
    try:
        data = file.read_bytes()
    except OSError as error:
        yield str(file), SourceProblem(str(file), SourceError(_unreadable(error)))
    else:
        yield from _find_in_bytes(str(file), data, reader, encoding)


def _find_in_bytes(where: str, data: bytes, reader: Reader, encoding: str) -> Iterator[tuple[str, Found]]:
    try:
        yield from reader(where, data, encoding)
    except SourceError as error:
        yield where, SourceProblem(where, error)


def _refuse_kind(_where: str, _data: bytes, _encoding: str) -> Iterator[tuple[str, Found]]:
    raise SourceError(f"is of no kind that is read ({', '.join(_READERS)}, or a folder); rename it")


def _read_text(where: str, data: bytes, encoding: str) -> Iterator[tuple[str, Found]]:
    yield where, Document(Path(where).stem, decode_text(data, encoding=encoding))


def _read_page(where: str, data: bytes, _encoding: str) -> Iterator[tuple[str, Found]]:
    yield where, find_article(data, id_=Path(where).stem)


def _read_rows(where: str, data: bytes, encoding: str) -> Iterator[tuple[str, Found]]:
    yield from find_rows(where, data, encoding=encoding)


_READERS: dict[str, Reader] = {
    ".txt": _read_text,
    ".md": _read_text,
    ".html": _read_page,
    ".htm": _read_page,
    ".jsonl": _read_rows,
}


def _with_day(document: Document, published: PartialDate | None) -> Document:
    if published is None or document.published is not None:
        return document
    return replace(document, published=published, published_basis="given")


def _same_id(id_: str, place: str) -> SourceError:
    return SourceError(f"has the id {id_!r} that {place} has; give each document a name of its own")


def _unreadable(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "does not exist; check the path"
    return f"cannot be read ({error.strerror or error}); check its permissions"
