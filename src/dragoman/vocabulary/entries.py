"""What a vocabulary file holds: one frozen type a kind; the types are the files' schema.

Every field of a type is a key of its file. ``Names`` are by language, the usual name first; a straight
apostrophe in a name stands for every form of it. ``source`` and ``checked`` (the day somebody last looked)
come from the file's ``about`` where an entry has none of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

Names = Mapping[str, tuple[str, ...]]
"""Language code to names."""


def _none() -> Names:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What every entry has: an id, where it is known from, and the day it was last looked at."""

    id: str
    source: str
    checked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Country(Entry):
    """A country or territory of ISO 3166-1, by its alpha-2 code.

    ``abbreviations`` are case-sensitive; ``initials`` too, and mean it only where the text names it
    otherwise. ``prefixes`` open a pair of two (“Austro-…”), ``ship_prefixes`` the names of its navy’s
    ships. ``name_order`` is the order in which reports in English usually print a name, ``called_by`` the
    part by which they go on.
    """

    alpha3: str
    names: Names
    abbreviations: Names = field(default_factory=_none)
    initials: Names = field(default_factory=_none)
    demonyms: Names = field(default_factory=_none)
    prefixes: Names = field(default_factory=_none)
    capitals: Names = field(default_factory=_none)
    ship_prefixes: tuple[str, ...] = ()
    cow: int | None = None
    gw: int | None = None
    name_order: Literal["surname_first", "given_first", "mixed"] = "given_first"
    called_by: Literal["surname", "given", "any"] = "surname"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bloc(Entry):
    """A standing body of states that can itself be a party; abbreviations are case-sensitive."""

    names: Names
    abbreviations: Names = field(default_factory=_none)
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Entry):
    """A ministry, staff, service or other body with a proper name; acronyms are case-sensitive.

    ``country`` may be a bloc. ``title`` is what the body is called where its country is clear; one that
    is named by that and its country alone has no ``names``.
    """

    country: str
    kind: Literal[
        "academy",
        "agency",
        "air_force",
        "armed_forces",
        "army",
        "coast_guard",
        "company",
        "defence_ministry",
        "embassy",
        "foreign_ministry",
        "gendarmerie",
        "general_staff",
        "government",
        "joint_staff",
        "marines",
        "navy",
        "unit",
    ]
    names: Names = field(default_factory=_none)
    title: str | None = None
    acronyms: Names = field(default_factory=_none)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank(Entry):
    """A military rank; ``seniority`` puts all services on one scale, the highest number the highest rank.

    ``nato`` is the grade of STANAG 2116 (OF-10 … OR-1), or the one it stands nearest to.
    """

    services: tuple[str, ...]
    nato: str
    seniority: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mechanism(Entry):
    """A standing mechanism, forum, programme, vision, mission or exercise with a name of its own.

    ``parties`` are given where they are fixed, as countries or blocs. A name that is a ``common_word`` or a
    place counts only beside the word of its kind or a year (“exercise Sea Breeze”, “Sea Breeze 2019”).
    ``seat`` is the country in which it always meets, ``town`` the town that its name tells.
    """

    kind: Literal["forum", "fair", "dialogue", "working_group", "programme", "exercise", "vision", "mission"]
    names: Names
    parties: tuple[str, ...] = ()
    multilateral: bool = True
    common_word: bool = False
    seat: str | None = None
    town: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Code(Entry):
    """A code of ours, with a label for people and one line on what it covers."""

    label: str
    scope: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EngagementType(Code):
    """A type of engagement: visit, courtesy call, dialogue …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Code):
    """A level of engagements, ``order`` 1 the highest.

    ``types`` of engagement are of it whoever takes part, ``usual_types`` where nothing else tells a level;
    ``secretaries`` are the countries whose Defence Secretary is of it.
    """

    order: int
    types: tuple[str, ...] = ()
    usual_types: tuple[str, ...] = ()
    secretaries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentType(Code):
    """A type of instrument: memorandum of understanding, joint statement …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentKind(Code):
    """A kind of commitment: agreed, requested, pledged …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area(Code):
    """An area of cooperation, in a group of the taxonomy."""

    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sites(Entry):
    """The well-known places of one country that are no towns; of the ``world``: seas and regions of none."""

    bases: tuple[str, ...] = ()
    ports: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    waters: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A town, a well-known site, or a sea or region; ``country`` is None where it is of no one country.

    ``kind`` is town, base, port, seat, site, water or region; ``population`` is 0 for all but towns, and
    ``at``, degrees north and east, is known of towns alone.
    """

    name: str
    country: str | None
    kind: str = "town"
    population: int = 0
    at: tuple[float, float] | None = None
