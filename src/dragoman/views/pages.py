"""What pages and the interface ask for and are given: the typed contexts that both share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Section(StrEnum):
    """A kind of record as addresses name it."""

    ENGAGEMENTS = "engagements"
    PEOPLE = "people"
    INSTRUMENTS = "instruments"
    MECHANISMS = "mechanisms"
    COMMITMENTS = "commitments"
    DOCUMENTS = "documents"


LETTERS: Mapping[Section, str] = {
    Section.ENGAGEMENTS: "E",
    Section.PEOPLE: "P",
    Section.INSTRUMENTS: "I",
    Section.MECHANISMS: "M",
    Section.COMMITMENTS: "C",
    Section.DOCUMENTS: "D",
}
"""The letter that ids of each kind start with."""

SECTIONS: Mapping[str, Section] = {letter: section for section, letter in LETTERS.items()}


@dataclass(frozen=True, slots=True)
class List:
    """A list as addresses and navigation name it; ``type`` is that of all its records, where it is one."""

    name: str
    section: Section
    type: str | None = None


LISTS = tuple(
    each
    for section in Section
    for each in (
        List(section.value, section),
        *([List("programmes", section, "programme")] if section is Section.MECHANISMS else ()),
    )
)
"""The lists in the order of the navigation: one a kind of record, and of the mechanisms the programmes."""

PAGE_SIZE = 50
LARGEST_PAGE = 200


class Order(StrEnum):
    """How a list is sorted; what has no date comes last."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Filters:
    """Which records a list shows; what is None or empty does not narrow it.

    ``between`` is a pair of parties, ``after`` the place of the record after which to go on, ``where`` a
    place of engagements by its key (a country’s code, a colon, a name).
    """

    section: Section | None = None
    between: tuple[str, str] | None = None
    party: str | None = None
    area: str | None = None
    type: str | None = None
    level: str | None = None
    status: str | None = None
    outlet: str | None = None
    where: str | None = None
    since: date | None = None
    until: date | None = None
    words: str = ""
    order: Order | None = None
    start: int = 0
    size: int = PAGE_SIZE
    after: tuple[str, str] | None = None

    @property
    def sorted_by(self) -> Order:
        """The order asked for, else the usual one of the section."""
        by_name = self.section in (Section.PEOPLE, Section.MECHANISMS)
        return self.order or (Order.NAME if by_name else Order.NEWEST)


@dataclass(frozen=True, slots=True)
class Listed:
    """A record on a line of a list."""

    id: str
    kind: str
    title: str
    type: str
    status: str
    first_day: str | None
    last_day: str | None
    date: str
    parties: tuple[str, ...]
    detail: str
    sources: int
    place: tuple[str, str]
    level: str = ""

    @property
    def section(self) -> Section:
        """The kind of record, as addresses name it."""
        return SECTIONS[self.kind]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list, and how many records fit the filters in all."""

    records: tuple[Listed, ...]
    total: int
    start: int
    size: int

    @property
    def has_more(self) -> bool:
        """Whether records follow this page."""
        return self.start + len(self.records) < self.total

    @property
    def number(self) -> int:
        """The page's number, from 1."""
        return self.start // self.size + 1

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-self.total // self.size))


@dataclass(frozen=True, slots=True)
class Count:
    """How often a value occurs."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class PairCounts:
    """How much the register holds on two parties, by kind of record, and over which days."""

    parties: tuple[str, str]
    counts: Mapping[str, int] = field(default_factory=dict)
    first_day: str | None = None
    last_day: str | None = None
