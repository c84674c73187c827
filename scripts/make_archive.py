"""Make an archive of readings with known truth: ``python scripts/make_archive.py --documents 1000``.

Nobody wrote these reports and no reader read them: each is a reading made directly, one JSON object a line
with its text, its reading, and the truth, which says for every finding whom or what it is of. The same seed
gives the same archive.

What makes it hard is what makes archives hard: names in another order, without diacritics, otherwise
transliterated, with initials or a slip; people who rise and change posts; namesakes in other countries and
in another service of their own; one text in several outlets; events recalled years later with less of a date;
visits with their talks; editions with and without numbers; instruments named short and long.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import islice
from typing import Any

from archive_names import KINDS, NAMES, surnames_of
from dragoman.model.contract import reading_as_dict
from dragoman.model.text import Reading
from dragoman.vocabulary.load import load_vocabulary

SEED, FIRST_DAY, YEARS = 20260, date(1996, 1, 1), 30
OUTLETS = tuple(f"Outlet {number}" for number in range(40))
AREAS = (
    "army",
    "navy",
    "border",
    "military_medicine",
    "peacekeeping",
    "maritime_security",
    "cyber",
    "logistics",
)

LADDERS = {
    "army": ("colonel", "brigadier_general", "major_general", "lieutenant_general", "general"),
    "navy": ("captain_navy", "commodore", "rear_admiral", "vice_admiral", "admiral"),
    "air_force": ("group_captain", "air_commodore", "air_vice_marshal", "air_marshal", "air_chief_marshal"),
}
POSTS = ("Director of Policy", "Deputy Chief of Staff", "Chief of the {service}", "Chief of Defence Staff")
CIVIL_POSTS = ("Deputy Minister of Defence", "Permanent Secretary", "Defence Minister", "Ambassador")
TITLES = {
    "memorandum_of_understanding": "Memorandum of Understanding",
    "agreement": "Agreement",
    "joint_vision_statement": "Joint Vision Statement",
    "arrangement": "Arrangement",
}
SUBJECTS = (
    "defence cooperation",
    "maritime security cooperation",
    "military medicine",
    "defence equipment transfer",
    "mutual logistics support",
    "peacekeeping training",
    "hydrographic surveys",
    "cyber defence",
)
MECHANISMS = ("Defence Policy Dialogue", "Navy Staff Talks", "Joint Defence Committee", "Strategic Dialogue")
FILLER = (
    "the sides exchanged views on regional matters of mutual concern and praised what had been"
    " done so far in training visits exercises peacekeeping medicine language study ships"
    " officers cadets academies industry relief rescue borders seas flights radar repair supply"
    " budgets staff colleges friendship"
)


@dataclass(frozen=True)
class Human:
    """A person of the made-up world: a name, a service and the year in which the career began."""

    id: str
    country: str
    surname: str
    given: str
    service: str | None
    begins: int

    def seen_as(self, day: date) -> tuple[str | None, str]:
        """The rank and post of the day."""
        step = max(0, min(4, (day.year - self.begins) // 3))
        if self.service is None:
            return None, CIVIL_POSTS[min(step, 3)]
        post = POSTS[min(step, 3)].format(service=self.service.replace("_", " ").title())
        return LADDERS[self.service][step], post


@dataclass(frozen=True)
class Happening:
    """Something that happened: what a careful reader would know of it."""

    id: str
    type: str
    day: date
    days: int
    parties: tuple[str, str]
    people: tuple[Human, ...]
    place: str
    mechanism: str | None = None
    edition: int | None = None
    whole: str | None = None


@dataclass(frozen=True)
class Paper:
    """Something signed."""

    id: str
    type: str
    subject: str
    day: date
    parties: tuple[str, str]


@dataclass
class Story:
    """What one occasion gives to tell: its happenings, the first the chief one, and what was signed."""

    happenings: list[Happening]
    papers: list[Paper] = field(default_factory=list)

    @property
    def day(self) -> date:
        """When it was."""
        return self.happenings[0].day


@dataclass(frozen=True)
class Made:
    """A reading, and for each of its findings whom or what it is really of."""

    reading: Reading
    truth: dict[str, str]

    def as_json(self) -> str:
        """One line of an archive."""
        plain: dict[str, Any] = {"truth": self.truth, "reading": reading_as_dict(self.reading)}
        return json.dumps({"text": self.reading.document.text} | plain, ensure_ascii=False)


class World:
    """Countries, people and stories, as many as the documents need."""

    def __init__(self, documents: int, *, seed: int = SEED) -> None:
        """A world out of which so many documents can be made."""
        self.chance = random.Random(seed)
        self._numbers = {"H": 0, "E": 0, "I": 0}
        codes = sorted(load_vocabulary().countries)
        wanted = max(4, documents // 50)
        partners = ((left, right) for left in codes for right in codes if left < right)
        every = list(partners)
        self.pairs = self.chance.sample(every, min(wanted, len(every)))
        self.staff: dict[tuple[str, int], list[Human]] = {}
        self._people: list[Human] = []

    def make_stories(self, count: int) -> list[Story]:
        """So many stories, by day."""
        days = sorted(self.chance.randrange(YEARS * 365) for _ in range(count))
        editions: dict[tuple[tuple[str, str], str], int] = {}
        return [self._story(FIRST_DAY + timedelta(days=day), editions) for day in days]

    def _story(self, day: date, editions: dict[tuple[tuple[str, str], str], int]) -> Story:
        parties = self.chance.choice(self.pairs)
        guest, host = self.chance.sample(parties, 2)
        left, right = self._human(guest, day), self._human(host, day)
        place, draw = f"{host.title()}ville", self.chance.random()
        if draw < 0.2:
            name = self.chance.choice(MECHANISMS)
            number = editions[parties, name] = editions.get((parties, name), 0) + 1
            talks = Happening(self._id("E"), "dialogue", day, 1, parties, (left, right), place, name, number)
            return Story([talks], self._papers(day, parties, 0.1))
        if draw < 0.3:
            kind = self.chance.choice(("exercise", "port_call", "training"))
            return Story([Happening(self._id("E"), kind, day, self.chance.randint(2, 6), parties, (), place)])
        if draw < 0.55:
            return Story([Happening(self._id("E"), "meeting", day, 1, parties, (left, right), place)],
                         self._papers(day, parties, 0.2))  # fmt: skip
        visit = Happening(self._id("E"), "visit", day, self.chance.randint(2, 5), parties, (left,), place)
        talks = Happening(self._id("E"), "meeting", day + timedelta(days=1), 1, parties, (left, right), place,
                          whole=visit.id)  # fmt: skip
        story = Story([visit, talks], self._papers(talks.day, parties, 0.25))
        if self.chance.random() < 0.4:
            other = self._human(host, day)
            if other not in (left, right):
                story.happenings.append(
                    Happening(self._id("E"), "courtesy_call", talks.day, 1, parties, (left, other), place,
                              whole=visit.id))  # fmt: skip
        return story

    def _papers(self, day: date, parties: tuple[str, str], share: float) -> list[Paper]:
        if self.chance.random() >= share:
            return []
        kind = self.chance.choice(sorted(TITLES))
        return [Paper(self._id("I"), kind, self.chance.choice(SUBJECTS), day, parties)]

    def _human(self, country: str, day: date) -> Human:
        """Somebody who serves on that day: five at a time, each for some twelve years."""
        term = day.year // 6
        staff = self.staff.setdefault((country, term), [])
        if len(staff) < 5:
            staff.append(self._born(country, term * 6 - self.chance.randint(0, 4)))
        return self.chance.choice(staff)

    def _born(self, country: str, begins: int) -> Human:
        chance, service = self.chance, self.chance.choice((None, "army", "army", "navy", "air_force"))
        kind = KINDS.get(country, "western")
        surname, given = chance.choice(surnames_of(kind)), chance.choice(NAMES[kind][2].split("|"))
        if (
            self._people and chance.random() < 0.03
        ):  # a namesake, now and then in another service of one country
            alike = chance.choice(self._people)
            surname, given = alike.surname, alike.given
        elif self._of(country) and chance.random() < 0.01:
            alike = chance.choice(self._of(country))
            surname, given, service = (
                alike.surname,
                alike.given,
                "navy" if alike.service == "army" else "army",
            )
        human = Human(self._id("H"), country, surname, given, service, begins)
        self._people.append(human)
        return human

    def _of(self, country: str) -> list[Human]:
        return [human for (each, _), staff in self.staff.items() if each == country for human in staff]

    def _id(self, letter: str) -> str:
        self._numbers[letter] += 1
        return f"{letter}{self._numbers[letter]}"


def main() -> None:
    """Print an archive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=SEED)
    given = parser.parse_args()
    for made in make_archive(given.documents, seed=given.seed):
        sys.stdout.write(made.as_json() + "\n")


def make_archive(documents: int, *, seed: int = SEED) -> Iterator[Made]:
    """So many readings with their truth, by day of publication."""
    from archive_reports import write_reports

    world = World(documents, seed=seed)
    stories = world.make_stories(max(1, documents // 2 + 20))
    return islice(write_reports(stories, chance=world.chance), documents)


if __name__ == "__main__":
    main()
