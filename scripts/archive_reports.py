"""Reports of the made-up archive: who prints what of a story, under which names, and what is true of it.

How long ago what a report recalls was, how finely it is dated and whether somebody is named with it is as
measured: of 254 dated engagements that 409 hand-read reports recall half are up to 0.46 years old and 85 in
100 up to three, somebody is named with 39 in 100; of 104 instruments named of before, half are up to 3.7
years old (``docs/decisions/0022-recalls-are-as-old-as-in-reports.md``).
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from archive_names import KINDS, NAMES, SPELLINGS, without_diacritics
from dragoman.model.commitments import Commitment
from dragoman.model.dates import PartialDate, Point
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import Document, Finding, Reading, Span
from make_archive import (
    AREAS,
    FILLER,
    OUTLETS,
    TITLES,
    Happening,
    Human,
    Made,
    Paper,
    Story,
)

_LETTERS = {Person: "p", Engagement: "e", Instrument: "i", Commitment: "c"}
_LISTS = {Person: "people", Engagement: "engagements", Instrument: "instruments", Commitment: "commitments"}
_WORDS = FILLER.split()
_ROLES = ("guest", "host")

_RECALLED_AFTER = (0.01, 0.02, 0.09, 0.19, 0.30, 0.46, 0.68, 1.14, 1.97, 4.0, 25.0)
_SIGNED_BEFORE = (0.1, 0.44, 1.0, 1.6, 2.8, 3.7, 5.5, 7.5, 11.7, 20.6, 40.0)
"""In years, tenth by tenth: from the latest to the oldest engagement recalled, and instrument named."""
_DATED = ((1, (38, 55, 7)), (3, (8, 51, 41)), (99, (13, 16, 71)))
"""Up to so many years ago, how many of a hundred are dated by day, by month and by year."""
_RECALLS, _OF_PAPERS, _NAMING, _NAMING_TWO = 0.25, 0.29, 0.43, 0.43
_YEAR = 365.25


@dataclass
class Draft:
    """A report being written: sentences, each with what it says and whose truth that is."""

    sentences: list[tuple[str, list[tuple[Any, str]]]] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)

    def add(self, sentence: str, *said: tuple[Any, str]) -> None:
        """One sentence more."""
        self.sentences.append((sentence, list(said)))

    def finish(self, document_id: str, published: date, outlet: str, parties: tuple[str, str]) -> Made:
        """The reading of the report, and its truth."""
        opening = f"{outlet}, {published:%d %B %Y}. Report {document_id}."
        text = " ".join([opening, *(sentence for sentence, _ in self.sentences)])
        document = Document(document_id, text, PartialDate.of_day(published), "given", outlet=outlet)
        found: dict[str, list[Finding[Any]]] = {name: [] for name in _LISTS.values()}
        truth: dict[str, str] = {}
        start = len(opening) + 1
        for sentence, said in self.sentences:
            evidence = (document.cite(Span(start, start + len(sentence)), rule="made"),)
            for value, of in said:
                listed = found[_LISTS[type(value)]]
                key = f"{_LETTERS[type(value)]}{len(listed) + 1}"
                listed.append(Finding(key, value, evidence))
                truth[key] = of
            start += len(sentence) + 1
        tuples = {name: tuple(each) for name, each in found.items()}
        return Made(Reading(document, parties, versions={"made": "1"}, **tuples), truth)  # type: ignore[arg-type]


def write_reports(stories: Sequence[Story], *, chance: random.Random) -> Iterator[Made]:
    """Every report of the stories, by day of publication; later ones recall earlier stories of the pair."""
    waiting: list[tuple[date, int, Made]] = []
    told: dict[tuple[str, str], list[Story]] = {}
    number = 0
    for story in stories:
        while waiting and waiting[0][0] <= story.day:
            yield heapq.heappop(waiting)[2]
        before = told.setdefault(story.happenings[0].parties, [])
        for published, made in _reports_of(story, before, number, chance):
            heapq.heappush(waiting, (published, number, made))
            number += 1
        before.append(story)
    while waiting:
        yield heapq.heappop(waiting)[2]


def _reports_of(
    story: Story, before: Sequence[Story], number: int, chance: random.Random
) -> Iterator[tuple[date, Made]]:
    parties = story.happenings[0].parties
    last = max(each.day + timedelta(days=each.days - 1) for each in story.happenings)
    for _ in range(chance.choices((1, 2, 3), (45, 35, 20))[0]):
        draft = _report(story, before, chance)
        published = last + timedelta(days=chance.randint(0, 3))
        for _ in range(1 + (chance.random() < 0.2)):  # the second is a copy in another outlet
            yield published, draft.finish(f"a{number:06d}", published, chance.choice(OUTLETS), parties)
            number += 1


def _report(story: Story, before: Sequence[Story], chance: random.Random) -> Draft:
    draft = Draft()
    there = {human.id: human for each in story.happenings for human in each.people}
    for human in there.values():
        name = draft.names[human.id] = printed_name(human, chance)
        rank, post = human.seen_as(story.day)
        known = chance.random() < 0.85
        country = human.country if chance.random() < 0.97 else None
        person = Person(name, country, rank if known else None, post if known else None)
        draft.add(f"{post} {name} of {human.country} was there.", (person, human.id))
    for each in story.happenings:
        if each.whole is None or chance.random() < 0.85:
            _tell(draft, each, each.day, chance)
    for paper in story.papers:
        _tell_of_paper(draft, paper, chance, long=chance.random() < 0.7)
    if before and chance.random() < _RECALLS:
        _recall(draft, story.day, before, chance)
    area, thing = chance.choice(AREAS), " ".join(chance.sample(_WORDS, 6))
    by = story.happenings[0].parties
    draft.add(f"They agreed to {thing}.", (Commitment("agreed", thing, by, by, (area,)), ""))
    for _ in range(12):
        draft.add(f"{' '.join(chance.choices(_WORDS, k=16)).capitalize()}.")
    return draft


def _tell(draft: Draft, happening: Happening, day: date, chance: random.Random) -> None:
    """The happening as a report of its days tells it."""
    date_ = PartialDate.of_day(day)
    if happening.days > 1:
        end = day + timedelta(days=happening.days - 1)
        date_ = PartialDate.between(Point(day.year, day.month, day.day), Point(end.year, end.month, end.day))
    if chance.random() < 0.06:
        date_ = PartialDate(Point(day.year, day.month))
    numbered = chance.random() < 0.8
    engagement = _engagement(happening, date_, draft, chance, numbered=numbered)
    draft.add(f"The {happening.type} took place on {date_} in {happening.place}.", (engagement, happening.id))


def _recall(draft: Draft, day: date, before: Sequence[Story], chance: random.Random) -> None:
    """Something of before, the nearest to as long ago as reports recall: a happening, or what was signed."""
    papers = [paper for story in before for paper in story.papers] if chance.random() < _OF_PAPERS else []
    if papers:
        wanted = day - timedelta(days=_YEAR * _years(_SIGNED_BEFORE, chance))
        paper = min(papers, key=lambda each: abs(each.day - wanted))
        _tell_of_paper(draft, paper, chance, long=chance.random() < 0.4)
        return
    wanted = day - timedelta(days=_YEAR * _years(_RECALLED_AFTER, chance))
    happening = min(before, key=lambda each: abs(each.day - wanted)).happenings[0]
    points = _points(happening.day)
    point = chance.choices(points, _dated(day - happening.day))[0]
    happening = replace(happening, people=_named(happening.people, chance))
    for human in happening.people:
        if human.id not in draft.names:
            draft.names[human.id] = name = printed_name(human, chance)
            draft.add(f"{name} came at the time.", (Person(name, human.country), human.id))
    engagement = _engagement(happening, PartialDate(point), draft, chance, numbered=True, main=False)
    draft.add(f"A {happening.type} was held in {point}.", (engagement, happening.id))


def _years(tenths: Sequence[float], chance: random.Random) -> float:
    """A number between the least and the greatest, as often in each tenth as in any other."""
    at = chance.randrange(len(tenths) - 1)
    return tenths[at] * float((tenths[at + 1] / tenths[at]) ** chance.random())


def _points(day: date) -> tuple[Point, Point, Point]:
    return Point(day.year, day.month, day.day), Point(day.year, day.month), Point(day.year)


def _dated(ago: timedelta) -> tuple[int, int, int]:
    return next(shares for years, shares in _DATED if ago < timedelta(days=_YEAR * years))


def _named(people: Sequence[Human], chance: random.Random) -> tuple[Human, ...]:
    """Those of the people who are named when it is recalled: mostly nobody, sometimes two."""
    if not people or chance.random() >= _NAMING:
        return ()
    return tuple(people) if chance.random() < _NAMING_TWO else (chance.choice(people),)


def _engagement(
    happening: Happening,
    day: PartialDate,
    draft: Draft,
    chance: random.Random,
    *,
    numbered: bool,
    main: bool = True,
) -> Engagement:
    named = [human for human in happening.people if chance.random() < 0.94]
    return Engagement(
        happening.type,
        date=day,
        date_basis="stated",
        mechanism=happening.mechanism,
        edition=happening.edition if numbered else None,
        place=happening.place if chance.random() < 0.7 else None,
        country=happening.place[:2].upper() if chance.random() < 0.85 else None,
        parties=happening.parties,
        participants=tuple(
            Participant(draft.names[human.id], role) for human, role in zip(named, _ROLES, strict=False)
        ),
        main=main,
    )


def _tell_of_paper(draft: Draft, paper: Paper, chance: random.Random, *, long: bool) -> None:
    title, day = TITLES[paper.type], PartialDate.of_day(paper.day)
    if long:
        title = f"{title} on {paper.subject}"
    if chance.random() < 0.4:
        day = PartialDate(Point(paper.day.year, paper.day.month))
    elif not long:
        day = PartialDate(Point(paper.day.year))
    instrument = Instrument(paper.type, title, date=day, date_basis="stated", parties=paper.parties)
    draft.add(f"The {title} of {day} was signed.", (instrument, paper.id))


def printed_name(human: Human, chance: random.Random) -> str:
    """The name as one of many desks prints it; seven in ten print the usual form."""
    first, surname, given = NAMES[KINDS.get(human.country, "western")][0], human.surname, human.given
    draw = chance.random()
    if draw < 0.06:
        given = " ".join(SPELLINGS.get(word, word) for word in given.split())
    elif draw < 0.11:
        given = _with_initial(given, first=first)
    elif draw < 0.13:
        surname = _with_slip(surname, chance)
    elif draw < 0.17:
        surname = surname.upper()
    ordered = (surname, given) if first != (0.17 <= draw < 0.24) else (given, surname)
    name = " ".join(ordered)
    return without_diacritics(name) if chance.random() < 0.4 else name


def _with_initial(given: str, *, first: bool) -> str:
    words = given.split()
    if first or len(words) == 1:
        return given if len(words) > 1 else f"{words[0][0]}."
    return words[0] if len(words) > 2 else f"{words[0]} {words[1][0]}."


def _with_slip(word: str, chance: random.Random) -> str:
    """Two letters within the word change places."""
    if len(word) < 6:
        return word
    at = chance.randrange(1, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
