"""The desk: what a request needs (register, catalogue, users, reader, clock), made once by ``serve``."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from dragoman.flow import Failure, Filed, Reads, file_documents, load_reader, read_documents
from dragoman.model.errors import UsageError
from dragoman.model.text import Document, Reading
from dragoman.register import Register
from dragoman.register.web_queries import WebQueries
from dragoman.sources.problems import SourceProblem
from dragoman.sources.web import fetch_document
from dragoman.views.web.catalogue import Catalogue
from dragoman.views.web.remembering import Remembered
from dragoman.views.web.users import Users
from dragoman.views.web.visits import Visits
from dragoman.views.web.wording import Wording, load_wording

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Options:
    """Which register is served, where the web keeps its index and users, and whether it may fetch reports."""

    register: str
    folder: Path
    encoding: str = "utf-8"
    may_fetch: bool = False


@dataclass(slots=True)
class Desk:
    """What handlers share; safe to use from any thread."""

    options: Options
    register: Register
    queries: WebQueries
    catalogue: Catalogue
    users: Users
    visits: Visits
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    reader: Reads | None = None
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    _reading: threading.Lock = field(default_factory=threading.Lock)
    _refreshing: threading.Lock = field(default_factory=threading.Lock)
    _remembered: Remembered = field(default_factory=Remembered)

    @classmethod
    def open(cls, options: Options, *, reader: Reads | None = None) -> Desk:
        """A desk on the register of the options; what the web keeps goes into their folder."""
        options.folder.mkdir(parents=True, exist_ok=True)
        return cls(
            options,
            Register.open(options.register),
            WebQueries.open(options.register),
            Catalogue(options.folder / "catalogue.db"),
            Users(options.folder / "users.db"),
            Visits(options.folder / "visits.db"),
            reader=reader,
        )

    def close(self) -> None:
        """Let go of everything."""
        self.register.close()
        self.queries.close()
        self.users.close()
        self.visits.close()

    @property
    def wording(self) -> Wording:
        """The words of the pages."""
        return load_wording()

    @property
    def today(self) -> date:
        """The day on which pages are made."""
        return self.now().date()

    def refresh(self, *, told: Callable[[int, int], None] | None = None) -> None:
        """Bring records and catalogue up to date, and return when they are."""
        with self._refreshing:
            self.register.settle_if_waiting()
            self.catalogue.sync(self.queries, told=told)

    def look(self) -> str:
        """The register's revision; where the catalogue lags, it is brought up to date beside the requests."""
        now = str(self.queries.revision())
        if now != self.catalogue.revision and self._refreshing.acquire(blocking=False):
            self._refreshing.release()
            threading.Thread(target=self.refresh, daemon=True).start()
        return now

    def remembered(self, make: Callable[[], T], *key: object) -> T:
        """What ``make`` gives, made once for each key and revision of the register."""
        return self._remembered.get(self.catalogue.revision, key, make)

    def fetch(self, address: str) -> Document:
        """The report at an address of the public web; UsageError where fetching is off."""
        if not self.options.may_fetch:
            raise UsageError(
                "fetching reports is off here; start the server with DRAGOMAN_FETCH=on to allow it"
            )
        return fetch_document(address.strip(), encoding=self.options.encoding)

    def read(self, documents: Iterable[Document | SourceProblem]) -> list[Reading | Failure]:
        """What the documents say; nothing is stored."""
        with self._with_reader() as reader:
            return list(read_documents(documents, reader=reader))

    def file(self, documents: Iterable[Document | SourceProblem]) -> Iterator[Filed | Failure]:
        """Each document read and filed; records and catalogue follow at the end."""
        for document in documents:
            with self._with_reader() as reader:
                yield from file_documents([document], register=self.register, reader=reader)
        self.refresh()

    @contextmanager
    def _with_reader(self) -> Iterator[Reads]:
        with self._reading:
            if self.reader is None:
                self.reader = load_reader()
            yield self.reader
